"""Handles and buttons, by mouse and by finger."""

import math
from itertools import pairwise

import pytest

from nnlib import perceptron_step
from tests.browser.acting import (
    MIDDLE,
    as_python,
    awake,
    check_shown,
    figure_of,
    kind_of,
    limits,
    settle,
    state,
)
from tests.browser.book import FIGURES, KINDS, SLIDING, each, first_of_each
from tests.browser.test_keyboard import change

HANDLED = [
    place
    for place in FIGURES
    if place.handles and place.kind == "decision-line"
][:1]


def middle(handle):
    box = handle.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def from_line(figure, x, y):
    """Return how many pixels a place is away from the drawn line."""
    ends = figure.locator(".nn-line").evaluate(
        """line => ["1", "2"].map(end => {
             const {x, y} = new DOMPoint(
               line[`x${end}`].baseVal.value, line[`y${end}`].baseVal.value
             ).matrixTransform(line.getScreenCTM());
             return [x, y];
           })"""
    )
    (ax, ay), (bx, by) = ends
    across = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    return abs(across) / math.hypot(bx - ax, by - ay)


def grain(figure):
    """Return half a step of the knobs, in pixels, and the step."""
    slider = figure.locator("input[type=range]").first
    wide = figure.locator("clipPath rect").get_attribute("width")
    zoom = figure.locator("svg").first.evaluate("svg => svg.getScreenCTM().a")
    pixels = float(wide) * zoom / 9  # the axis shows -4.5 to 4.5
    step = limits(slider)[2]
    return pixels * step / 2, step


class Mouse:
    """Dragging with a mouse."""

    def __init__(self, page):
        self.down = lambda x, y: (page.mouse.move(x, y), page.mouse.down())
        self.move = page.mouse.move
        self.up = page.mouse.up


class Finger:
    """Dragging with a finger."""

    def __init__(self, page):
        devtools = page.context.new_cdp_session(page)

        def touch(kind, *points):
            points = [{"x": x, "y": y} for x, y in points]
            devtools.send(
                "Input.dispatchTouchEvent",
                {"type": kind, "touchPoints": points},
            )

        self.down = lambda x, y: touch("touchStart", (x, y))
        self.move = lambda x, y: touch("touchMove", (x, y))
        self.up = lambda: touch("touchEnd")


def drag_the_handles(figure, hand):
    """Drag both handles about and compare the picture with the pointer."""
    page = figure.page
    figure.locator("svg").first.evaluate(MIDDLE)
    scroll = page.evaluate("scrollY")
    before, half, step = state(figure), *grain(figure)
    for name in ("line", "tip"):
        handle = figure.locator(f"[data-drag={name}]")
        pivot = middle(figure.locator("[data-drag=line]"))
        x, y = middle(handle)
        hand.down(x, y)
        for dx, dy in [(6, -4), (14, -9), (-9, 12), (30, 4)]:
            hand.move(x + dx, y + dy)
            now = check_shown(figure)
            if name == "line":
                away = from_line(figure, x + dx, y + dy)
                assert away < half / math.hypot(*now["w"]) + 1
                assert now["w"] == before["w"]
            else:
                arrow = (x + dx - pivot[0], pivot[1] - y - dy)
                wanted = [part / half * step / 2 for part in arrow]
                assert now["w"] == pytest.approx(wanted, abs=0.51 * step)
        hand.up()
        after = state(figure)
        assert (after["w"], after["b"]) != (before["w"], before["b"])
        before = after
        page.mouse.move(0, 0)
        assert state(figure) == after  # let go
    assert page.evaluate("scrollY") == scroll


@each(HANDLED)
def test_handles_by_mouse(figure):
    drag_the_handles(figure, Mouse(figure.page))


@each(HANDLED)
def test_handles_by_finger(touched):
    drag_the_handles(touched, Finger(touched.page))


SWEPT = [
    place
    for place in FIGURES
    if place.kind == "curves" and place.state["guesses"]
][:1]


def draw_a_line(figure, hand):
    """Sweep across, from the upper left to the lower right, and show it."""
    figure.locator("svg").first.evaluate(MIDDLE)
    scroll = figure.page.evaluate("scrollY")
    box = figure.locator(".nn-pick").bounding_box()
    before = state(figure)["guesses"]
    at = [
        (
            box["x"] + share * box["width"],
            box["y"] + (0.3 + share / 2) * box["height"],
        )
        for share in (0.03, 0.25, 0.5, 0.75, 0.97)
    ]
    hand.down(*at[0])
    for place in at:
        hand.move(*place)
        settle(figure.page)
    hand.up()
    drawn = check_shown(figure)["guesses"]
    assert drawn == sorted(drawn, reverse=True)
    assert len(set(drawn)) == len(before)
    assert figure.page.evaluate("scrollY") == scroll
    assert figure.locator(".nn-run[data-run='1']").count() == 0
    figure.get_by_role("button", name="Show").click()
    assert check_shown(figure)["guesses"] == drawn
    assert figure.locator(".nn-stage .nn-run[data-run='1']").count() == 1


@each(SWEPT)
def test_a_line_is_drawn_by_mouse(figure):
    draw_a_line(figure, Mouse(figure.page))


@each(SWEPT)
def test_a_line_is_drawn_by_finger(touched):
    draw_a_line(touched, Finger(touched.page))


# A kind has its sliders from the runtime; what surrounds them is the page's.
@each(first_of_each("page", SLIDING))
def test_a_finger_that_scrolls_from_a_slider_leaves_its_value(touched):
    page, finger = touched.page, Finger(touched.page)
    slider = touched.locator("input[type=range]").first
    slider.evaluate(MIDDLE)
    before, scroll = state(touched), page.evaluate("scrollY")
    low, high, _ = limits(slider)
    share = (float(slider.input_value()) - low) / (high - low)
    box = slider.bounding_box()
    x = box["x"] + box["width"] * (0.2 if share > 0.5 else 0.8)
    y = box["y"] + box["height"] / 2
    finger.down(x, y)
    for up in range(0, 160, 20):
        finger.move(x, y - up)
        settle(page)
    finger.up()
    page.wait_for_function("before => scrollY > before", arg=scroll)
    assert state(touched) == before


PLAYED = [place for place in FIGURES if place.state.get("rule")]
# Of what plays faster than can be read, one; what is read shows its stages.
FAST = [place for place in FIGURES if place.kind == "wrong-model"][:1]


SAY = {"added": "add", "subtracted": "subtract", "kept": "keep"}


@each(PLAYED)
def test_the_reader_says_what_the_rule_does(figure):
    """A wrong word is answered and changes nothing; a right one is done."""
    for _ in range(100):
        before = check_shown(figure)
        if figure.locator("[data-shows=mistakes]").inner_text() == "0":
            return
        *x, label = before["points"][before["turn"]]
        w, b = perceptron_step(x, label, before["w"], before["b"])
        due = SAY["kept"]
        if b != before["b"]:
            due = SAY["added" if label else "subtracted"]
        for word in sorted(SAY.values(), key=lambda word: word == due):
            figure.locator(f"[data-do={word}]").click()
            after = check_shown(figure)
            said = figure.locator(".nn-rule").inner_text()
            if word != due:
                assert (after["w"], after["b"]) == (before["w"], before["b"])
                assert after["turn"] == before["turn"]
                assert said.startswith("Not so")
        assert (after["w"], after["b"]) == (w, b)
        assert said.startswith("Yes")
    raise AssertionError("the rule does not end")


def click_play(figure):
    figure.get_by_role("button", name="Play").click()


@each(PLAYED)
def test_play_steps_until_it_is_done(visit, place):
    page = visit(place.page, before=lambda page: page.clock.install())
    figure = figure_of(page, place)
    figure.evaluate(
        """figure => {
             figure.turns = [figure.model.get("turn")];
             figure.model.on("change:turn",
               () => figure.turns.push(figure.model.get("turn")));
           }"""
    )
    click_play(figure)
    figure.get_by_role("button", name="Pause").wait_for()
    page.clock.run_for(60_000)
    figure.get_by_role("button", name="Play").wait_for()
    turns = figure.evaluate("figure => figure.turns")
    count = len(place.state["points"])
    assert all((b - a) % count == 1 for a, b in pairwise(turns))
    assert figure.locator("[data-shows=mistakes]").inner_text() == "0"


@each(FAST)
def test_reduced_motion_jumps_to_the_end(visit, place):
    page = visit(place.page, reduced_motion="reduce")
    figure = figure_of(page, place)
    before = state(figure)
    figure.evaluate(
        """figure => {
             figure.steps = 0;
             figure.model.on("change", () => figure.steps++);
           }"""
    )
    click_play(figure)
    settle(page)
    assert state(figure) != before
    assert figure.evaluate("figure => figure.steps") <= 2
    assert figure.get_by_role("button", name="Pause").count() == 0


@each(KINDS)
def test_copy_as_python_is_the_repr(figure):
    change(figure)
    figure.get_by_role("button", name="Copy as Python").click()
    figure.get_by_text("Copied as Python.").wait_for()
    text = figure.page.evaluate("navigator.clipboard.readText()")
    assert text == repr(as_python(kind_of(figure), state(figure)))


@each(KINDS[:1])
def test_where_copying_is_denied_the_text_can_be_selected(visit, place):
    page = visit(place.page)
    devtools = page.context.new_cdp_session(page)
    target = devtools.send("Target.getTargetInfo")["targetInfo"]
    devtools.send(
        "Browser.setPermission",
        {
            "permission": {"name": "clipboard-write"},
            "setting": "denied",
            "browserContextId": target["browserContextId"],
        },
    )
    figure = figure_of(page, place)
    figure.get_by_role("button", name="Copy as Python").click()
    text = figure.get_by_label("text to copy").input_value()
    assert text == repr(as_python(place.kind, state(figure)))
    assert "denied" in figure.locator(".nn-note[role=status]").inner_text()


@each(first_of_each("page", [p for p in FIGURES if p.anchor]))
def test_a_copied_link_opens_the_same_state(figure, place):
    before = state(figure)
    change(figure)
    figure.get_by_role("button", name="Copy link").click()
    figure.get_by_text("Copied the link.").wait_for()
    link = figure.page.evaluate("navigator.clipboard.readText()")
    assert link.endswith(f"#{place.anchor}")
    page = figure.page.context.new_page()
    page.goto(link)
    awake(page)
    opened = figure_of(page, place)
    assert state(opened) == state(figure) != before
    check_shown(opened)
    opened.get_by_role("button", name="Reset").click()
    assert state(opened) == before
    page.close()
