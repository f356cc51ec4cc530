"""Make the font of the formulas, book/_static/maths/maths.woff2.

``python book/_ext/maths_font.py XCharter-Math.otf`` takes from Daniel Flipo's
XCharter Math (CTAN: xcharter-math; Debian: texlive-fonts-extra) the characters
below, in the sizes that a browser stretches brackets and roots to. It needs
fontTools and brotli, which `make test` installs.

XCharter is the companion of Charter, the text's first face, and its
lower-case letters are as high, so that formulas need no size of their own. The
licence (OFL) stands beside the font, and the font has a name of its own.
"""

# ruff: noqa: RUF001 signs that look like letters are what it is about

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

MADE = Path(__file__).parents[1] / "_static" / "maths" / "maths.woff2"
NAME = "Book Maths"


def between(first, last):
    """Return the characters from the first to the last."""
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


CHARACTERS = (
    between(" ", "~")
    + between("Α", "Ω")
    + between("α", "ω")
    + between("𝐴", "𝑧")  # italics, which browsers take for single letters
    + between("𝛢", "𝜛")
    + "ϑϕϖϱϵℎ\u00a0¬±·×ˆ˜¯˙\u0302\u0303\u0305\u0307′″‖…⋯∥∣"
    + "ℬℒ𝒩ℓℝℕℤℚ←↑→↓↔↦⇐⇒⇔∀∂∃∅∆∇∈∉∏∑−∓∗∘√∝∞∧∨∩∪∫∼≈≠≡≤≥≪≫⊂⊆"
    + "⊕⊗⊙⊤⊥⋅⌈⌉⌊⌋■⟨⟩"
)


def make(source, made=MADE):
    """Write the font; its MATH table keeps what stretches and where."""
    font = TTFont(source)
    options = Options(
        layout_features=[],  # browsers differ in which of them they use
        drop_tables=["GDEF", "GPOS", "GSUB", "FFTM"],
        hinting=False,
        glyph_names=False,
        name_IDs=[0, 14],  # the licence itself is the file beside it
    )
    subsetter = Subsetter(options)
    subsetter.populate(text=CHARACTERS)
    subsetter.subset(font)
    for number in (1, 4, 6):
        name = NAME.replace(" ", "") if number == 6 else NAME
        font["name"].setName(name, number, 3, 1, 0x409)
    font.flavor = "woff2"
    made.parent.mkdir(exist_ok=True)
    font.save(made)


if __name__ == "__main__":
    make(sys.argv[1])
