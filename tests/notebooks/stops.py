"""How long a chapter lets its reader read before it stops them.

``python -m tests.notebooks.stops [NOTEBOOK ...]`` prints, for each chapter,
how many stops come before its summary and how many words stand between two.

A stop is what a reader has to leave the argument for: code, a figure, a
question or a folded box; several of them in a row are one. Sections marked
*optional* are passed over, as their readers choose to be stopped. Words are
those of paragraphs, lists and quotations, and not of tables and formulas.
"""

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from statistics import median

from . import ROOT
from .conventions import MARKDOWN, Notebook

INSIDE = r"(?:(?!^</?details).)*"
BOX = re.compile(  # and boxes in it
    rf"^<details{INSIDE}(?:^<details{INSIDE}^</details>{INSIDE})*^</details>$",
    re.DOTALL | re.MULTILINE,
)
FORMULA = re.compile(r"\$\$.*?\$\$", re.DOTALL)
TABLE = re.compile(r"^\|.*$", re.MULTILINE)
HEADING = re.compile(r"^(#+) (.*)$", re.MULTILINE)
ENDS = {"Summary", "Questions", "Exercises", "References"}
STOP = None


def words(text: str) -> int:
    """Count the words of a Markdown text that are read in one go."""
    text = TABLE.sub("", FORMULA.sub("", text))
    plain = " ".join(
        piece.content
        for token in MARKDOWN.parse(text)
        if token.type == "inline"
        for piece in token.children or []
        if piece.type in ("text", "code_inline")
    )
    return len(re.findall(r"[^\W_]+(?:['.,-][^\W_]+)*", plain))


def pieces(notebook: Notebook) -> Iterator[str | None]:
    """Yield what a page shows in its order: texts, and STOP for a stop."""
    for cell in notebook.node.cells:
        if "remove-cell" in cell.metadata.get("tags", ()):
            continue
        if cell.cell_type == "code":
            yield STOP
            continue
        for text in re.split(f"({BOX.pattern})", cell.source, flags=BOX.flags):
            if BOX.match(text):
                yield STOP
            elif text.strip():
                yield from re.split(r"(?m)^(?=#+ )", text)


def core(notebook: Notebook) -> Iterator[str | None]:
    """Yield the pieces up to the summary, without optional sections."""
    optional = 0  # the level of the optional section that this stands in
    for piece in pieces(notebook):
        head = HEADING.match(piece or "")
        if head:
            level, title = len(head[1]), head[2]
            if title in ENDS:
                return
            if "(optional)" in title:
                optional = optional or level
            elif level <= optional:
                optional = 0
        if not optional:
            yield piece


def stretches(notebook: Notebook) -> list[int]:
    """Return how many words stand before each stop."""
    runs = groupby(core(notebook), key=lambda piece: piece is STOP)
    read = [sum(map(words, run)) for is_stop, run in runs if not is_stop]
    return [count for count in read if count]


def main(names: list[str]) -> None:
    """Print the figures of the notebooks named, or of all chapters."""
    paths = (
        map(Path, names) if names else sorted(ROOT.glob("chapters/*.ipynb"))
    )
    for path in paths:
        notebook = Notebook(path)
        found = stretches(notebook)
        alone = sum(piece is STOP for piece in core(notebook))
        print(
            f"{path.name}: {len(found)} stops ({alone} things that stop), "
            f"median {median(found):g} words, {sum(found)} in all"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
