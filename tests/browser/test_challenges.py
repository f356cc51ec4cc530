"""Every challenge can be met by a reader's own hands, and says so."""

import pytest

from nnlib import fit_perceptron
from tests.browser.book import FIGURES, each
from tests.browser.hands import MIDDLE, decoded, set_knobs, settle, state

GATES = {
    "AND": {"w.0": 1, "w.1": 1, "b": -1.5},
    "OR": {"w.0": 1, "w.1": 1, "b": -0.5},
    "NAND": {"w.0": -1, "w.1": -1, "b": 1.5},
}


def meet_gate(name):
    return lambda figure: set_knobs(figure, {"gate": name, **GATES[name]})


def show_that_xor_cannot_be(figure):
    set_knobs(figure, {"gate": "XOR"})
    figure.get_by_text("It cannot be done").click()
    set_knobs(figure, {"firing": "w1+w2+2b>0", "silent": "w1+w2<=0"})
    assert "Not yet" in figure.locator(".nn-verdict").inner_text()
    set_knobs(figure, {"silent": "w1+w2+2b<=0"})
    assert "cannot" in figure.locator(".nn-verdict").inner_text()


def scale_the_knobs(factor):
    def scale(figure):
        now = state(figure)
        figure.get_by_role("button", name="Reset").click()
        now = state(figure)
        knobs = {"w.0": now["w"][0], "w.1": now["w"][1], "b": now["b"]}
        set_knobs(figure, {k: v * factor for k, v in knobs.items()})

    return scale


def separate_the_points(figure):
    now = state(figure)
    X = [point[:2] for point in now["points"]]
    y = [point[2] for point in now["points"]]
    w, b, _ = fit_perceptron(X, y, [0, 0], 0)
    set_knobs(figure, {"w.0": w[0], "w.1": w[1], "b": b})


def step_the_rule(figure):
    step = figure.get_by_role("button", name="Step")
    for _ in range(100):
        if figure.locator("[data-shows=mistakes]").inner_text() == "0":
            return
        step.click()
        settle(figure.page)


MEET = {
    "01-silence": lambda figure: set_knobs(figure, {"b": -7}),
    "01-both": lambda figure: set_knobs(figure, {"b": -8}),
    "01-seven-bottles": lambda figure: set_knobs(
        figure, {"x.0": 10, "w.0": 0.7, "b": 0}
    ),
    "01-no-mistakes": separate_the_points,
    "01-same-line": scale_the_knobs(2),
    "01-swap": scale_the_knobs(-1),
    "01-rule": step_the_rule,
    "01-and": meet_gate("AND"),
    "01-or": meet_gate("OR"),
    "01-nand": meet_gate("NAND"),
    "01-xor": show_that_xor_cannot_be,
}
# Of the toolbox and the NumPy page: what a reader sets.
TOOLBOX = {
    "00-slope": {"x": 1.5, "halvings": 10},
    "00-downhill": {"x": -1.5, "halvings": 10},
    "00-e": {"base": 2.71875},
    "00-which-power": {"x": 1.59375},
    "00-right-angle": {"v.0": -1, "v.1": 2},
    "00-same-dot": {"v.0": 2, "v.1": 0},
    "00-column": {"entry": "1,2", "W.1": 0, "W.3": 1, "W.5": 1},
    "00-refused": {"b": "(2,)"},
    "00-trap": {"a": "(3, 1)", "b": "(3,)"},
}
MEET |= {
    goal: lambda figure, knobs=knobs: set_knobs(figure, knobs)
    for goal, knobs in TOOLBOX.items()
}


# Answers to the other pages' challenges are held to their goals in
# tests/figures; here stands how a reader of chapter 1 meets them.
MET_HERE = [
    place
    for place in FIGURES
    if place.state.get("goals") and set(place.state["goals"]) <= MEET.keys()
]


@each(MET_HERE)
def test_every_challenge_is_met_praised_and_announced(visit, place):
    page = visit(place.page)
    figure = page.locator("nn-figure").nth(place.index)
    figure.evaluate(MIDDLE)
    for goal in decoded(figure)["goals"]:
        item = figure.locator(f"[data-goal='{goal}']")
        assert item.get_attribute("data-met") != "true"
        assert item.get_by_role("img", name="Open").is_visible()
        MEET[goal](figure)
        assert item.get_attribute("data-met") == "true", state(figure)
        assert item.get_by_role("img", name="Met").inner_text() == "✓"
        praise = item.locator(".nn-praise").inner_text()
        voice = figure.locator("[role=status].nn-say").text_content()
        assert len(praise) > 10
        assert voice == f"Challenge met. {praise}"
    goals = set(decoded(figure)["goals"])
    assert met(page) >= goals
    page.reload()
    for goal in goals:
        item = figure.locator(f"[data-goal='{goal}']")
        item.and_(page.locator("[data-met=true]")).wait_for()


def met(page):
    """Read what the browser remembers."""
    stored = page.evaluate("localStorage['neural-networks-by-hand']")
    return set(page.evaluate("JSON.parse", stored)["met"]) if stored else set()


@each([p for p in FIGURES if "01-xor" in p.state.get("goals", [])])
@pytest.mark.parametrize("firing", ["", "w1+w2+b>0", "2w1+2w2+2b>0"])
def test_a_wrong_proof_is_answered(figure, firing):
    set_knobs(figure, {"gate": "XOR"})
    figure.locator("details").evaluate("one => one.open = true")
    set_knobs(figure, {"firing": firing, "silent": "w1+w2+2b<=0"})
    said = figure.locator(".nn-verdict").inner_text()
    assert said == "" if not firing else "Not yet" in said
