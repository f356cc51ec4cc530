"""The reader's ten, drawn in one figure and seen in the others."""

import pytest

from nnlib.figures.draw_digit.oracle import draw
from tests.browser.acting import Hand, check_shown

PAGE = "chapters/07-digits.html"
DENIED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); }
});"""
ONE = [[(0.5, 0.1), (0.5, 0.9)]]


def figure_named(page, name):
    """Return a figure, once it lives."""
    figure = page.locator(f"nn-figure[data-anchor='{name}']")
    figure.and_(page.locator("[data-live]")).wait_for()
    return figure


def strip(figure):
    """Return what is said of each of the ten."""
    return figure.locator(".nn-ten").first.evaluate(
        """ten => [...ten.querySelectorAll('[aria-label]')]
        .map(one => one.ariaLabel)"""
    )


@pytest.mark.parametrize("denied", [False, True])
def test_a_drawing_is_seen_in_each_figure_at_once(visit, denied):
    def before(page):
        if denied:
            page.add_init_script(DENIED)

    page = visit(PAGE, before=before)
    pad = figure_named(page, "fig-draw")
    others = [
        figure_named(page, name)
        for name in (
            "fig-ten-raw",
            "fig-stretch",
            "fig-ten-more",
            "fig-ten-end",
        )
    ]
    assert all("a stranger's 4" in strip(one)[4] for one in [pad, *others])
    hand = Hand(pad)
    draw(hand, ONE)
    hand.do("name 1")
    for one in [pad, *others]:
        said = strip(one)
        assert said[1].startswith("your 1: read as")
        assert said[4] == "your 4: not drawn yet"
        check_shown(one)
    note = pad.locator(".nn-note").inner_text()
    assert ("until the page is closed" in note) is denied
    hand.do("forget")
    assert "a stranger's 4" in strip(others[-1])[4]


def test_one_of_the_ten_is_chosen_by_keyboard(visit):
    page = visit(PAGE)
    ten = figure_named(page, "fig-ten-raw")
    ten.get_by_role("button", name="a stranger's 7").press("Enter")
    assert check_shown(ten)["chosen"] == 7
    assert "A stranger's 7: as drawn" in ten.locator(
        "svg"
    ).first.get_attribute("aria-label")
    sent = figure_named(page, "fig-stretch")
    sent.get_by_role("button", name="a stranger's 7").click()
    assert len(check_shown(sent)["ink"]) >= 1
    assert sent.locator("[aria-pressed=true]").count() == 1


def test_play_sends_all_ten_through_the_stretch(visit):
    page = visit(PAGE)
    sent = figure_named(page, "fig-stretch")
    right = sent.locator("[data-shows=ten-right]")
    assert right.inner_text() == "3 of 10"
    sent.locator("[data-do=play]").click()
    page.wait_for_function(
        "one => one.model.get('steps') === 3", arg=sent.element_handle()
    )
    check_shown(sent)
    assert right.inner_text() == "7 of 10"
