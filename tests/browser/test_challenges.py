"""Every challenge can be met by a reader's own hands, and says so."""

import pytest

from tests.browser.book import FIGURES, each
from tests.browser.hands import MIDDLE, Hand, decoded, set_knobs, state
from tests.figures import oracles

MEETS = oracles.meets()
# What a figure says may be followed by what it says of the next change.
HEAR = """voice => {
  voice.heard = [];
  new MutationObserver(() => voice.heard.push(voice.textContent))
    .observe(voice, {childList: true, characterData: true, subtree: true});
}"""
SETTERS = [place for place in FIGURES if place.state.get("goals")]


@each(SETTERS)
def test_every_challenge_is_met_praised_and_announced(visit, place):
    page = visit(place.page)
    figure = page.locator("nn-figure").nth(place.index)
    figure.evaluate(MIDDLE)
    voice = figure.locator("[role=status].nn-say")
    voice.evaluate(HEAR)
    for goal in decoded(figure)["goals"]:
        item = figure.locator(f"[data-goal='{goal}']")
        assert item.get_attribute("data-met") != "true"
        assert item.get_by_role("img", name="Open").is_visible()
        Hand(figure).meet(MEETS[goal])
        assert item.get_attribute("data-met") == "true", state(figure)
        assert item.get_by_role("img", name="Met").inner_text() == "✓"
        praise = item.locator(".nn-praise").inner_text()
        assert len(praise) > 10
        heard = voice.evaluate("voice => voice.heard")
        assert f"Challenge met. {praise}" in heard
    goals = set(decoded(figure)["goals"])
    assert met(page) >= goals
    page.reload()
    for goal in goals:
        item = figure.locator(f"[data-goal='{goal}']")
        item.and_(page.locator("[data-met=true]")).wait_for()


def met(page):
    """Read what the browser remembers."""
    stored = page.evaluate("localStorage['neural-networks-by-hand']")
    return set(page.evaluate("JSON.parse", stored)["met"]) if stored else set()


@each([p for p in FIGURES if "01-xor" in p.state.get("goals", [])])
@pytest.mark.parametrize("firing", ["", "w1+w2+b>0", "2w1+2w2+2b>0"])
def test_a_wrong_proof_is_answered(figure, firing):
    set_knobs(figure, {"gate": "XOR"})
    figure.locator("details").evaluate("one => one.open = true")
    set_knobs(figure, {"firing": firing, "silent": "w1+w2+2b<=0"})
    said = figure.locator(".nn-verdict").inner_text()
    assert said == "" if not firing else "Not yet" in said
