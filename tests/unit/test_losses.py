import numpy as np
import pytest

from nnlib import (
    BCELoss,
    BCEWithLogitsLoss,
    CELoss,
    CrossEntropyLoss,
    MSELoss,
    sigmoid,
    softmax,
)

z = np.random.default_rng(0).normal(size=(5, 3))


def test_mean_squared_error_is_a_mean_over_rows_and_columns():
    loss = MSELoss()
    assert loss([[1, 2], [3, 4]], [[0, 0], [0, 0]]) == 30 / 4
    assert loss.backward().tolist() == [[0.5, 1], [1.5, 2]]


def test_surprise_of_a_probability():
    assert BCELoss()([[0.25]], [[1]]) == pytest.approx(np.log(4))
    assert BCELoss()([[0.25]], [[0]]) == pytest.approx(np.log(4 / 3))
    assert CELoss()([[0.25, 0.75]], [0]) == pytest.approx(np.log(4))


def test_from_logits_is_the_same_as_from_probabilities():
    y = np.random.default_rng(1).uniform(size=z.shape)
    assert BCEWithLogitsLoss()(z, y) == pytest.approx(
        BCELoss()(sigmoid(z), y), rel=1e-13
    )
    labels = [0, 2, 1, 1, 0]
    assert CrossEntropyLoss()(z, labels) == pytest.approx(
        CELoss()(softmax(z), labels), rel=1e-13
    )


def test_binary_is_softmax_with_two_classes():
    two = np.column_stack([np.zeros(5), z[:, 0]])
    labels = np.array([0, 1, 1, 0, 1])
    assert CrossEntropyLoss()(two, labels) == pytest.approx(
        BCEWithLogitsLoss()(z[:, :1], labels[:, None]), rel=1e-13
    )


def test_the_batch_size_does_not_change_a_mean():
    labels = np.array([0, 2, 1, 1, 0])
    twice = np.vstack([z, z]), np.concatenate([labels, labels])
    loss = CrossEntropyLoss()
    assert loss(*twice) == pytest.approx(loss(z, labels), rel=1e-14)


def test_a_later_call_leaves_an_earlier_slope_alone():
    loss = MSELoss()
    loss([[1]], [[0]])
    slope = loss.backward()
    loss([[5]], [[0]])
    assert slope == 2


def test_repr():
    assert repr(BCEWithLogitsLoss()) == "BCEWithLogitsLoss()"
