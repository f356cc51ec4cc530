"""Weights go to PyTorch and come back, and both networks answer the same."""

import numpy as np
import pytest
import torch

import nnlib


def pair(dtype=np.float64, bias=True):
    rng = np.random.default_rng(0)
    net = nnlib.Sequential(
        nnlib.Linear(3, 5, rng=rng, dtype=dtype),
        nnlib.LeakyReLU(0.1),
        nnlib.Dropout(0.3, rng=rng),
        nnlib.Linear(5, 2, bias, rng=rng, dtype=dtype),
        nnlib.Softmax(),
    )
    kind = torch.float32 if dtype == np.float32 else torch.float64
    twin = torch.nn.Sequential(
        torch.nn.Linear(3, 5),
        torch.nn.LeakyReLU(0.1),
        torch.nn.Dropout(0.3),
        torch.nn.Linear(5, 2, bias=bias),
        torch.nn.Softmax(dim=1),
    ).to(kind)
    twin.eval()
    return net, twin, rng.normal(size=(20, 3)).astype(dtype)


def answers(twin, X):
    return twin(torch.tensor(X)).detach().numpy()


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_there(dtype, bias):
    net, twin, X = pair(dtype, bias)
    state = nnlib.to_pytorch(net)
    twin.load_state_dict({n: torch.tensor(a) for n, a in state.items()})
    tolerance = 1e-14 if dtype == np.float64 else 1e-6
    np.testing.assert_allclose(net(X), answers(twin, X), atol=tolerance)
    state["0.weight"][:] = 0  # a copy
    assert (net[0].weight != 0).all()


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_back(dtype, bias):
    net, twin, X = pair(dtype, bias)
    nnlib.from_pytorch(net, twin.state_dict())
    tolerance = 1e-14 if dtype == np.float64 else 1e-6
    np.testing.assert_allclose(net(X), answers(twin, X), atol=tolerance)
    assert net.parameters().value.dtype == dtype


def test_there_and_back_is_bit_for_bit():
    net, twin, _ = pair()
    before = net.parameters().value.copy()
    state = nnlib.to_pytorch(net)
    twin.load_state_dict({n: torch.tensor(a) for n, a in state.items()})
    net.parameters().value[:] = 0
    nnlib.from_pytorch(net, twin.state_dict())
    assert (net.parameters().value == before).all()


def test_another_network_is_refused_and_changes_nothing():
    net, _, _ = pair()
    before = net.parameters().value.copy()
    other = torch.nn.Sequential(torch.nn.Linear(3, 4)).state_dict()
    with pytest.raises(ValueError, match=r"state must hold 0\.weight, 0"):
        nnlib.from_pytorch(net, other)
    wider = pair()[1].state_dict() | {"3.bias": torch.zeros(3)}
    with pytest.raises(ValueError, match=r"3\.bias must have shape \(2,\)"):
        nnlib.from_pytorch(net, wider)
    assert (net.parameters().value == before).all()


@pytest.mark.parametrize("name", ["SGD", "Adam"])
def test_clipping_and_l2_are_pytorchs(name):
    """Clipped by hand, with a penalty added to the loss by hand."""
    net, twin, X = pair()
    y = np.random.default_rng(1).uniform(size=(20, 2))
    twin.load_state_dict(
        {n: torch.tensor(a) for n, a in nnlib.to_pytorch(net).items()}
    )
    optimizer = getattr(torch.optim, name)(twin.parameters(), lr=0.1)
    for _ in range(50):
        optimizer.zero_grad()
        torch.nn.MSELoss()(twin(torch.tensor(X)), torch.tensor(y)).backward()
        grads = [p.grad for p in twin.parameters()]
        length = torch.linalg.norm(torch.cat([g.ravel() for g in grads]))
        for grad in grads:  # `clip_grad_norm_` adds 1e-6 to the length
            grad *= min(1.0, 0.05 / length.item())
        for number in (0, 3):
            weight = twin[number].weight
            slope = 0.01 * weight + 0.02 * torch.sign(weight)
            weight.grad += slope.detach()
        optimizer.step()
    net[2].p = 0.0
    nnlib.fit(
        net, X, y, nnlib.MSELoss(),
        getattr(nnlib, name)(
            net.parameters(), lr=0.1, max_norm=0.05, l2=0.01, l1=0.02
        ),
        epochs=50,
    )  # fmt: skip
    right, _, _ = pair()
    nnlib.from_pytorch(right, twin.state_dict())
    np.testing.assert_allclose(
        net.parameters().value, right.parameters().value, atol=1e-9
    )
