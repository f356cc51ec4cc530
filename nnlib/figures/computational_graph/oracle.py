"""What the figure must show, as `nnlib` computes it."""

from nnlib import sigmoid
from nnlib.figures.oracle import step_to_the_end


def graph_of(state):
    """Return names, values and slopes of every box, with all steps done."""
    if state["graph"] == "bill":
        g, p, m = state["guests"], state["price"], state["meal"]
        values = [p, g, m, g / 2, g / 2 * p, g * m, g / 2 * p + g * m]
        names = ["price", "guests", "meal", "bottles", "wine", "food", "bill"]
        slopes = [g / 2, p / 2 + m, g, p, 1, 1, 1]
        order = ["bottles", "wine", "food", "bill"]
        back = [
            "bill",
            "wine",
            "food",
            "guests",
            "meal",
            "bottles",
            "price",
            "guests",
        ]
        partial = {"guests": m}
    else:
        x, w, b, t = (state[k] for k in ("x", "w", "b", "target"))
        a = sigmoid(w * x + b)
        d = (a - t) * a * (1 - a)
        names = ["x", "w", "b", "w·x", "z", "a", "target", "miss", "cost"]
        values = [x, w, b, w * x, w * x + b, a, t, a - t, (a - t) ** 2 / 2]
        slopes = [d * w, d * x, d, d, d, a - t, None, a - t, 1]
        order = ["w·x", "z", "a", "miss", "cost"]
        back = ["cost", "miss", "a", "z", "w·x", "b", "x", "w"]
        partial = {}
    return names, values, slopes, order, back, partial


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    names, values, slopes, order, back, partial = graph_of(state)
    at = state["at"]
    made, passed = order[:at], back[: max(0, at - len(order))]
    shows = {"value": [], "slope": []}
    for name, value, slope in zip(names, values, slopes, strict=True):
        if name in made or name not in order:
            shows["value"].append(float(value))
        if name in passed:
            halfway = name in partial and passed.count(name) == 1
            shows["slope"].append(float(partial[name] if halfway else slope))
    return {name: found for name, found in shows.items() if found}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-backward": step_to_the_end,
    "05-thirty": {"at": 12, "price": 20},
    "05-wrong-silent": {"at": 13, "w": 4, "b": 4},
}


def thirty(state):
    """Say the price of a bottle and what comes by either path."""
    price, meal = state["price"], state["meal"]
    assert price / 2 + meal == 30
    return [price, 0.5, price, price / 2, meal]


# What each praise says in digits, and that what it compares is so.
says = {
    "05-thirty": thirty,
    "05-wrong-silent": lambda state: [0],
}
