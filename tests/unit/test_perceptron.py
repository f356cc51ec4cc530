from itertools import pairwise

import pytest

from nnlib import (
    count_mistakes,
    fit_perceptron,
    perceptron_step,
    six_points,
    truth_table,
)


def test_a_right_answer_changes_nothing():
    assert perceptron_step([2, 1], 0, [0, 0], 0) == ([0, 0], 0)


def test_a_wrong_answer_moves_the_knobs_by_the_rule():
    assert perceptron_step([2, 1], 1, [0, 0], 0, lr=0.5) == ([1, 0.5], 0.5)
    assert perceptron_step([2, 1], 0, [1, 1], 0) == ([-1, 0], -1)


def test_the_old_knobs_are_left_alone():
    w = [0.0, 0.0]
    perceptron_step([2, 1], 1, w, 0)
    fit_perceptron([[2, 1]], [1], w, 0)
    assert w == [0.0, 0.0]


def test_six_points_by_hand():
    X, y = six_points()
    w, b, history = fit_perceptron(X, y, [0, 0], 0)
    assert (w, b) == ([-1, 3], 2)
    assert history == [([0, 0], 0, 3), ([-3, 2], 1, 2), ([-1, 3], 2, 0)]


def test_six_points_need_four_corrections():
    X, y = six_points()
    knobs = [([0, 0], 0)]
    for x_i, y_i in [*zip(X, y, strict=True)] * 2:
        knobs.append(perceptron_step(x_i, y_i, *knobs[-1]))
    changes = [new for old, new in pairwise(knobs) if new != old]
    assert changes == [([2, 1], 1), ([0, 1], 2), ([-3, 2], 1), ([-1, 3], 2)]


@pytest.mark.parametrize("gate", ["AND", "OR", "NAND", "NOT"])
def test_gates_that_a_line_separates_are_learned(gate):
    X, y = truth_table(gate)
    w, b, history = fit_perceptron(X, y, [0] * len(X[0]), 0)
    assert history[-1][2] == 0 == count_mistakes(X, y, w, b)


def test_xor_is_never_learned():
    X, y = truth_table("XOR")
    *_, history = fit_perceptron(X, y, [0, 0], 0, epochs=50)
    assert len(history) == 51
    assert all(mistakes > 0 for *_, mistakes in history)


def test_labels_other_than_0_and_1_are_refused():
    with pytest.raises(ValueError, match=r"y must be one of 0, 1, got -1"):
        perceptron_step([2, 1], -1, [0, 0], 0)


def test_a_missing_label_is_refused():
    with pytest.raises(ValueError, match=r"X and y .* got 2 and 1"):
        count_mistakes([[1], [2]], [1], [0], 0)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"lr": 0}, "lr must be a finite number above 0, got 0"),
        ({"lr": float("nan")}, "lr must be a finite number above 0, got nan"),
        ({"lr": "1"}, "lr must be a finite number above 0, got '1'"),
        ({"epochs": 2.5}, "epochs must be a whole number, at least 0"),
        ({"X": [[float("nan"), 1]]}, "X must be finite"),
        ({"X": [1, 2]}, "X must be 2-D"),
    ],
)
def test_bad_input_is_refused(change, sentence):
    given = {"X": [[2, 1]], "y": [1], "w": [0, 0], "b": 0} | change
    with pytest.raises((TypeError, ValueError), match=sentence):
        fit_perceptron(**given)
