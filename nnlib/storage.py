"""Saving a network and its optimiser in a file, and getting them back."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from nnlib import check, layers
from nnlib.init import zeros
from nnlib.optim import SGD, Adam, Optimizer
from nnlib.sequential import Sequential

FORMAT = "nnlib network 1"
LAYERS = {
    layer.__name__: layer
    for layer in (
        layers.Linear, layers.Step, layers.Identity, layers.Sigmoid,
        layers.Tanh, layers.ReLU, layers.LeakyReLU, layers.Softmax,
        layers.Dropout,
    )
}  # fmt: skip
OPTIMIZERS = {"SGD": SGD, "Adam": Adam}


def save(
    net: Sequential,
    path: str | os.PathLike,
    optimizer: Optimizer | None = None,
) -> None:
    """Write a network to an `.npz` file, which holds arrays and no code.

    Parameters
    ----------
    net : network
    path : name of the file; it is replaced if it exists
    optimizer : `SGD` or `Adam`, to go on training later just as if training
        had never stopped; see `load_optimizer`

    Notes
    -----
    `format` names the format, `layers` lists each layer's class and settings
    as JSON, and each weight and bias is an array under its name, such as
    "0.weight". Taught in chapter 6.
    """
    blueprint = json.dumps([_plan(layer) for layer in net])
    arrays = net.parameters().named()
    if net.parameters().trainable is not None:
        arrays["trainable"] = net.parameters().trainable
    if optimizer is not None:
        arrays |= _optimizer_arrays(net, optimizer)
    with open(path, "wb") as file:  # savez would add .npz to a bare name
        np.savez(file, format=FORMAT, layers=blueprint, **arrays)


def load(path: str | os.PathLike) -> Sequential:
    """Read a network from a file that `save` wrote.

    Parameters
    ----------
    path : name of the file

    Returns
    -------
    Sequential, with parameters equal to those saved, bit for bit

    Raises
    ------
    ValueError
        When the file is damaged or something else.
    FileNotFoundError
        When there is none.

    Notes
    -----
    Taught in chapter 6.
    """
    with _reading(path) as arrays:
        plans = json.loads(str(arrays.pop("layers")))
        net = Sequential(*(_build(*plan) for plan in plans))
        parameters = net.parameters()
        if "trainable" in arrays:
            parameters.trainable = check.shape(
                arrays.pop("trainable"), "trainable", (len(parameters),)
            )
        named = parameters.named()
        found = {n for n in arrays if not n.startswith("optimizer")}
        if named.keys() != found:
            raise ValueError("other arrays than its layers need")
        for name, array in named.items():
            array[...] = check.shape(arrays[name], name, array.shape)
    return net


def load_optimizer(path: str | os.PathLike, net: Sequential) -> Optimizer:
    """Read the optimiser that was saved with a network.

    Parameters
    ----------
    path : name of the file
    net : the network that it shall train, as `load` gave it

    Returns
    -------
    Optimizer, which goes on as the saved one would have

    Raises
    ------
    ValueError
        When the file is damaged or something else, or holds no optimiser.
    FileNotFoundError
        When there is none.

    Notes
    -----
    What shuffles mini-batches is a generator of yours: keep its
    `rng.bit_generator.state` too. Taught in chapter 6.
    """
    with _reading(path) as arrays:
        if "optimizer" not in arrays:
            raise ValueError("it holds no optimiser")
        name, state = json.loads(str(arrays.pop("optimizer")))
        optimizer = OPTIMIZERS[name](net.parameters(), lr=1.0)
        for name, value in arrays.items():
            if name.startswith("optimizer."):
                state[name.removeprefix("optimizer.")] = value
        optimizer.load_state_dict(state)
    return optimizer


@contextmanager
def _reading(path: str | os.PathLike) -> Iterator[dict[str, np.ndarray]]:
    """Read a file's arrays; whatever is wrong with them is its fault."""
    try:
        with open(path, "rb") as raw, np.load(raw) as file:
            arrays = dict(file)
        if str(arrays.pop("format")) != FORMAT:
            raise ValueError("another format")
        yield arrays
    except FileNotFoundError:
        raise
    except (
        OSError, EOFError, ValueError, TypeError, KeyError, AttributeError,
        zipfile.BadZipFile,
    ) as error:  # fmt: skip
        raise ValueError(
            f"path must be a file that nnlib.save wrote, got {path!s}, "
            f"which is damaged or something else ({error})"
        ) from error


def _optimizer_arrays(
    net: Sequential, optimizer: Optimizer
) -> dict[str, np.ndarray]:
    """Describe an optimiser: settings as JSON, and what it remembers."""
    name, state = type(optimizer).__name__, optimizer.state_dict()
    if OPTIMIZERS.get(name) is not type(optimizer):
        raise TypeError(f"optimizer must be SGD or Adam, got {optimizer!r}")
    if optimizer.parameters is not net.parameters():
        raise ValueError("optimizer must be made with this net's parameters()")
    memory = [n for n, v in state.items() if isinstance(v, np.ndarray)]
    arrays = {f"optimizer.{n}": state.pop(n) for n in memory}
    return arrays | {"optimizer": np.array(json.dumps([name, state]))}


def _plan(layer: layers.Layer) -> tuple[str, dict]:
    """Describe a layer: its class and its settings."""
    name = type(layer).__name__
    if LAYERS.get(name) is not type(layer):
        raise TypeError(f"net must hold nnlib's own layers, got {layer!r}")
    return name, layer.settings()


def _build(name: str, settings: dict) -> layers.Layer:
    """Make a layer from its description."""
    if name == "Linear":
        return layers.Linear(**settings, rng=None, init=zeros)
    if name == "Dropout":
        rng = np.random.default_rng()
        rng.bit_generator.state = settings.pop("rng")
        return layers.Dropout(**settings, rng=rng)
    return LAYERS[name](**settings)
