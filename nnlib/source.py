"""Show the library's own code, so that a chapter prints what really runs."""

import ast
import inspect
import textwrap
from collections.abc import Callable


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
