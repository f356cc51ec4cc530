"""Two steps of each optimiser by hand; 100 of PyTorch's are in tests/peers."""

import numpy as np
import pytest

from nnlib import SGD, Adam, Linear, Sequential


def steps(make, grads):
    """Start at 1, take steps with these gradients, return the knob."""
    net = Sequential(Linear.of([[1]]))
    optimizer = make(net.parameters())
    net.parameters().ready = True
    path = []
    for grad in grads:
        net[0].weight_grad[:] = grad
        optimizer.step()
        path.append(net[0].weight.item())
    return path


def test_plain_descent():
    assert steps(lambda p: SGD(p, lr=0.5), [1, -4]) == [0.5, 2.5]


def test_momentum_adds_what_is_left_of_the_last_speed():
    path = steps(lambda p: SGD(p, lr=0.5, momentum=0.5), [1, 1])
    assert path == [0.5, 1 - 0.5 - 0.75]


def test_weight_decay_pulls_to_zero():
    path = steps(lambda p: SGD(p, lr=0.5, weight_decay=0.5), [0, 0])
    assert path == [0.75, 0.5625]


def test_adams_first_step_is_the_learning_rate_whatever_the_slope():
    for grad in (1e-3, 5, -700):
        (knob,) = steps(lambda p: Adam(p, lr=0.1), [grad])
        assert knob == pytest.approx(1 - 0.1 * np.sign(grad), rel=1e-5)


def test_adam_by_hand():
    mean, square, knob = 0, 0, 1
    for t, grad in enumerate([3, -1], 1):
        mean = 0.9 * mean + 0.1 * grad
        square = 0.999 * square + 0.001 * grad**2
        m, s = mean / (1 - 0.9**t), square / (1 - 0.999**t)
        knob -= 0.1 * m / (np.sqrt(s) + 1e-8)
    assert steps(lambda p: Adam(p, lr=0.1), [3, -1])[1] == pytest.approx(
        knob, rel=1e-14
    )


def test_the_rate_may_be_changed_between_steps():
    net = Sequential(Linear.of([[1]]))
    optimizer = SGD(net.parameters(), lr=0.5)
    net.parameters().ready = True
    net[0].weight_grad[:] = 1
    optimizer.lr = 0.25
    optimizer.step()
    assert net[0].weight == 0.75
    optimizer.lr = 0
    with pytest.raises(ValueError, match="lr must be a finite number above 0"):
        optimizer.step()


def test_repr():
    p = Sequential(Linear.of([[1]])).parameters()
    assert repr(SGD(p, 0.1)) == "SGD(lr=0.1, momentum=0, weight_decay=0)"
    assert repr(Adam(p)) == (
        "Adam(lr=0.001, betas=(0.9, 0.999), weight_decay=0)"
    )
