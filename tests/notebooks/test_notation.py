"""The notation page explains every sign that the book writes."""

import re
from pathlib import Path

import nbformat
import pytest

from . import ROOT, notebooks

PAGE = (ROOT / "book/notation.md").read_text(encoding="utf-8")
OWN = PAGE.split("## In the textbooks")[0]
MATHS = re.compile(r"\$\$.+?\$\$|\$[^$]+\$", re.DOTALL)
SIGN = re.compile(r"\\([A-Za-z]+)")

WORD = re.compile(r"\w+")

# What sets type, and what school has taught.
LAYOUT = """begin end frac tfrac text textbf mathrm mathcal left right big Big
    bigl bigr Bigl Bigr quad qquad dots cdots hat underbrace"""
SCHOOL = "approx le ge ne to sqrt infty max min cos tanh times pm lvert rvert"
KNOWN = set(WORD.findall(f"{LAYOUT} {SCHOOL}"))


def signs(source: str) -> set[str]:
    """Return the LaTeX commands of a text that need an explanation."""
    maths = " ".join(MATHS.findall(source))
    maths = re.sub(r"\\text(bf)?\{[^}]*\}", "", maths)
    return set(SIGN.findall(maths)) - KNOWN


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_every_sign_is_on_the_notation_page(path: Path):
    cells = nbformat.read(path, 4).cells
    prose = "\n".join(c.source for c in cells if c.cell_type == "markdown")
    missing = signs(prose) - signs(OWN)
    assert not missing, (
        f"{path.name} writes {sorted(missing)}; book/notation.md does not "
        "say what they mean"
    )


@pytest.mark.parametrize(
    "heading, columns",
    [
        ("In this book", 3),
        ("In the textbooks", 6),
        ("In the libraries", 4),
        ("In the five articles", 6),
    ],
)
def test_no_cell_of_a_table_is_left_open(heading, columns):
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [
        line.strip("|").split("|")
        for line in section.splitlines()
        if line.startswith("|")
    ]
    assert rows
    for row in rows:
        assert len(row) == columns, row
        filled = [cell.strip() for cell in row]
        assert filled[0] and filled[-1], row


def test_a_sign_that_is_new_is_found():
    assert signs(r"the $\zeta$ of $\frac{1}{\sigma}$") == {"zeta", "sigma"}
