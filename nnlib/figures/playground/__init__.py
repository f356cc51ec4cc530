"""The playground: a network that learns a pattern in the plane (chapter 6)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import Sequential, check

from ..figure import Figure, Kind, State
from ..rules import choice, flag, listing, number, row, text, whole
from . import training

ACTIVATIONS = ("tanh", "relu", "leaky_relu", "sigmoid", "identity")
RATES = (0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10)
REACH = 10  # how far from 0 a point of one's own may lie
MOST_STEPS = 100_000


class Playground(Figure):
    """A network to build and to watch while it learns (chapter 6).

    What it shows after some steps follows from its state alone: `nnlib`
    draws the same data and takes the same steps. Data and their split come
    from ``default_rng(data_seed)``, weights and shuffling from
    ``default_rng(seed)``.

    Parameters
    ----------
    dataset : text
        A function of `nnlib.data`, such as "spirals", or "own" for `points`.
    count : int, 10 to 1000
        How many points are drawn.
    noise : number, 0 to 0.5
        What the function gets as its noise.
    test : number, 0 to 0.8
        Share of the points that is kept for the test.
    data_seed, seed : int, 0 to 99
        Seed of the data; seed of the first weights and of the shuffling.
    points : list of up to 1000 [x₁, x₂, label]
        The reader's own points, each number from -10 to 10, labels 0, 1
        and, where there are three classes, 2.
    features : list of texts
        What the network is given: "x1", "x2", "x1^2", "x2^2", "x1*x2",
        "sin(x1)", "sin(x2)"; a sine is that of π times the number.
    layers : list of up to 6 [width, activation]
        The hidden layers, each of 1 to 8 neurons.
    spread : number, 0 to 20
        The first weights are so many times those of `xavier_uniform`.
    loss : {"log-loss", "squared"}
        For two classes; heights are learned by squares, three classes by
        the cross-entropy of three scores.
    optimizer : {"SGD", "momentum", "Adam"}
    rate : number
        Learning rate, one of a few.
    batch : int or "all"
        Rows for each step.
    l1, l2 : number
        What large weights cost.
    steps : int, 0 to 100000
        How many steps have been taken.
    back : int, 0 to 100000
        How many of these steps the picture has gone back.
    edits : list of [step, knob, value]
        Knobs set by hand: after which step, which entry of
        ``net.parameters().value``, to which value.
    frozen : list of int
        Numbers of the layers that training leaves alone, from 0.
    held : list of int
        Entries of ``net.parameters().value`` that training leaves alone.
    fork : list of up to one [step, "rate" or "l1" or "l2", value]
        What is changed after which step. The run without the change is shown
        beside this one.
    epochs, goal : int, number
        Where playing stops: after so many epochs, or once the training loss
        is as low as that; 0 for neither.
    speed : {1, 5, 20, 100}
        Steps from one picture to the next while it plays.
    backward, hide_test, luck, discrete : bool
        What is shown: blame, no test points, the same from sixteen starts,
        colours without shades.
    looked : text
        What is explained, layers, inputs and neurons counted from 0:
        "neuron 1 0", "weight 1 0 2" or "" for nothing.
    at : list of 2 numbers
        The place of the plane for which it is explained.
    pen : {"look", "blue", "orange", "purple", "move", "erase"}
        What a press on the map does.
    goals : list of texts
        The challenges it sets.

    Raises
    ------
    TraitError
        If a value does not fit; the figure stays as it was.
    """

    kind = Kind("playground")
    title = "a playground for networks"
    dataset = State("circles", choice(*training.SETS, "own", title="data"))
    count = State(200, whole(10, 1000, step=10, title="points"))
    noise = State(0.1, number(0, 0.5, step=0.05, title="noise"))
    test = State(0.3, number(0, 0.8, step=0.1, title="share for the test"))
    data_seed = State(0, whole(0, 99, step=1, title="seed of the points"))
    points = State(
        [],
        listing(
            row(number(-REACH, REACH), number(-REACH, REACH), choice(0, 1, 2)),
            0,
            1000,
        ),
    )
    features = State(
        ["x1", "x2"],
        listing(choice(*training.FEATURES), 1, 7, uniqueItems=True),
    )
    layers = State(
        [[4, "tanh"], [2, "tanh"]],
        listing(row(whole(1, 8), choice(*ACTIVATIONS)), 0, 6),
    )
    spread = State(1.0, number(0, 20, step=0.5, title="first weights by"))
    loss = State("log-loss", choice("log-loss", "squared", title="loss"))
    optimizer = State(
        "SGD", choice("SGD", "momentum", "Adam", title="optimiser")
    )
    rate = State(0.3, choice(*RATES, title="learning rate"))
    batch = State(
        10, choice(1, 2, 5, 10, 20, 50, 100, "all", title="batch size")
    )
    l1 = State(0, choice(0, 0.001, 0.003, 0.01, 0.03, 0.1, title="L1"))
    l2 = State(0, choice(0, 0.001, 0.003, 0.01, 0.03, 0.1, title="L2"))
    seed = State(0, whole(0, 99, step=1, title="seed of the weights"))
    steps = State(0, whole(0, MOST_STEPS))
    back = State(0, whole(0, MOST_STEPS, step=1, title="steps back in time"))
    edits = State(
        [],
        listing(
            row(whole(0, MOST_STEPS), whole(0, 999), number(-1000, 1000)),
            0,
            100,
        ),
    )
    frozen = State([], listing(whole(0, 6), 0, 7, uniqueItems=True))
    held = State([], listing(whole(0, 999), 0, 100, uniqueItems=True))
    fork = State(
        [],
        listing(
            row(
                whole(0, MOST_STEPS),
                choice("rate", "l1", "l2"),
                choice(*RATES),
            ),
            0,
            1,
        ),
    )
    epochs = State(0, whole(0, 2000, step=50, title="stop after epochs"))
    goal = State(0.0, number(0, 1, step=0.01, title="stop at a loss of"))
    speed = State(20, choice(1, 5, 20, 100, title="steps in a picture"))
    backward = State(False, flag(title="blame flowing back"))
    hide_test = State(False, flag(title="hide the test points"))
    luck = State(False, flag(title="is it luck? sixteen starts"))
    discrete = State(False, flag(title="no shades"))
    looked = State("", text(0, 40))
    at = State([0.5, 0.5], listing(number(-REACH, REACH), 2, 2))
    pen = State(
        "look",
        choice(
            *("look", "blue", "orange", "purple", "move", "erase"),
            title="a press",
        ),
    )
    goals = State(
        [],
        listing(
            choice(
                "06-spirals",
                "06-few-neurons",
                "06-overfit",
                "06-one-neuron",
            ),
            0,
            4,
        ),
    )

    @property
    def data(self) -> tuple[NDArray[np.float64], NDArray]:
        """The points: X of shape (n, 2) and y of shape (n,).

        Set it to learn from arrays of your own: two columns of numbers from
        -10 to 10, and labels 0 and 1, or 0, 1 and 2.
        """
        return training.data_of(self.state())

    @data.setter
    def data(self, given: tuple[ArrayLike, ArrayLike]) -> None:
        X, y = check.pair(given, "data")
        X, y = check.matrix(X, "X", 2), check.labels(np.ravel(y), "y", 3)
        check.same_length(X, y, "X", "y")
        rows = zip(X.tolist(), y.tolist(), strict=True)
        points = [[*x, label] for x, label in rows]
        with self.hold_trait_notifications():
            self.points = points
            self.dataset, self.steps, self.edits = "own", 0, []

    def network(self) -> Sequential:
        """Return the network with the knobs that the figure shows.

        Returns
        -------
        Sequential, trained anew by `nnlib` in as many steps. Where a run is
        chaotic, last digits differ between machines, and what follows from
        them.
        """
        return training.trained(self.state())[0]

    @property
    def history(self) -> dict[str, list[float]]:
        """The curves: losses after 0, 1, 2 … epochs, by the part's name.

        Returns
        -------
        dict with "loss" and, where there is a test part, "test_loss"
        """
        return training.trained(self.state())[1]
