"""Every slider of every figure, by mouse, by finger and by keyboard."""

import pytest

from tests.browser.book import SLIDING, each
from tests.browser.hands import (
    MIDDLE,
    check_shown,
    limits,
    place_on,
    sliders,
    state,
    value_at,
)

KEYS = [
    "Home",
    "ArrowRight",
    "PageUp",
    "ArrowLeft",
    "End",
    "ArrowLeft",
    "PageDown",
]


@each(SLIDING)
def test_dragged_by_mouse(figure):
    mouse = figure.page.mouse
    for slider in sliders(figure):
        slider.evaluate(MIDDLE)
        path = slider.get_attribute("data-trait")
        low, high, _ = limits(slider)
        x, y = place_on(slider, float(slider.input_value()))
        mouse.move(x, y)
        mouse.down()
        seen = []
        for share in (-0.2, 0.1, 0.3, 0.35, 0.8, 1.2):
            mouse.move(*place_on(slider, low + share * (high - low)))
            now = check_shown(figure)
            seen.append(value_at(now, path))
            assert seen[-1] == float(slider.input_value())
        mouse.up()
        assert seen == sorted(seen)
        assert (seen[0], seen[-1]) == (low, high)
        assert len(set(seen)) > 4


@each(SLIDING)
def test_moved_by_keyboard(figure):
    for slider in sliders(figure):
        path = slider.get_attribute("data-trait")
        low, high, step = limits(slider)
        slider.focus()
        seen = []
        for key in KEYS:
            slider.press(key)
            now = check_shown(figure)
            seen.append(value_at(now, path))
            words = slider.get_attribute("aria-valuetext")
            assert float(words.replace("\u2212", "-")) == pytest.approx(
                seen[-1]
            )
        home, right, up, left, end, back, down = seen
        assert (home, end) == (low, high)
        assert right == pytest.approx(low + step)
        page = step if high - low > 15 * step else 0  # a page is a tenth
        assert up > right + page
        assert left == pytest.approx(up - step)
        assert back == pytest.approx(high - step)
        assert down < back - page
        assert slider.evaluate("one => one === document.activeElement")


@each(SLIDING)
def test_tapped_by_finger(touched):
    for slider in sliders(touched):
        slider.evaluate(MIDDLE)
        low, high, _ = limits(slider)
        wanted = low + 0.25 * (high - low)
        touched.page.touchscreen.tap(*place_on(slider, wanted))
        now = check_shown(touched)
        found = value_at(now, slider.get_attribute("data-trait"))
        assert found == pytest.approx(wanted, abs=0.02 * (high - low) + 0.3)


@each(SLIDING)
def test_every_slider_says_what_it_is(figure):
    for slider in sliders(figure):
        label = figure.locator(f"label[for='{slider.get_attribute('id')}']")
        assert label.inner_text().strip()
        now = value_at(state(figure), slider.get_attribute("data-trait"))
        assert float(slider.input_value()) == now
