import numpy as np
import pytest

from nnlib import neuron, sigmoid, spam, weighted_sum


def test_the_spam_filter_of_chapter_1():
    X, names = spam()
    assert len(names) == 2
    assert [weighted_sum(x, [7, 3], -2) for x in X] == [-2, 1, 5, 8]
    assert [neuron(x, [7, 3], -2) for x in X] == [0, 1, 1, 1]


def test_the_activation_can_be_chosen():
    assert neuron([1, 0], [7, 3], -2, sigmoid) == pytest.approx(
        0.993307149075715, rel=1e-14
    )


def test_the_answer_is_a_plain_float_even_from_arrays():
    z = weighted_sum(np.array([1, 0]), np.array([7.0, 3.0]), np.float64(-2))
    assert type(z) is float
    assert type(neuron([1], [1], 0)) is float


def test_the_loop_is_the_matrix_product():
    rng = np.random.default_rng(0)
    X, w, b = rng.normal(size=(5, 3)), rng.normal(size=3), rng.normal()
    by_hand = [weighted_sum(x, w, b) for x in X]
    np.testing.assert_allclose(by_hand, X @ w + b, rtol=1e-14)


def test_lengths_that_do_not_fit_are_named():
    with pytest.raises(ValueError, match="x and w must have the same length"):
        weighted_sum([1, 0, 1], [7, 3], -2)
