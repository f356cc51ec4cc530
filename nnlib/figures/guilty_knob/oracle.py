"""What the figure must show, as `nnlib` computes it."""

from nnlib.figures.mended_digit.oracle import TRUTH, helpful, turned, turns
from nnlib.figures.three_to_eight.oracle import percent

WIRES = range(64 * 32 + 32 * 10)
AIM = 0.02  # the share of the challenge


def wire_of(state):
    """Return the number of the wire in hand, or None."""
    neuron, wire = state["neuron"], state["wire"]
    if not neuron or not wire:
        return None
    if wire <= 64:
        return 32 * (wire - 1) + neuron - 1
    return 64 * 32 + 10 * (neuron - 1) + wire - 65


def shares_of(state):
    """Return what the network says in a state."""
    wire = wire_of(state)
    return turned(0, 0) if wire is None else turned(wire, state["turn"])


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    shares = shares_of(state)
    found = {
        "says": [int(shares.argmax())],
        "share": [percent(share) for share in shares],
        "five": [percent(shares[TRUTH])],
    }
    if turns(state):
        found["tried"] = [len(turns(state))]
    if helped := helpful(state):
        found["best"] = [percent(turned(*helped[0])[TRUTH])]
    return found


def turn_up(hand):
    """Turn a wire from a neuron that passes much on to the 5."""
    for knobs in ({"neuron": 11}, {"wire": 70}, {"turn": 50}):
        hand.set(knobs)


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {"05-hunt": turn_up}


def praised(state):
    """Return the digits of the praise."""
    best = [
        max(turned(wire, turn)[TRUTH] for turn in (-50, 50)) for wire in WIRES
    ]
    return [
        100 * shares_of(state)[TRUTH],
        sum(share > AIM for share in best),
        TRUTH,
        100 * max(best),
    ]


# What each praise says in digits, and that what it compares is so.
says = {"05-hunt": praised}


# What a slider says where that is not its number.
said = {"turn": lambda state: state["turn"] / 100}
