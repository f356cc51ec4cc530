"""What the figures of chapter 2 do that no other does."""

import pytest

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    Linear,
    Sequential,
    capitals,
    fit,
    softmax,
)
from tests.browser.acting import (
    MIDDLE,
    check_shown,
    figure_of,
    set_slider,
    settle,
    state,
)
from tests.browser.book import FIGURES, each

HANDLES = {
    "sigmoid-curve": ("point", "x", 0.125),
    "activations": ("z", "z", 0.25),
    "fit-probability": ("email", "x", 0.5),
}
SIDEWAYS = [
    place
    for place in FIGURES
    if place.kind in HANDLES and not place.state.get("surprise")
]
LOCKED = [place for place in FIGURES if place.state.get("lockable")]
LEARNING = [place for place in FIGURES if place.state.get("learn")]


def middle(handle):
    box = handle.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@each(SIDEWAYS)
def test_a_handle_follows_the_mouse_sideways(figure, place):
    name, trait, step = HANDLES[place.kind]
    figure.locator("svg").first.evaluate(MIDDLE)
    handle = figure.locator(f"[data-drag={name}]").first
    mouse = figure.page.mouse
    x, y = middle(handle)
    mouse.move(x, y)
    mouse.down()
    seen = [state(figure)[trait]]
    for away in (20, -15, 40):
        mouse.move(x + away, y + 3)
        seen.append(check_shown(figure)[trait])
        assert abs(middle(handle)[0] - (x + away)) < 12
    mouse.up()
    assert len(set(seen)) == 4
    assert all(value % step == 0 for value in seen)
    mouse.move(0, 0)
    assert state(figure)[trait] == seen[-1]


@each(LOCKED)
def test_the_lock_keeps_the_centre(figure):
    weight = figure.locator('[data-trait="w"]')
    bias = figure.locator('[data-trait="b"]')
    set_slider(bias, -2)
    figure.get_by_role("switch").check()
    for w in (3, 0, -8, 8):
        set_slider(weight, w)
        now = check_shown(figure)
        assert (now["w"], now["b"]) == (w, -2 * w)
    set_slider(bias, -12)
    assert check_shown(figure)["centre"] == 1.5
    set_slider(weight, 4)
    assert check_shown(figure)["b"] == -6
    set_slider(bias, -20)  # its centre, 5, lies outside of the picture
    assert check_shown(figure)["keep"] is False
    figure.get_by_role("switch").click()
    settle(figure.page)
    assert not figure.get_by_role("switch").is_checked()
    assert "must lie between" in figure.locator(".nn-readout").inner_text()


@each(LEARNING)
def test_let_it_learn_ends_where_the_library_ends(visit, place):
    page = visit(place.page, reduced_motion="reduce")
    figure = figure_of(page, place)
    figure.get_by_role("button", name="Let it learn").click()
    settle(page)
    learned = check_shown(figure)
    x, y = capitals()
    net = Sequential(Linear.of([[place.state["w"]]], [place.state["b"]]))
    X, labels = [[value] for value in x], [[label] for label in y]
    optimizer = SGD(net.parameters(), lr=0.25)
    fit(net, X, labels, BCEWithLogitsLoss(), optimizer, epochs=3000)
    assert learned["w"] == pytest.approx(net[0].weight.item(), abs=0.01)
    assert learned["b"] == pytest.approx(net[0].bias.item(), abs=0.05)
    if "02-learn" in place.state["goals"]:
        goal = figure.locator('[data-goal="02-learn"]')
        assert goal.get_attribute("data-met") == "true"


BARS = """svg => [...svg.querySelectorAll("rect.nn-one")].map(bar => {
  const inner = bar.getBoundingClientRect();
  const whole = bar.previousElementSibling.getBoundingClientRect();
  return [inner.left - whole.left, inner.width / whole.width];
})"""


@each([place for place in FIGURES if place.kind == "softmax-bars"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_bar_fills_its_share_of_the_frame(figure, width):
    figure.page.set_viewport_size({"width": width, "height": 800})
    settle(figure.page)
    bars = figure.locator(".nn-stage > svg").evaluate(BARS)
    wanted = softmax(state(figure)["z"])
    for (begins, share), p in zip(bars, wanted, strict=True):
        assert abs(begins) < 2
        assert share == pytest.approx(p, abs=0.01)
