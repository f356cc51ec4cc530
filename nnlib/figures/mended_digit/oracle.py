"""What the figure must show, as `nnlib` computes it."""

from functools import cache

import numpy as np

from nnlib import SGD, CrossEntropyLoss, softmax
from nnlib.data import digits
from nnlib.figures.digit_net import rows, shipped
from nnlib.figures.three_to_eight.oracle import percent

ROW, TRUTH = 5, 5  # of the data; what it is
X, Y = digits()
X = X / 16
TEST = rows()[1]


def backward():
    """Return the network with the gradient of its surprise at the 5."""
    net, surprise = shipped(), CrossEntropyLoss()
    surprise(net(X[[ROW]]), [TRUTH])
    net.backward(surprise.backward())
    return net


def gradient(net):
    """Return all slopes, in the order of the network's knobs."""
    found = []
    for layer in (net[0], net[2]):
        found += [layer.weight_grad.ravel(), layer.bias_grad]
    return np.concatenate(found)


@cache
def stepped(rate):
    """Return the network after one step at so many thousandths."""
    net = backward()
    SGD(net.parameters(), lr=rate / 1000).step()
    return net


@cache
def right(rate):
    """Return how many of the test rows it then reads right."""
    net = stepped(rate) if rate else shipped()
    return int((net(X[TEST]).argmax(axis=1) == Y[TEST]).sum())


def shares_of(state):
    """Return what the network says in a state."""
    net = stepped(state["rate"]) if state["stage"] == "step" else shipped()
    return softmax(net(X[[ROW]]))[0]


def blame():
    """Return the blame on the ten scores."""
    return softmax(shipped()(X[[ROW]]))[0] - (np.arange(10) == TRUTH)


def knob_of(wire):
    """Return a wire's place among all knobs: biases stand between."""
    return wire if wire < 64 * 32 else wire + 32


@cache
def turned(wire, turn):
    """Return the shares when one wire is turned by so many hundredths."""
    net = shipped()
    net.parameters().value[knob_of(wire)] += turn / 100
    return softmax(net(X[[ROW]]))[0]


def turns(state):
    """Return the turn of each wire that was turned."""
    return {wire: turn for wire, turn in state["tried"] if turn}


def helpful(state):
    """Return the turns that helped, the best first."""
    gained = {
        (wire, turn): turned(wire, turn)[TRUTH]
        for wire, turn in turns(state).items()
        if turned(wire, turn)[TRUTH] > turned(wire, 0)[TRUTH]
    }
    return sorted(gained, key=lambda one: -gained[one])


def yours(state):
    """Return what is shown beside what backprop finds."""
    slopes = gradient(backward())
    helped = helpful(state)
    rest = [one for one in turns(state).items() if one not in helped]
    found = {"nudge": [], "slope": []}
    for wire, turn in [*helped, *rest][:3]:
        change = np.log(turned(wire, 0)[TRUTH] / turned(wire, turn)[TRUTH])
        found["nudge"].append(rounded(100 * change / turn))
        found["slope"].append(rounded(slopes[knob_of(wire)]))
    if helped:
        own = abs(slopes[knob_of(helped[0][0])])
        rank = 1 + int((np.abs(slopes) > own).sum())
        found["rank"] = [f"{rank:,}"]
    return {name: values for name, values in found.items() if values}


def rounded(value):
    """Return a slope as the table says it."""
    return f"{round(value, 3) + 0.0:.3f}".replace("-", "\u2212")


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    shares = shares_of(state)
    found = {
        "says": [int(shares.argmax())],
        "sure": [percent(shares.max())],
    }
    if state["stage"] in ("answer", "step"):
        found["share"] = [percent(share) for share in shares]
    else:
        texts = [f"{each:.3f}".replace("-", "\u2212") for each in blame()]
        found["blame"] = [t for t in texts if t.lstrip("\u2212") != "0.000"]
    match state["stage"]:
        case "answer":
            found["wanted"] = [percent(shares[TRUTH])]
        case "hidden":
            found["neurons"] = [int((backward()[0].bias_grad != 0).sum())]
        case "knobs":
            found["knobs"] = [int((gradient(backward()) != 0).sum())]
            found |= yours(state)
        case "step":
            found["right"] = [right(state["rate"])]
    return found


def step_once(hand):
    """Go through all stages."""
    for _ in range(4):
        hand.do("step")


def step_less_far(hand):
    """Go through all stages anew, then turn the rate down."""
    hand.do("reset")
    step_once(hand)
    hand.set({"rate": 12})


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "05-mend": step_once,
    "05-mend-cheaply": step_less_far,
}


# What each praise says in digits, and that what it compares is so.
says = {
    "05-mend": lambda state: [len(TEST), right(0), right(state["rate"])],
    "05-mend-cheaply": lambda state: [
        right(state["rate"]),
        100 * shares_of(state)[TRUTH],
        TRUTH,
    ],
}


# What a slider says where that is not its number.
said = {"rate": lambda state: state["rate"] / 1000}
