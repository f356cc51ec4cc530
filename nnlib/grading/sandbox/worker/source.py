"""A cell's source as statements, as IPython would run them."""

from __future__ import annotations

import ast
import functools
import os
import sys

# Magics that run the code they are given, and keep what it defines.
CELLS = {"capture", "debug", "prun", "time", "timeit"}
LINES = {"prun", "time"}
# IPython's transformer alone, without IPython, where the sandbox has put it.
HOME = os.path.join(os.path.dirname(ast.__file__), "ipython")


@functools.cache
def transformer():
    """Return what makes plain Python of a cell; see IPython's own page."""
    alone = os.path.isdir(HOME)
    if alone:
        sys.path.insert(0, HOME)
    from IPython.core.inputtransformer2 import TransformerManager

    if alone:  # whoever imports IPython finds what stands for it, not this
        sys.path.remove(HOME)
        for name in [n for n in sys.modules if n.split(".")[0] == "IPython"]:
            del sys.modules[name]
    return TransformerManager()


def parsed(source: str) -> list[ast.stmt]:
    """Return a cell's statements.

    Raises
    ------
    SyntaxError
        When neither Python nor IPython could run it.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    source = source.lstrip("\ufeff").replace("\x00", "").replace("\xa0", " ")
    try:
        return ast.parse(source).body
    except SyntaxError as error:
        try:
            tree = ast.parse(transformer().transform_cell(source))
        except (SyntaxError, RuntimeError):
            raise error from None  # its line is the student's
    blank = source[: len(source) - len(source.lstrip())].count("\n")
    ast.increment_lineno(tree, blank)  # IPython leaves out what is blank
    return ast.fix_missing_locations(Magics().visit(tree)).body


class Magics(ast.NodeTransformer):
    """Puts the code that a magic runs where the magic stands."""

    def visit_Expr(self, node: ast.Expr) -> object:
        """Replace a magic that is a statement."""
        body = _run_by(node.value)
        return self.generic_visit(node) if body is None else body

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Replace a magic whose value is used."""
        match _run_by(node):
            case [ast.Expr(value=value)]:
                return value
        return self.generic_visit(node)


def _run_by(node: ast.expr) -> list[ast.stmt] | None:
    """Return the statements that a magic runs; None if it is none of these."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr="run_line_magic"),
            args=[ast.Constant(value=name), ast.Constant(value=code)],
        ) if name in LINES:
            start = node.lineno - 1
        case ast.Call(
            func=ast.Attribute(attr="run_cell_magic"),
            args=[ast.Constant(value=name), _, ast.Constant(value=code)],
        ) if name in CELLS:
            start = node.lineno
        case _:
            return None
    body = parsed(code)
    for each in body:
        ast.increment_lineno(each, start)
    return body or [ast.copy_location(ast.Pass(), node)]


def is_stub(node: ast.stmt) -> bool:
    """Tell whether a definition is the empty one of the student's notebook."""
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Constant) and (
            node.value.value in (None, ...)
        )
    if not isinstance(node, ast.FunctionDef | ast.ClassDef):
        return _says_nothing(node)
    body = node.body[ast.get_docstring(node) is not None :]
    if isinstance(node, ast.ClassDef):
        return all(map(is_stub, body))
    return all(_says_nothing(statement) for statement in body)


def _says_nothing(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise):
        raised = getattr(node.exc, "func", node.exc)
        return getattr(raised, "id", "") == "NotImplementedError"
    value = getattr(node, "value", None)
    hollow = isinstance(value, ast.Constant) and value.value in (None, ...)
    return isinstance(node, ast.Pass) or (
        isinstance(node, ast.Expr | ast.Return) and hollow
    )
