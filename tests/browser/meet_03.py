"""How a reader meets the challenges of chapter 3 by hand."""

from tests.browser.hands import setting, settle


def step_to_the_end(figure):
    step = figure.get_by_role("button", name="Step")
    while step.get_attribute("aria-disabled") != "true":
        step.click()
        settle(figure.page)


def bumps(heights):
    return {f"heights.{n}": height for n, height in enumerate(heights)}


MEET = {
    "03-most-wine": setting({"guests.1": 1, "guests.2": 1}),
    "03-step": step_to_the_end,
    "03-one-knob": setting({"knob": "W1.1.0", "W1.1.0": 1}),
    "03-last-bit": setting({"w.0": 0, "w.1": -4, "b": 2}),
    "03-fit": setting({"W.0": 2, "W.1": 3}),
    "03-silent": setting({"b": 1}),
    "03-idle-relu": setting({"relu.0": 0, "relu.2": 0}),
    "03-feud": setting({"knob": "W1.2.1", "W1.2.1": -1}),
    "03-fold": setting({"amount": 1, "w.0": 1, "w.1": 1, "b": -0.5}),
    "03-warp": setting(
        {"way": "sigmoids", "amount": 1, "w.0": 1, "w.1": 1, "b": -0.75}
    ),
    "03-hill": setting({"count": 4, "steepness": 16} | bumps([0, 1, 1, 0])),
    "03-wave": setting(
        {"target": "wave", "count": 8, "steepness": 32}
        | bumps([k / 4 for k in (1, 3, 3, 1, -1, -3, -3, -1)])
    ),
}
