"""How a reader meets the challenges of the figures that train (chapter 5)."""

from tests.browser.hands import set_knobs, settle


def pick_the_dead(figure):
    set_knobs(figure, {"steps": 5})
    figure.locator("svg [data-do='seed 2']").click()
    settle(figure.page)


# In this order, no answer meets the challenge after it.
KNOBS = {
    "05-xor-learned": {"steps": 300},
    "05-xor-stuck": {"seed": 9, "steps": 1500},
    "05-xor-quick": {"steps": 200, "rate": 6, "seed": 3},
    "05-vanish": {"depth": 8},
    "05-revive": {"activation": "tanh"},
    "05-explode": {
        "activation": "relu",
        "init": "uniform",
        "depth": 12,
        "width": 16,
    },
    "05-party-learned": {"seed": 4, "steps": 1000},
    "05-party-sum": {"seed": 0, "steps": 1000},
}
MEET = {
    goal: lambda figure, knobs=knobs: set_knobs(figure, knobs)
    for goal, knobs in KNOBS.items()
}
MEET["05-party-dead"] = pick_the_dead
