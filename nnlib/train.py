"""Training: guess, judge, lay blame, move; again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import ArrayLike

from nnlib import check
from nnlib.checkpoint import Keeper
from nnlib.layers import Array
from nnlib.losses import Loss
from nnlib.optim import Optimizer
from nnlib.sequential import Sequential
from nnlib.splits import minibatches
from nnlib.trust import trusted

History = dict[str, list[float]]


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
    progress: bool = False,
) -> History:
    """Train a network, in place.

    Parameters
    ----------
    net : network to train
    X : array of shape (examples, in_features), finite
    y : targets, in the shape that `loss` asks for
    loss : how wrong the outputs are, for example `MSELoss()`
    optimizer : how the knobs move, for example
        `SGD(net.parameters(), lr=0.1)`
    epochs : passes through the data, 0 or more
    batch_size : examples for each step; None for all of them at once
    rng : random generator that shuffles; needed with `batch_size`
    validation : (X, y) to judge the network by after each epoch
    patience : stop when the validation loss (or, without one, the training
        loss) has not fallen for this many epochs, and go back to the best
        knobs
    schedule : function from the epoch, from 0, to its learning rate
    callback : called after each epoch with its number, the network and the
        history; training stops when it returns True
    progress : whether to show a bar, in a terminal or notebook, by tqdm

    Returns
    -------
    dict of lists with an entry for each epoch: "loss", the mean of what the
    batches gave before their steps; "validation_loss", if there is one

    Raises
    ------
    TypeError, ValueError
        When an argument is not as it should be; nothing was trained then.
    DivergenceError
        When the loss runs away. The network keeps the last knobs that gave a
        sound loss.

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
    X, y = _check_data(net, X, y, loss, "X", "y")
    _check_optimizer(net, optimizer)
    batches = _batches(X, y, batch_size, rng)
    judge = _judge(net, loss, validation)
    keeper = Keeper(net.parameters().value, patience)
    history: History = {"loss": []} | (
        {"validation_loss": []} if judge else {}
    )
    callers_errstate = np.geterr()
    # Overflow is no surprise here: the keeper looks at every epoch's loss.
    with trusted(invalid="ignore", divide="ignore"):
        for epoch in _bar(epochs, progress):
            if schedule is not None:
                rate = schedule(epoch)
                optimizer.lr = check.number(rate, "schedule(epoch)", above=0)
            keeper.begin()
            value = train_epoch(net, batches(), loss, optimizer)
            keeper.check(epoch, value, optimizer.lr)
            history["loss"].append(value)
            if judge is not None:
                value = judge()
                history["validation_loss"].append(value)
            stop = patience is not None and keeper.gives_up(value)
            if callback is not None:
                with trusted(False, **callers_errstate):
                    wish = callback(epoch, net, history)
                stop = stop or wish is True or wish is np.True_
            if stop:
                break
    keeper.end(optimizer.lr)
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
    optimizer : how the knobs move

    Returns
    -------
    float, the mean loss over all rows, each judged before its step

    Notes
    -----
    Taught in chapter 5.
    """
    total, rows = 0.0, 0
    for X, y in batches:
        value = loss.forward(net.forward(X), y)
        net.backward(loss.backward())
        optimizer.step()
        total += value * len(X)
        rows += len(X)
    return total / rows


def _check_data(
    net: Sequential,
    X: ArrayLike,
    y: ArrayLike,
    loss: Loss,
    X_name: str,
    y_name: str,
) -> tuple[Array, Array]:
    """Return X and y as the network and the loss need them."""
    if not isinstance(net, Sequential):
        raise TypeError(f"net must be a Sequential, got {net!r}")
    if not isinstance(loss, Loss):
        raise TypeError(f"loss must be a loss like MSELoss(), got {loss!r}")
    X = check.matrix(X, X_name, net.in_features)
    dtype = net.dtype or X.dtype
    X = np.ascontiguousarray(X, dtype)
    check.same_length(
        X, np.atleast_1d(check.numbers(y, y_name)), X_name, y_name
    )
    output = net(X[:1])
    loss.check_output(output)
    y = loss.check_target(y, y_name, (len(X), output.shape[1]))
    return X, np.ascontiguousarray(y, dtype)


def _check_optimizer(net: Sequential, optimizer: Optimizer) -> None:
    """Refuse an optimiser that would not move this network."""
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


def _batches(
    X: Array,
    y: Array,
    batch_size: int | None,
    rng: np.random.Generator | None,
) -> Callable[[], Iterable[tuple[Array, Array]]]:
    """Return a function that deals out an epoch's batches."""
    if batch_size is None:
        whole = ((X, y),)
        return lambda: whole
    check.count(batch_size, "batch_size")
    check.generator(rng)
    return lambda: minibatches(X, y, batch_size, rng=rng)


def _judge(
    net: Sequential,
    loss: Loss,
    validation: tuple[ArrayLike, ArrayLike] | None,
) -> Callable[[], float] | None:
    """Return a function that gives the validation loss, if there is one."""
    if validation is None:
        return None
    if not isinstance(validation, tuple | list) or len(validation) != 2:
        raise TypeError(
            "validation must be a pair (X, y), "
            f"got {type(validation).__name__}"
        )
    X, y = validation
    X, y = _check_data(net, X, y, loss, "validation X", "validation y")
    return lambda: loss.forward(net.forward(X), y)


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
