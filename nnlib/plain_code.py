"""Python's code for readers who are new to it: what it does, in colours."""

import ast
import html
import io
import keyword
import tokenize
from collections.abc import Iterator
from itertools import accumulate

WIDTH = 46  # columns of a function's first line: a phone has room for them

# The short names that Pygments gives, and that the pages' style sheet knows.
KEYWORD, NAME, STRING, NUMBER, COMMENT = "k", "nf", "s", "m", "c"
KINDS = {
    tokenize.STRING: STRING,
    tokenize.NUMBER: NUMBER,
    tokenize.COMMENT: COMMENT,
}


def plain(source: str) -> str:
    r"""Return code without notes, types and checks of what is handed in.

    Parameters
    ----------
    source : code of a function or a class that begins in the first column

    Examples
    --------
    >>> print(plain("def half(x: float) -> float:\n    return x / 2"))
    def half(x):
        return x / 2
    """
    lines = dict(enumerate(source.splitlines(), 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                _drop(lines, decorator.lineno, decorator.end_lineno)
            _drop(lines, node.lineno, node.body[0].lineno - 1)
            lines[node.lineno] = header(node, source)
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            for part in filter(_is_aside, node.body):
                is_apart = lines.get(part.end_lineno + 1) == ""
                _drop(lines, part.lineno, part.end_lineno + is_apart)
    return "\n".join(lines[number] for number in sorted(lines))


def _drop(lines: dict[int, str], first: int, last: int) -> None:
    """Forget some lines."""
    for number in range(first, last + 1):
        lines.pop(number, None)


def _is_aside(node: ast.stmt) -> bool:
    """Tell a docstring, or a call of `check`, from what a function does."""
    if not isinstance(node, ast.Expr):
        return False
    if isinstance(node.value, ast.Call):
        return ast.unparse(node.value.func).startswith("check.")
    return isinstance(node.value, ast.Constant)


def header(node: ast.FunctionDef, source: str) -> str:
    """Return the first line of a function, without types; or three lines."""
    taken = node.args
    every = [*taken.posonlyargs, *taken.args, *taken.kwonlyargs]
    for arg in (*every, taken.vararg, taken.kwarg):
        if arg:
            arg.annotation = None
    for defaults in (taken.defaults, taken.kw_defaults):
        for place, value in enumerate(defaults):
            if value:  # as it was written, and not as Python would
                written = ast.get_source_segment(source, value)
                defaults[place] = ast.Name(written)
    names, indent = ast.unparse(taken), " " * node.col_offset
    line = f"{indent}def {node.name}({names}):"
    if len(line) <= WIDTH:
        return line
    return f"{indent}def {node.name}(\n{indent}    {names}\n{indent}):"


def coloured(code: str) -> str:
    """Return code as HTML, with what has a colour marked."""
    starts = [0, *accumulate(map(len, code.splitlines(keepends=True)))]
    parts, done = [], 0
    for kind, *ends in _marks(code):
        begin, end = (starts[row - 1] + column for row, column in ends)
        before, marked = map(_escaped, (code[done:begin], code[begin:end]))
        parts.append(f'{before}<span class="{kind}">{marked}</span>')
        done = end
    return "".join([*parts, _escaped(code[done:])])


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _marks(
    code: str,
) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Yield what has a colour: its kind, and where it begins and ends."""
    before, depth, begun = "", 0, (0, 0)
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        name = tokenize.tok_name[token.type]
        # From Python 3.12 on, an f-string comes in pieces. It has one colour.
        if name.endswith("STRING_START"):
            begun = begun if depth else token.start
            depth += 1
        elif name.endswith("STRING_END"):
            depth -= 1
            if not depth:
                yield STRING, begun, token.end
        elif not depth:
            kind = KINDS.get(token.type)
            if token.type == tokenize.NAME:
                if keyword.iskeyword(token.string):
                    kind = KEYWORD
                elif before in ("def", "class"):
                    kind = NAME
            if kind:
                yield kind, token.start, token.end
            before = token.string
