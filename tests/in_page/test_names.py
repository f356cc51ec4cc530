"""What a cell needs of those above it."""

import sys

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_python"))

from nnpage.needs import Names, needs

NUMPY = "import numpy as np"
PLOT = "import matplotlib.pyplot as plt"
FROM = (
    "from nnlib import SGD, Dropout, Layer, Linear, MSELoss, Sequential, fit"
)


def needed(*cells: str) -> list[int]:
    """Return what the last of some cells needs."""
    return needs(list(cells), len(cells) - 1)


@pytest.mark.parametrize(
    ("cells", "wanted"),
    {
        "a name": (["a = 1", "b = 2", "print(a)"], [0]),
        "nothing": (["a = 1", "b = 2"], []),
        "the last that made it": (["a = 1", "a = 2", "a"], [1]),
        "all that made it": (["a = [1]", "a.append(2)", "a"], [0, 1]),
        "an item": (["a = [1]", "a[0] = 2", "a"], [0, 1]),
        "in place": (["a = 1", "a += 1", "a"], [0, 1]),
        "what a method only reads": (
            ["a = [1]", "n = a.count(1)", "a"],
            [0],
        ),
        "an import": (["import math", "a = 1", "math.pi"], [0]),
        "a function and what it reads when it is called": (
            ["k = 1", "def f():\n    return k", "k = 2", "f()"],
            [1, 2],
        ),
        "its own names are its own": (
            ["x = 1", "def f(x):\n    y = x\n    return y", "f(3)"],
            [1],
        ),
        "a function that changes what it is given": (
            ["a = []", "def f(b):\n    b.append(1)", "f(a)", "a"],
            [0, 1, 2],
        ),
        "a function that changes what it knows": (
            ["a = []", "def f():\n    a.append(1)", "f()", "a"],
            [0, 1, 2],
        ),
        "a shared generator": (
            [NUMPY, "rng = np.random.default_rng(1)", "x = rng.normal()",
             "y = rng.normal()"],
            [0, 1, 2],
        ),
        "a generator handed over": (
            [NUMPY, "rng = np.random.default_rng(1)",
             "from nnlib import Linear", "net = Linear(2, 1, rng=rng)",
             "rng.normal()"],
            [0, 1, 2, 3],
        ),
        "the global generator": (
            [NUMPY, "np.random.seed(1)", "np.random.normal()"],
            [0, 1],
        ),
        "training": (
            ["from nnlib import fit", "net = make()", "fit(net, X, y)",
             "net.report()"],
            [0, 1, 2],
        ),
        "the data that it was trained on are what they were": (
            ["from nnlib import fit", "net, X = make(), [1]",
             "fit(net, X, X)", "X"],
            [1],
        ),
        "a part of a whole": (
            ["a = [1]", "b = [a, 2]", "b[0].append(3)", "a"],
            [0, 1, 2],
        ),
        "a whole whose part was changed": (
            ["a = [1]", "b = (a, 2)", "a.append(3)", "b"],
            [0, 1, 2],
        ),
        "a whole that was made in the same cell": (
            ["a = [1]\nb = [a]", "a.append(2)", "b"],
            [0, 1],
        ),
        "a view": (
            [NUMPY, "a = np.ones((2, 2))", "b = a.reshape(4)", "b[0] = 5",
             "a"],
            [0, 1, 2, 3],
        ),
        "a comprehension's name is its own": (
            ["x = 1", "[x for x in (1, 2)]"],
            [],
        ),
        "perhaps": (["a = 1", "if maybe:\n    a = 2", "a"], [0, 1]),
        "in either case": (
            ["a = 1", "if maybe:\n    a = 2\nelse:\n    a = 3", "a"],
            [1],
        ),
        "a loop's name": (["x = 1", "for x in (1, 2):\n    pass", "x"], [1]),
        "swapped": (["a, b = [1], [2]", "a, b = b, a", "b"], [0, 1]),
        "deleted": (["a = 1", "del a", "a"], [0, 1]),
        "a figure that was moved": (
            ["fig = Neuron()", "fig.b = 3", "fig.b"],
            [0, 1],
        ),
        "a network that was only called": (
            [FROM, "net = Linear(2, 1)", "net([[1, 2]])", "net.weight"],
            [0, 1],
        ),
        "and what it keeps of the call": (
            [FROM, "net = Linear(2, 1)", "net([[1, 2]])", "net.output"],
            [0, 1, 2],
        ),
        "kept of a part, under another name": (
            [FROM, "a = Linear(2, 1)", "net = Sequential(a)",
             "net([[1, 2]])", "first = net[0]", "first.input"],
            [0, 1, 2, 3, 4],
        ),
        "the way back, in a cell of its own": (
            [FROM, "net = Sequential(Linear(2, 1))", "loss = MSELoss()",
             "loss(net(X), y)", "net.backward(loss.backward())",
             "net[0].weight_grad"],
            [0, 1, 2, 3, 4],
        ),
        "the way back, after a call of its own": (
            [FROM, "net, loss = Sequential(Linear(2, 1)), MSELoss()",
             "loss(net(X), y)",
             "loss(net(X), y)\nnet.backward(loss.backward())"],
            [0, 1],
        ),
        "called by a function, and looked at by another": (
            [FROM, "net = Linear(2, 1)", "def use(n):\n    n(X)",
             "def kept(n):\n    return n.output", "use(net)", "kept(net)"],
            [0, 1, 2, 3, 4],
        ),
        "a loss that training has used": (
            [FROM, "loss, net = MSELoss(), Sequential(Linear(2, 1))",
             "fit(net, X, y, loss, SGD(net.parameters()))", "loss(a, b)"],
            [0, 1],
        ),
        "made by a function of the page": (
            [FROM, "def make():\n    net = Linear(2, 1)\n    return net",
             "net = make()", "net([[1, 2]])", "net.weight"],
            [0, 1, 2],
        ),
        "a list of networks": (
            [FROM, "nets = [Linear(2, 1) for _ in X]", "nets[0](X)",
             "nets[0].weight", "nets[0].output"],
            [0, 1, 2],
        ),
        "what counts its calls": (
            ["class Counter:\n    def __call__(self):\n        self.n += 1",
             "count = Counter()", "count()", "count.n"],
            [0, 1, 2],
        ),
        "a network with a layer of one's own": (
            [FROM, "class Mine(Layer):\n    pass",
             "net = Sequential(Mine())", "net(X)", "net.history"],
            [0, 1, 2, 3],
        ),
        "a layer that draws when it is called": (
            [FROM, "net = Sequential(Dropout())", "net(X)", "net.history"],
            [0, 1, 2],
        ),
        "a diagonal": (
            [NUMPY, "a = np.ones((2, 2))", "np.fill_diagonal(a, np.inf)",
             "np.ones(3)"],
            [0],
        ),
        "a figure and its axes": (
            [PLOT, "fig, (a, b) = plt.subplots(2)", "b.plot(X)", "fig"],
            [0, 1, 2],
        ),
        "axes of a figure, made in the same cell": (
            [PLOT, "fig = plt.figure()\na = fig.add_subplot()",
             "a.plot(X)", "fig"],
            [0, 1, 2],
        ),
        "what was drawn above": ([PLOT, "plt.plot(X)", "plt.title('a')"], [0]),
        "nothing of what was drawn above": ([PLOT, "plt.plot(X)", "a"], []),
        "how all is drawn": (
            [PLOT, "plt.rc('font', size=9)", "plt.style.use('ggplot')",
             "plt.rcParams['font.size'] = 3", "plt.plot(X)"],
            [0, 1, 2, 3],
        ),
        "how all is drawn, by a name that is made anew": (
            [f"{PLOT}\nplt.rcParams['font.size'] = 3",
             f"{PLOT}\nplt.plot(X)"],
            [0],
        ),
        "a network whose answers were drawn": (
            [FROM, "from nnlib import plots", "net = Linear(2, 1)",
             "plots.decision_regions(net, X, y)", "net.output"],
            [0, 1, 2, 3],
        ),
        "a cell that is no Python": (["a = 1", "a = = 2", "a"], [0]),
    }.values(),
)  # fmt: skip
def test_what_a_cell_needs(cells, wanted):
    assert needed(*cells) == wanted


def test_equal_digests_mean_equal_sources():
    def digests(*cells):
        names = Names()
        for place, cell in enumerate(cells):
            names.take(place, cell)
        return names.reads("print(a, b)")

    once = digests("a = 1", "b = a")
    assert once == digests("a = 1", "c = 7", "b = a")
    assert once != digests("a = 2", "b = a")
    assert once != digests("a = 1", "b = a", "a += 0")
