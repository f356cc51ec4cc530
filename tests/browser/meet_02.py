"""How a reader meets the challenges of chapter 2 by hand."""

from tests.browser.hands import setting


def let_it_learn(figure):
    figure.get_by_role("button", name="Let it learn").click()
    figure.locator("[data-goal='02-learn'][data-met=true]").wait_for()


MEET = {
    "02-half-at-four": setting({"w": 0.25, "b": -1}),
    "02-mirror": setting({"w": -1, "b": 2}),
    "02-step-at-two": setting({"w": 8, "b": -16}),
    "02-steepest": setting({"x": 0}),
    "02-fair": setting({"w": 0.5, "b": -2.75}),
    "02-learn": let_it_learn,
    "02-calibrate": setting({"scale": 0.5}),
    "02-saturate": setting({"z": 8}),
    "02-corner": setting({"z": 0}),
    "02-halve": setting({"z.0": 4}),
    "02-shift": setting({"z.0": 2, "z.1": 3, "z.2": 1.5}),
}
