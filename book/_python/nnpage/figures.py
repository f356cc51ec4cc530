"""Figures between Python and the page: each knows what the other moves."""

import sys

from . import pictures

_numbers, _moving = {}, set()


def bundle(thing: object) -> dict:
    """Return what a thing looks like, by kind of text."""
    if pictures.is_picture(thing):
        return pictures.bundle(thing)
    if not isinstance(thing, type):
        mime = getattr(thing, "_repr_mimebundle_", None)
        data = mime() if callable(mime) else None
        data = data[0] if isinstance(data, tuple) else data
        if data:
            return {k: v for k, v in data.items() if isinstance(v, str)}
        html = getattr(thing, "_repr_html_", None)
        if callable(html) and (text := html()) is not None:
            return {"text/html": text, "text/plain": repr(thing)}
    return {"text/plain": repr(thing)}


def is_figure(thing: object) -> bool:
    """Whether it is one of the book's figures."""
    module = sys.modules.get("nnlib.figures")
    return bool(module) and isinstance(thing, module.Figure)


def known(thing: object, post) -> int | None:
    """Return a figure's number, and from now on tell the page its changes."""
    if not is_figure(thing):
        return None
    if thing not in _numbers:
        _numbers[thing] = number = len(_numbers) + 1

        def tell(change):
            if thing not in _moving:
                state = {change["name"]: change["new"]}
                post({"say": "moved", "figure": number, "state": state})

        thing.observe(tell, list(thing.rules()))
    return _numbers[thing]


def move(figure: object, state: dict) -> None:
    """Give a figure the state that the reader has moved it to."""
    _moving.add(figure)
    try:
        with figure.hold_trait_notifications():
            for name, value in state.items():
                if name in figure.rules() and getattr(figure, name) != value:
                    setattr(figure, name, value)
    finally:
        _moving.discard(figure)
