"""How a reader meets the challenges of chapter 5 by hand."""

from tests.browser.hands import set_knobs, setting, settle


def step_to_the_end(figure):
    step = figure.get_by_role("button", name="Step", exact=True)
    while step.get_attribute("aria-disabled") != "true":
        step.click()
        settle(figure.page)


def step_once(figure):
    """Go through five phases, and on to the outputs after them."""
    step = figure.get_by_role("button", name="Step", exact=True)
    for _ in range(6):
        step.click()
        settle(figure.page)


def find_the_bug(figure):
    set_knobs(figure, {"early": 1})
    figure.get_by_role("button", name="To step 1", exact=True).click()
    settle(figure.page)


def find_the_last_error(figure):
    figure.get_by_role("button", name="To step 10,000").click()
    set_knobs(figure, {"early": 0})
    figure.get_by_role("button", name="One step back").click()
    settle(figure.page)


def pick_the_dead(figure):
    set_knobs(figure, {"steps": 5})
    figure.locator("svg [data-do='seed 2']").click()
    settle(figure.page)


# In this order, no answer meets the challenge after it.
MEET = {
    "05-backward": step_to_the_end,
    "05-thirty": setting({"price": 20}),
    "05-wrong-silent": setting({"at": 13, "w": 4, "b": 4}),
    "05-one-step": step_once,
    "05-find-bug": find_the_bug,
    "05-last-error": find_the_last_error,
    "05-one-side": setting({"power": -8}),
    "05-both-sides": setting({"way": "both sides", "power": -5}),
    "05-lost": setting({"power": -16}),
    "05-vanish": setting({"depth": 8}),
    "05-revive": setting({"activation": "tanh"}),
    "05-explode": setting(
        {"activation": "relu", "init": "uniform", "depth": 12, "width": 16}
    ),
    "05-xor-learned": setting({"steps": 300}),
    "05-xor-stuck": setting({"seed": 9, "steps": 1500}),
    "05-xor-quick": setting({"steps": 200, "rate": 6, "seed": 3}),
    "05-party-learned": setting({"seed": 4, "steps": 1000}),
    "05-party-dead": pick_the_dead,
    "05-party-sum": setting({"seed": 0, "steps": 1000}),
}
