"""What the figure must show, as `nnlib` computes it."""

from nnlib import pixels_of, softmax
from nnlib.figures import one_hand
from nnlib.figures.draw_digit.oracle import percent, told_of_ten
from nnlib.figures.draw_digit.training import shipped

from . import training

# Of each reading: its network, and whether drawings are normalised for it.
READINGS = {
    "drawn": ("8x8", False),
    "normalised": ("8x8", True),
    "nudged": ("nudged", True),
    "hundred": ("hundred", True),
}
LIKELIEST = 3


def network(name):
    """Return a network as the figure has it."""
    return training.shipped() if name == "hundred" else shipped(name)


def shares(reading, ink):
    """Return the ten shares that a drawing gets."""
    name, normalise = READINGS[reading]
    pixels = pixels_of(ink, normalise=normalise)
    return softmax(network(name)([pixels / 16]))[0]


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    ten = one_hand.ten(state["examples"])
    found = {"ten": [], "ten-right": []}
    for reading in state["readings"]:
        says = [
            None if ink is None else int(shares(reading, ink).argmax())
            for ink in ten
        ]
        for name, values in told_of_ten(says).items():
            found[name] += values
    chosen = state["chosen"]
    if chosen != "nothing" and ten[chosen] is not None:
        found["share"] = [
            percent(share)
            for reading in state["readings"]
            for share in sorted(shares(reading, ten[chosen]))[::-1][:LIKELIEST]
        ]
    return found
