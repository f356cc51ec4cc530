import re
import sys

import numpy as np
import pytest

import nnlib
from nnlib import (
    SGD,
    Adam,
    BCEWithLogitsLoss,
    CrossEntropyLoss,
    DivergenceError,
    Linear,
    MSELoss,
    Sequential,
    Sigmoid,
    Tanh,
    accuracy,
    fit,
)

XOR_X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
XOR_Y = np.array([[0], [1], [1], [0]])


def line(weight=0.0):
    net = Sequential(Linear.of([[weight]]))
    return net, SGD(net.parameters(), lr=0.1)


def small(seed=0, out=1):
    rng = np.random.default_rng(seed)
    net = Sequential(Linear(2, 4, rng=rng), Tanh(), Linear(4, out, rng=rng))
    return net, SGD(net.parameters(), lr=0.1), rng


def test_one_epoch_by_hand():
    net, optimizer = line(1.0)
    history = fit(net, [[2]], [[0]], MSELoss(), optimizer, epochs=2)
    # slope of w²·2² is 8w: w goes 1 → 0.2 → 0.04
    assert net[0].weight == pytest.approx(0.04)
    assert history["loss"] == pytest.approx([4, 0.16])
    assert list(history) == ["loss"]


def test_fit_is_the_loop_written_by_hand():
    X, y = nnlib.moons(30, 0.1, rng=np.random.default_rng(3))
    net, optimizer, rng = small(out=2)
    fit(
        net, X, y, CrossEntropyLoss(), optimizer,
        epochs=5, batch_size=8, rng=rng,
    )  # fmt: skip
    other, optimizer, rng = small(out=2)
    loss = CrossEntropyLoss()
    for _ in range(5):
        for rows, labels in nnlib.minibatches(X, y, 8, rng=rng):
            loss(other(rows), labels)
            other.backward(loss.backward())
            optimizer.step()
    assert (net.parameters().value == other.parameters().value).all()


def test_the_loss_of_an_epoch_is_a_mean_over_rows():
    net, optimizer = line()
    optimizer.lr = 1e-300
    rng = np.random.default_rng(0)
    history = fit(
        net, [[1]] * 3, [[1], [2], [6]], MSELoss(), optimizer,
        epochs=1, batch_size=2, rng=rng,
    )  # fmt: skip
    assert history["loss"] == pytest.approx([41 / 3])


def test_xor_is_learned():
    rng = np.random.default_rng(0)
    net = Sequential(
        Linear(2, 4, rng=rng), Sigmoid(), Linear(4, 1, rng=rng), Sigmoid()
    )
    optimizer = SGD(net.parameters(), lr=5)
    history = fit(net, XOR_X, XOR_Y, MSELoss(), optimizer, epochs=2000)
    assert history["loss"][-1] < 0.01
    assert accuracy(XOR_Y, net(XOR_X) > 0.5) == 1


def test_digits_are_learned():
    X, y = nnlib.digits()
    rng = np.random.default_rng(0)
    X, X_test, y, y_test = nnlib.train_test_split(X / 16, y, rng=rng)
    net = Sequential(
        Linear(64, 32, rng=rng), Sigmoid(), Linear(32, 10, rng=rng)
    )
    fit(
        net, X, y, CrossEntropyLoss(), Adam(net.parameters(), 0.01),
        epochs=15, batch_size=32, rng=rng,
    )  # fmt: skip
    assert accuracy(y_test, net(X_test).argmax(axis=1)) > 0.95


def test_the_same_seed_trains_the_same_network():
    X, y = nnlib.spirals(60, rng=np.random.default_rng(1))
    knobs = []
    for _ in range(2):
        net, optimizer, rng = small(seed=5, out=2)
        fit(
            net, X, y, CrossEntropyLoss(), optimizer,
            epochs=3, batch_size=10, rng=rng,
        )  # fmt: skip
        knobs.append(net.parameters().value)
    assert (knobs[0] == knobs[1]).all()


def test_validation_is_judged_after_the_epoch():
    net, optimizer = line(1.0)
    history = fit(
        net, [[2]], [[0]], MSELoss(), optimizer, epochs=2,
        validation=([[1]], [[0]]),
    )  # fmt: skip
    assert history["validation_loss"] == pytest.approx([0.04, 0.0016])


def test_early_stopping_goes_back_to_the_best_knobs():
    net, optimizer = line(1.0)
    # training drives w from 1 to 0; the validation data want 0.5
    history = fit(
        net, [[1]], [[0]], MSELoss(), optimizer, epochs=500,
        validation=([[1]], [[0.5]]), patience=4,
    )  # fmt: skip
    best = int(np.argmin(history["validation_loss"]))
    assert len(history["loss"]) == best + 1 + 4
    assert net[0].weight == pytest.approx(0.8 ** (best + 1))


def test_patience_without_validation_watches_the_training_loss():
    net, optimizer = line(0.0)
    history = fit(
        net, [[1]], [[0]], MSELoss(), optimizer, epochs=50, patience=3
    )
    assert len(history["loss"]) == 4


def test_a_schedule_sets_the_rate():
    net, optimizer = line(1.0)
    seen = []
    fit(
        net, [[1]], [[0]], MSELoss(), optimizer, epochs=3,
        schedule=lambda epoch: 0.5 / 2**epoch,
        callback=lambda *_: seen.append(optimizer.lr),
    )  # fmt: skip
    assert seen == [0.5, 0.25, 0.125]
    with pytest.raises(ValueError, match=r"schedule\(epoch\) must be"):
        fit(
            net, [[1]], [[0]], MSELoss(), optimizer, epochs=3,
            schedule=lambda epoch: 0,
        )  # fmt: skip


def test_a_callback_sees_each_epoch_and_can_stop():
    net, optimizer = line(1.0)
    seen = []

    def watch(epoch, network, history):
        assert network is net
        seen.append((epoch, len(history["loss"]), net([[1]]).item()))
        with pytest.raises(ValueError, match="X must be 2-D"):
            net([1])  # checks are back while the reader's code runs
        return epoch == 2

    fit(net, [[1]], [[0]], MSELoss(), optimizer, epochs=9, callback=watch)
    assert [row[:2] for row in seen] == [(0, 1), (1, 2), (2, 3)]
    assert seen[-1][2] == net[0].weight


def test_frozen_layers_are_not_trained():
    net, optimizer, _ = small()
    net.freeze(0)
    before = net[0].weight.copy(), net[2].weight.copy()
    fit(net, XOR_X, XOR_Y, MSELoss(), optimizer, epochs=3)
    assert (net[0].weight == before[0]).all()
    assert (net[2].weight != before[1]).any()


@pytest.mark.parametrize("batch_size", [None, 2])
def test_divergence_names_the_culprits_and_keeps_the_last_good_knobs(
    batch_size,
):
    net, optimizer = line(1.0)
    optimizer.lr = 1e6
    with (
        np.errstate(all="raise"),
        pytest.raises(DivergenceError) as caught,
    ):
        fit(
            net, [[1], [2], [3]], [[1], [2], [9]], MSELoss(), optimizer,
            epochs=1000, batch_size=batch_size, rng=np.random.default_rng(0),
        )  # fmt: skip
    assert re.search(
        r"in epoch \d+ the loss became \d.*e\+\d+ with learning rate 1e\+06",
        str(caught.value),
    )
    assert np.isfinite(net.parameters().value).all()
    assert np.isfinite(MSELoss()(net([[1]]), [[1]]))


def test_the_last_good_knobs_are_those_of_the_last_noted_loss():
    net, optimizer = line(1.0)
    optimizer.lr = 1e30
    losses = []
    with pytest.raises(DivergenceError):
        fit(
            net, [[1]], [[0]], MSELoss(), optimizer, epochs=1000,
            callback=lambda e, n, history: losses.append(history["loss"][-1]),
        )  # fmt: skip
    assert MSELoss()(net([[1]]), [[0]]) == losses[-1]


@pytest.mark.parametrize("start", [1.0, 1e200])
def test_a_loss_that_is_no_number_is_divergence(start):
    net, optimizer = line(start)
    optimizer.lr = 1e200
    with pytest.raises(
        DivergenceError, match=r"became (inf|nan) with|infinite"
    ):
        fit(net, [[1e150]], [[0]], MSELoss(), optimizer, epochs=2)
    assert net[0].weight == start


def test_a_finite_loss_a_billion_times_the_first_is_divergence():
    net, optimizer = line(1.0)
    optimizer.lr = 1000
    with pytest.raises(DivergenceError, match="in epoch 2 the loss became"):
        fit(net, [[1]], [[0]], MSELoss(), optimizer, epochs=5)
    assert MSELoss()(net([[1]]), [[0]]) < 1e9


def test_a_last_step_to_infinity_is_divergence():
    net, optimizer = line(1.0)
    optimizer.lr = 1e300
    with pytest.raises(DivergenceError, match="after the last epoch"):
        fit(net, [[1e10]], [[0]], MSELoss(), optimizer, epochs=1)
    assert net[0].weight == 1


def test_a_zigzag_that_grows_slowly_may_go_on():
    # chapter 4 shows a rate just too large for the wine
    net = Sequential(Linear.of([[1]]))
    x, y = ([[n] for n in numbers] for numbers in nnlib.wine())
    optimizer = SGD(net.parameters(), lr=0.0006)
    history = fit(net, x, y, MSELoss(), optimizer, epochs=20)
    assert 1e3 < history["loss"][-1] < 1e9


def test_a_stopping_callback_keeps_the_best_knobs_too():
    net, optimizer = line(1.0)
    fit(
        net, [[1]], [[0]], MSELoss(), optimizer, epochs=9, patience=9,
        callback=lambda epoch, *_: np.bool_(epoch == 3),
    )  # fmt: skip
    assert net[0].weight == pytest.approx(0.8**4)


def test_zero_epochs_change_nothing():
    net, optimizer = line(1.0)
    history = fit(net, [[1]], [[0]], MSELoss(), optimizer, epochs=0)
    assert history == {"loss": []}
    assert net[0].weight == 1


def test_float32_trains_in_float32():
    rng = np.random.default_rng(0)
    net = Sequential(Linear(2, 1, rng=rng, dtype=np.float32))
    seen = []
    fit(
        net, XOR_X, XOR_Y, BCEWithLogitsLoss(), Adam(net.parameters()),
        epochs=2, callback=lambda *_: seen.append(net[0].input.dtype),
    )  # fmt: skip
    assert seen == [np.float32] * 2
    assert net.parameters().value.dtype == np.float32


def test_progress_is_quiet_where_nobody_looks(capfd):
    net, optimizer = line(1.0)
    fit(net, [[1]], [[0]], MSELoss(), optimizer, epochs=3, progress=True)
    assert capfd.readouterr() == ("", "")


def test_progress_says_what_it_needs(monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    net, optimizer = line(1.0)
    with pytest.raises(ImportError, match="progress=True needs"):
        fit(net, [[1]], [[0]], MSELoss(), optimizer, epochs=3, progress=True)


def stable_run(shift=0.0):
    """Train 2-4-1 on quadrants, 1,000 full-batch steps: a load without chaos.

    Vector units and BLAS kernels change last bits, so that machines differ by
    a rounding error at each step; this load does not make them grow.
    """
    X, y = nnlib.quadrants(40, rng=np.random.default_rng(2))
    net, optimizer, _ = small(seed=2)
    net.parameters().value[:] *= 1 + shift
    loss = BCEWithLogitsLoss()
    history = fit(net, X, y[:, None], loss, optimizer, epochs=1000)
    return [history["loss"][epoch] for epoch in (0, 499, 999)]


def test_a_stable_run_agrees_on_every_machine():
    right = [0.7247539400336873, 0.5418315582133196, 0.31599021803509747]
    np.testing.assert_allclose(stable_run(), right, rtol=1e-9)


def test_a_stable_run_does_not_enlarge_a_rounding_error():
    np.testing.assert_allclose(stable_run(1e-12), stable_run(), rtol=1e-10)
