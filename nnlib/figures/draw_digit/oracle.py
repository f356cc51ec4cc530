"""What the figure must show, as `nnlib` computes it."""

import json
from functools import cache

import numpy as np

from nnlib import SGD, CrossEntropyLoss, pixels_of, softmax
from nnlib.data import digits
from nnlib.figures import digit_net, one_hand

from .training import FILES, SIDES, scores, shipped

STEPS, RATE, OLD = 10, 0.1, 64  # of a round
NEAREST = 5


def percent(share):
    """Return a share as the figure says it."""
    if share > 0.9995:
        return "> 99.9"
    return "< 0.1" if share < 0.0005 else f"{100 * share:.1f}"


def interval(right, count):
    """Return Wilson's interval of 95 %, in whole percent."""
    z, share = 1.96, right / count
    middle = share + z * z / (2 * count)
    reach = z * (share * (1 - share) / count + (z / count / 2) ** 2) ** 0.5
    ends = (middle - reach, middle + reach)
    return [int(100 * e / (1 + z * z / count) + 0.5) for e in ends]


def share(right, count):
    """Return a score with its interval, as the figure says it."""
    low, high = interval(right, count)
    return f"{right} of {count}, {low} to {high} %"


def inputs(state, ink):
    """Return what the network is given of a drawing."""
    side = SIDES[state["network"]]
    pixels = pixels_of(ink, side, normalise=state["normalise"])
    return pixels * (side / 32) ** 2


def shows(state):
    """Return the values of each `data-shows`, in their order."""
    net = reading(state)
    x = inputs(state, state["ink"])
    shares = softmax(net([x]))[0]
    says = int(shares.argmax())
    found = {
        "says": [says],
        "sure": [percent(shares[says])],
        "share": [percent(one) for one in shares],
    }
    if state["asked"] != "nothing":
        found |= reasons(net, x, state["asked"])
    if state["nearest"]:
        found["near"] = nearest(state)
    if state["examples"] and not state["bare"]:
        found["own"] = own(state, net)
    if state["bare"]:
        return found | ten(state, net)
    return found | measured(state)


def ten(state, net):
    """Return how ten digits are read: the reader's, or a stranger's."""
    drawings = one_hand.ten(state["examples"])
    return told_of_ten(
        [None if ink is None else answer(state, net, ink) for ink in drawings]
    )


def answer(state, net, ink):
    """Return what a network calls a drawing."""
    return int(net([inputs(state, ink)]).argmax())


def told_of_ten(answers):
    """Return what stands below ten digits; None is one not yet drawn."""
    drawn = [(k, says) for k, says in enumerate(answers) if says is not None]
    right = sum(k == says for k, says in drawn)
    return {
        "ten": ["✓" if k == says else str(says) for k, says in drawn],
        "ten-right": [f"{right} of {len(drawn)}"],
    }


def reasons(net, x, digit):
    """Return what the pixels and the biases add to a digit's score."""
    first, second = net[0], net[2]
    fires = x @ first.weight + first.bias > 0
    through = fires * second.weight[:, digit]
    pixels = x * (first.weight @ through)
    return {
        "above": [pixels[pixels > 0].sum()],
        "below": [pixels[pixels < 0].sum()],
        "rest": [first.bias @ through + second.bias[digit]],
        "score": [net([x])[0, digit]],
    }


def nearest(state):
    """Return what the nearest training rows are."""
    X, y = digits()
    train = digit_net.rows()[0]
    pixels = pixels_of(state["ink"], normalise=state["normalise"])
    far = ((X[train] - pixels) ** 2).sum(axis=1)
    return [int(d) for d in y[train][far.argsort(kind="stable")[:NEAREST]]]


def measured(state):
    """Return what the network scores, as it was shipped."""
    score = scores()[state["network"]]
    part = "drawn" if state["normalise"] else "as drawn"
    found = {"drawn": told(*score[part])}
    return found | ({"test": told(*score["test"])} if "test" in score else {})


def told(right, count):
    """Return a score and its interval."""
    return share(right, count).split(", ")


def is_taught(state):
    """Whether the network is not as it was shipped."""
    is_8 = state["network"] != "finer"
    return bool(is_8 and state["rounds"] and state["examples"])


def reading(state):
    """Return the network that reads."""
    if not is_taught(state):
        return shipped(state["network"])
    names = ("network", "normalise", "examples", "rounds", "rehearse")
    return taught(json.dumps({name: state[name] for name in names}))


@cache
def taught(asked):
    """Return the network after some rounds with the reader's drawings."""
    state = json.loads(asked)
    net = digit_net.shipped(FILES[state["network"]])
    own = state["examples"][::2]
    X = np.array([inputs(state, ink) for _, ink in own])
    y = np.array([digit for digit, _ in own])
    old, labels = digits()
    train = digit_net.rows()[0]
    descend, loss = SGD(net.parameters(), lr=RATE), CrossEntropyLoss()
    for step in range(STEPS * state["rounds"]):
        rows = train[(OLD * step + np.arange(OLD)) % len(train)]
        rows = rows if state["rehearse"] else rows[:0]
        both = np.vstack([X, old[rows] / 16])
        loss(net(both), np.concatenate([y, labels[rows]]))
        net.backward(loss.backward())
        descend.step()
    return net


def own(state, net):
    """Return how many of the reader's drawings are read right."""
    labels = np.array([digit for digit, _ in state["examples"]])
    X = np.array([inputs(state, ink) for _, ink in state["examples"]])

    def right(reader):
        return reader(X).argmax(axis=1) == labels

    def count(hits):
        return int(hits.sum()), len(hits)

    if not is_taught(state):
        return [share(*count(right(net)))]
    nets = [shipped(state["network"]), net]
    hits = [right(reader) for reader in nets]
    found = ["{} of {}".format(*count(one[::2])) for one in hits]
    if len(labels) > 1:
        found += [share(*count(one[1::2])) for one in hits]
    tests = [test_hits(reader) for reader in nets]
    return found + ["{} of {}".format(*count(one)) for one in tests]


def test_hits(net):
    """Return which of the data's test rows a network gets right."""
    X, y = digits()
    test = digit_net.rows()[1]
    return net(X[test] / 16).argmax(axis=1) == y[test]


# Strokes on the pad that a hand draws.
SEVEN = [[(0.46, 0.2), (0.54, 0.22), (0.5, 0.8)]]


def seven(hand):
    """Draw a 7 so narrow that it is called 1, and say that it is a 7."""
    draw(hand, SEVEN)
    hand.do("name 7")


def all_ten(hand):
    """Draw a corner for each digit, none that is called 1, and name it."""
    for digit in range(10):
        draw(hand, [[(0.2, 0.15), (0.8, 0.18), (0.3 + digit / 40, 0.85)]])
        hand.do(f"name {digit}")


def draw(hand, strokes):
    """Draw strokes with the mouse on a clear pad."""
    hand.do("clear")
    paper = hand.figure.locator(".nn-paper")
    paper.scroll_into_view_if_needed()
    box = paper.bounding_box()
    mouse = hand.figure.page.mouse
    for stroke in strokes:
        places = [
            (box["x"] + x * box["width"], box["y"] + y * box["height"])
            for x, y in stroke
        ]
        mouse.move(*places[0])
        mouse.down()
        for place in places[1:]:
            mouse.move(*place, steps=8)
        mouse.up()


# How a reader meets each challenge: knobs to set, or what hands do.
meets = {
    "07-seven-as-one": seven,
    "07-nothing": lambda hand: hand.do("clear"),
    "07-ten": all_ten,
}


# What each praise says in digits, and that what it compares is so.
says = {
    "07-seven-as-one": lambda state: [7, 1, 1],
    "07-ten": lambda state: [ten_right(state)],
    "07-nothing": lambda state: [sure(state), *shows(state)["says"], 100],
}


def ten_right(state):
    """Return how many of the reader's ten are read right."""
    return ten(state, reading(state))["ten"].count("✓")


def sure(state):
    """Return the largest share in percent."""
    return float(shows(state)["sure"][0].removeprefix("> "))
