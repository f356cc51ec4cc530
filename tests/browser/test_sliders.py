"""Sliders by mouse and by finger; by keyboard, see test_keyboard."""

import pytest

from tests.browser.acting import (
    MIDDLE,
    check_shown,
    limits,
    place_on,
    sliders,
    value_at,
)
from tests.browser.book import KINDS, each

SLID = [place for place in KINDS if place.sliders]


@each(SLID)
def test_dragged_by_mouse(figure):
    mouse, slider = figure.page.mouse, sliders(figure)[0]
    slider.evaluate(MIDDLE)
    path = slider.get_attribute("data-trait")
    low, high, step = limits(slider)
    mouse.move(*place_on(slider, float(slider.input_value())))
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
    stops = 1 + (high - low) / step
    assert len(set(seen)) >= min(5, stops)


@each(SLID)
def test_tapped_by_finger(touched):
    slider = sliders(touched)[0]
    slider.evaluate(MIDDLE)
    low, high, step = limits(slider)
    wanted = low + 0.25 * (high - low)
    touched.page.touchscreen.tap(*place_on(slider, wanted))
    now = check_shown(touched)
    found = value_at(now, slider.get_attribute("data-trait"))
    near = max(0.3, step / 2) + 0.02 * (high - low)
    assert found == pytest.approx(wanted, abs=near)
