"""The book's figures: ipywidgets in Jupyter, live pictures in the site.

Each has a folder of its own: its state (``__init__.py``), its drawing
(``drawing.js``), its look (``look.css``) where it has one, and what it must
show (``oracle.py``). A folder that is here is a figure; nothing lists them.
"""

from importlib import import_module
from pkgutil import iter_modules

from .figure import Figure


def _found() -> list[type[Figure]]:
    """Return the figures of all folders, in the order of their names."""
    rooms = [import_module(f"{__name__}.{m.name}") for m in _rooms()]
    return [
        figure
        for room in rooms
        for figure in vars(room).values()
        if isinstance(figure, type)
        and issubclass(figure, Figure)
        and figure.__module__ == room.__name__
    ]


def _rooms():
    return (module for module in iter_modules(__path__) if module.ispkg)


FIGURES = tuple(_found())
globals().update({figure.__name__: figure for figure in FIGURES})

from .question import question  # noqa: E402

__all__ = [*(figure.__name__ for figure in FIGURES), "Figure", "question"]
