"""Keep a cell's answer folded until the reader has made a guess."""

import html
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

PROMPT = "Predict first, then open"


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
    ipython = sys.modules.get("IPython")  # not imported where it is not used
    if not (ipython and ipython.get_ipython()):
        print(text, end="")
        return
    folded = (
        f'<details class="predict"><summary>{PROMPT}</summary>'
        f"<pre>{html.escape(text)}</pre></details>"
    )
    ipython.display.display(
        {"text/plain": text, "text/html": folded}, raw=True
    )
