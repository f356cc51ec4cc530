"""Says what went wrong: first in a sentence, then as Python does."""

import traceback

from . import pictures

NO_INPUT = (
    "input() cannot ask you here. Write the value into the code instead."
)
HINTS = {
    ModuleNotFoundError: "The page's Python has NumPy, the book's nnlib and "
    "much of what comes with Python. For other packages, run the chapter in "
    "JupyterLab.",
    MemoryError: "The page's Python has one gigabyte at most.",
    RecursionError: "A function calls itself without end.",
    NotImplementedError: "Nothing is written here yet.",
    SystemExit: "There is no program to leave here; only this cell has ended.",
}
NO_PICTURES = (
    "This copy of the book has no matplotlib in its pages. "
    "For pictures, run the chapter in JupyterLab."
)
NOT_ASKED = (
    "Matplotlib comes when a cell that is to run says import matplotlib. "
    "Write that into this cell."
)
MAGIC = (
    "Lines that begin with % or ! are IPython's. The page has Python alone."
)


def said(error: BaseException, name: str) -> dict:
    """Return the sentence, the line it is about, and the traceback.

    Parameters
    ----------
    error : what the cell raised
    name : of the cell, as in its traceback
    """
    steps = error.__traceback__
    while steps and steps.tb_frame.f_code.co_filename != name:
        steps = steps.tb_next
    line = steps.tb_lineno if steps else None
    words = f"{type(error).__name__}: {error}".removesuffix(": ")
    if isinstance(error, SyntaxError):
        line, words = error.lineno, f"{type(error).__name__}: {error.msg}"
    kinds = [hint for kind, hint in HINTS.items() if isinstance(error, kind)]
    if isinstance(error, ImportError) and pictures.are_missing(str(error)):
        kinds = [NOT_ASKED if pictures.offered else NO_PICTURES]
    if isinstance(error, SyntaxError) and error.text:
        kinds += [MAGIC] * error.text.lstrip().startswith(("%", "!"))
    told = traceback.format_exception(type(error), error, steps)
    if len(told) > 40:  # an endless recursion repeats itself
        told = [*told[:20], "  ...\n", *told[-10:]]
    trace = "".join(told)[-20_000:]
    return {"words": words[:2000], "line": line, "hint": " ".join(kinds),
            "trace": trace}  # fmt: skip
