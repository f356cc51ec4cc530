"""One table of what is accepted and one of what is refused, and how.

Every refusal names the argument, what was expected and what came, and comes
before anything is trained.
"""

import numpy as np
import pytest

import nnlib

X = np.array([[0.0, 1], [1, 0], [1, 1], [0, 0]])
Y = np.array([[1.0], [1], [0], [0]])
LABELS = np.array([1, 1, 0, 0])


def rng():
    return np.random.default_rng(0)


def network(out=1, dtype=np.float64):
    return nnlib.Sequential(
        nnlib.Linear(2, 3, rng=rng(), dtype=dtype),
        nnlib.Tanh(),
        nnlib.Linear(3, out, rng=rng(), dtype=dtype),
    )


def train(X=X, y=Y, *, loss=None, out=1, lr=0.1, optimizer=None, **kwargs):
    """Train a little; return the knobs before and after."""
    net = network(out)
    before = net.parameters().value.copy()
    if optimizer is None:
        optimizer = nnlib.SGD(net.parameters(), lr=lr)
    kwargs = {"epochs": 2} | kwargs
    try:
        nnlib.fit(net, X, y, loss or nnlib.MSELoss(), optimizer, **kwargs)
    except Exception:
        assert (net.parameters().value == before).all(), "trained on it"
        raise
    return net.parameters().value


def batches(size):
    return {"batch_size": size, "rng": rng()}


def with_value(array, value):
    array = array.astype(float)
    array[1, 0] = value
    return array


def never_run():
    network().backward([[1]])


def never_backward():
    nnlib.SGD(network().parameters(), 0.1).step()


def twice():
    layer = nnlib.Linear(2, 2, rng=rng())
    nnlib.Sequential(layer, layer)


def borrowed():
    nnlib.Sequential(network()[0])


def foreign_optimizer():
    train(optimizer=nnlib.SGD(network().parameters(), 0.1))


def optimizer_spoilt_later():
    net = network()
    optimizer = nnlib.SGD(net.parameters(), 0.1)
    optimizer.lr = float("nan")
    nnlib.fit(net, X, Y, nnlib.MSELoss(), optimizer, epochs=1)


def wrong_blame():
    net = network()
    net(X)
    net.backward(np.ones(4))


def sgd(**kwargs):
    return nnlib.SGD(network().parameters(), **{"lr": 0.1} | kwargs)


def adam(**kwargs):
    return nnlib.Adam(network().parameters(), **kwargs)


def linear(**kwargs):
    return nnlib.Linear(2, 3, **{"rng": rng()} | kwargs)


def unbiased():
    return linear(bias=False)


def epoch(batches, loss=None, optimizer=None):
    net = network()
    optimizer = optimizer or nnlib.SGD(net.parameters(), 0.1)
    nnlib.train_epoch(net, batches, loss or nnlib.MSELoss(), optimizer)


class Sparse:
    """As much of SciPy's sparse matrices as matters here."""

    shape = (4, 2)

    def toarray(self):
        return X


class Nullable:
    """A column of pandas that may miss values: its array holds objects."""

    def __array__(self, dtype=None, copy=None):
        return np.array([[0, None]], dtype=object)

    def to_numpy(self, dtype=None):
        return X


ce = {"loss": nnlib.CrossEntropyLoss(), "out": 2}
bce = {"loss": nnlib.BCEWithLogitsLoss()}
nan, inf = float("nan"), float("inf")

REFUSED = [
    # X
    (lambda: train(with_value(X, nan)), r"X must be finite, got nan at \[1"),
    (lambda: train(with_value(X, -inf)), r"X must be finite, got -inf at"),
    (lambda: train(X[:, :1]), r"X must have 2 columns, .*, got 1"),
    (lambda: train(X[:, 0]), r"X must be 2-D.*shape \(4,\): X\.reshape"),
    (lambda: train(X[None]), r"X must be 2-D.*got 3-D with shape \(1, 4, 2"),
    (lambda: train(X[:3]), "X and y must have the same length, got 3 and 4"),
    (lambda: train(X[:0], Y[:0]), r"X must not be empty, .*shape \(0, 2\)"),
    (lambda: train([]), "X must not be empty"),
    (lambda: train(X.astype(str)), "X must hold numbers, got strings"),
    (lambda: train(X.astype(object)), "X must hold numbers, got .* object"),
    (lambda: train(X + 0j), "X must hold numbers, got .* complex128"),
    (lambda: train(np.ma.masked_array(X)), "X must hold plain .*masked array"),
    (lambda: train([[1, 2], [3]]), "X must have rows of equal length, got"),
    (lambda: train(None), "X must hold numbers, got .* object"),
    (lambda: network()(X[:, :1]), "X must have 2 columns, .* got 1"),
    (lambda: network()([1, 2]), "X must be 2-D"),
    (lambda: nnlib.Linear(2, 3, rng=rng())([[nan, 1]]), "X must be finite"),
    (lambda: nnlib.Tanh()(["a"]), "X must hold numbers, got strings"),
    # y
    (lambda: train(y=with_value(Y, nan)), r"y must be finite, got nan at \[1"),
    (lambda: train(y=with_value(Y, inf)), "y must be finite, got inf"),
    (
        lambda: train(y=LABELS),
        r"y must have shape \(4, 1\), got \(4,\): write y\.reshape\(-1, 1\)",
    ),
    (lambda: train(y=np.hstack([Y, Y])), r"y must have shape \(4, 1\), got"),
    (lambda: train(y=Y.astype(str)), "y must hold numbers, got strings"),
    (lambda: train(y=["spam"] * 4), "y must hold numbers, got strings"),
    (lambda: train(y=Y + 1j), "y must hold numbers, got .* complex128"),
    (lambda: train(y=np.ma.masked_array(Y)), "y must hold plain numbers"),
    (lambda: train(y=1), "X and y must have the same length, got 4 and 1"),
    (lambda: train(y=LABELS + 1, **ce), "y must hold class labels from 0"),
    (lambda: train(y=LABELS - 1, **ce), "labels from 0 to 1, got -1"),
    (lambda: train(y=LABELS / 2, **ce), "labels from 0 to 1, got 0.5"),
    (lambda: train(y=Y, **ce), r"y must have shape \(4, 2\), got \(4, 1\)"),
    (lambda: train(y=np.ones((4, 2)), **ce), "each row of y must add up to 1"),
    (lambda: train(y=2 * Y, **bce), "y must lie between 0 and 1, got 2"),
    # losses
    (lambda: nnlib.MSELoss()([[1], [2]], [1, 2]), r"target must have shape"),
    (lambda: nnlib.MSELoss()([[nan]], [[1]]), "output must be finite"),
    (lambda: nnlib.BCELoss()([[1.5]], [[1]]), "output must lie between 0 and"),
    (lambda: nnlib.CELoss()([[-0.5, 1.5]], [1]), "output must lie between"),
    (lambda: nnlib.CrossEntropyLoss()([[1, 2]], [0, 1]), "1 labels, .* got 2"),
    (lambda: nnlib.MSELoss().backward(), "compute the loss before its slope"),
    (lambda: train(loss="mse"), r"loss must be a loss like MSELoss\(\), got"),
    (lambda: train(loss=nnlib.MSELoss), r"loss must be a loss like MSELoss"),
    # optimisers
    (lambda: train(lr=0), "lr must be a finite number above 0, got 0"),
    (lambda: train(lr=-1), "lr must be a finite number above 0, got -1"),
    (lambda: train(lr=nan), "lr must be a finite number above 0, got nan"),
    (lambda: train(lr=inf), "lr must be a finite number above 0, got inf"),
    (lambda: train(lr="0.1"), "lr must be a finite number above 0, got '0.1'"),
    (lambda: train(lr=True), "lr must be a finite number above 0, got True"),
    (lambda: sgd(momentum=1), "momentum must be .* at least 0 and below 1"),
    (lambda: sgd(momentum=-0.1), "momentum must be .* got -0.1"),
    (lambda: sgd(momentum=nan), "momentum must be .* got nan"),
    (lambda: sgd(weight_decay=-1), "weight_decay must be .* at least 0"),
    (lambda: adam(lr=0), "lr must be a finite number above 0, got 0"),
    (lambda: adam(betas=(1, 0.9)), r"betas\[0\] must be .* below 1, got 1"),
    (lambda: adam(betas=(0.9, -1)), r"betas\[1\] must be"),
    (lambda: adam(eps=0), "eps must be a finite number above 0, got 0"),
    (lambda: nnlib.SGD(network(), 0.1), r"parameters must be net\.parameters"),
    (lambda: nnlib.SGD(nnlib.Sequential(nnlib.Tanh()).parameters(), 0.1),
     "parameters must hold knobs"),
    (optimizer_spoilt_later, r"optimizer\.lr must be .* got nan"),
    (foreign_optimizer, "optimizer must be made with this net's parameters"),
    (lambda: train(optimizer="SGD"), "optimizer must be one like SGD"),
    (never_backward, "run the network backward before a step"),
    # fit's own
    (lambda: train(epochs=-1), "epochs must be a whole number, at least 0"),
    (lambda: train(epochs=2.5), "epochs must be a whole number.* got 2.5"),
    (lambda: train(epochs="9"), "epochs must be a whole number.* got '9'"),
    (lambda: train(**batches(0)), "batch_size must be .* at least 1, got 0"),
    (lambda: train(**batches(2.5)), "batch_size must be .* got 2.5"),
    (lambda: train(**batches(True)), "batch_size must be .* got True"),
    (lambda: train(batch_size=2), r"rng must be .*default_rng\(0\), got None"),
    (lambda: train(batch_size=2, rng=7), "rng must be a random generator.*7"),
    (lambda: train(patience=0), "patience must be a whole number, at least 1"),
    (lambda: train(validation=X), r"validation must be a pair \(X, y\), got"),
    (lambda: train(validation=(X, LABELS)), "validation y must have shape"),
    (lambda: train(validation=(X[:, :1], Y)), "validation X must have 2 col"),
    (lambda: nnlib.fit("net", X, Y, nnlib.MSELoss(), sgd(), epochs=1),
     "net must be a Sequential, got 'net'"),
    # networks
    (lambda: nnlib.Linear(0, 1, rng=rng()), "in_features must be .* got 0"),
    (lambda: nnlib.Linear(1, 0, rng=rng()), "out_features must be .* got 0"),
    (lambda: nnlib.Linear(2.5, 1, rng=rng()), "in_features must be .*got 2.5"),
    (lambda: nnlib.Linear(2, 1, rng=0), "rng must be a random generator"),
    (lambda: nnlib.Linear(2, 1, rng=rng(), dtype=np.float16), "dtype must be"),
    (lambda: nnlib.Linear.of([1, 2]), "weight must be 2-D"),
    (lambda: nnlib.Linear.of([[1, 2]], [1]), r"bias must have shape \(2,\)"),
    (lambda: nnlib.LeakyReLU("a"), "negative_slope must be"),
    (lambda: nnlib.Sequential(), "at least one layer, got none"),
    (lambda: nnlib.Sequential("tanh"), "layer 0 must be a layer, got 'tanh'"),
    (lambda: nnlib.Sequential(nnlib.Tanh), "layer 0 must be a layer, got <cl"),
    (lambda: nnlib.Sequential(network()), "layer 0 must be a layer, got Seq"),
    (lambda: nnlib.Sequential(nnlib.Linear(2, 3, rng=rng()),
                              nnlib.Linear(4, 1, rng=rng())),
     r"layer 1 must take the 3 outputs .* got Linear\(4, 1\)"),
    (lambda: nnlib.Sequential(nnlib.Linear(2, 3, rng=rng()),
                              nnlib.Linear(3, 1, rng=rng(), dtype="f4")),
     "layer 1 must hold float64 like the layers before, got float32"),
    (twice, r"layer 1, Linear\(2, 2\), already is in a network"),
    (borrowed, r"layer 0, Linear\(2, 3\), already is in a network"),
    (lambda: network().freeze(3), "layer must be one of 0, 1, 2, got 3"),
    (never_run, "run the network forward before backward"),
    (wrong_blame, r"grad must have shape \(4, 1\), got \(4,\)"),
    # the rest
    (lambda: nnlib.softmax_jacobian([[1, 2]]), "z must be one row of scores"),
    (lambda: nnlib.accuracy([1, 0], [1]), r"y_pred must have shape \(2,\)"),
    (lambda: nnlib.accuracy([], []), "y_true must not be empty"),
    (lambda: nnlib.confusion_matrix([0.5], [1]), "y_true must hold class lab"),
    (lambda: nnlib.confusion_matrix([1], [-1]), "y_pred must hold class lab"),
    (lambda: nnlib.reliability([2], [0.5]), "y_true must hold class labels"),
    (lambda: nnlib.reliability([1], [1.5]), "y_prob must lie between 0 and 1"),
    (lambda: nnlib.reliability([1], [0.5], 0), "n_bins must be"),
    (lambda: nnlib.train_test_split(X, Y[:3], rng=rng()), "X and y must have"),
    (lambda: nnlib.train_test_split(X[:1], Y[:1], rng=rng()), "at least 2"),
    (lambda: nnlib.train_test_split(X, Y, 1.0, rng=rng()), "test_size must"),
    (lambda: nnlib.minibatches(X, Y, 0, rng=rng()), "batch_size must be"),
    (lambda: nnlib.numerical_gradient(sum, [1, nan]), "x must be finite"),
    (lambda: nnlib.numerical_gradient(sum, [1], 0), "eps must be"),
    (lambda: nnlib.moons(1, rng=rng()), "n must be a whole .* at least 2"),
    (lambda: nnlib.circles(10, -1, rng=rng()), "noise must be .* got -1"),
    (lambda: nnlib.quadrants(10, rng=None), "rng must be a random generator"),
    (lambda: nnlib.StandardScaler().fit([1, 2]), "X must be 2-D"),
    # what is no array of numbers
    (lambda: train({"a": X}), r"X must hold numbers, got a dict: write list"),
    (lambda: train(row for row in X), r"numbers, got a generator: .*list\(X"),
    (lambda: train(map(list, X)), r"numbers, got a map: write list\(X\)"),
    (lambda: train({1, 2}), r"numbers, got a set: write list\(X\)"),
    (lambda: train(Sparse()), r"got a Sparse: write X\.toarray\(\)"),
    (lambda: train(Nullable()), r"a Nullable: write X\.to_numpy\(float\)"),
    (lambda: train(object()), "X must hold numbers, got values of type objec"),
    (lambda: train(y=(row for row in Y)), r"y must hold .*: write list\(y\)"),
    (lambda: train(y={"a": Y}), r"y must hold numbers, got a dict"),
    (lambda: train(y=Sparse()), r"a Sparse: write y\.toarray\(\)"),
    (lambda: train(y=Nullable()), r"write y\.to_numpy\(float\)"),
    (lambda: network()(Sparse()), "X must hold numbers, got a Sparse"),
    (lambda: nnlib.sigmoid({1: 2}), "z must hold numbers, got a dict"),
    (lambda: nnlib.MSELoss()(iter([]), [[1]]), "output must hold numbers, go"),
    (lambda: nnlib.StandardScaler().fit(Nullable()), r"write X\.to_numpy"),
    # y for classes
    (lambda: train(y=LABELS[:, None], **ce), r"got \(4, 1\): write y\.ravel"),
    (lambda: train(y=LABELS[:, None] + 5, **ce), r"write y\.ravel\(\)"),
    (
        lambda: nnlib.CELoss()([[0.5, 0.5]], [[1]]),
        r"target must have shape \(1, 2\), got \(1, 1\): write target\.ravel",
    ),
    (
        lambda: nnlib.CrossEntropyLoss()([[1, 2]], [[1]]),
        r"target must have shape \(1, 2\), got .*write target\.ravel\(\)",
    ),
    (
        lambda: train(validation=(X, LABELS[:, None]), y=LABELS, **ce),
        r"validation y must have shape .*: write validation y\.ravel",
    ),
    (lambda: nnlib.reliability([[1]], [0.5]), r"y_true must .*y_true\.ravel"),
    # layers
    (lambda: linear(bias=0.5), r"bias must be True or False, got 0\.5; Linea"),
    (lambda: linear(bias=[1, 2, 3]), r"bias must be True or False, got \[1, "),
    (lambda: linear(bias=1), "bias must be True or False, got 1"),
    (lambda: linear(bias=None), "bias must be True or False, got None"),
    (lambda: linear(bias="no"), "bias must be True or False, got 'no'"),
    (lambda: linear(init="xavier"), "init must be a function .*xavier"),
    (lambda: linear(init=None), "init must be a function like .* got None"),
    (
        lambda: linear(init=lambda i, o, rng: np.ones((o, i))),
        r"what init returns must have shape \(2, 3\), got \(3, 2\)",
    ),
    (
        lambda: linear(init=lambda *_: np.full((2, 3), nan)),
        r"what init returns must be finite, got nan at \[0, 0\]",
    ),
    (
        lambda: linear(init=lambda i, o, rng: None),
        "what init returns must hold numbers, got values of type object",
    ),
    (lambda: nnlib.Dropout(1, rng=rng()), "p must be .* below 1, got 1"),
    (lambda: nnlib.Dropout(-0.1, rng=rng()), "p must be .* at least 0 and"),
    (lambda: nnlib.Dropout(rng=0), "rng must be a random generator"),
    (lambda: setattr(unbiased(), "bias", [1]), "bias must stay None, as Line"),
    (lambda: setattr(network()[0], "weight", [[nan] * 3] * 2), "weight must "),
    (
        lambda: setattr(network()[0], "weight_grad", np.ones(2)),
        r"weight_grad must have shape \(2, 3\), got \(2,\)",
    ),
    # networks
    (
        lambda: nnlib.Sequential([nnlib.Tanh()]),
        r"layer 0 must be .*: write Sequential\(\*layers\), without the list",
    ),
    (
        lambda: nnlib.Sequential(linear(), nnlib.tanh),
        r"layer 1 must be a layer, got <function tan.*: write Tanh\(\)",
    ),
    (
        lambda: nnlib.Sequential(linear(), nnlib.leaky_relu),
        r"layer 1 must be a layer, got .*: write LeakyReLU\(\)",
    ),
    (lambda: nnlib.Sequential(nnlib.ReLU), r"<class .*: write ReLU\(\)"),
    (lambda: nnlib.Sequential("relu"), r"got 'relu': write ReLU\(\)"),
    (lambda: nnlib.Sequential(linear(), None), "layer 1 must be .* got None"),
    (lambda: network().freeze("0.bia"), "name must be one of '0.weight', '0."),
    (lambda: network().freeze("1.bias"), "name must be one of .* got '1.bias"),
    (lambda: network().freeze("0.bias", at=3), r"at must be .*\(3,\), got 3"),
    (
        lambda: network().freeze("0.bias", at=(0, 0)),
        r"at must be an index into 0\.bias, of shape \(3,\), got \(0, 0\)",
    ),
    (lambda: network().unfreeze(-1), "layer must be one of 0, 1, 2, got -1"),
    (lambda: network()[5:], "a part must hold neighbouring layers, got"),
    (lambda: network()[::2], "a part must hold neighbouring layers, got"),
    (lambda: network()[::-1], "a part must hold neighbouring layers, got"),
    # optimisers
    (lambda: sgd(l2=-1), "l2 must be a finite number at least 0, got -1"),
    (lambda: sgd(l1=nan), "l1 must be a finite number at least 0, got nan"),
    (lambda: sgd(l1="0.1"), "l1 must be a finite number at least 0, got '0.1"),
    (lambda: sgd(max_norm=0), "max_norm must be a finite number above 0"),
    (lambda: adam(max_norm=inf), "max_norm must be .* got inf"),
    (lambda: sgd(l3=1), "unexpected keyword argument 'l3'"),
    # fit's own
    (lambda: train(accuracy=1), "accuracy must be True or False, got 1"),
    (lambda: train(y=Y * 2, accuracy=True), "accuracy needs .* got y with 2"),
    (lambda: train(validation=(X, Y, X)), r"validation must be a pair \(X, y"),
    # train_epoch
    (lambda: epoch([(X, LABELS)]), r"y must have shape \(4, 1\), .*\.reshape"),
    (lambda: epoch([(X[:, 0], Y)]), "X must be 2-D"),
    (lambda: epoch([(X, Y[:2])]), "X and y must have the same length"),
    (lambda: epoch([X]), r"each batch must be a pair \(X, y\), got ndarray"),
    (lambda: epoch([]), "batches must hold one batch or more, got none"),
    (lambda: epoch([(X, with_value(Y, nan))]), "y must be finite, got nan"),
    (lambda: epoch([(X, Y)], loss="mse"), "loss must be a loss like MSELoss"),
    (lambda: epoch([(X, Y)], optimizer=sgd()), "made with this net's param"),
    # metrics
    (lambda: nnlib.accuracy([0, 1], [0.2, 0.7]), r"shares.*y_pred > 0\.5, o"),
    (lambda: nnlib.accuracy([0.2, 0.7], [0, 1]), "y_true must hold answers"),
    (
        lambda: nnlib.accuracy([0, 1], [[0.2, 0.8], [0.9, 0.1]]),
        r"got 0\.2: write y_pred > 0\.5, or, .* y_pred\.argmax\(axis=1\)",
    ),
    (lambda: nnlib.confusion_matrix([0, 10**6], [0, 1]), "most 999, got 1e.0"),
    (lambda: nnlib.confusion_matrix([0, 1], [0, 1e18]), "y_pred must hold cl"),
    (lambda: nnlib.one_hot([0, 10**9]), "labels must hold class labels from "),
    (lambda: nnlib.one_hot([0, 2], 2), "labels from 0 to 1, got 2"),
    (lambda: nnlib.one_hot([0.5]), "labels must hold class labels from 0"),
    (lambda: nnlib.one_hot([[1], [0]]), r"labels must .*labels\.ravel\(\)"),
    (lambda: nnlib.one_hot([-1]), "classes must be a whole number"),
    (lambda: nnlib.softmax([]), "z must hold one score or more, got shape"),
    (lambda: nnlib.softmax(np.ones((3, 0))), r"one score .*shape \(3, 0\)"),
    (lambda: nnlib.softmax_jacobian([]), "z must hold one score or more"),
    (
        lambda: nnlib.train_test_split(X, Y, rng=rng(), stratify=LABELS[:2]),
        "X and stratify must have the same length, got 4 and 2",
    ),
    (
        lambda: nnlib.train_test_split(X, Y, rng=rng(), stratify=Y),
        "dimensions of stratify must be one of 1, got 2",
    ),
    (lambda: nnlib.moons(10, nan, rng=rng()), "noise must be .* got nan"),
    # PyTorch's
    (lambda: nnlib.from_pytorch(network(), {}), "state must hold 0.weight, 0"),
    (lambda: nnlib.from_pytorch(network(), None), "state must hold .* got No"),
    (
        lambda: nnlib.from_pytorch(
            network(), nnlib.to_pytorch(network()) | {"0.bias": [1, 2]}
        ),
        r"0\.bias must have shape \(3,\), got \(2,\)",
    ),
    (
        lambda: nnlib.from_pytorch(network(), network().parameters().named()),
        r"0\.weight must have shape \(3, 2\), got \(2, 3\)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("do", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED]
)
def test_refused(do, sentence):
    with pytest.raises((TypeError, ValueError, RuntimeError), match=sentence):
        do()


@pytest.mark.parametrize("answer", [1, 0, "stop", 0.5, []])
def test_an_answer_of_a_callback_that_is_neither_yes_nor_no(answer):
    with pytest.raises(TypeError, match="what callback returns must be True"):
        net = network()
        nnlib.fit(
            net, X, Y, nnlib.MSELoss(), nnlib.SGD(net.parameters(), 0.1),
            epochs=2, callback=lambda *_: answer,
        )  # fmt: skip


def test_the_table_has_grown():
    assert len(REFUSED) >= 113 + 60


class Own(np.ndarray):
    pass


def test_what_came_is_cut_short():
    with pytest.raises(TypeError) as caught:
        train(["long"] * 10_000)
    assert len(str(caught.value)) < 200


F = np.asfortranarray
ACCEPTED = {
    "lists": (X.tolist(), Y.tolist()),
    "tuples": (tuple(map(tuple, X)), Y),
    "ints": (X.astype(int), Y.astype(int)),
    "bools": (X.astype(bool), Y.astype(bool)),
    "uint8": (X.astype(np.uint8), Y.astype(np.uint8)),
    "float16": (X.astype(np.float16), Y.astype(np.float16)),
    "float32": (X.astype(np.float32), Y.astype(np.float32)),
    "longdouble": (X.astype(np.longdouble), Y),
    "big-endian": (X.astype(">f8"), Y.astype(">f4")),
    "Fortran order": (F(X), F(Y)),
    "reversed": (X[::-1].copy()[::-1], Y[::-1].copy()[::-1]),
    "every other": (np.repeat(X, 2, axis=0)[::2], np.repeat(Y, 2, 0)[::2]),
    "a subclass": (X.view(Own), Y.view(Own)),
}


@pytest.mark.parametrize("kind", ACCEPTED)
@pytest.mark.parametrize("size", [None, 3, 99])
def test_accepted_and_left_alone(kind, size):
    given = ACCEPTED[kind]
    for array in given:
        if isinstance(array, np.ndarray):
            array.flags.writeable = False
    before = [np.array(array) for array in given]
    np.testing.assert_array_equal(
        train(*given, **batches(size)), train(X, Y, **batches(size))
    )
    for array, copy in zip(given, before, strict=True):
        np.testing.assert_array_equal(array, copy)
