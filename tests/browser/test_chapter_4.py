"""What the figures of chapter 4 do that no other does."""

from tests.browser.acting import (
    MIDDLE,
    check_shown,
    set_slider,
    settle,
    state,
)
from tests.browser.book import FIGURES, each

MAPS = ("fit-line", "two-knobs", "batch-paths")
ON_MAPS = [place for place in FIGURES if place.kind in MAPS]
BALLS = [place for place in FIGURES if place.kind == "descent"]
RACES = [place for place in FIGURES if place.state.get("race")]
RAINS = [place for place in FIGURES if place.kind == "rain"]
DONE = {"fit-line": "steps", "two-knobs": "steps", "batch-paths": "looked"}


def middle(handle):
    box = handle.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@each(ON_MAPS)
def test_the_start_follows_the_mouse_and_the_walk_begins_anew(figure, place):
    figure.locator("svg").first.evaluate(MIDDLE)
    figure.get_by_role("button", name="Step").click()
    settle(figure.page)
    assert state(figure)[DONE[place.kind]] > 0
    figure.locator("svg").first.evaluate(MIDDLE)  # the button has moved it
    handle = figure.locator("[data-drag^=start]")
    mouse = figure.page.mouse
    x, y = middle(handle)
    mouse.move(x, y)
    mouse.down()
    seen = [tuple(state(figure)["start"])]
    inwards = -1 if seen[0][0] > 0 else 1
    for away, down in ((40, 0), (40, 30), (60, 15)):
        right = inwards * away
        mouse.move(x + right, y + down)
        now = check_shown(figure)
        seen.append(tuple(now["start"]))
        assert now[DONE[place.kind]] == 0
        at = middle(handle)
        assert abs(at[0] - x - right) < 6
        assert abs(at[1] - y - down) < 6
    mouse.up()
    assert len(set(seen)) == 4


@each(ON_MAPS)
def test_the_start_follows_the_arrow_keys(figure, place):
    before = state(figure)["start"]
    for slider in figure.locator("[data-trait^='start.']").all():
        slider.focus()
        figure.page.keyboard.press("ArrowRight")
    after = check_shown(figure)["start"]
    assert [round(b - a, 9) for a, b in zip(before, after, strict=True)] == [
        0.05,
        0.05,
    ]


@each(BALLS)
def test_the_ball_can_be_taken_anywhere_and_starts_there(figure):
    figure.locator("svg").first.evaluate(MIDDLE)
    handle = figure.locator("[data-drag=ball]")
    mouse = figure.page.mouse
    x, y = middle(handle)
    mouse.move(x, y)
    mouse.down()
    seen = {state(figure)["A"]}
    inwards = -1 if max(seen) > 0.6 else 1
    for away in (30, 55):
        mouse.move(x + inwards * away, y)
        now = check_shown(figure)
        seen.add(now["A"])
        assert now["steps"] == 0
    mouse.up()
    assert len(seen) == 3


@each(RAINS)
def test_a_place_that_is_pressed_shows_its_walk_to_the_end(figure):
    """The rain has fallen, and only the ring goes elsewhere."""
    figure.locator("svg").first.evaluate(MIDDLE)
    figure.get_by_role("button", name="To the end").click()
    settle(figure.page)
    figure.locator("svg").first.evaluate(MIDDLE)
    fallen = state(figure)
    box = figure.locator(".nn-ground").bounding_box()
    way = figure.locator("path.nn-own").first.get_attribute("d")
    figure.page.mouse.click(
        box["x"] + 0.2 * box["width"], box["y"] + 0.3 * box["height"]
    )
    settle(figure.page)
    now = check_shown(figure)
    assert now == {**fallen, "start": now["start"]}
    assert abs(now["start"][0] + 1.2) <= 0.05
    assert abs(now["start"][1] - 0.6) <= 0.05
    assert figure.locator("path.nn-own").first.get_attribute("d") != way


@each(RACES)
def test_the_words_tell_of_every_runner(figure):
    figure.get_by_role("button", name="Step").click()
    settle(figure.page)
    set_slider(figure.locator("[data-trait=lr]"), 0.2)
    words = figure.locator(".nn-stage svg").get_attribute("aria-label")
    for runner in ("plain descent", "with momentum", "Adam"):
        assert f"{runner} is at (" in words
    drawn = figure.locator(".nn-stage")
    for number in range(3):
        mark = drawn.locator(f".nn-runner[data-runner='{number}']")
        assert mark.count() == 1
    shapes = drawn.locator(".nn-runner > *").evaluate_all(
        "all => all.map(one => one.localName)"
    )
    assert sorted(shapes) == ["circle", "path", "rect"]
    dashes = drawn.locator(".nn-track").evaluate_all(
        "all => all.map(one => getComputedStyle(one).strokeDasharray)"
    )
    assert len(set(dashes)) == 3


def test_play_walks_on_and_pauses(visit):
    page = visit("chapters/04-gradient-descent.html")
    figure = page.locator("nn-figure[kind=two-knobs]").first
    figure.evaluate(MIDDLE)
    figure.get_by_role("button", name="Play").click()
    page.wait_for_function(
        "figure => figure.model.get('steps') > 3",
        arg=figure.element_handle(),
    )
    figure.get_by_role("button", name="Pause").click()
    stopped = check_shown(figure)["steps"]
    settle(page)
    assert check_shown(figure)["steps"] == stopped
