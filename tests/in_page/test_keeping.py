"""What `names.py` says of the library's layers and losses."""

import sys

import numpy as np
import pytest

import nnlib
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_python"))

from nnpage.names import KEEPING, KEPT

BASES = {"Activation", "Layer", "Loss"}
DRAWS = {"Dropout"}  # from its generator, while it trains
SCORES = np.array([[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]])
TARGETS = {
    "CELoss": [2, 0],
    "CrossEntropyLoss": [2, 0],
}


def public(kind: type) -> set[str]:
    """Return the names of the library's classes of a kind."""
    found = vars(nnlib).items()
    return {n for n, c in found if isinstance(c, type) and issubclass(c, kind)}


def made(name: str):
    kind = getattr(nnlib, name)
    linear = nnlib.Linear(3, 2, rng=np.random.default_rng(0))
    if name == "Linear":
        return linear
    return kind(linear) if name == "Sequential" else kind()


def run(name: str, thing, numbers: np.ndarray) -> None:
    """Call it, and go back."""
    if isinstance(thing, nnlib.Loss):
        thing(numbers, TARGETS.get(name, np.round(numbers)))
        thing.backward()
    else:
        thing.backward(np.ones_like(thing(numbers)))


def lasting(thing) -> dict:
    """Return what it holds, but for what it keeps for the way back."""
    held = {k: v for k, v in vars(thing).items() if k not in KEPT}
    if isinstance(thing, nnlib.Sequential):
        held["value"] = thing.parameters().value
        held["layers"] = [lasting(layer) for layer in thing]
    return {
        name: value.copy() if isinstance(value, np.ndarray) else value
        for name, value in held.items()
        if not name.endswith("_grad")
    }


def test_every_layer_and_loss_is_known():
    every = public(nnlib.Layer) | public(nnlib.Loss)
    assert every - BASES - DRAWS == KEEPING


@pytest.mark.parametrize("train", [False, True])
@pytest.mark.parametrize("name", sorted(KEEPING))
def test_a_call_leaves_it_but_for_what_it_keeps(name, train):
    thing = made(name)
    if name == "Sequential":
        thing.train(train)
    before = lasting(thing)
    run(name, thing, SCORES)
    np.testing.assert_equal(lasting(thing), before)


@pytest.mark.parametrize("name", sorted(KEEPING))
def test_what_it_answers_does_not_hang_on_calls_before(name):
    once, again = made(name), made(name)
    run(name, again, SCORES[::-1] / 2 + 0.1)
    for thing in (once, again):
        run(name, thing, SCORES)
    for kept in KEPT & {*vars(once)}:
        np.testing.assert_equal(getattr(again, kept), getattr(once, kept))
