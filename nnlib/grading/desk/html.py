"""Write HTML in which a stranger's text can only be text."""

from __future__ import annotations

from html import escape

from nnlib.grading.grade.messages import clean

VOID = {"img", "input", "meta"}
MOST = 20_000  # characters of one text


class Html(str):
    """HTML of our own; any other text is escaped."""

    __slots__ = ()


def tag(element: str, /, *inside: object, **attributes: object) -> Html:
    """Return an element.

    Parameters
    ----------
    element : its name, ours and never a stranger's
    inside : what is in it; whatever is not `Html` is escaped
    attributes : `class_` for ``class``, `data_x` for ``data-x``; one that is
        None or False is left out
    """
    given = "".join(
        _attribute(key, value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if element in VOID:
        return Html(f"<{element}{given}>")
    return Html(f"<{element}{given}>{joined(*inside)}</{element}>")


def joined(*parts: object) -> Html:
    """Return parts one after the other."""
    return Html("".join(map(_safe, parts)))


def _attribute(key: str, value: object) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    return f' {name}="{escape(clean(str(value), 50_000_000))}"'


def _safe(part: object) -> str:
    if isinstance(part, Html):
        return part
    return escape(clean(str(part), MOST))
