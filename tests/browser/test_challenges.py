"""Every challenge can be met by a reader's own hands, and says so."""

import pytest

from tests.browser.acting import (
    Hand,
    decoded,
    figure_of,
    set_knobs,
    state,
)
from tests.browser.book import FIGURES, each
from tests.browser.conftest import Reader
from tests.figures import oracles

MEETS = oracles.meets()
# What a figure says may be followed by what it says of the next change.
HEAR = """voice => {
  voice.heard = [];
  new MutationObserver(() => voice.heard.push(voice.textContent))
    .observe(voice, {childList: true, characterData: true, subtree: true});
}"""
WIDTHS = (318, 440, 520, 580, 640, 720)  # of figures, on phones and desks
# What is drawn beyond its figure's border, but for what scrolls in a box.
SPILLED = """(figure, widths) => {
  const held = one => {
    for (let p = one.parentElement; p !== figure; p = p.parentElement)
      if (getComputedStyle(p).overflowX !== "visible") return true;
  };
  const spilled = widths.flatMap(width => {
    figure.style.width = `${width}px`;
    const card = figure.querySelector(".nn-root").getBoundingClientRect();
    return [...figure.querySelectorAll(".nn-root *:not(svg *)")]
      .map(one => [one.getBoundingClientRect().right - card.right, one])
      .filter(([beyond, one]) =>
        beyond > 1 && one.checkVisibility() && !held(one))
      .map(([beyond, one]) => `${width}: ${one.className} ${beyond}`);
  });
  figure.style.width = "";
  return spilled;
}"""
SETTERS = [place for place in FIGURES if place.state.get("goals")]


@pytest.fixture(scope="session")
def newcomers(browser, over_http):
    """Readers who have met nothing before, a new one for each page."""
    now = {"page": None, "reader": None}

    def newcomer(page):
        if now["page"] != page:
            if now["reader"]:
                now["reader"].context.close()
            now.update(page=page, reader=Reader(browser, over_http))
        return now["reader"]

    yield newcomer
    if now["reader"]:
        now["reader"].context.close()


@pytest.fixture
def challenger(newcomers, place):
    """A reader who comes to the page for the first time."""
    return newcomers(place.page)


@each(SETTERS)
def test_every_challenge_is_met_praised_and_announced(challenger, place):
    figure = challenger.find(place)
    voice = figure.locator("[role=status].nn-say")
    voice.evaluate(HEAR)
    for goal in decoded(figure)["goals"]:
        item = figure.locator(f"[data-goal='{goal}']")
        assert item.get_attribute("data-met") != "true"
        assert item.get_by_role("img", name="Open").is_visible()
        Hand(figure).meet(MEETS[goal])
        assert item.get_attribute("data-met") == "true", state(figure)
        assert item.get_by_role("img", name="Met").inner_text() == "✓"
        said = item.locator(".nn-praise").inner_text()
        praise = said.removeprefix("Met before: ")
        assert len(praise) > 10
        if praise == said:  # of the state that is there now
            oracles.check_praise(place.kind, goal, state(figure), praise)
        heard = voice.evaluate("voice => voice.heard")
        assert f"Challenge met. {praise}" in heard
        assert figure.evaluate(SPILLED, WIDTHS) == []
    assert met(figure.page) >= set(decoded(figure)["goals"])
    assert challenger.wrong == []


def met(page):
    """Read what the browser remembers."""
    stored = page.evaluate("localStorage['neural-networks-by-hand']")
    return set(page.evaluate("JSON.parse", stored)["met"]) if stored else set()


@each(SETTERS[:1])
def test_a_met_challenge_is_met_when_the_reader_comes_back(visit, place):
    page = visit(place.page)
    figure = figure_of(page, place)
    goal = decoded(figure)["goals"][0]
    Hand(figure).meet(MEETS[goal])
    page.reload()
    item = figure.locator(f"[data-goal='{goal}']")
    item.and_(page.locator("[data-met=true]")).wait_for()


@each([p for p in FIGURES if "01-xor" in p.state.get("goals", [])])
@pytest.mark.parametrize("firing", ["", "w1+w2+b>0", "2w1+2w2+2b>0"])
def test_a_wrong_proof_is_answered(figure, firing):
    set_knobs(figure, {"gate": "XOR"})
    figure.locator("details").evaluate("one => one.open = true")
    set_knobs(figure, {"firing": firing, "silent": "w1+w2+2b<=0"})
    said = figure.locator(".nn-verdict").inner_text()
    assert said == "" if not firing else "Not yet" in said
