"""Sealed rows: how many are wrong, for networks as training leaves them."""

import numpy as np
import pytest

from nnlib import Linear, Sequential, StandardScaler, Tanh, moons
from nnlib.figures import Sealed
from tests.figures.states import jsonable
from tests.js.node import ROOMS

JUDGED = ROOMS / "sealed" / "judged.js"


def network(seed):
    """Return a network with small knobs: a border crosses the rows."""
    rng = np.random.default_rng(seed)
    first = Linear.of(rng.normal(size=(2, 8)), rng.normal(size=8))
    last = Linear.of(rng.normal(size=(8, 1)), rng.normal(size=1))
    return Sequential(first, Tanh(), last)


@pytest.mark.parametrize("seed", range(4))
def test_rows_and_the_thousand_are_judged_as_the_network_does(js, seed):
    """Random states have knobs so large that no threshold shows in them."""
    net = network(seed)
    X, y = moons(60, 0.3, rng=np.random.default_rng(seed))
    X = np.round(X, 3) * [1, 100]
    scaler = StandardScaler().fit(X)
    figure = Sealed.of(
        net, scaler, X, y, units=[1, 100], seed=seed, landed=40, more=1000
    )
    new, labels = moons(1000, 0.3, rng=np.random.default_rng(1000 + seed))

    def wrong(points, labels):
        odds = net(scaler.transform(points))[:, 0]
        return int(((odds > 0) != labels).sum())

    asked = [[jsonable(figure.state())]]
    (found,) = js.values(JUDGED, "judged", asked)
    assert found["wrong"] == wrong(X[:40], y[:40])
    assert round(found["share"] * 60 / 100) == wrong(X, y) == figure.wrong()
    assert found["newWrong"] == wrong(new * [1, 100], labels)
    assert 0 < figure.wrong() < 60
