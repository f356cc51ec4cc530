"""What the figure must show, as `nnlib` computes it."""

import nnlib

FAMILY = ["step", "identity", "sigmoid", "tanh", "relu", "leaky_relu"]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    z, leak = state["z"], {"negative_slope": state["negative_slope"]}
    shows = {"value": [], "slope": []}
    for name in FAMILY:
        more = leak if name == "leaky_relu" else {}
        shows["value"].append(getattr(nnlib, name)(z, **more))
        shows["slope"].append(getattr(nnlib, f"{name}_slope")(z, **more))
    return shows


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "02-saturate": {"z": 8},
    "02-corner": {"z": 0},
}


def saturated(state):
    """Say below what the sigmoid's slope is; all but two are as flat."""
    steep = nnlib.sigmoid_slope(state["z"])
    flat = dict(zip(FAMILY, shows(state)["slope"], strict=True))
    assert flat["step"] <= flat["tanh"] <= steep < 0.0025
    assert min(flat["identity"], flat["leaky_relu"]) > steep
    assert (flat["relu"] == 0) == (state["z"] <= 0)
    return [0.0025]


def corner(state):
    """Say the slopes beside the corner, and where it is."""
    left, right = nnlib.relu_slope(-1e-9), nnlib.relu_slope(1e-9)
    return [left, right, state["z"]]


# What each praise says in digits, and that what it compares is so.
says = {
    "02-saturate": saturated,
    "02-corner": corner,
}
