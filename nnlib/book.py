"""Tools of the book's own pages: folded answers, the library's own code."""

import ast
import html
import inspect
import io
import sys
import textwrap
from collections.abc import Callable, Iterator
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


def show_source(function: Callable) -> None:
    """Print the code of a function or class, without its docstrings.

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
    >>> from nnlib import neuron
    >>> show_source(neuron)
    def neuron(
        x: Sequence[float],
        w: Sequence[float],
        b: float,
        activation: Callable[[float], float] = step,
    ) -> float:
        return activation(weighted_sum(x, w, b))
    """
    source = textwrap.dedent(inspect.getsource(function))
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            first = node.body[0]
            if ast.get_docstring(node) is not None:
                for number in range(first.lineno, first.end_lineno + 1):
                    lines[number - 1] = None
    print("\n".join(line for line in lines if line is not None))
