"""The clinic's eight patients are ill, and its repairs heal them.

The notebook's own cells are run; then each fault is looked for once more, by
means that are not the page's.
"""

import contextlib
import io
import warnings

import numpy as np
import pytest

from nnlib import (
    BCELoss,
    BCEWithLogitsLoss,
    MSELoss,
    TrainingWarning,
    moons,
    numerical_gradient,
    report,
    sigmoid,
)

from . import ROOT
from .conventions import Notebook


@pytest.fixture(scope="module")
def ward():
    """Run the clinic's cells, and return what they have left behind."""
    names = {}
    code = Notebook(ROOT / "chapters" / "06b-clinic.ipynb").code
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        for cell in code:
            exec(compile(cell.source, cell.id, "exec"), names)
    return names


def seeded(number):
    return np.random.default_rng(number)


def test_a_flipped_sign_climbs_at_every_step(ward):
    ill, well = np.diff(ward["ill_1"]), np.diff(ward["well_1"])
    assert (ill > 0).all()
    assert (well < 0).all()


def test_a_broadcast_target_teaches_the_mean_alone(ward):
    x = np.linspace(0, 1, 20)[:, None]
    y = 3 * x[:, 0] - 2
    _, w, b = ward["patient_2"](x, y, steps=2000)
    assert (w, b) == pytest.approx((0, y.mean()), abs=1e-6)
    _, w, b = ward["repaired_2"](x, y, steps=2000)
    assert (w, b) == pytest.approx((3, -2), abs=1e-6)
    with pytest.raises(ValueError, match="reshape"):
        MSELoss()(x, y)


@pytest.mark.parametrize("seed", [1, 3])
def test_rows_without_their_labels_teach_nothing(ward, seed):
    truth = {
        tuple(row): label
        for row, label in zip(
            *(a.tolist() for a in moons(200, noise=0.1, rng=seeded(seed))),
            strict=True,
        )
    }
    for name, kept, right in (
        ("patient_3", False, (0.4, 0.7)),
        ("repaired_3", True, (0.95, 1)),
    ):
        net, X, y = ward[name](seeded(seed))
        found = [truth[tuple(row)] for row in X.tolist()]
        assert (found == y.tolist()) is kept
        share = net.history["accuracy"][-1]
        assert right[0] <= share <= right[1]


def test_softmax_twice_has_the_floor_that_the_page_proves(ward):
    ill, well = ward["ill_4"]["loss"], ward["well_4"]["loss"]
    assert min(ill) > np.log(np.e + 1) - 1 > 0.3132 > well[-1]
    for k, floor in ((2, 0.3133), (10, 1.4612)):
        first = np.eye(k)[0]  # the surest softmax that there is
        second = np.exp(first) / np.exp(first).sum()
        assert -np.log(second[0]) == pytest.approx(floor, abs=5e-5)
    assert ward["heard"][0].category is TrainingWarning


def test_a_rate_too_large_jumps_and_ends_high(ward):
    ill, well = np.array(ward["ill_5"]["loss"]), ward["well_5"]["loss"]
    assert (np.diff(ill) > 0).any() and (np.diff(ill) < 0).any()
    assert ill.min() > 100 * well[-1]


def test_dead_units_are_found_before_the_first_step(ward):
    X, y = moons(200, noise=0.1, rng=seeded(7))
    for bias, dead in ((-5, 8), (0, 0)):
        net = ward["network"]([2, 8, 1], ward["ReLU"], seeded(7))
        net[0].bias[:] = bias
        found = report(net, X, y[:, None], BCEWithLogitsLoss())
        assert found[1].dead == dead
    assert np.ptp(ward["ill_6"]["loss"]) < 1e-12
    assert ward["well_6"]["loss"][-1] < 0.1


@pytest.mark.parametrize("seed", [3, 4])
def test_copies_before_the_split_are_on_both_sides(ward, seed):
    for name, least, most in (
        ("patient_7", 0.85, 1),
        ("repaired_7", 0, 0),
    ):
        rng = seeded(seed)
        parts = ward[name](*ward["data_7"](rng), rng)
        train, test = ({tuple(r) for r in part.tolist()} for part in parts[:2])
        assert least <= len(train & test) / len(test) <= most


def test_the_leak_flatters_and_its_repair_does_not(ward):
    ill, well = ward["ill_7"], ward["well_7"]
    assert ill["validation_accuracy"][-1] > 0.75 + 0.1
    assert well["validation_accuracy"][-1] < 0.75


def test_the_scaler_s_leak_shows_only_in_the_check(ward):
    assert abs(ward["shares"][True] - ward["shares"][False]) < 0.01
    offs = {k: [off for _, off in runs] for k, runs in ward["both"].items()}
    assert max(offs[False]) < 1e-12 < 1e-3 < min(offs[True])


def test_the_early_update_shows_only_in_the_check(ward):
    ill, well = np.array(ward["ill_8"]), np.array(ward["well_8"])
    assert abs(ill[-1] / well[-1] - 1) < 0.02
    X, y = moons(30, noise=0.1, rng=seeded(1))
    X, y = np.column_stack([X, np.ones(30)]), y[:, None]
    W1, W2 = seeded(2).normal(size=(3, 4)), seeded(3).normal(size=(4, 1))

    def cost(W):
        return BCELoss()(sigmoid(np.tanh(X @ W) @ W2), y)

    true = numerical_gradient(cost, W1)
    for name, right in (("patient_8", False), ("repaired_8", True)):
        _, moved, after = ward[name](X, y, W1, W2, rate=0.5, steps=1)
        assert np.allclose((W1 - moved) / 0.5, true, atol=1e-7) is right
        # The last layer moves rightly in both: that is why it hides.
        last = numerical_gradient(
            lambda W: BCELoss()(sigmoid(np.tanh(X @ W1) @ W), y), W2
        )
        assert np.allclose((W2 - after) / 0.5, last, atol=1e-7)
