"""Every control of every figure, by keyboard alone."""

import pytest

from tests.browser.acting import (
    AGAIN,
    check_kind,
    check_shown,
    limits,
    set_knobs,
    sliders,
    start_again,
    state,
    value_at,
)
from tests.browser.book import FIGURES, KINDS, each
from tests.figures.oracles import said

FOCUSED = "one => one === document.activeElement"
SAID = "one => [one.getAttribute('aria-valuetext'), one.value]"
NAMED = """one => [one.dataset.trait,
  one.labels[0].checkVisibility() && one.labels[0].textContent.trim()]"""


def press(figure, slider, key):
    """Press a key; return the value that the figure then has and says."""
    slider.focus()
    path = slider.get_attribute("data-trait")
    return pressed(figure.page, slider.element_handle(), path, key)


def pressed(page, slider, path, key):
    page.keyboard.press(key)
    kind, now = check_kind(slider)
    found = value_at(now, path)
    words, value = slider.evaluate(SAID)
    meant = said(kind, now, path, found)
    if isinstance(meant, str):
        assert words == meant
    else:
        assert float(words.replace("\u2212", "-")) == pytest.approx(meant)
    assert float(value) == found
    return found


def move(figure, slider):
    slider.focus()
    slider = slider.element_handle()
    path, label = slider.evaluate(NAMED)
    assert label
    low, high, step = limits(slider)
    for key, wanted in (
        ("Home", low),
        ("ArrowRight", low + step),
        ("End", high),
        ("ArrowLeft", high - step),
    ):
        found = pressed(figure.page, slider, path, key)
        assert found == pytest.approx(wanted, abs=1e-9)
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


def part(figure, box):
    """Choose what parts two futures, and then nothing any more."""
    options = box.locator("option").evaluate_all(
        "all => all.map(one => one.value)"
    )
    for key, option in (("End", options[-1]), ("Home", "")):
        box.press(key)
        fork = check_shown(figure)["fork"]
        assert " ".join(str(v) for f in fork for v in f[1:]) == option
        assert box.evaluate(FOCUSED)


WORKED = {
    "input[type=range]": move,
    "input[role=switch]": turn,
    ".nn-choice": choose,
    "select[data-typed=fork]": part,
    "select[data-trait]": pick,
}
TRAITS = """all => all.map(one =>
  one.dataset.typed ?? (
    one.dataset.trait ? one : one.querySelector("[data-trait]")
  ).dataset.trait.split(".")[0])"""


# A choice means to train anew as far as before. Near is far enough.
FEW = {"playground": {"steps": 40}}


def shorten(figure, place):
    """Let what trains with every turn of a knob train for a moment only."""
    figure.evaluate(AGAIN, FEW.get(place.kind, {}))


def known_knobs():
    """Return for each figure the knobs of those of its kind before it."""
    found, known = {}, {}
    for place in FIGURES:
        before = known.setdefault(place.kind, set())
        found[place] = frozenset(before)
        before |= place.knobs
    return found


KNOWN = known_knobs()


@each(FIGURES)
def test_every_control_is_worked_by_keyboard_and_reset_undoes_it(
    figure, place
):
    """Those that another figure of the kind has, too, are worked in one."""
    start = state(figure)
    figure.locator("details:has(input, select)").evaluate_all(
        "all => all.forEach(one => one.open = true)"
    )
    shorten(figure, place)
    for selector, work in WORKED.items():
        # The proof is there only where the table cannot be met.
        if selector == "select[data-trait]" and place.kind == "truth-table":
            set_knobs(figure, {"gate": "XOR"})
            figure.locator("summary").press("Enter")
        controls = figure.locator(selector)
        for number, knob in enumerate(controls.evaluate_all(TRAITS)):
            if knob not in KNOWN[place]:
                work(figure, controls.nth(number))
        if selector != "select[data-trait]":
            start_again(figure, place)
            shorten(figure, place)
    if not figure.locator(WORK).count():
        assert state(figure) == start  # a picture, with nothing to turn
        return
    change(figure)
    assert state(figure) != start
    figure.get_by_role("button", name="Reset").press("Enter")
    assert state(figure) == start
    check_shown(figure)


WORK = "input, select, [data-keys], [data-do=step]"


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
    elif figure.locator("[data-keys]").count():
        figure.locator("[data-keys]").first.press("Space")
    elif figure.locator(".nn-ten button").count():
        figure.locator(".nn-ten button").last.press("Enter")
    elif figure.locator("select").count():
        figure.locator("select").first.select_option(index=1)
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
