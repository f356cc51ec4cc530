"""Training: guess, judge, lay blame, move; again and again."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import ArrayLike

from nnlib import check
from nnlib.checkpoint import Checkpoints
from nnlib.diagnosis import DivergenceError, advice, check_start
from nnlib.layers import Array
from nnlib.losses import Loss
from nnlib.optim import Optimizer
from nnlib.sequential import Sequential
from nnlib.splits import minibatches
from nnlib.trust import is_trusted, trusted

HINT = ": True stops, None and False go on"


class History(dict[str, list[float]]):
    """What training noted: a list by name, with an entry for each epoch.

    Examples
    --------
    >>> History(loss=[3.0, 1.0, 2.0]).best_epoch
    1
    """

    def note(self, name: str, value: float) -> None:
        """Add an epoch's value."""
        self.setdefault(name, []).append(value)

    @property
    def best_epoch(self) -> int | None:
        """The epoch of the lowest validation loss, or else training loss."""
        losses = self.get("validation_loss") or self["loss"]
        return int(np.argmin(losses)) if losses else None


def fit(
    net: Sequential,
    X: ArrayLike,
    y: ArrayLike,
    loss: Loss,
    optimizer: Optimizer,
    *,
    epochs: int,
    batch_size: int | None = None,
    rng: np.random.Generator | None = None,
    validation: tuple[ArrayLike, ArrayLike] | None = None,
    patience: int | None = None,
    schedule: Callable[[int], float] | None = None,
    callback: Callable[[int, Sequential, History], object] | None = None,
    accuracy: bool = False,
    progress: bool = False,
) -> History:
    """Train a network, in place.

    Parameters
    ----------
    net : network to train
    X : array of shape (examples, in_features), finite
    y : targets, in the shape that `loss` asks for
    loss : how wrong the outputs are, for example `MSELoss()`
    optimizer : how the parameters move, for example
        `SGD(net.parameters(), lr=0.1)`
    epochs : passes through the data, 0 or more
    batch_size : examples for each step; None for all of them at once
    rng : random generator that shuffles; needed with `batch_size`
    validation : (X, y) to judge the network by after each epoch
    patience : stop when the validation loss (or, without one, the training
        loss) has not fallen for this many epochs, and go back to the best
        state, the optimiser's memory included
    schedule : function from the epoch, from 0, to its learning rate; when
        training ends the optimiser has its own rate again
    callback : called after each epoch with its number, the network and the
        history; training stops when it returns True
    accuracy : whether to note after each epoch which share of the answers is
        right
    progress : whether to show a bar, in a terminal or notebook, by tqdm

    Returns
    -------
    History, a dict of lists with an entry for each epoch: "loss", the mean of
    what the batches gave before their steps; "validation_loss", if there is
    one; "accuracy" and "validation_accuracy", if asked for. With `l2` or `l1`
    "loss" includes "penalty", as it was before the epoch. `history.best_epoch`
    tells the best one. `net.history` is the same, even when training is
    interrupted

    Raises
    ------
    TypeError, ValueError
        When an argument is not as it should be; nothing was trained then.
    DivergenceError
        When the loss runs away. Network and optimiser are again as they
        were when they last gave a sound loss; the error's `history` tells
        how it went until then.

    Warns
    -----
    TrainingWarning
        When the network's end and the loss do not fit together.

    Notes
    -----
    Taught in chapter 6.

    Examples
    --------
    >>> from nnlib import SGD, Linear, MSELoss
    >>> net = Sequential(Linear.of([[1]]))
    >>> descend = SGD(net.parameters(), lr=0.000157232704)
    >>> x, y = [[3], [10], [75]], [[2], [7], [50]]
    >>> history = fit(net, x, y, MSELoss(), descend, epochs=1)
    >>> round(net[0].weight.item(), 6)
    0.8
    """
    check.count(epochs, "epochs", least=0)
    _check_parts(net, loss, optimizer)
    X, y = _check_data(net, X, y, loss, first=True)
    history = net.history = History(loss=[])
    judge = _judge(net, X, y, loss, validation, accuracy, history)
    penalised = bool(optimizer.l2 or optimizer.l1)
    run, own_lr = Checkpoints(optimizer, patience), optimizer.lr
    callers_errstate = np.geterr()
    batches = functools.partial(minibatches, X, y, batch_size, rng=rng)
    if batch_size is None:
        batches = ((X, y),).__iter__
    net.train()
    try:
        # Overflow is no surprise here: every epoch's loss is looked at.
        with trusted(invalid="ignore", divide="ignore"):
            for epoch in _bar(epochs, progress):
                if schedule is not None:
                    rate = schedule(epoch)
                    optimizer.lr = check.number(
                        rate, "schedule(epoch)", above=0
                    )
                run.begin()
                penalty = optimizer.penalty() if penalised else 0.0
                value = train_epoch(net, batches(), loss, optimizer) + penalty
                run.check(epoch, value)
                history["loss"].append(value)
                if penalised:
                    history.note("penalty", penalty)
                if judge is not None:
                    value = judge(value)
                stop = patience is not None and run.gives_up(value)
                if callback is not None:
                    net.eval()
                    with trusted(False, **callers_errstate):
                        wish = callback(epoch, net, history)
                    net.train()
                    wish = False if wish is None else wish
                    stop |= check.flag(wish, "what callback returns", HINT)
                if stop:
                    break
        run.end()
    except DivergenceError as error:
        run.go_back(run.good)
        error.args = (
            f"training diverged: {error} with learning rate {optimizer.lr:g}; "
            "the network keeps the last knobs that worked. "
            f"{advice(net, X, y, loss)}",
        )
        error.history = history
        raise
    finally:
        net.eval()
        if schedule is not None:
            optimizer.lr = own_lr
    return history


def train_epoch(
    net: Sequential,
    batches: Iterable[tuple[Array, Array]],
    loss: Loss,
    optimizer: Optimizer,
) -> float:
    """Take one step for each batch: the heart of training.

    Parameters
    ----------
    net : network to train
    batches : pairs of X, of shape (batch, in_features), and y
    loss : how wrong the outputs are
    optimizer : how the parameters move

    Returns
    -------
    float, the mean loss over all rows, each judged before its step

    Raises
    ------
    TypeError, ValueError
        When an argument or a batch is not as it should be.

    Notes
    -----
    Taught in chapter 5.
    """
    if not is_trusted():
        return _epoch_by_hand(net, batches, loss, optimizer)
    total, rows = 0.0, 0
    for X, y in batches:
        value = loss.forward(net.forward(X), y)
        net.backward(loss.backward())
        optimizer.step()
        total += value * len(X)
        rows += len(X)
    return total / rows


def _epoch_by_hand(
    net: Sequential, batches: Iterable, loss: Loss, optimizer: Optimizer
) -> float:
    """Check everything, every batch too, for `train_epoch`."""
    _check_parts(net, loss, optimizer)
    checked = [
        _check_data(net, *check.pair(batch, "each batch"), loss)
        for batch in batches
    ]
    if not checked:
        raise ValueError("batches must hold one batch or more, got none")
    net.train()
    try:
        with trusted():
            return train_epoch(net, checked, loss, optimizer)
    finally:
        net.eval()


def _check_parts(net: Sequential, loss: Loss, optimizer: Optimizer) -> None:
    """Refuse parts that are none, or that would not move this network."""
    if not isinstance(net, Sequential):
        raise TypeError(f"net must be a Sequential, got {net!r}")
    if not isinstance(loss, Loss):
        raise TypeError(f"loss must be a loss like MSELoss(), got {loss!r}")
    if not isinstance(optimizer, Optimizer):
        raise TypeError(
            "optimizer must be one like SGD(net.parameters(), lr=0.1), "
            f"got {optimizer!r}"
        )
    if optimizer.parameters is not net.parameters():
        raise ValueError(
            "optimizer must be made with this net's parameters(), "
            "got one of another network"
        )
    check.number(optimizer.lr, "optimizer.lr", above=0)


def _check_data(
    net: Sequential,
    X: ArrayLike,
    y: ArrayLike,
    loss: Loss,
    whose: str = "",
    first: bool = False,
) -> tuple[Array, Array]:
    """Return X and y as the network and the loss need them."""
    X = check.matrix(X, f"{whose}X", net.in_features)
    dtype = net.dtype or X.dtype
    X = np.ascontiguousarray(X, dtype)
    given = check.numbers(y, f"{whose}y")
    check.same_length(X, np.atleast_1d(given), f"{whose}X", f"{whose}y")
    width = (check_start(net, X, loss) if first else net(X[:1])).shape[1]
    y = loss.check_target(y, f"{whose}y", (len(X), width))
    return X, np.ascontiguousarray(y, dtype)


def _judge(
    net: Sequential,
    X: Array,
    y: Array,
    loss: Loss,
    validation: tuple[ArrayLike, ArrayLike] | None,
    accuracy: bool,
    history: History,
) -> Callable[[float], float] | None:
    """Return what notes how good the network is, and says what to watch."""
    judged = {}
    if check.flag(accuracy, "accuracy"):
        if not loss.classes and not np.isin(y, (0, 1)).all():
            raise ValueError(
                "accuracy needs answers of 0 and 1 or class labels, "
                f"got y with {y[~np.isin(y, (0, 1))][0]:g}"
            )
        judged[""] = X, y
    if validation is not None:
        pair = check.pair(validation, "validation")
        judged["validation_"] = _check_data(net, *pair, loss, "validation ")

    def judge(value: float) -> float:
        net.eval()
        for whose, (X, y) in judged.items():
            output = net.forward(X)
            if whose:
                value = loss.forward(output, y)
                history.note("validation_loss", value)
            if accuracy:
                right = _share_right(output, y, loss)
                history.note(f"{whose}accuracy", right)
        net.train()
        return value

    return judge if judged else None


def _share_right(output: Array, y: Array, loss: Loss) -> float:
    """Return the share of answers that are right."""
    if loss.classes:
        return float((output.argmax(axis=1) == y.argmax(axis=1)).mean())
    return float(((output > loss.boundary) == (y > 0.5)).mean())


def _bar(epochs: int, progress: bool) -> Iterable[int]:
    """Return the epochs, behind a progress bar where one can be seen."""
    if not progress:
        return range(epochs)
    try:
        from tqdm.auto import tqdm  # optional, and slow to import
    except ImportError:
        raise ImportError(
            "progress=True needs the package tqdm: install it, "
            "or leave progress off"
        ) from None
    # disable=None: no bar where the output is no terminal.
    return tqdm(range(epochs), desc="training", unit="epoch", disable=None)
