import numpy as np
import pytest

from nnlib import identity, sigmoid, step

ACTIVATIONS = [step, identity, sigmoid]


def test_step_does_not_fire_at_zero():
    assert [step(z) for z in (-1, 0, 1e-300, 5)] == [0, 0, 1, 1]


def test_sigmoid_is_exact_at_the_extremes():
    with np.errstate(all="raise"):
        a = sigmoid([-1000, -700, 0, 37, 1000])
    right = [0, np.exp(-700), 0.5, 1 / (1 + np.exp(-37)), 1]
    np.testing.assert_allclose(a, right, rtol=4e-16)


def test_the_spam_article_rounded_sigmoid_of_5():
    assert sigmoid(5) == pytest.approx(0.993307149075715, rel=1e-15)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_floats_give_floats_and_arrays_give_arrays(activation):
    assert type(activation(2)) is float
    assert type(activation(np.float64(2))) is float
    assert activation([[1, 2, 3]]).shape == (1, 3)
    assert activation(np.ones(2, np.float32)).dtype == np.float32


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize(
    "z",
    [np.array([3], np.uint8), np.array([True]), np.array([3], np.float16)],
)
def test_small_types_are_widened_before_they_can_wrap(activation, z):
    assert activation(z)[0] == activation(float(z[0]))


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_input_is_never_changed_or_shared(activation):
    z = np.array([1.0, -2.0])
    a = activation(z)
    a[:] = 9
    assert z.tolist() == [1.0, -2.0]


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize(
    "z", ["0.5", 1j, None, np.ma.masked_array([1.0], [True])]
)
def test_what_is_not_a_number_is_refused(activation, z):
    with pytest.raises(TypeError, match=r"^z must hold"):
        activation(z)
