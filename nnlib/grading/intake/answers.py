"""Count the answers in a notebook, without running or parsing any code.

A stranger's code is text here: a parser could be made to fall over by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from nnlib.grading.intake.notebook import UnreadableError, read

TRIES = 50  # definitions of a name in a cell that are looked at
# What stands in a definition that nobody has filled in yet.
HOLLOW = re.compile(
    r"(#.*|pass|\.\.\.|return( None)?|raise NotImplementedError.*"
    r"|(async )?def .*:|class .*:|@.*)?"
)
TEXT = re.compile(r"(\"\"\"|''').*?\1", re.DOTALL)


def count(data: bytes, wanted: Iterable[str]) -> int:
    """Return how many answers a notebook has, and -1 for what is none.

    Parameters
    ----------
    data : a file
    wanted : names of functions and classes; a stub is no answer
    """
    try:
        notebook = read(data)
    except UnreadableError:
        return -1
    sources = [cell.source for _, cell in notebook.code]
    return sum(is_answered(name, sources) for name in wanted)


def is_answered(name: str, sources: Iterable[str]) -> bool:
    """Tell whether a name is given more than a stub in any of the cells."""
    begins = re.compile(
        rf"^[ \t]*(?:(?:async )?def|class) {re.escape(name)}\b(?P<head>.*)$"
        rf"|^{re.escape(name)} *=(?!=)(?P<value>.*)$",
        re.MULTILINE,
    )
    for source in sources:
        for match in islice(begins.finditer(source), TRIES):
            if match["value"] is not None:
                if match["value"].strip() not in ("", "None", "..."):
                    return True
            elif not _is_hollow(match, source):
                return True
    return False


def _is_hollow(match: re.Match, source: str) -> bool:
    """Tell whether a definition says nothing."""
    indent = len(match[0]) - len(match[0].lstrip())
    head, *lines = source[match.start("head") :].split("\n")
    body = []
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if line.strip() and depth <= indent and not line.startswith(")"):
            break
        body.append(line)
    if head.rstrip().endswith(":") or "(" not in head:
        same_line = ""
    elif ")" in head:
        same_line = head[head.rindex(")") + 1 :].partition(":")[2]
        # `def f(x): return g(x)` has its last bracket behind the colon
        same_line = same_line or head.partition("):")[2]
    else:  # the arguments go on below
        ends = [n for n, line in enumerate(body) if line.rstrip()[-1:] == ":"]
        body, same_line = body[ends[0] + 1 :] if ends else [], ""
    left = TEXT.sub("", "\n".join([same_line, *body]))
    return all(HOLLOW.fullmatch(line.strip()) for line in left.split("\n"))
