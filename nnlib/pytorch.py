"""Weights to PyTorch and back; PyTorch itself is not needed here.

PyTorch keeps each weight matrix transposed: a row is a neuron there, a column
is one here.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnlib import check
from nnlib.sequential import Sequential


def to_pytorch(net: Sequential) -> dict[str, NDArray[np.floating]]:
    """Return copies of all parameters as PyTorch's `state_dict` has them.

    Parameters
    ----------
    net : network

    Returns
    -------
    dict of arrays by name, such as "0.weight", matrices transposed

    Notes
    -----
    For `torch.nn.Sequential` of the same layers, whose place is their name:
    `twin.load_state_dict({name: torch.tensor(array) for name, array in
    to_pytorch(net).items()})`. Taught in chapter 8.

    Examples
    --------
    >>> from nnlib import Linear
    >>> net = Sequential(Linear.of([[7], [3]], [-2]))
    >>> to_pytorch(net)["0.weight"].tolist()
    [[7.0, 3.0]]
    """
    return {
        name: np.array(array.T, order="C")
        for name, array in net.parameters().named().items()
    }


def from_pytorch(net: Sequential, state: Mapping[str, ArrayLike]) -> None:
    """Fill a network with the parameters of PyTorch's `state_dict`.

    Parameters
    ----------
    net : network of the same layers; it is changed only if all of them fit
    state : `twin.state_dict()`, tensors or arrays by name

    Raises
    ------
    TypeError, ValueError
        When a name is missing or too many, or a shape does not fit.

    Notes
    -----
    Taught in chapter 8.

    Examples
    --------
    >>> from nnlib import Linear
    >>> net = Sequential(Linear.of([[0], [0]], [0]))
    >>> from_pytorch(net, {"0.weight": [[7, 3]], "0.bias": [-2]})
    >>> net([[1, 0]])
    array([[5.]])
    """
    named = net.parameters().named()
    if not isinstance(state, Mapping) or named.keys() != state.keys():
        came = check.short(state)
        raise ValueError(f"state must hold {', '.join(named)}, got {came}")
    fitting = {
        name: check.shape(np.asarray(state[name]), name, array.T.shape)
        for name, array in named.items()
    }
    for name, array in named.items():
        array[...] = fitting[name].T
