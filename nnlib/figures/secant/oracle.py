"""What the figure must show, as `nnlib` computes it."""

CURVES = {
    "line": lambda x: 2 * x - 1,
    "square": lambda x: x**2,
    "three-squares": lambda x: 3 * x**2,
    "square-and-line": lambda x: x**2 + 2 * x,
}


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    f, x = CURVES[state["curve"]], state["x"]
    run = 1 / 2 ** state["halvings"]
    rise = f(x + run) - f(x)
    return {"run": [run], "rise": [rise], "slope": [rise / run]}


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-slope": {"x": 1.5, "halvings": 10},
    "00-downhill": {"x": -1.5, "halvings": 10},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "00-slope": lambda state: [3, 3],
    "00-downhill": lambda state: [state["x"], 2, 2, state["x"]],
}
