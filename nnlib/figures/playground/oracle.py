"""What the figure must show, as `nnlib` computes it."""

import json
from functools import lru_cache

import numpy as np

from nnlib.figures.playground import training

# What a picture shows, and no run hangs on.
SHOWN = ("luck", "looked", "at", "pen", "speed", "epochs", "goal", "goals")


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    run = {k: v for k, v in state.items() if k not in SHOWN}
    return _shows(json.dumps(run, sort_keys=True))


@lru_cache(100)
def _shows(text):
    state = json.loads(text)
    X, X_test, y, y_test = training.parts_of(state)
    loss = training.loss_of(state)

    def judged(net, of=""):
        parts = {f"{of}loss": (X, y)}
        if not state["hide_test"]:
            parts[f"{of}test"] = X_test, y_test
        return {
            name: [
                loss.forward(net.forward(training.features_of(state, X)), y)
            ]
            for name, (X, y) in parts.items()
            if len(X)
        }

    with np.errstate(over="ignore"):
        shown = judged(training.trained(state)[0])
        if state["fork"]:
            other = training.trained({**state, "fork": []})[0]
            shown |= judged(other, "other-")
    return shown


def play_until_met(goal, preset, **knobs):
    """Return what chooses a run to try, sets knobs and presses Play."""

    def how(hand):
        hand.click(".nn-fold:has(.nn-presets) summary")
        hand.do(f"preset {preset}")
        hand.click(".nn-fold:has(.nn-presets) summary")
        hand.click(".nn-fold:has([data-trait=speed]) summary")
        hand.set({"speed": 100, **knobs})
        hand.click(".nn-fold:has([data-trait=speed]) summary")
        hand.do("play")
        hand.wait_for(f"[data-goal='{goal}'][data-met=true]", seconds=60)
        hand.do("play")

    return how


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "06-one-neuron": play_until_met("06-one-neuron", "features"),
    "06-few-neurons": play_until_met(
        "06-few-neurons", "few", seed=3, dataset="corners", rate=1
    ),
    "06-overfit": play_until_met("06-overfit", "decay"),
    "06-spirals": play_until_met(
        "06-spirals",
        "spirals",
        seed=5,
        **{"layers.0.1": "relu", "layers.1.1": "relu"},
    ),
}
