"""Which names a student's function uses, itself or through its helpers."""

from __future__ import annotations

import types
from collections.abc import Iterator

MOST = 500  # functions that are looked into


def uses(thing: object, space: dict[str, object]) -> set[str]:
    """Return the names that a function or class may look up when called.

    Parameters
    ----------
    thing : function, class, or what wraps one
    space : the notebook's names, through which helpers are found
    """
    names: set[str] = set()
    waiting, seen = [thing], set()
    while waiting and len(seen) < MOST:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        for code in _codes(each):
            new = set(code.co_names) - names
            names |= new
            waiting += [space[name] for name in new if name in space]
        waiting += _inside(each)
    return names


def _codes(thing: object) -> Iterator[types.CodeType]:
    """Yield a function's code, and that of functions within it."""
    waiting = [thing.__code__] if type(thing) is types.FunctionType else []
    while waiting:
        code = waiting.pop()
        yield code
        waiting += [c for c in code.co_consts if type(c) is types.CodeType]


def _inside(thing: object) -> list[object]:
    """Return the functions that a class, a wrapper or a thing holds."""
    if type(thing) is types.FunctionType:
        held = [cell.cell_contents for cell in thing.__closure__ or ()]
    elif isinstance(thing, type):
        held = list(vars(thing).values())
    elif isinstance(thing, types.ModuleType):
        held = []
    else:
        wrapped = getattr(thing, "__wrapped__", None)
        held = [getattr(thing, "func", None), wrapped, type(thing)]
    return [each for each in held if _may_hold(each)]


def _may_hold(thing: object) -> bool:
    kinds = (types.FunctionType, type, staticmethod, classmethod, property)
    return isinstance(thing, kinds) and type(thing).__module__ == "builtins"
