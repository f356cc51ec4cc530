import copy
import pickle

import numpy as np
import pytest

from nnlib import SGD, Linear, MSELoss, Sequential, Sigmoid, Tanh


@pytest.fixture
def net():
    rng = np.random.default_rng(0)
    return Sequential(
        Linear(2, 3, rng=rng), Tanh(), Linear(3, 1, rng=rng), Sigmoid()
    )


def test_layers_and_their_knobs_share_one_memory(net):
    value = net.parameters().value
    value[:] = range(13)
    assert net[0].weight.tolist() == [[0, 1, 2], [3, 4, 5]]
    assert net[0].bias.tolist() == [6, 7, 8]
    assert net[2].weight.tolist() == [[9], [10], [11]]
    net[2].bias = [99]
    assert value[-1] == 99
    assert list(net.parameters().named()) == [
        "0.weight",
        "0.bias",
        "2.weight",
        "2.bias",
    ]


@pytest.mark.parametrize("bare", [False, True])
def test_each_run_returns_a_fresh_array(net, bare):
    run = net.forward if bare else net
    first = run(np.array([[1.0, 2]]))
    kept = first.copy()
    run(np.array([[3.0, -4]]))
    assert first == kept


def test_what_comes_out_may_be_changed(net):
    loss = MSELoss()
    loss(net([[1, 2]]), [[1]])
    net.backward(loss.backward())
    grad = net.parameters().grad.copy()
    for run in (net, lambda X: net.activations(X)[-1]):
        outputs = run([[1, 2]])
        outputs -= 1
        net.backward(loss.backward())
        np.testing.assert_array_equal(net.parameters().grad, grad)


def test_inputs_are_never_changed(net):
    X = np.array([[1.0, 2.0], [3.0, 4.0]])
    X.flags.writeable = False
    loss = MSELoss()
    loss(net(X), [[0], [1]])
    net.backward(loss.backward())


def test_backward_overwrites_and_never_adds(net):
    loss = MSELoss()
    loss(net([[1, 2]]), [[1]])
    net.backward(loss.backward())
    once = net.parameters().grad.copy()
    net.backward(loss.backward())
    np.testing.assert_array_equal(net.parameters().grad, once)


def test_frozen_layers_stay_bit_for_bit(net):
    net.freeze(0)
    before = net.parameters().value.copy()
    optimizer = SGD(net.parameters(), 0.1, momentum=0.9, weight_decay=0.1)
    loss = MSELoss()

    def step():
        loss(net([[1, 2]]), [[1]])
        net.backward(loss.backward())
        optimizer.step()

    step()
    step()
    after = net.parameters().value
    np.testing.assert_array_equal(after[:9], before[:9])
    assert (after[9:] != before[9:]).all()
    net.unfreeze(0)
    step()
    assert (net.parameters().value[:9] != before[:9]).all()


def test_activations(net):
    X = [[1, 2], [3, 4]]
    steps = net.activations(X)
    assert [a.shape for a in steps] == [(2, 3), (2, 3), (2, 1), (2, 1)]
    np.testing.assert_array_equal(steps[-1], net(X))
    np.testing.assert_array_equal(steps[1], np.tanh(steps[0]))


def test_repr_and_summary(net):
    code = "Sequential(Linear(2, 3), Tanh(), Linear(3, 1), Sigmoid())"
    assert repr(net) == code
    assert net.summary().splitlines() == [
        "   layer         output      parameters",
        "0  Linear(2, 3)  (batch, 3)           9",
        "1  Tanh()        (batch, 3)           0",
        "2  Linear(3, 1)  (batch, 1)           4",
        "3  Sigmoid()     (batch, 1)           0",
        "                                     13",
    ]


def test_float32_stays_float32():
    rng = np.random.default_rng(0)
    net = Sequential(
        Linear(2, 3, rng=rng, dtype=np.float32),
        Sigmoid(),
        Linear(3, 1, rng=rng, dtype=np.float32),
    )
    loss = MSELoss()
    loss(net([[1, 2]]), [[1]])
    net.backward(loss.backward())
    SGD(net.parameters(), lr=0.1, momentum=0.9).step()
    for array in (net([[1, 2]]), loss.backward(), net.parameters().value):
        assert array.dtype == np.float32
    assert net[0].weight_grad.dtype == np.float32


@pytest.mark.parametrize(
    "copied", [copy.deepcopy, lambda net: pickle.loads(pickle.dumps(net))]
)
def test_a_copy_is_a_whole_network_of_its_own(net, copied):
    net.freeze(0)
    other = copied(net)
    before = net.parameters().value.copy()
    np.testing.assert_array_equal(other([[1, 2]]), net([[1, 2]]))
    other.parameters().value[:] = 7
    assert (other[0].weight == 7).all()
    np.testing.assert_array_equal(net.parameters().value, before)
    assert (other.parameters().trainable == net.parameters().trainable).all()


def test_a_copy_of_a_layer_can_be_used_elsewhere(net):
    first = Sequential(copy.deepcopy(net[0]), Tanh())
    np.testing.assert_array_equal(
        first([[1, 2]]), net.activations([[1, 2]])[1]
    )


def test_iteration(net):
    assert len(net) == 4
    assert [*net] == [net[0], net[1], net[2], net[3]]
