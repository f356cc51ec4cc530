"""What the figure must show, as `nnlib` computes it."""

import nnlib
from nnlib import count_mistakes

W = 0.5


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    b, points = state["b"], state["points"]
    X, y = [[x] for x, _ in points], [label for _, label in points]
    loss = nnlib.BCEWithLogitsLoss()
    net = nnlib.Sequential(nnlib.Linear.of([[W]], [b]))
    mean = loss(net(X), [[label] for label in y])
    net.backward(loss.backward())
    return {
        "mistakes": [count_mistakes(X, y, [W], b)],
        "mean": [mean],
        "slope": [net[0].bias_grad.item()],
    }


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"02-downhill": {"b": -2.6}}


def flat_to_both_sides(state):
    """See that a turn of 0.1 either way leaves the mistakes as they are."""
    (here,) = shows(state)["mistakes"]
    for b in (state["b"] - 0.1, state["b"] + 0.1):
        assert shows({**state, "b": b})["mistakes"] == [here]
    return []


# What each praise says in digits, and that what it compares is so.
says = {"02-downhill": flat_to_both_sides}
