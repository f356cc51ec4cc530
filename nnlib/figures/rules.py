"""Rules of a figure's state: JSON Schema, written by short functions.

The same rules check a trait in Python, and a ``state=`` attribute or a link
in the page (``js/runtime/validate.js``). They also hold what a control needs:
``title`` (its label), ``step`` (of its slider) and ``default``.
"""

import math
import numbers
from collections.abc import Sequence
from typing import Any

Rules = dict[str, Any]


def number(low: float, high: float, **more: Any) -> Rules:
    """Finite number from `low` to `high`; with ``step=`` it gets a slider."""
    return {"type": "number", "minimum": low, "maximum": high, **more}


def whole(low: int, high: int, **more: Any) -> Rules:
    """Whole number from `low` to `high`."""
    return {"type": "integer", "minimum": low, "maximum": high, **more}


def text(shortest: int, longest: int, **more: Any) -> Rules:
    """Text of `shortest` to `longest` characters."""
    return {
        "type": "string",
        "minLength": shortest,
        "maxLength": longest,
        **more,
    }


def flag(**more: Any) -> Rules:
    """Rule for True or False."""
    return {"type": "boolean", **more}


def choice(*options: Any, **more: Any) -> Rules:
    """One of the options."""
    return {"enum": list(options), **more}


def listing(items: Rules, fewest: int, most: int, **more: Any) -> Rules:
    """List of `fewest` to `most` entries that each fit `items`.

    With ``uniqueItems=True`` no two may be the same.
    """
    return {
        "type": "array",
        "items": items,
        "minItems": fewest,
        "maxItems": most,
        **more,
    }


def row(*cells: Rules) -> Rules:
    """List with one rule for each place."""
    return {
        "type": "array",
        "prefixItems": list(cells),
        "minItems": len(cells),
        "maxItems": len(cells),
    }


def expected(rules: Rules) -> str:
    """Say in words what fits the rules."""
    if "enum" in rules:
        options = ", ".join(map(repr, rules["enum"]))
        return options if len(rules["enum"]) == 1 else f"one of {options}"
    if "prefixItems" in rules:
        return "[" + "; ".join(map(expected, rules["prefixItems"])) + "]"
    match rules["type"]:
        case "array":
            count = span(rules["minItems"], rules["maxItems"])
            other = " different ones" if rules.get("uniqueItems") else ""
            return f"a list of {count}{other}, each {expected(rules['items'])}"
        case "string":
            count = span(rules["minLength"], rules["maxLength"])
            return f"a text of {count} characters"
        case "boolean":
            return "True or False"
        case kind:
            what = "a number" if kind == "number" else "a whole number"
            return f"{what} from {rules['minimum']} to {rules['maximum']}"


def span(low: int, high: int) -> str:
    """Say ``2`` or ``1 to 3``."""
    return f"{low}" if low == high else f"{low} to {high}"


def plain(rules: Rules, value: Any) -> Any:
    """Return `value` in plain types, or raise ValueError if it does not fit.

    NumPy arrays and numbers, tuples and ints are welcome; NaN, infinities,
    and True for a number are not.
    """
    if hasattr(value, "tolist"):
        value = value.tolist()
    if "enum" in rules:
        return _option(rules["enum"], value)
    match rules["type"]:
        case "array":
            return _list(rules, value)
        case "boolean":
            return _require(isinstance(value, bool), value)
        case "string":
            fits = isinstance(value, str) and (
                rules["minLength"] <= len(value) <= rules["maxLength"]
            )
            return _require(fits, value)
        case kind:
            return _number(rules, value, kind)


def _require(fits: bool, value: Any) -> Any:
    if not fits:
        raise ValueError
    return value


def _option(options: list, value: Any) -> Any:
    for option in options:
        if not isinstance(value, bool) and value == option:
            return option
    raise ValueError


def _number(rules: Rules, value: Any, kind: str) -> float | int:
    real = isinstance(value, numbers.Real) and not isinstance(value, bool)
    _require(real and math.isfinite(value), value)
    _require(rules["minimum"] <= value <= rules["maximum"], value)
    _require(kind == "number" or value % 1 == 0, value)
    return float(value) if kind == "number" else int(value)


def is_list(value: Any) -> bool:
    """Whether `value` is a sequence of entries, not of letters or bytes."""
    letters = isinstance(value, str | bytes | bytearray)
    return isinstance(value, Sequence) and not letters


def _list(rules: Rules, value: Any) -> "Values":
    _require(is_list(value), value)
    _require(rules["minItems"] <= len(value) <= rules["maxItems"], value)
    cells = rules.get("prefixItems") or [rules["items"]] * len(value)
    made = Values(plain(c, v) for c, v in zip(cells, value, strict=True))
    different = len(set(made)) == len(made) or not rules.get("uniqueItems")
    return _require(different, made)


class Values(tuple):
    """A list in a figure's state: read like a list, replaced as a whole.

    Changing one entry in place would leave the picture behind, so it is
    refused with the line to write instead.
    """

    def __repr__(self) -> str:
        return repr(list(self))

    def __eq__(self, other: object) -> bool:
        return list(self) == (list(other) if is_list(other) else other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = tuple.__hash__

    def __setitem__(self, place: object, value: object) -> None:
        raise TypeError(
            "a list in a figure is replaced whole, so that the picture "
            "follows: write fig.w = [5.0, 3.0], not fig.w[0] = 5.0"
        )
