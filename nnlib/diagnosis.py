"""What is the matter with a training run, in a sentence that helps."""

from __future__ import annotations

import warnings

import numpy as np

from nnlib import check
from nnlib.layers import Array, Layer
from nnlib.losses import Loss
from nnlib.sequential import Sequential

LARGE = 10.0  # inputs and targets beyond this are worth scaling


class TrainingWarning(UserWarning):
    """Training will run, but hardly as it was meant.

    To hear of it no more: `warnings.simplefilter("ignore", TrainingWarning)`.
    """


class DivergenceError(ArithmeticError):
    """Training ran away: the loss grew out of all bounds.

    Attributes
    ----------
    history : what `fit` had noted until then
    """

    history: dict[str, list[float]] | None = None


def check_start(net: Sequential, X: Array, loss: Loss) -> Array:
    """Refuse, or warn of, what cannot go well; return some first outputs.

    All of them are looked at where the loss takes not any number.
    """
    for name, array in net.parameters().named().items():
        check.finite(array, f"{name} of the network")
    last = net[-1]
    if loss.takes == "scores" and last.gives_probabilities:
        _warn(
            f"the network ends with {last!r}, and {loss!r} turns its outputs "
            f"into probabilities once more: take {loss.twin}(), or leave "
            f"{last!r} out"
        )
    known = type(last).__name__ == loss.ending
    unsure = loss.takes == "probabilities" and not known
    output = net(X if unsure else X[:1])
    try:
        loss.check_output(output)
    except ValueError as error:
        raise ValueError(f"{error}: {_other_ending(last, loss)}") from None
    own = type(last).__module__ != Layer.__module__
    if unsure and not (own or last.gives_probabilities):
        _warn(_other_ending(last, loss))
    elif unsure and loss.classes and abs(output.sum(axis=1) - 1).max() > 1e-3:
        _warn(
            f"{loss!r} takes rows that add up to 1: end the network with "
            f"{loss.ending}(), or take {loss.twin}()"
        )
    return output


def advice(net: Sequential, X: Array, y: Array, loss: Loss) -> str:
    """Say what to try after a loss that ran away."""
    if loss.takes == "probabilities" and not net[-1].gives_probabilities:
        return "The cause: " + _other_ending(net[-1], loss)
    sizes = {"X": np.abs(X).max(), "y": np.abs(y).max()}
    large = [f"{k} reaches {v:.3g}" for k, v in sizes.items() if v > LARGE]
    if large:
        return (
            f"{' and '.join(large)}: scale first, with StandardScaler for "
            "example. Or try a smaller learning rate"
        )
    return "Try a smaller learning rate"


def _other_ending(last: Layer, loss: Loss) -> str:
    """Say how to make outputs into what the loss takes."""
    return (
        f"{loss!r} takes probabilities, which {last!r} does not give; end "
        f"the network with {loss.ending}(), or take {loss.twin}()"
    )


def _warn(sentence: str) -> None:
    warnings.warn(sentence, TrainingWarning, stacklevel=5)
