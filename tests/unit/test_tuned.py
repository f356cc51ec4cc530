"""The tuned loop of the benchmark trains what `fit` trains."""

import numpy as np
import pytest

import nnlib
from tests.benchmarks import tuned
from tests.benchmarks.contenders import LOSSES, network
from tests.benchmarks.loads import Load, loads


@pytest.mark.parametrize("load", loads(), ids=lambda load: load.name)
def test_it_ends_at_the_same_weights(load: Load) -> None:
    epochs = 1 if len(load.X) > 1000 else 5
    net = network(load, np.float64)
    nnlib.fit(
        net, load.X, load.y, LOSSES[load.loss](),
        nnlib.SGD(net.parameters(), load.lr), epochs=epochs,
        batch_size=load.batch_size, rng=np.random.default_rng(1),
    )  # fmt: skip
    ours = np.concatenate(
        [array.ravel() for array in tuned.train(load, epochs, np.float64)]
    )
    np.testing.assert_allclose(
        ours, net.parameters().value, rtol=1e-9, atol=1e-12
    )
