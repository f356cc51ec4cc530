"""How a reader meets the challenges of chapter 1 by hand."""

from nnlib import fit_perceptron
from tests.browser.hands import set_knobs, settle, state

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
