"""The coach: typical slips are named, right answers of any style pass."""

# ruff: noqa: B905 (readers write zip without strict)

import math
import sys

import numpy as np
import pytest

from nnlib import coach
from nnlib.coach import RUNGS, _ask

NAMES = [rung.name for rung in RUNGS]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(Z):
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def forward(X, layers):
    values = [X]
    for W, b in layers[:-1]:
        values.append(sigmoid(values[-1] @ W + b))
    W, b = layers[-1]
    return [*values, softmax(values[-1] @ W + b)]


def loss(P, y):
    return -np.mean(np.log(P[np.arange(len(y)), y]))


def backward(X, y, layers):
    *values, P = forward(X, layers)
    blame, gradients = (P - np.eye(P.shape[1])[y]) / len(y), []
    for a, (W, _) in zip(values[::-1], layers[::-1]):
        gradients.append((a.T @ blame, blame.sum(axis=0)))
        blame = blame @ W.T * a * (1 - a)
    return gradients[::-1]


def update(layers, gradients, rate):
    return [
        (W - rate * dW, b - rate * db)
        for (W, b), (dW, db) in zip(layers, gradients)
    ]


def train(X, y, layers, rate, steps):
    for _ in range(steps):
        layers = update(layers, backward(X, y, layers), rate)
    return layers


# As a reader might write them: nothing here is taken from the coach.


def no_bias(x, w, b):
    total = 0
    for place in range(len(x)):
        total += x[place] * w[place]
    return total


def bias_in_loop(x, w, b):
    total = 0
    for i, j in zip(x, w):
        total += i * j + b
    return total


def returns_in_loop(x, w, b):
    for i, j in zip(x, w):
        return i * j + b


def whole_table(Z):
    powers = np.exp(Z - Z.max())
    return powers / powers.sum()


def columns(Z):
    powers = np.exp(Z)
    return powers / powers.sum(axis=0)


def sums_at_end(X, layers):
    for W, b in layers[:-1]:
        X = sigmoid(X @ W + b)
    W, b = layers[-1]
    return X @ W + b


def all_sigmoid(X, layers):
    for W, b in layers:
        X = sigmoid(X @ W + b)
    return X


def no_activation(X, layers):
    for W, b in layers:
        X = X @ W + b
    return softmax(X)


def broken_backward(
    first=lambda P, Y: (P - Y) / len(P),
    slope=lambda a: a * (1 - a),
    bias=lambda blame: blame.sum(axis=0),
    weights=lambda dW: dW,
    order=-1,
):
    def function(X, y, layers):
        *values, P = forward(X, layers)
        blame, found = first(P, np.eye(P.shape[1])[y]), []
        for a, (W, _) in zip(values[::-1], layers[::-1]):
            found.append((weights(a.T @ blame), bias(blame)))
            blame = blame @ W.T * slope(a)
        return found[::order]

    return function


def early_update(X, y, layers, rate, steps):
    layers = [(W.copy(), b.copy()) for W, b in layers]
    for _ in range(steps):
        *values, P = forward(X, layers)
        blame = (P - np.eye(P.shape[1])[y]) / len(y)
        for a, (W, b) in zip(values[::-1], layers[::-1]):
            W -= rate * a.T @ blame
            b -= rate * blame.sum(axis=0)
            blame = blame @ W.T * a * (1 - a)
    return layers


def one_step(X, y, layers, rate, steps):
    for _ in range(steps):
        layers = update(layers, backward(X, y, layers), rate)
        return layers


def one_too_many(X, y, layers, rate, steps):
    for _ in range(steps + 1):
        layers = update(layers, backward(X, y, layers), rate)
    return layers


def forgets(X, y, layers, rate, steps):
    for _ in range(steps):
        update(layers, backward(X, y, layers), rate)
    return layers


def gradients_outside(X, y, layers, rate, steps):
    found = backward(X, y, layers)
    for _ in range(steps):
        layers = update(layers, found, rate)
    return layers


def row_by_row(X, y, layers, rate, steps):
    for _ in range(steps):
        for i in range(len(y)):
            found = backward(X[i : i + 1], y[i : i + 1], layers)
            layers = update(layers, found, rate)
    return layers


SLIPS = [
    ("neuron", no_bias, "bias is missing"),
    ("neuron", bias_in_loop, "added to every product"),
    ("neuron", returns_in_loop, "returns within the loop"),
    ("neuron", lambda x, w, b: x * w + b, "still apart"),
    ("neuron", lambda x, w, b: sum(x + w) + b, "inputs and weights are added"),
    ("neuron", lambda x, w, b: np.dot(x, w) - b, "subtracted"),
    ("sigmoid", lambda z: 1 / (1 + np.exp(z)), "sign of z"),
    ("sigmoid", lambda z: 1 / 1 + np.exp(-z), "brackets"),
    ("sigmoid", lambda z: sigmoid(z) * (1 - sigmoid(z)), "the slope"),
    ("sigmoid", lambda z: np.exp(z) / (np.exp(z) + 1), "infinity divided"),
    ("sigmoid", np.tanh, "tanh"),
    ("softmax", columns, "axis=1"),
    ("softmax", whole_table, "whole table"),
    ("softmax", lambda Z: columns(Z.T).T, "Subtract each row's largest"),
    ("softmax", lambda Z: sigmoid(Z), "Softmax shares out 1"),
    ("forward", sums_at_end, "Put softmax after them"),
    ("forward", all_sigmoid, "ends with sigmoid"),
    ("forward", no_activation, "no sigmoid"),
    (
        "forward",
        lambda X, layers: forward(X, [(W, 0 * b) for W, b in layers]),
        "biases are missing",
    ),
    ("loss", lambda P, y: np.log(P[np.arange(len(y)), y]).mean(), "The sign"),
    ("loss", lambda P, y: loss(P, y) * len(y), "mean is missing"),
    ("loss", lambda P, y: loss(P, y) / np.log(2), "another base"),
    ("loss", lambda P, y: -np.log(P).mean(), "log of every probability"),
    ("loss", lambda P, y: ((P - np.eye(2)[y]) ** 2).mean(), "squared error"),
    ("backward", broken_backward(lambda P, Y: (Y - P) / len(P)), "The sign"),
    ("backward", broken_backward(lambda P, Y: P - Y), "mean is missing"),
    (
        "backward",
        broken_backward(slope=lambda a: 1),
        "without the sigmoid's slope",
    ),
    (
        "backward",
        broken_backward(slope=lambda a: sigmoid(a) * (1 - sigmoid(a))),
        "a sigmoid of a sigmoid",
    ),
    (
        "backward",
        broken_backward(lambda P, Y: (P - Y) * P * (1 - P) / len(P)),
        "a slope too many",
    ),
    (
        "backward",
        broken_backward(bias=lambda blame: blame.sum(axis=1)),
        "axis=0",
    ),
    (
        "backward",
        broken_backward(bias=lambda blame: blame.mean(axis=0)),
        "means over the rows",
    ),
    ("backward", broken_backward(bias=lambda blame: blame), "still apart"),
    ("backward", broken_backward(weights=np.transpose), "transposed"),
    ("backward", broken_backward(order=1), "last layer stands first"),
    ("update", lambda L, g, rate: update(L, g, -rate), "uphill"),
    ("update", lambda L, g, rate: update(L, g, 1), "rate is not used"),
    ("update", lambda L, g, rate: [*L[:-1], *update(L[-1:], g[-1:], rate)],
     "Only the last layer"),
    (
        "update",
        lambda L, g, rate: [(W - rate * d, b) for (W, b), (d, _) in zip(L, g)],
        "biases stay",
    ),
    ("train", early_update, "before the blame has passed"),
    ("train", one_step, "return stands within the loop"),
    ("train", one_too_many, "one step too many"),
    ("train", forgets, "Nothing has moved"),
    ("train", gradients_outside, "first step for ever"),
    ("train", row_by_row, "a step for each example"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "function", "words"), SLIPS)
def test_a_typical_slip_is_named(name, function, words):
    verdict = getattr(coach, name).judge(function)
    assert not verdict.right
    assert words in verdict.text
    assert f"{name}(" in verdict.text  # the call that shows it
    assert "must be" in verdict.text


def test_there_are_at_least_twenty():
    assert len({words for _, _, words in SLIPS}) >= 20


@pytest.mark.parametrize("rung", RUNGS, ids=lambda rung: rung.name)
def test_each_fault_is_told_from_the_others(rung):
    for fault in rung.faults:
        verdict = rung.judge(fault.wrong)
        assert not verdict.right
        assert fault.sentence in verdict.text


@pytest.mark.parametrize("rung", RUNGS, ids=lambda rung: rung.name)
def test_examples_grow(rung):
    sizes = [sum(map(_size, given)) for given in rung.examples]
    assert sizes[0] == min(sizes)


def _size(value):
    if isinstance(value, list | tuple):
        return sum(map(_size, value))
    return np.size(value)


# Right answers in other styles: loops, lists, one-hot rows, changed in place.


def loop_sigmoid(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def row_softmax(scores):
    powers = [math.exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]


def loop_forward(X, layers):
    rows = []
    for x in X:
        for place, (W, b) in enumerate(layers):
            sums = [
                sum(x[i] * W[i][j] for i in range(len(x))) + b[j]
                for j in range(len(b))
            ]
            last = place == len(layers) - 1
            x = row_softmax(sums) if last else list(map(loop_sigmoid, sums))
        rows.append(x)
    return rows


def one_hot_backward(X, Y, layers):
    *values, P = forward(X, layers)
    blame, found = (P - Y) / Y.shape[0], []
    for a, (W, _) in zip(values[::-1], layers[::-1]):
        found.append((a.T @ blame, blame.sum(axis=0, keepdims=True)))
        blame = blame @ W.T * a * (1 - a)
    return found[::-1]


def flat_backward(X, y, layers):
    return [part for pair in backward(X, y, layers) for part in pair]


def named_backward(X, y, layers):
    found = {}
    for place, (dW, db) in enumerate(backward(X, y, layers), 1):
        found[f"W{place}"], found[f"b{place}"] = dW, db
    return found


def nudged_backward(X, y, layers):
    own = [(W.copy(), b.copy()) for W, b in layers]
    found = [(W.copy(), b.copy()) for W, b in layers]
    for pair, slopes in zip(own, found):
        for knob, slope in zip(pair, slopes):
            for place in np.ndindex(knob.shape):
                costs = []
                for nudge in (1e-5, -2e-5):
                    knob[place] += nudge
                    costs.append(loss(forward(X, own)[-1], y))
                knob[place] += 1e-5
                slope[place] = (costs[0] - costs[1]) / 2e-5
    return found


def update_in_place(layers, gradients, rate):
    for (W, b), (dW, db) in zip(layers, gradients):
        W -= rate * dW
        b -= rate * db


def update_by_place(layers, gradients, rate):
    for place in range(len(layers)):
        layers[place][0] -= rate * gradients[place][0]
        layers[place][1] -= rate * gradients[place][1]
    return layers


def train_with_losses(X, y, layers, rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(forward(X, layers)[-1], y))
        print(step, losses[-1])
        layers = update(layers, backward(X, y, layers), rate)
    return layers, losses


def train_in_place(X, y, layers, rate, steps):
    for _ in range(steps):
        update_in_place(layers, backward(X, y, layers), rate)


def one_hot_train_in_place(X, Y, layers, rate, steps):
    for _ in range(steps):
        update_in_place(layers, backward(X, Y.argmax(axis=1), layers), rate)


STYLES = [
    ("neuron", lambda x, w, b: sum(i * j for i, j in zip(x, w)) + b),
    ("neuron", lambda x, w, b: np.array([x @ w + b])),
    ("neuron", lambda x, w, b: float(np.dot(w, x)) + b),
    ("sigmoid", sigmoid),
    ("sigmoid", loop_sigmoid),
    ("sigmoid", lambda z: 1 / (1 + math.exp(-z))),
    ("sigmoid", lambda z: 0.5 + 0.5 * np.tanh(z / 2)),
    ("softmax", softmax),
    ("softmax", row_softmax),
    ("softmax", lambda Z: [row_softmax(list(row)) for row in Z]),
    ("forward", forward),
    ("forward", lambda X, layers: forward(X, layers)[-1]),
    ("forward", lambda X, layers: (forward(X, layers)[-1], {"X": X})),
    ("forward", loop_forward),
    ("loss", loss),
    ("loss", lambda P, Y: -(Y * np.log(P)).sum() / len(Y)),
    ("loss", lambda P, y: sum(-math.log(p[j]) for p, j in zip(P, y)) / len(y)),
    ("backward", backward),
    ("backward", one_hot_backward),
    ("backward", flat_backward),
    ("backward", named_backward),
    ("backward", nudged_backward),
    ("update", update),
    ("update", update_in_place),
    ("update", update_by_place),
    ("train", train),
    ("train", train_with_losses),
    ("train", train_in_place),
    ("train", one_hot_train_in_place),
]


@pytest.mark.parametrize(("name", "function"), STYLES)
def test_a_right_answer_of_any_style_passes(name, function):
    verdict = getattr(coach, name).judge(function)
    assert verdict.right, verdict.text


def raises(*given):
    return given[0][1000]


def endless(*given):
    while True: pass  # noqa: E701  # fmt: skip


def endless_whatever_happens(*given):
    while True:
        try:
            len(given)
        except Exception:
            return 0


def calls_itself(*given):
    return calls_itself(*given)


def leaves(*given):
    sys.exit()


BAD = [
    (raises, "stopped. Python says"),
    (lambda *given: None, "None"),
    (lambda *given: ..., "still a gap"),
    (lambda *given: [(..., ...)], "still a gap"),
    (lambda *given: given[0] + ..., "still a gap"),
    (endless, "stopped after 20,000 steps"),
    (endless_whatever_happens, "no end"),
    (calls_itself, "again and again"),
    (leaves, "SystemExit"),
    (lambda *given: "seven", "type str"),
    (lambda *given: {1, 2}, "type set"),
    (lambda *given: [None], "type NoneType"),
    (lambda: 1, "takes 0 positional arguments"),
    (lambda *given: [], "shape is wrong"),
    (lambda *given: np.full((9, 9), np.nan), "shape is wrong"),
    (7, "must be a function"),
    (None, "must be a function"),
]


@pytest.mark.parametrize("rung", RUNGS, ids=lambda rung: rung.name)
@pytest.mark.parametrize(("function", "words"), BAD)
def test_a_bad_function_gets_a_sentence(
    rung, function, words, capsys, monkeypatch
):
    monkeypatch.setattr(_ask, "STEPS", 20_000)  # enough for a tiny network
    tracer = sys.gettrace()
    rung(function)
    said = capsys.readouterr().out
    assert said.startswith(f"{rung.name}: not yet.\n")
    assert "Traceback" not in said
    assert words in said
    assert sys.gettrace() is tracer


def test_a_loop_without_end_is_stopped_as_readers_meet_it():
    assert f"{_ask.STEPS:,} steps" in coach.neuron.judge(endless).text


@pytest.mark.parametrize("name", ["softmax", "forward", "backward"])
def test_a_function_that_changes_its_input_is_told(name):
    def changing(first, *others):
        first -= 1.0
        return globals()[name](first, *others)

    said = getattr(coach, name).judge(changing).text
    assert "changed what it was given" in said


def test_what_the_coach_gives_is_not_changed_for_the_next_reader():
    def spoiling(layers, gradients, rate):
        for W, b in layers:
            W[:] = b[:] = 0

    coach.update.judge(spoiling)
    assert coach.update.judge(update).right


def test_prints_of_a_function_do_not_drown_the_sentence(capsys):
    coach.train(train_with_losses)
    assert capsys.readouterr().out == "train: right.\n"


def test_climbing_stops_at_the_first_fault(capsys):
    mine = [STYLES[0][1], sigmoid, softmax, forward, loss]
    coach.climb(*mine, broken_backward(order=1), update)
    first, *others = capsys.readouterr().out.splitlines()
    assert first == "neuron: right."
    assert "backward: not yet." in others
    assert not any("update" in line for line in others)
    assert "are yours" not in others[-1]
    assert coach.climb(*mine, backward, update, train) == NAMES
    said = capsys.readouterr().out
    assert said.count("right.\n") == len(RUNGS)
    assert said.endswith("8 of 8 are yours.\n")


def test_climbing_returns_what_is_right_beyond_a_fault_too(capsys):
    mine = [no_bias, sigmoid, softmax, forward, loss]
    found = coach.climb(*mine, broken_backward(order=1), update, train)
    right = [name for name in NAMES if name not in ("neuron", "backward")]
    assert found == right
    assert "sigmoid" not in capsys.readouterr().out


def test_what_is_lent_is_not_returned():
    def lent(X, y, layers, rate, steps):
        return train(X, y, layers, rate, steps)

    coach.lend(lent)
    rest = [sigmoid, softmax, forward, loss, backward, update, lent]
    assert coach.climb(STYLES[0][1], *rest) == NAMES[:-1]
    assert coach.climb(no_bias, *rest) == NAMES[1:-1]


def test_what_the_book_lends_is_not_praised_as_yours(capsys):
    def sigmoid_of_the_book(z):
        return sigmoid(z)

    coach.lend(sigmoid_of_the_book)
    coach.climb(STYLES[0][1], sigmoid_of_the_book, softmax)
    assert capsys.readouterr().out == (
        "neuron: right.\n"
        "softmax: right.\n"
        "Not written yet, and lent by the book:\n"
        "sigmoid.\n"
        "2 of 3 are yours.\n"
    )
    coach.sigmoid(sigmoid_of_the_book)
    said = "sigmoid: not written yet; the book's is lent.\n"
    assert capsys.readouterr().out == said


def test_a_slip_of_the_book_would_be_told_as_any_other():
    def early(z):
        return -sigmoid(z)

    coach.lend(early)
    assert not coach.sigmoid.judge(early).right


def test_two_slips_at_once_are_taken_one_by_one():
    said = coach.neuron.judge(lambda x, w, b: x[0] * w[0]).text
    assert "neuron(x=[2], w=[3], b=1) must be 7; yours is 6." in said
    assert "bias is missing" in said


def test_the_line_that_failed_is_shown():
    def mistaken(P, y):
        return -np.log(P[y + 5]).mean()

    said = coach.loss.judge(mistaken).text
    assert "The line: return -np.log(P[y + 5]).mean()" in said


def test_the_early_update_is_shown_on_four_knobs():
    said = coach.train.judge(early_update).text
    assert "X=[[2]]" in said and "steps=1" in said
