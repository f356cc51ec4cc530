"""Evaluates a cell's code as a notebook does."""

import ast


def evaluate(source: str, name: str, space: dict, show) -> None:
    """Run a cell; show what its last line gives, if it gives anything."""
    tree = ast.parse(source, name)
    last = None
    quiet = source.rstrip().endswith(";")
    if tree.body and isinstance(tree.body[-1], ast.Expr) and not quiet:
        last = ast.Expression(tree.body.pop().value)
    exec(compile(tree, name, "exec"), space)
    if last is not None:
        value = eval(compile(last, name, "eval"), space)
        if value is not None:
            space["_"] = value
            show(value)
