"""Checks what a reader has written, and says which case is not right yet."""

import reprlib
import traceback

from .said import said

WITHIN = 1e-4  # what a number may be off, as a share and at least
SHORT = 6  # of how many numbers a sentence has all
UNWRITTEN = "nothing is written here yet."
PASS = "Right: the checks pass."


def source_of(check: str | dict) -> str:
    """Return the code of a check, as of a cell.

    Parameters
    ----------
    check : code that asserts, with sentences; or a dict of ``cases``, each an
        expression and what it should be, which is a value, or the expression
        of one, and ``within``, what a number may be off
    """
    if isinstance(check, str):
        return check
    lines = list(check["cases"])
    lines += [c for c in check["cases"].values() if isinstance(c, str)]
    return "\n".join(lines)


def verdict(check: str | dict, space: dict, cell: str) -> tuple[bool, str]:
    """Return whether all is right, and what is to be said.

    Parameters
    ----------
    check : as `source_of` takes it
    space : the names that the reader's cells have defined
    cell : the name of the reader's cell in a traceback
    """
    case, space = "", dict(space)  # whose names stay the reader's
    try:
        if isinstance(check, str):
            exec(compile(check, "<check>", "exec"), space)
            return True, PASS
        within = check.get("within", WITHIN)
        for case, should in check["cases"].items():
            if wrong := compared(case, should, within, space):
                return False, f"Not yet: {wrong}"
    except BaseException as error:
        return False, f"Not yet: {stopped(error, case, cell)}"
    count = len(check["cases"])
    return True, f"Right: all {count} cases." if count > 1 else "Right."


def compared(case: str, should, within: float, space: dict) -> str:
    """Return what is wrong with what a case gives, "" if nothing is."""
    came = eval(case, space)
    if isinstance(should, str):
        should = eval(should, space)
    if came is None:
        return f"{case} returns nothing. Is the `return` missing?"
    wrong = difference(came, should, within)
    return f"{case} should {wrong}." if wrong else ""


def difference(came, should, within: float) -> str:
    """Say what something should be, "" if it is: numbers only nearly so."""
    import numpy as np  # when it is asked for: it takes a second

    told = f"be {shown(should)}, and yours is {shown(came)}"
    try:
        a, b = np.asarray(came, float), np.asarray(should, float)
    except (TypeError, ValueError):
        return "" if came == should else told
    if a.shape != b.shape:
        same = isinstance(came, list) and isinstance(should, list)
        return told if same else f"have the shape {b.shape}, not {a.shape}"
    wrong = np.argwhere(~np.isclose(a, b, rtol=within, atol=within))
    if not len(wrong):
        return ""
    if a.size <= SHORT:
        return told
    place = tuple(wrong[0])
    where = ", ".join(map(str, place))
    return f"be {b[place]:.6g} at [{where}], and yours is {a[place]:.6g}"


def shown(value) -> str:
    """Return a value as a sentence has it."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list | tuple):
        parts = [shown(part) for part in value[:SHORT]]
        more = ["…"] * (len(value) > SHORT)
        return f"[{', '.join(parts + more)}]"
    return reprlib.repr(value)


def stopped(error: BaseException, case: str, cell: str) -> str:
    """Say what an error means to who has written the cell."""
    if isinstance(error, NotImplementedError):
        last = traceback.extract_tb(error.__traceback__)[-1]
        if last.filename != cell:
            return f"it calls {last.name}, where nothing is written yet."
        return UNWRITTEN
    if isinstance(error, AssertionError) and not case:
        return str(error) or "one of the visible checks fails."
    told = said(error, cell)
    line = f" in line {told['line']}" if told["line"] else ""
    hint = f" {told['hint']}" if told["hint"] else ""
    return f"{case or 'your code'} stops{line}. {told['words']}.{hint}"
