"""The book in Firefox and in WebKit.

What the scripts compute is tested in Chromium. Here is what browsers may do
in their own way: pages from a disk, events, storage, style, formulas. Every
figure and question is tried by `make test-browsers`, one of each kind by
`make test`.
"""

import os

import pytest

from tests.browser.acting import SEEN, value_at
from tests.browser.book import (
    KINDS,
    QUESTIONS,
    SLIDING,
    asked,
    each,
    pages,
)
from tests.figures import oracles
from tests.figures.test_questions import typed

ALL = "EVERY_FIGURE" in os.environ
LONG = 120  # seconds that Python may take to start on a busy machine
CHOSEN = SLIDING if ALL else KINDS
CHOICE = next((p for p in QUESTIONS if "choices" in asked(p)), None)
NUMBER = next((p for p in QUESTIONS if "choices" not in asked(p)), None)
ASKED = QUESTIONS if ALL else [place for place in (CHOICE, NUMBER) if place]
PAGES = pages() if ALL else sorted({place.page for place in CHOSEN})

LIVE = """async () => {
  for (const one of document.querySelectorAll("nn-figure")) {
    one.wake();
    if (!("live" in one.dataset)) return false;
  }
  return true;
}"""
FORMULAS = """async () => {
  await document.fonts.load("1em 'Book Maths'");
  document.querySelectorAll("details").forEach((box) => box.open = true);
  const box = (one) => one.getBoundingClientRect();
  const middle = (one) => box(one).top + box(one).bottom;
  return {
    font: document.fonts.check("1em 'Book Maths'"),
    drawn: [...document.querySelectorAll("math")].map((math) =>
      [math.textContent, box(math).width, box(math).height]),
    stacked: [...document.querySelectorAll("mfrac")].map(({children}) =>
      middle(children[0]) < middle(children[1])),
  };
}"""
SLIDERS = """(figure) =>
  [...figure.querySelectorAll("input[type=range]")].map((slider) => {
    const {min, max, step, value} = slider;
    return [slider.dataset.trait, ...[min, max, step, value].map(Number)];
  })"""
FOCUS = "(root, selector) => root.querySelector(selector).focus()"
WORDS = "(figure) => figure.textContent"


@pytest.mark.parametrize("page", PAGES or [None])
def test_a_page_lives_from_a_disk(visit, page):
    tab = visit(page)
    tab.wait(LIVE)
    check_formulas(tab.ask(FORMULAS))
    for place in CHOSEN:
        if place.page == page:
            check_sliders(tab, place)


def check_formulas(found):
    """Each takes room, in the book's font; a fraction has two storeys."""
    assert found["font"]
    assert all(w > 3 and h > 3 for _, w, h in found["drawn"]), found["drawn"]
    assert all(found["stacked"])


def check_sliders(tab, place):
    """Each moves by keyboard, and the figure's words follow."""
    for path, low, high, step, value in tab.ask(SLIDERS, within=place.index):
        before = tab.ask(WORDS, within=place.index)
        tab.ask(FOCUS, f"[data-trait='{path}']", within=place.index)
        tab.press("ArrowRight" if value < high else "ArrowLeft")
        now, shown = seen(tab, place)
        wanted = value + step if value < high else value - step
        assert value_at(now, path) == pytest.approx(wanted), place
        assert tab.ask(WORDS, within=place.index) != before, place
        oracles.check(place.kind, now, shown)
        tab.press("Home")
        assert value_at(seen(tab, place)[0], path) == low, place


def seen(tab, place):
    """Return the figure's state, and the numbers that it shows."""
    _, now, shown = tab.ask(SEEN, within=place.index)
    return {**now, "version": 1}, shown


EDGES = """(figure) => {
  const slider = figure.querySelector("input[type=range]");
  slider.scrollIntoView({block: "center", behavior: "instant"});
  const {x, y, width, height} = slider.getBoundingClientRect();
  const share = (slider.value - slider.min) / (slider.max - slider.min);
  const middle = y + height / 2;
  return [[x + 8 + share * (width - 16), middle], [x + width + 20, middle]]
    .map((point) => point.map(Math.round));
}"""


@each([place for place in KINDS if place.sliders][:1])
def test_a_slider_is_dragged_by_mouse(visit, place):
    tab = visit(place.page)
    tab.wait(LIVE)
    tab.drag(tab.ask(EDGES, within=place.index))
    path, _, high, *_ = tab.ask(SLIDERS, within=place.index)[0]
    now, shown = seen(tab, place)
    assert value_at(now, path) == high
    oracles.check(place.kind, now, shown)


RIGHT = """(question) =>
  Boolean(question.querySelector("[data-verdict=right]"))"""


def answer(tab, place):
    """Answer a question as one who knows."""
    if "choices" in asked(place):
        rights = [bool(c.get("right")) for c in asked(place)["choices"]]
        option = f"input[value='{rights.index(True)}']"
        tab.click(option, within=place.index)
        tab.click("button", within=place.index)
    else:
        tab.click("input", within=place.index)
        tab.type(typed(asked(place)["answer"]))
        tab.press("Enter")
    tab.wait(RIGHT, within=place.index)


@each(ASKED)
def test_a_question_is_answered_and_progress_kept(visit, place):
    tab = visit(place.page)
    tab.ask("() => localStorage.clear()")
    tab.wait(LIVE)
    answer(tab, place)
    tab = visit("book/progress.html")
    count = "() => document.querySelector('nn-progress').textContent"
    assert ": 1 of " in " ".join(tab.ask(count).split())


HITS = """() => [...document.querySelectorAll("#search-results a")]
  .map((link) => link.href)"""


def test_the_search_finds(visit):
    tab = visit("index.html")
    tab.click("[popovertarget=search]")
    tab.wait("() => document.activeElement.type === 'search'")
    tab.type("xor")
    tab.press("Enter")
    tab.wait(f"() => ({HITS})().length > 3")
    assert tab.ask(HITS)[0].endswith("glossary.html#xor")


GROUND = "() => getComputedStyle(document.documentElement).backgroundColor"
INK = """() => [...document.querySelectorAll("main p, figure svg text")]
  .map((one) => getComputedStyle(one)).map(({color, fill}) => color + fill)"""


def looks(tab):
    return tab.ask(GROUND), tab.ask(INK)


def test_the_theme_is_switched_and_remembered(visit):
    page = "chapters/01-neurons.html"
    tab = visit(page)
    tab.wait(LIVE)
    tab.ask("() => localStorage.clear()")
    before = looks(tab)
    tab.click("#theme-switch")
    tab.wait(f"(_, before) => ({GROUND})() !== before", before[0])
    after = looks(tab)
    visit(page).wait(LIVE)
    assert looks(tab) == after


STATUS = "document.querySelector('.editor .status').textContent"
STARTS = "() => document.querySelector('.edit-and-run').click()"
RUNS = """(_, code) => {
  const area = document.querySelector(".editor textarea");
  area.value = code;
  area.dispatchEvent(new Event("input"));
  document.querySelector(".editor .tools button").click();
}"""
SHOWN = "document.querySelector('.yours .output')?.textContent.trim()"


def test_python_runs_in_the_page(visit):
    tab = visit("chapters/01-neurons.html")
    tab.ask("() => localStorage.clear()")
    tab.ask(STARTS)
    tab.wait("() => Boolean(document.querySelector('.editor .status'))")
    tab.wait(f"() => {STATUS} === 'Python is ready.'", patience=LONG)
    tab.ask(RUNS, "import numpy as np\nint(np.arange(9).sum()) + 6")
    tab.wait(f"() => {SHOWN} === '42'", patience=LONG)
    tab.ask("() => localStorage.clear()")
