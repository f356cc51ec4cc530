"""The front page's figure: painted by mouse, by finger and by keyboard."""

from tests.browser.acting import MIDDLE, check_shown, settle, state
from tests.browser.book import FIGURES, each
from tests.browser.test_controls import Finger

FIGURE = [place for place in FIGURES if place.kind == "three-to-eight"][:1]
FULL, BLANK = 16, 0


def pixel(figure, number):
    """Return the middle of a pixel on the screen."""
    box = figure.locator(f"[data-pixel='{number}']").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def inked(figure):
    """Return the pixels that are full of ink."""
    pixels = check_shown(figure)["pixels"]
    return {n for n, ink in enumerate(pixels) if ink == FULL}


def width_of(figure):
    """Return the width of the drawing, in its own units."""
    return figure.locator(".nn-stage > svg").evaluate(
        "svg => svg.viewBox.baseVal.width"
    )


@each(FIGURE)
def test_a_mouse_paints_and_wipes(figure):
    mouse = figure.page.mouse
    before = inked(figure)
    mouse.move(*pixel(figure, 16))
    mouse.down()
    mouse.move(*pixel(figure, 18))  # past 17 at once
    mouse.up()
    mouse.move(*pixel(figure, 40))  # no button, no ink
    assert inked(figure) == before | {16, 17, 18}
    mouse.move(*pixel(figure, 17))
    mouse.down()
    mouse.up()
    assert inked(figure) == before | {16, 18}
    assert state(figure)["pixels"][17] == BLANK


@each(FIGURE)
def test_arrows_and_space_paint(figure):
    before = inked(figure)
    keys = figure.locator("[data-keys]")
    keys.focus()
    for key in ("Shift+Tab", "Tab"):  # so that it has come by keyboard
        figure.page.keyboard.press(key)
    cursor = figure.locator(".nn-cursor")
    assert cursor.is_visible()
    start = pixel(figure, 27)
    box = cursor.bounding_box()
    assert abs(box["x"] + box["width"] / 2 - start[0]) < 2
    assert abs(box["y"] + box["height"] / 2 - start[1]) < 2
    for key in ("ArrowLeft", "ArrowUp", "Space"):
        keys.press(key)
    assert inked(figure) == before | {18}
    assert "Row 3, column 3: ink 16" in keys.get_attribute("aria-label")
    keys.press("Enter")
    assert inked(figure) == before
    keys.press("Tab")
    assert not cursor.is_visible()


@each(FIGURE)
def test_a_neuron_that_is_pressed_says_its_sum(figure):
    figure.locator("[data-do='look 9']").click()
    assert check_shown(figure)["looked"] == 9
    assert "Hidden neuron 9" in figure.locator(".nn-readout").inner_text()
    wires = figure.locator(".nn-flow").count()
    figure.locator("[data-do='look 9']").click()
    assert check_shown(figure)["looked"] == 0
    assert figure.locator(".nn-flow").count() != wires


@each(FIGURE)
def test_it_has_a_layout_for_each_width_and_keeps_the_painting(figure):
    page = figure.page
    assert width_of(figure) == 686
    page.mouse.move(*pixel(figure, 0))
    page.mouse.down()
    page.mouse.up()
    size = page.viewport_size
    page.set_viewport_size({"width": 360, "height": 740})
    figure.locator("svg[viewBox='0 0 320 494']").wait_for()
    assert 0 in inked(figure)
    page.set_viewport_size(size)
    figure.locator("svg[viewBox='0 0 686 304']").wait_for()


@each(FIGURE)
def test_a_finger_paints_and_does_not_scroll(by_phone, place):
    figure = by_phone.find(place)
    page = figure.page
    settle(page)
    assert width_of(figure) == 320
    figure.locator("svg").first.evaluate(MIDDLE)
    before, top = inked(figure), page.evaluate("scrollY")
    finger = Finger(page)
    finger.down(*pixel(figure, 1))
    for number in (9, 17, 25):
        finger.move(*pixel(figure, number))
    finger.up()
    assert inked(figure) == before | {1, 9, 17, 25}
    assert page.evaluate("scrollY") == top
    assert by_phone.wrong == []


@each(FIGURE)
def test_another_three_is_as_it_was_written(figure):
    for three in [1, 2, 3, 4, 5, 0]:
        figure.locator("[data-do=another]").click()
        now = check_shown(figure)
        assert now["three"] == three
        assert figure.locator(".nn-changed").count() == 0
