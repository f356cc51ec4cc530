"""One step on a digit that is read wrong, against `nnlib` and the data."""

import numpy as np
import pytest

from nnlib.data import digits
from nnlib.figures import MendedDigit
from nnlib.figures.mended_digit import oracle
from tests.figures.states import jsonable
from tests.js.node import drawing_of

PARTS = "../../../tests/js/mended-digit.mjs"
RATES = range(1, 41)


@pytest.fixture(scope="module")
def parts(js):
    [found] = js.values(PARTS, "parts", [[]])
    return found


def test_the_five_is_real_and_was_never_trained_on(parts):
    X, y = digits()
    np.testing.assert_array_equal(parts["five"], X[oracle.ROW])
    assert y[oracle.ROW] == oracle.TRUTH
    assert oracle.ROW in oracle.TEST
    assert parts["tested"] == len(oracle.TEST)


def test_every_rate_s_count_of_right_images_is_counted_again(parts):
    assert parts["right"] == [oracle.right(rate) for rate in (0, *RATES)]


def test_the_gradient_is_that_of_nnlib(parts):
    wanted = oracle.gradient(oracle.backward())
    assert len(wanted) == 2410
    np.testing.assert_allclose(
        parts["gradient"], wanted, rtol=1e-9, atol=1e-15
    )


def met(js, goal, *changes):
    start = jsonable(MendedDigit().state())
    given = [[{**start, **change}, start] for change in changes]
    file = drawing_of("mended-digit")
    return js.values(file, f"default.goals.{goal}.met", given)


def test_only_the_step_mends_and_only_if_it_is_long_enough(js):
    stages = [{"stage": stage} for stage in ("answer", "knobs", "step")]
    assert met(js, "05-mend", *stages) == [False, False, True]
    rates = [{"stage": "step", "rate": rate} for rate in RATES]
    mended = [oracle.shares_of(state).argmax() == 5 for state in rates]
    assert met(js, "05-mend", *rates) == mended
    assert mended.index(True) == 11  # from 0.012 on


def test_two_rates_mend_it_cheaply(js):
    rates = [{"stage": "step", "rate": rate} for rate in RATES]
    found = met(js, "05-mend-cheaply", *rates)
    assert [n for n, ok in zip(RATES, found, strict=True) if ok] == [12, 13]


def test_nudging_finds_the_same_slopes_as_the_walk_back(js):
    found = js.values(PARTS, "nudgedSlopes", [[]])[0]
    net = oracle.backward()
    wanted = [net[0].weight_grad, net[2].weight_grad]
    for nudged, walked in zip(found, wanted, strict=True):
        np.testing.assert_allclose(nudged, walked, rtol=1e-4, atol=1e-8)


def test_the_best_turn_of_a_wire_is_kept(js):
    wire = 64 * 32 + 10 * 10 + 5  # from hidden neuron 11 to the 5
    [up, worse, better, other] = js.values(
        PARTS,
        "noted",
        [
            [[], wire, 20],
            [[[wire, 20]], wire, -30],
            [[[wire, 20]], wire, 50],
            [[[wire, 20]], 0, 10],
        ],
    )
    assert up == worse == [[wire, 20]]
    assert better == [[wire, 50]]
    assert other == [[wire, 20], [0, 10]]
    assert js.values(PARTS, "rankOf", [[wire]]) == [1]
