"""What the figure must show, as `nnlib` computes it."""

FIRST = {
    "double": (lambda x: 2 * x, lambda x: 2),
    "square": (lambda x: x**2, lambda x: 2 * x),
    "mirror": (lambda x: 1 - x, lambda x: -1),
}


SECOND = {
    "triple": (lambda u: 3 * u, lambda u: 3),
    "square": (lambda u: u**2, lambda u: 2 * u),
    "minus-half": (lambda u: -u / 2, lambda u: -0.5),
}


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    (f, f_slope), (g, g_slope) = FIRST[state["first"]], SECOND[state["second"]]
    x, nudge = state["x"], 1 / 2 ** state["halvings"]
    u, v = f(x), f(x + nudge)
    du, dy = v - u, g(v) - g(u)
    shows = {
        "du": [du],
        "dy": [dy],
        "first": [du / nudge],
        "both": [dy / nudge],
        "slope": [f_slope(x) * g_slope(u)],
    }
    return {**shows, "second": [dy / du]} if du else shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "00-chain": {"x": -1},
    "00-block": {"x": 0},
}


# What each praise says in digits, and that what it compares is so.
says = {
    "00-chain": lambda state: [state["x"], 2 * state["x"], -2, 3, -6],
    "00-block": lambda state: shows(state)["slope"],
}
