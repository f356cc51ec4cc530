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
