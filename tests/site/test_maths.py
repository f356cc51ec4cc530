"""Formulas: what KaTeX and our own hand make of TeX, and the font for it."""

# ruff: noqa: RUF001 signs that look like letters are what it is about

from pathlib import Path

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from nnbook import mathml
from nnbook.maths import Renderer
from sphinx.errors import ExtensionError

FONT = Path("_static") / "maths" / "maths.woff2"
ITALIC = {"h": "ℎ"}  # the one that Unicode had before
# What browsers take the space of, and draw nothing.
INVISIBLE = set("\n\u2061")


@pytest.fixture(scope="module")
def renderer():
    renderer = Renderer()
    yield renderer
    renderer.stop(None, None)


@pytest.fixture(scope="module")
def html(renderer):
    """Return a function from TeX to the inside of its <math>."""

    def write(tex, display=False):
        text = mathml.write(renderer.render(tex, display))
        return text[text.index(">") + 1 : -len("</math>")]

    return write


def formulas(pages):
    return [math for page in pages.values() for math in page.find_all("math")]


def drawn(token):
    """Yield the characters that a browser draws for a token."""
    text = token.get_text()
    if token.name == "mi" and len(text) == 1 and not token.get("mathvariant"):
        yield italic(text)
    else:
        yield from set(text) - INVISIBLE


def italic(letter):
    for first, last, start in (
        ("A", "Z", 0x1D434),
        ("a", "z", 0x1D44E),
        ("α", "ω", 0x1D6FC),
    ):
        if first <= letter <= last:
            shifted = chr(ord(letter) - ord(first) + start)
            return ITALIC.get(letter, shifted)
    return {"∂": "\U0001d715", "ϵ": "\U0001d716", "ϕ": "\U0001d719"}.get(
        letter, letter
    )


def test_a_formula_is_mathml_alone(pages):
    assert len(formulas(pages)) > 1000
    for name, page in pages.items():
        assert not page.select("[class*=katex], annotation, math span"), name


def test_the_font_has_every_character_of_the_formulas(site, pages):
    has = set(map(chr, TTFont(site / FONT).getBestCmap()))
    used = {
        character
        for math in formulas(pages)
        for token in math.find_all(["mi", "mn", "mo", "mtext"])
        for character in drawn(token)
    }
    assert len(used) > 100
    assert sorted(used - has) == [], "add them to book/_ext/maths_font.py"


def test_the_font_stretches_and_has_the_height_of_the_text(site):
    font = TTFont(site / FONT)
    vertical = font["MATH"].table.MathVariants.VertGlyphCoverage.glyphs
    names = font.getBestCmap()
    for sign in "()[]{|‖√∑∫":
        assert names[ord(sign)] in vertical, sign
    # Charter, the first face of the text, is 0.48 em high at x.
    assert 0.46 <= x_height(font) <= 0.5


def x_height(font):
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord("x")]].draw(pen)
    return pen.bounds[3] / font["head"].unitsPerEm


def test_the_font_is_small_and_has_its_licence(site):
    assert (site / FONT).stat().st_size < 30_000
    licence = (site / FONT).with_name("OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    family = TTFont(site / FONT)["name"].getDebugName(1)
    assert family == "Book Maths"  # not the name of what it was made from


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        # A minus before its only term is not a minus between two.
        ("-1", '<mo form="prefix">−</mo><mn>1</mn>'),
        (
            "2(-1)",
            '<mn>2</mn><mo stretchy="false">(</mo><mo form="prefix">−</mo>'
            '<mn>1</mn><mo stretchy="false">)</mo>',
        ),
        (
            "a - 1",
            '<mi>a</mi><mo lspace="0.2222em" rspace="0.2222em">−</mo>'
            "<mn>1</mn>",
        ),
        # In a script everything is tight.
        (
            "a_{l-1}",
            "<msub><mi>a</mi><mrow><mi>l</mi>"
            '<mo lspace="0" rspace="0">−</mo><mn>1</mn></mrow></msub>',
        ),
        # A function's name keeps a little away, but not from its bracket.
        (
            r"\log p",
            '<mo form="prefix" lspace="0" rspace="0.1667em">log</mo>'
            "<mi>p</mi>",
        ),
        (
            r"p \log(q)",
            '<mi>p</mi><mo form="prefix" lspace="0.1667em" rspace="0">log'
            '</mo><mo stretchy="false">(</mo><mi>q</mi>'
            '<mo stretchy="false">)</mo>',
        ),
        # Nor does a sum keep away from what it follows at once.
        (
            r"= \sum_k",
            '<mo lspace="0.2778em" rspace="0.2778em">=</mo>'
            '<msub><mo lspace="0">∑</mo><mi>k</mi></msub>',
        ),
        # Bars of a norm are no signs between.
        (
            r"\lVert w \rVert",
            '<mo stretchy="false" lspace="0" rspace="0">‖</mo><mi>w</mi>'
            '<mo stretchy="false" lspace="0" rspace="0">‖</mo>',
        ),
        (r"\mathcal{N}", "<mi>𝒩</mi>"),
        (r"\mathbf{w}", "<mi>𝐰</mi>"),
        (r"\Delta y", "<mtext>Δ</mtext><mi>y</mi>"),
        (r"a\,b", '<mi>a</mi><mspace width="0.1667em"></mspace><mi>b</mi>'),
        (r"\overline{x}", '<mrow class="overline"><mi>x</mi></mrow>'),
        (
            r"\hat y",
            '<mover accent="true"><mi>y</mi><mo stretchy="false">ˆ</mo>'
            "</mover>",
        ),
    ],
)
def test_signs_are_spaced_as_tex_spaces_them(html, tex, expected):
    assert html(tex) == expected


def test_a_table_says_once_what_it_is(html):
    aligned = html(r"\begin{aligned} a &= b \\ &= c \end{aligned}", True)
    assert aligned.startswith(
        '<mtable class="aligned" displaystyle="true"><mtr><mtd><mi>a</mi>'
    )
    assert "mstyle" not in aligned
    matrix = html(r"\begin{bmatrix} 1 & 2 \end{bmatrix}", True)
    assert "<mtable><mtr><mtd><mn>1</mn></mtd><mtd>" in matrix


def test_a_long_formula_may_break_after_a_sign_outside_brackets(renderer):
    math = renderer.render("y = f(a + b) + c - 1")
    parts = ["".join(part.itertext()) for part in mathml.parts(math)]
    assert parts == ["y=", "f(a+b)+", "c−", "1"]


def test_a_formula_that_cannot_be_read_is_an_error(renderer):
    with pytest.raises(ExtensionError, match="The formula"):
        renderer.render(r"\frac{1")
