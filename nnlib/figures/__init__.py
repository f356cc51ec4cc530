"""The book's figures: ipywidgets in Jupyter, live pictures in the site.

Each has a folder of its own: its state (``__init__.py``), its drawing
(``drawing.js``), its look (``look.css``) where it has one, and what it must
show (``oracle.py``). A folder that is here is a figure; nothing lists them.
The folder ``xor_space`` has the figure `XorSpace`, which is loaded when it is
first asked for: in a page's Python, all of them would take half a second.
"""

from importlib import import_module
from pkgutil import iter_modules

from .figure import Figure
from .question import question


def _class(room: str) -> str:
    return "".join(word.capitalize() for word in room.split("_"))


_ROOMS = {_class(m.name): m.name for m in iter_modules(__path__) if m.ispkg}
__all__ = [*_ROOMS, "Figure", "question"]


def __getattr__(name: str) -> object:
    """Load a figure; `FIGURES` is all of them, in the order of their names."""
    if name == "FIGURES":
        found = tuple(map(__getattr__, _ROOMS))
    elif name in _ROOMS:
        found = vars(import_module(f"{__name__}.{_ROOMS[name]}"))[name]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, found)


def __dir__() -> list[str]:
    return sorted(__all__)
