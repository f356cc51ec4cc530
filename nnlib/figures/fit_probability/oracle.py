"""What the figure must show, as `nnlib` computes it."""

import nnlib
from nnlib import weighted_sum


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    w, b = state["w"], state["b"]
    if not state["surprise"]:
        z = weighted_sum([state["x"]], [w], b)
        return {"z": [z], "p": [nnlib.sigmoid(z)]}
    loss = nnlib.BCEWithLogitsLoss()
    z = [weighted_sum([x], [w], b) for x, _ in state["points"]]
    labels = [label for _, label in state["points"]]
    each = [loss([[z_i]], [[y_i]]) for z_i, y_i in zip(z, labels, strict=True)]
    total = sum(each)
    return {
        "sum": [total],
        "mean": [total / len(each)],
        "worst": [max(each)],
    }


def let_it_learn(hand):
    hand.do("play")
    hand.wait_for("[data-goal='02-learn'][data-met=true]")


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "02-half-at-four": {"w": 0.25, "b": -1},
    "02-fair": {"w": 0.5, "b": -2.75},
    "02-learn": let_it_learn,
}


def fair(state):
    """Compare the mean surprise with the best that there can be."""
    loss, (x, y) = (
        nnlib.BCEWithLogitsLoss(),
        zip(*state["points"], strict=True),
    )
    X, y = [[one] for one in x], [[one] for one in y]
    net = nnlib.Sequential(nnlib.Linear.of([[state["w"]]], [state["b"]]))
    mean = loss(net(X), y)
    best = nnlib.fit(
        net, X, y, loss, nnlib.Adam(net.parameters(), 0.1), epochs=2000
    )["loss"][-1]
    assert best <= mean < best + 0.05
    return []


# What each praise says in digits, and that what it compares is so.
says = {
    "02-half-at-four": lambda state: [0, 4],
    "02-fair": fair,
}
