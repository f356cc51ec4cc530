"""The toolbox's figures in a reader's hands: handles and cells."""

import pytest

from tests.browser.acting import MIDDLE, check_shown, settle, state
from tests.browser.book import FIGURES, each
from tests.browser.test_controls import Finger, Mouse, middle

ARROWS = [place for place in FIGURES if place.kind == "arrows"]
PRODUCTS = [place for place in FIGURES if place.kind == "matrix-product"]


def pull(figure, name, hand):
    """Pull the tip of an arrow one unit to the left."""
    svg = figure.locator("svg").first
    svg.evaluate(MIDDLE)
    unit = svg.evaluate("svg => svg.getScreenCTM().a") * 304 / 7
    x, y = middle(figure.locator(f"[data-drag={name}]"))
    hand.down(x, y)
    for share in (0.5, 1):
        hand.move(x - share * unit, y)
        settle(figure.page)
    hand.up()
    settle(figure.page)


@each(ARROWS)
@pytest.mark.parametrize("name", ["u", "v"])
def test_tips_by_mouse(figure, name):
    across, up = state(figure)[name]
    pull(figure, name, Mouse(figure.page))
    assert check_shown(figure)[name] == [across - 1, up]


@each(ARROWS)
@pytest.mark.parametrize("name", ["u", "v"])
def test_tips_by_finger(touched, name):
    across, up = state(touched)[name]
    pull(touched, name, Finger(touched.page))
    assert check_shown(touched)[name] == [across - 1, up]


@each(PRODUCTS)
def test_an_entry_can_be_pressed(figure):
    for entry in ("1,2", "2,1", "2,2", "1,1"):
        figure.locator(f"svg [data-do='{entry}']").click()
        assert check_shown(figure)["entry"] == entry
        assert figure.locator(f"input[value='{entry}']").is_checked()
