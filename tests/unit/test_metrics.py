import numpy as np
import pytest

from nnlib import accuracy, confusion_matrix, reliability, sigmoid, verdicts


def test_accuracy():
    assert accuracy([0, 1, 1, 0], [0, 1, 0, 0]) == 0.75
    assert accuracy([0, 1], np.array([0.2, 0.7]) > 0.5) == 1


def test_rows_are_right_labels_and_columns_are_answers():
    matrix = confusion_matrix([0, 0, 0, 2], [0, 1, 1, 2])
    assert matrix.tolist() == [[1, 2, 0], [0, 0, 0], [0, 0, 1]]


def test_columns_against_rows_are_refused():
    # (n, 1) == (n,) would broadcast to n times n comparisons
    with pytest.raises(ValueError, match=r"y_pred must have shape \(3,\)"):
        accuracy([0, 1, 1], [[0], [1], [1]])


def test_bins_count_say_and_happen():
    rows = reliability([0, 1, 1, 0], [0.05, 0.95, 1, 0.9])
    assert [count for count, _, _ in rows] == [1, 3]
    np.testing.assert_allclose(rows[0][1:], [0.05, 0])
    np.testing.assert_allclose(rows[1][1:], [0.95, 2 / 3])


def test_the_verdicts_claim_twice_what_they_should():
    table = verdicts()
    assert sum(yes + no for _, yes, no in table) == 1000
    off = {1: 0.0, 0.5: 0.0}
    for z, yes, no in table:
        for scale in off:
            off[scale] += abs((yes + no) * sigmoid(scale * z) - yes)
    assert off[0.5] < off[1] / 2
