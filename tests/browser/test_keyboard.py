"""Every control of every figure, by keyboard alone."""

import pytest

from tests.browser.acting import (
    check_shown,
    kind_of,
    limits,
    set_knobs,
    sliders,
    start_again,
    state,
    value_at,
)
from tests.browser.book import FIGURES, KINDS, each

FOCUSED = "one => one === document.activeElement"


def press(figure, slider, key):
    """Press a key; return the value that the figure then has and says."""
    slider.press(key)
    value = value_at(check_shown(figure), slider.get_attribute("data-trait"))
    words = slider.get_attribute("aria-valuetext").replace("\u2212", "-")
    assert float(words) == pytest.approx(value)
    assert float(slider.input_value()) == value
    return value


def move(figure, slider):
    label = figure.locator(f"label[for='{slider.get_attribute('id')}']")
    assert label.inner_text().strip()
    low, high, step = limits(slider)
    assert press(figure, slider, "Home") == low
    assert press(figure, slider, "ArrowRight") == pytest.approx(low + step)
    assert press(figure, slider, "End") == high
    assert press(figure, slider, "ArrowLeft") == pytest.approx(high - step)
    assert slider.evaluate(FOCUSED)


def turn(figure, switch):
    path = switch.get_attribute("data-trait")
    before = value_at(state(figure), path)
    for wanted in (1 - before, before):
        switch.press("Space")
        assert value_at(check_shown(figure), path) == wanted


def choose(figure, group):
    radios = group.locator("input")
    options = radios.evaluate_all("all => all.map(one => one.value)")
    path = radios.first.get_attribute("data-trait")
    group.locator("input:checked").focus()
    at = options.index(str(check_shown(figure)[path]))
    for option in [*options[at + 1 :], *options[: at + 1]]:
        figure.page.keyboard.press("ArrowRight")
        assert str(check_shown(figure)[path]) == option
        assert group.locator("input:checked:focus").count() == 1


def pick(figure, box):
    options = box.locator("option").evaluate_all(
        "all => all.map(one => one.value)"
    )
    path = box.get_attribute("data-trait")
    box.focus()
    box.select_option(options[0])
    for option in options[1:]:
        figure.page.keyboard.press("ArrowDown")
        assert str(value_at(state(figure), path)) == option
    assert box.evaluate("one => one.closest('details')?.open ?? true")


WORKED = {
    "input[type=range]": move,
    "input[role=switch]": turn,
    ".nn-choice": choose,
    "select": pick,
}


@each(FIGURES)
def test_every_control_is_worked_by_keyboard_and_reset_undoes_it(figure):
    start = state(figure)
    figure.locator("details:has(input)").evaluate_all(
        "all => all.forEach(one => one.open = true)"
    )
    for selector, work in WORKED.items():
        # The proof is there only where the table cannot be met.
        if selector == "select" and kind_of(figure) == "truth-table":
            set_knobs(figure, {"gate": "XOR"})
            figure.locator("summary").press("Enter")
        for control in figure.locator(selector).all():
            work(figure, control)
        if selector != "select":
            start_again(figure)
    change(figure)
    assert state(figure) != start
    figure.get_by_role("button", name="Reset").press("Enter")
    assert state(figure) == start
    check_shown(figure)


def change(figure):
    """Change something, by whatever the figure has."""
    visible = figure.locator("input[type=range]:visible")
    if visible.count():
        _, high, _ = limits(visible.last)
        at_end = float(visible.last.input_value()) >= high
        visible.last.press("PageDown" if at_end else "PageUp")
    elif figure.locator("input[role=switch]").count():
        figure.locator("input[role=switch]").first.press("Space")
    elif figure.locator(".nn-choice").count():
        figure.locator(".nn-choice input:not(:checked)").last.check()
    else:
        figure.get_by_role("button", name="Step").click()


@each([place for place in KINDS if place.sliders])
def test_a_page_of_a_slider_is_more_than_a_step(figure):
    slider = sliders(figure)[0]
    low, high, step = limits(slider)
    page = step if high - low > 15 * step else 0  # a page is a tenth
    press(figure, slider, "Home")
    assert press(figure, slider, "PageUp") > low + page
    press(figure, slider, "End")
    assert press(figure, slider, "PageDown") < high - page
