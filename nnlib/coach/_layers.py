"""The rungs of a whole network: forward, loss, backward."""

from collections.abc import Callable

import numpy as np

from nnlib.coach._rung import Fault, Rung, as_given
from nnlib.functional import identity, one_hot, sigmoid, softmax

array = np.array
Layers = list[tuple[np.ndarray, np.ndarray]]

ONE = [(array([[0.0, 0.0]]), array([0.0, 0.0]))]
TWO = [(np.zeros((2, 2)), np.zeros(2))]
BIASED = [(array([[1.0, -1.0]]), array([0.0, 1.0]))]
HIDDEN = [
    (array([[1.0]]), array([1.0])),
    (array([[2.0, 0.0]]), array([0, 1.0])),
]
WIDE = [
    (array([[1.0, -1.0, 0.5], [0.5, 2.0, -1.0]]), array([0.0, 0.5, -0.5])),
    (
        array([[1.0, -0.5, 2.0], [0.5, 1.0, -1.0], [1.5, 0.0, -0.5]]),
        array([1.0, 0.5, -1.0]),
    ),
    (array([[1.0, -1.0], [0.5, 2.0], [-1.0, 0.5]]), array([0.5, 0.0])),
]
THREE = array([[1.0, 0.0], [2.0, -1.0], [0.5, 1.5]])


def with_one_hot(function: Callable) -> Callable:
    """Let a function take a row with a single 1 for each label."""
    return lambda X, y, *layers: function(X, one_hot(y, 2), *layers)


def values(
    X: np.ndarray,
    layers: Layers,
    *,
    hidden: Callable = sigmoid,
    last: Callable = softmax,
    bias: Callable = np.add,
) -> list[np.ndarray]:
    """Return what goes into each layer, and what comes out at the end."""
    found = [X]
    for place, (W, b) in enumerate(layers, 1):
        activation = last if place == len(layers) else hidden
        found.append(activation(bias(found[-1] @ W, b)))
    return found


def slip(**parts: Callable) -> Callable:
    """Return a forward pass in which something is another."""
    return lambda X, layers: values(X, layers, **parts)[-1]


def without(Z: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the sums as they are, the bias left out."""
    return Z


forward = Rung(
    "forward(X, layers)",
    slip(),
    (
        (array([[2.0]]), ONE),
        (array([[2.0]]), BIASED),
        (array([[0.0], [2.0]]), BIASED),
        (array([[2.0]]), HIDDEN),
        (THREE, WIDE),
    ),
    (
        Fault("The biases are missing: X @ W + b.", slip(bias=without)),
        Fault("The biases are subtracted: X @ W + b.", slip(bias=np.subtract)),
        Fault(
            "The last layer ends with its sums. Put softmax after them.",
            slip(last=identity),
        ),
        Fault(
            "The last layer ends with sigmoid. These outputs do not share "
            "out 1: it ends with softmax.",
            slip(last=sigmoid),
        ),
        Fault(
            "In the last layer a sigmoid stands before softmax. Softmax "
            "takes the sums themselves.",
            slip(last=lambda Z: softmax(sigmoid(Z))),
        ),
        Fault(
            "Softmax adds up columns here. Each row is one example: axis=1.",
            slip(last=lambda Z: softmax(Z.T).T),
        ),
        Fault(
            "The hidden layers have no sigmoid, so all layers together are "
            "one layer.",
            slip(hidden=identity),
        ),
        Fault(
            "The hidden layers end with softmax. Only the last one does.",
            slip(hidden=softmax),
        ),
        Fault(
            "The hidden layers end with tanh; here they end with sigmoid.",
            slip(hidden=np.tanh),
        ),
        Fault(
            "It stops one layer early: the last pair of layers is not used.",
            lambda X, layers: values(X, layers[:-1], last=sigmoid)[-1],
        ),
    ),
)


def surprises(P: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return minus the log of what each label was given."""
    return -np.log(P[np.arange(len(y)), y])


loss = Rung(
    "loss(P, y)",
    lambda P, y: surprises(P, y).mean(),
    (
        (array([[0.5, 0.5]]), array([0])),
        (array([[0.2, 0.8]]), array([1])),
        (array([[0.5, 0.5], [0.1, 0.9]]), array([0, 1])),
        (array([[0.9, 0.1], [0.6, 0.4], [0.3, 0.7]]), array([1, 0, 1])),
    ),
    (
        Fault(
            "The sign: a log of a probability is never above 0, and surprise "
            "is minus that.",
            lambda P, y: -surprises(P, y).mean(),
        ),
        Fault(
            "The mean is missing: this is the sum over the examples, and it "
            "grows with their number.",
            lambda P, y: surprises(P, y).sum(),
        ),
        Fault(
            "The mean is missing: each example's surprise is still apart.",
            surprises,
        ),
        Fault(
            "It divides by all entries of the table. Divide by the number of "
            "rows: each example has one surprise.",
            lambda P, y: surprises(P, y).sum() / P.size,
        ),
        Fault(
            "It is the log of the mean. Take the log in each row, then the "
            "mean.",
            lambda P, y: -np.log(np.exp(-surprises(P, y)).mean()),
        ),
        Fault(
            "It takes the log of every probability. Only the one that the "
            "label was given counts.",
            lambda P, y: -np.log(P).sum() / len(P),
        ),
        Fault(
            "It takes the log of every probability. Only the one that the "
            "label was given counts.",
            lambda P, y: -np.log(P).mean(),
        ),
        Fault(
            "The log has another base. Take np.log, whose base is e.",
            lambda P, y: surprises(P, y).mean() / np.log(2),
        ),
        Fault(
            "The log has another base. Take np.log, whose base is e.",
            lambda P, y: surprises(P, y).mean() / np.log(10),
        ),
        Fault(
            "It is what the label was *not* given, with no log: a share, "
            "not a surprise.",
            lambda P, y: (1 - np.exp(-surprises(P, y))).mean(),
        ),
        Fault(
            "This is the squared error. Surprise is minus the log of what "
            "the label was given.",
            lambda P, y: ((P - one_hot(y, 2)) ** 2).mean(),
        ),
        Fault(
            "This is the squared error. Surprise is minus the log of what "
            "the label was given.",
            lambda P, y: ((P - one_hot(y, 2)) ** 2).sum() / len(P),
        ),
    ),
    (as_given, with_one_hot),
)


def gradients(
    X: np.ndarray,
    y: np.ndarray,
    layers: Layers,
    *,
    first: Callable = lambda P, Y: (P - Y) / len(P),
    slope: Callable = lambda a: a * (1 - a),
    bias: Callable = lambda blame: blame.sum(axis=0),
    through: Layers | None = None,
) -> Layers:
    """Return the gradients of the mean loss, a pair for each layer.

    `first` is the blame of the last sums, `slope` the sigmoid's, `bias` makes
    the biases' gradients of the blame, and `through` are the layers whose
    weights the blame goes back through.
    """
    found = values(X, layers)
    blame, pairs = first(found[-1], one_hot(y, found[-1].shape[1])), []
    for a, (W, _) in zip(
        found[-2::-1], (through or layers)[::-1], strict=True
    ):
        pairs.insert(0, (a.T @ blame, bias(blame)))
        blame = (blame @ W.T) * slope(a)
    return pairs


def slipping(**parts: Callable) -> Callable:
    """Return a backward pass in which something is another."""
    return lambda X, y, layers: gradients(X, y, layers, **parts)


def at_end(change: Callable) -> Callable:
    """Return a backward pass whose weights' gradients are changed."""

    def wrong(X, y, layers):
        return [(change(dW, len(X)), db) for dW, db in gradients(X, y, layers)]

    return wrong


backward = Rung(
    "backward(X, y, layers)",
    gradients,
    (
        (array([[1.0]]), array([0]), ONE),
        (array([[2.0]]), array([0]), ONE),
        (array([[1.0], [3.0]]), array([0, 0]), ONE),
        (array([[1.0, 4.0]]), array([0]), TWO),
        (array([[2.0]]), array([0]), HIDDEN),
        (THREE, array([0, 1, 1]), WIDE),
    ),
    (
        Fault(
            "The sign is turned round. Blame at the end is the probabilities "
            "minus the labels' rows; with labels minus probabilities, a step "
            "downhill goes up.",
            slipping(first=lambda P, Y: (Y - P) / len(P)),
        ),
        Fault(
            "The mean is missing: this is the sum over the examples. Divide "
            "the blame by the number of rows.",
            slipping(first=lambda P, Y: P - Y),
        ),
        Fault(
            "It divides by all entries of the table. The loss is a mean over "
            "rows.",
            slipping(first=lambda P, Y: (P - Y) / P.size),
        ),
        Fault(
            "The labels are not subtracted: the blame at the end is the "
            "probabilities minus 1 at each label.",
            slipping(first=lambda P, Y: P / len(P)),
        ),
        Fault(
            "At the end there is a slope too many. Softmax and the log "
            "together leave the probabilities minus the labels' rows.",
            slipping(first=lambda P, Y: (P - Y) * P * (1 - P) / len(P)),
        ),
        Fault(
            "The blame goes back without the sigmoid's slope. Multiply it by "
            "a * (1 - a) in each hidden layer.",
            slipping(slope=np.ones_like),
        ),
        Fault(
            "The blame is multiplied by the hidden values, and not by their "
            "slope a * (1 - a).",
            slipping(slope=lambda a: a),
        ),
        Fault(
            "The slope is taken of a sigmoid of a sigmoid. With a at hand it "
            "is a * (1 - a), with no sigmoid in it.",
            slipping(slope=lambda a: sigmoid(a) * (1 - sigmoid(a))),
        ),
        Fault(
            "The slope is tanh's, 1 - a * a. The sigmoid's is a * (1 - a).",
            slipping(slope=lambda a: 1 - a * a),
        ),
        Fault(
            "The gradients of the biases are means over the rows. The blame "
            "is divided already: add it up.",
            slipping(bias=lambda blame: blame.mean(axis=0)),
        ),
        Fault(
            "The biases' blame is added up along axis 1, over the neurons. "
            "Add over the examples: axis=0.",
            slipping(bias=lambda blame: blame.sum(axis=1)),
        ),
        Fault(
            "All blame goes into one bias. Each neuron has its own: "
            "sum(axis=0).",
            slipping(bias=np.sum),
        ),
        Fault(
            "The biases' blame is still apart, a row for each example. Add "
            "the rows up.",
            slipping(bias=lambda blame: blame),
        ),
        Fault(
            "The mean is taken twice: the blame is divided already.",
            slipping(first=lambda P, Y: (P - Y) / len(P) ** 2),
        ),
        Fault(
            "The mean of the weights' gradients is taken twice: the blame is "
            "divided already.",
            at_end(lambda dW, n: dW / n),
        ),
        Fault(
            "The gradients of the biases are zero. A bias's input is 1, so "
            "its gradient is the blame, added up over the rows.",
            slipping(bias=lambda blame: 0 * blame.sum(axis=0)),
        ),
        Fault(
            "The gradients of the weights are transposed. A gradient has the "
            "shape of what it belongs to: inputs.T @ blame.",
            at_end(lambda dW, n: dW.T),
        ),
        Fault(
            "The last layer stands first. Turn the list round, so that each "
            "pair meets its layer.",
            lambda X, y, layers: gradients(X, y, layers)[::-1],
        ),
    ),
    (as_given, with_one_hot),
)
