"""Formulas in a browser: their size, their room, and how they are copied."""

import json
import sys
from pathlib import Path

import pytest

from tests.browser.book import SITE, pages

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

# Of the chapters those that have any: one may be all code.
WITH_FORMULAS = [
    *[
        name
        for name in pages()
        if name.startswith("chapters/")
        and "<math" in (SITE / name).read_text("utf-8")
    ],
    "book/toolbox.html",
    "book/notation.html",
]

SIZES = """() => [...document.querySelectorAll("math")].map(math => [
  math.textContent,
  parseFloat(getComputedStyle(math).fontSize)
    / parseFloat(getComputedStyle(math.parentElement).fontSize),
  getComputedStyle(math).color === getComputedStyle(math.parentElement).color,
])"""


FONT = """async () => {
  document.querySelectorAll("details").forEach(box => box.open = true);
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return document.fonts.check("1em 'Book Maths'");
}"""


@pytest.mark.parametrize("page", WITH_FORMULAS)
def test_a_formula_has_the_size_and_the_colour_of_its_text(visit, page):
    opened = visit(page)
    # In a closed box a formula is not drawn, and needs no font.
    assert opened.evaluate(FONT)
    for formula, size, same in opened.evaluate(SIZES):
        assert size == 1, formula
        assert same, formula


HEIGHT = """async () => {
  await document.fonts.load("1em 'Book Maths'");
  const span = document.createElement("span");
  span.style.cssText = 
    "position: absolute; height: 1ex; font: 100px Book Maths";
  document.body.append(span);
  return span.getBoundingClientRect().height;
}"""


def test_the_letters_have_the_height_of_charters(visit):
    opened = visit("chapters/01-neurons.html")
    assert opened.evaluate(HEIGHT) == pytest.approx(48, abs=2)


WIDE = """() => {
  document.querySelectorAll("details").forEach(box => box.open = true);
  return [...document.querySelectorAll("div.math")]
    .filter(box => box.scrollWidth > box.clientWidth)
    .map(box => [box.textContent, box.tabIndex]);
}"""


def test_a_wide_formula_scrolls_by_keyboard(visit):
    opened = visit("book/toolbox.html", viewport={"width": 360, "height": 740})
    opened.evaluate(WIDE)
    opened.wait_for_function("document.querySelector('div.math[tabindex]')")
    wide = opened.evaluate(WIDE)
    assert wide
    for formula, tab_index in wide:
        assert tab_index == 0, formula


COPY = """nodes => {
  document.querySelectorAll("details").forEach(box => box.open = true);
  return nodes.map(node => {
    getSelection().selectAllChildren(node);
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent(
      "copy", {clipboardData, cancelable: true, bubbles: true});
    node.dispatchEvent(event);
    return [node.textContent, clipboardData.getData("text/plain"),
            clipboardData.getData("text/html"), event.defaultPrevented];
  });
}"""


@pytest.fixture(scope="module")
def letters():
    """Return a function from TeX to the letters of its formula."""
    from nnbook.maths import Renderer

    renderer = Renderer()

    def read(tex):
        return "".join("".join(renderer.render(tex).itertext()).split())

    yield read
    renderer.stop(None, None)


@pytest.mark.parametrize("page", WITH_FORMULAS)
def test_a_formula_is_copied_once_as_latex(visit, letters, page):
    opened = visit(page)
    # A formula of several parts is whole only with its neighbours.
    whole = opened.locator("main math:not(wbr + math, :has(+ wbr))")
    copied = whole.evaluate_all(COPY)
    assert copied
    for shown, text, html, prevented in copied:
        assert prevented
        assert "<math" not in html
        assert letters(text) == "".join(shown.split()), json.dumps(text)


def test_a_sentence_is_copied_with_its_formulas(visit):
    opened = visit("chapters/02-sigmoid.html")
    block = opened.locator("main div.math").first
    (_, text, _, _), *_ = block.evaluate_all(COPY)
    assert text == "\N{GREEK SMALL LETTER SIGMA}" r"(z) = \frac{1}{1 + e^{-z}}"
    assert block.locator("math").count() == 1  # the page is as it was
