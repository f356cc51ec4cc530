"""Saving a network in a file, and getting it back."""

from __future__ import annotations

import json
import os
import zipfile

import numpy as np

from nnlib import check, layers
from nnlib.init import zeros
from nnlib.sequential import Sequential

FORMAT = "nnlib network 1"
LAYERS = {
    layer.__name__: layer
    for layer in (
        layers.Linear, layers.Step, layers.Identity, layers.Sigmoid,
        layers.Tanh, layers.ReLU, layers.LeakyReLU, layers.Softmax,
    )
}  # fmt: skip


def save(net: Sequential, path: str | os.PathLike) -> None:
    """Write a network to an `.npz` file, which holds arrays and no code.

    Parameters
    ----------
    net : network
    path : name of the file; it is replaced if it exists

    Notes
    -----
    `format` names the format, `layers` lists each layer's class and settings
    as JSON, and each weight and bias is an array under its name, such as
    "0.weight". Taught in chapter 6.
    """
    blueprint = json.dumps([_plan(layer) for layer in net])
    arrays = net.parameters().named()
    with open(path, "wb") as file:  # savez would add .npz to a bare name
        np.savez(file, format=FORMAT, layers=blueprint, **arrays)


def load(path: str | os.PathLike) -> Sequential:
    """Read a network from a file that `save` wrote.

    Parameters
    ----------
    path : name of the file

    Returns
    -------
    Sequential, with knobs equal to those saved, bit for bit

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
    try:
        with open(path, "rb") as raw, np.load(raw) as file:
            arrays = dict(file)
        if str(arrays.pop("format")) != FORMAT:
            raise ValueError("another format")
        plans = json.loads(str(arrays.pop("layers")))
        net = Sequential(*(_build(*plan) for plan in plans))
        named = net.parameters().named()
        if named.keys() != arrays.keys():
            raise ValueError("other arrays than its layers need")
        for name, array in named.items():
            array[...] = check.shape(arrays[name], name, array.shape)
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
    return net


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
    return LAYERS[name](**settings)
