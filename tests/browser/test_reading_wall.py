"""The wall of digits: pressed by mouse and by finger, walked by keyboard."""

from tests.browser.acting import MIDDLE, check_shown, settle, state
from tests.browser.book import FIGURES, each
from tests.browser.test_controls import Finger

FIGURE = [place for place in FIGURES if place.kind == "reading-wall"][:1]
MACHINE = ".nn-stage .nn-inked"


def tile(figure, column, row, across=40, down=14):
    """Return the middle of a tile on the screen."""
    box = figure.locator(".nn-tiles .nn-room").bounding_box()
    return (
        box["x"] + box["width"] * (column + 0.5) / across,
        box["y"] + box["height"] * (row + 0.5) / down,
    )


@each(FIGURE)
def test_a_digit_that_is_pressed_goes_into_the_machine(figure):
    mouse = figure.page.mouse
    figure.locator(".nn-tiles").evaluate(MIDDLE)
    assert figure.locator(MACHINE).count() > 0  # a 4 is there at first
    mouse.move(*tile(figure, 0, 0))
    mouse.move(*tile(figure, 1, 1))
    assert state(figure)["looked"] == 191  # it is pressed, not pointed at
    mouse.down()
    assert check_shown(figure)["looked"] == 6
    mouse.move(*tile(figure, 4, 0))  # swept over: the first 1
    assert check_shown(figure)["looked"] == 50
    mouse.up()
    mouse.move(*tile(figure, 0, 0))
    assert check_shown(figure)["looked"] == 50
    assert figure.locator(MACHINE).count() > 0
    assert "This 1 it calls" in figure.locator(".nn-readout").inner_text()


@each(FIGURE)
def test_arrows_walk_over_the_wall_and_enter_finds_what_is_wrong(figure):
    keys = figure.locator("[data-keys=wall]")
    for key, looked in (
        ("ArrowRight", 192),
        ("ArrowRight", 193),
        ("ArrowDown", 197),
    ):
        keys.press(key)
        assert check_shown(figure)["looked"] == looked
    figure.locator("[data-do=end]").click()
    assert check_shown(figure)["step"] == 200
    found = []
    for _ in range(10):
        keys.press("Enter")
        found.append(check_shown(figure)["looked"])
    assert len(set(found)) == 9  # all that are wrong, and the first again
    assert found[-1] == found[0]
    assert "percent sure" in keys.get_attribute("aria-label")


@each(FIGURE)
def test_a_finger_presses_too(by_phone, place):
    figure = by_phone.find(place)
    settle(figure.page)
    figure.locator(".nn-tiles").evaluate(MIDDLE)
    finger = Finger(figure.page)
    # Two rows of five blocks: the fourth tile of the first row of fives.
    box = figure.locator(".nn-tiles .nn-room").bounding_box()
    high = 250 + 14 * 15.8  # of the wall, in the picture's units
    x, _ = tile(figure, 3, 0, across=20)
    finger.down(x, box["y"] + box["height"] * (250 + 8) / high)
    finger.up()
    now = check_shown(figure)
    assert now["looked"] == 49 + 45 + 54 + 38 + 53 + 4
    assert by_phone.wrong == []
