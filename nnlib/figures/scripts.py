"""The figures' JavaScript, sent to a notebook's page once.

A figure carries only a stub (``js/hosts/jupyter.js``). What it runs are models
of their own, one for the runtime and one for each kind of figure, to which
all figures of a kernel refer.
"""

import json
from functools import cache
from pathlib import Path

from ipywidgets import Widget
from traitlets import Unicode

ROOMS = Path(__file__).parent
DIST = ROOMS / "js" / "dist"
LOOK = ROOMS / "js" / "look"


class Script(Widget):
    """JavaScript, and the look that belongs to it; never shown itself.

    Parameters
    ----------
    code : text of a classic script
    look : text of a style sheet, or ""
    """

    code = Unicode().tag(sync=True)
    look = Unicode().tag(sync=True)


@cache
def scripts_of(kind: str) -> list[str]:
    """Return the files in ``js/dist`` that a kind needs, in their order.

    A notebook is sent what only some states need as well.
    """
    needed, later = (
        json.loads(_text(DIST / name))
        for name in ("scripts.json", "later.json")
    )
    return ["runtime.js", *needed[kind], *later.get(kind, [])]


def look() -> str:
    """Return the style sheet that all figures share."""
    return "\n".join(map(_text, sorted(LOOK.glob("*.css"))))


def look_of(name: str) -> str:
    """Return the style sheet of a kind or of a shared part, "" if none."""
    own = ROOMS / name.replace("-", "_") / "look.css"
    shared = LOOK / "parts" / f"{name}.css"
    return "".join(_text(path) for path in (own, shared) if path.is_file())


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def answer(figure: Widget, asked: object, buffers: object) -> None:
    """Send a figure's texts to a host that does not have their models."""
    if asked == "scripts":
        texts = [{"code": s.code, "look": s.look} for s in figure.scripts]
        figure.send(texts)


_sent: dict[str, Script] = {}


def sent(kind: str) -> list[Script]:
    """Return the models of what a kind needs; each is made once a kernel."""
    for name in scripts_of(kind):
        # `Widget.close_all()` closes them as well.
        if name not in _sent or _sent[name].comm is None:
            own = look() if name == "runtime.js" else look_of(Path(name).stem)
            _sent[name] = Script(code=_text(DIST / name), look=own)
    return [_sent[name] for name in scripts_of(kind)]
