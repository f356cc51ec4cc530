"""A cell's source as statements, whatever IPython makes of it."""

from __future__ import annotations

import ast
import re

# Cell magics that run the cell.
RUNNING = {"%%capture", "%%debug", "%%prun", "%%time", "%%timeit"}
# Lines for IPython alone: %magic, !shell, files = !ls, ?help, help?
MAGIC = re.compile(
    r"(?P<indent>\s*)(%{1,2}[A-Za-z]|!|[\w, ]+=\s*(!|%[A-Za-z])"
    r"|\?{1,2}[\w.*]+\s*$|[\w.]+\?{1,2}\s*;?\s*$)"
)


def without_magics(source: str) -> str:
    """Return a cell's source without what only IPython understands."""
    if source.lstrip().startswith("%%"):
        first, _, rest = source.lstrip().partition("\n")
        runs = first.split()[0] in RUNNING
        return "\n" + without_magics(rest) if runs else ""
    lines = []
    for line in source.split("\n"):
        magic = MAGIC.match(line)
        lines.append(f"{magic['indent']}pass" if magic else line)
    return "\n".join(lines)


def parsed(source: str) -> list[ast.stmt]:
    """Return a cell's statements."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    source = source.lstrip("\ufeff").replace("\x00", "").replace("\xa0", " ")
    try:
        return ast.parse(source).body
    except SyntaxError:
        plain = without_magics(source)
        if plain == source:
            raise
        return ast.parse(plain).body


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
