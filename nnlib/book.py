"""Tools of the book's own pages: folded answers, the library's own code."""

import html
import inspect
import io
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout

from .plain_code import COMMENT, KEYWORD, NAME, NUMBER, STRING, coloured, plain

PROMPT = "Predict first, then open"
WHOLE = "The whole of it"
CODE = '<div class="highlight nn-source"><pre>{}</pre></div>'
# JupyterLab names its colours; the book's pages have their own style sheet.
EDITOR = "color:var(--jp-mirror-editor-{}-color)"
COLOURS = {
    KEYWORD: EDITOR.format("keyword"),
    STRING: EDITOR.format("string"),
    NUMBER: EDITOR.format("number"),
    COMMENT: EDITOR.format("comment"),
    NAME: "font-weight:600",
}
STYLE = "<style>{}</style>".format(
    "".join(
        f".jp-OutputArea .nn-source .{kind}{{{look}}}"
        for kind, look in COLOURS.items()
    )
)


@contextmanager
def reveal() -> Iterator[None]:
    """Fold away what is printed in the ``with`` block.

    In a notebook, and in the book made from it, the reader opens it. Hiding a
    notebook's output cannot do this: running the cell shows it again. Without
    a notebook everything is printed as usual.

    Notes
    -----
    Used from chapter 1 on.

    Examples
    --------
    >>> with reveal():
    ...     print(7 * 6)
    42
    """
    printed = io.StringIO()
    try:
        with redirect_stdout(printed):
            yield
    finally:
        _show(printed.getvalue())


def _show(text: str) -> None:
    folded = (
        f'<details class="predict"><summary>{PROMPT}</summary>'
        f"<pre>{html.escape(text)}</pre></details>"
    )
    _print_or_display(text, folded)


def _print_or_display(text: str, page: str) -> None:
    """Print a text, or display its HTML where there is a notebook."""
    ipython = sys.modules.get("IPython")  # not imported where it is not used
    if not (ipython and ipython.get_ipython()):
        print(text, end="")
        return
    ipython.display.display({"text/plain": text, "text/html": page}, raw=True)


def show_source(function: Callable) -> None:
    """Show what a function or class of the library does, as Python.

    Docstrings, types, decorators and the checks of what is handed in are left
    out. In a notebook the whole of the code is folded below.

    Parameters
    ----------
    function : function or class of the library

    Raises
    ------
    TypeError
        When `function` has no Python source, as built-in ones have none.

    Notes
    -----
    Used from chapter 1 on.

    Examples
    --------
    >>> from nnlib import weighted_sum
    >>> show_source(weighted_sum)
    def weighted_sum(x, w, b):
        z = 0.0
        for x_i, w_i in zip(x, w, strict=True):
            z += x_i * w_i
        return float(z + b)
    """
    whole = textwrap.dedent(inspect.getsource(function))
    short = plain(whole) + "\n"
    page = f"{STYLE}{CODE.format(coloured(short))}"
    if short != whole:
        page += (
            f'<details class="folded"><summary>{WHOLE}</summary>'
            f"{CODE.format(coloured(whole))}</details>"
        )
    _print_or_display(short, page)
