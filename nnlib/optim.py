"""Optimisers: how the knobs move once backward has laid the blame."""

from __future__ import annotations

import math

import numpy as np

from nnlib import check
from nnlib.parameters import Parameters
from nnlib.trust import guarded


class Optimizer:
    """What all optimisers share: knobs to move, a rate, and their checks.

    Attributes
    ----------
    parameters : the knobs of one network
    lr : learning rate; may be changed between steps
    weight_decay : how strongly knobs are pulled to 0
    """

    def __init__(
        self, parameters: Parameters, lr: float, weight_decay: float
    ) -> None:
        if not isinstance(parameters, Parameters):
            raise TypeError(
                f"parameters must be net.parameters(), got {parameters!r}"
            )
        if len(parameters) == 0:
            raise ValueError("parameters must hold knobs, got a net with none")
        self.parameters = parameters
        self.lr = check.number(lr, "lr", above=0)
        self.weight_decay = check.number(weight_decay, "weight_decay", least=0)

    def check_ready(self) -> tuple[()]:
        """Refuse a step while there is no blame yet."""
        if not self.parameters.ready:
            raise RuntimeError("run the network backward before a step")
        check.number(self.lr, "lr", above=0)
        return ()

    @guarded(check_ready)
    def step(self) -> None:
        """Move every knob that is not frozen against its gradient.

        Raises
        ------
        RuntimeError
            When the network has not been run backward yet.
        """
        p = self.parameters
        grad = p.grad
        if self.weight_decay:
            grad = grad + self.weight_decay * p.value
        step = self.step_from(grad)
        if p.trainable is not None:
            step = step * p.trainable
        np.subtract(p.value, step, out=p.value)

    def step_from(self, grad: np.ndarray) -> np.ndarray:
        """Turn a gradient into what is taken from the knobs."""
        raise NotImplementedError


class SGD(Optimizer):
    """Gradient descent: a step of lr times the gradient, downhill.

    Parameters
    ----------
    parameters : `net.parameters()`
    lr : learning rate, above 0
    momentum : share of the last step's speed that is kept, 0 ≤ momentum < 1
    weight_decay : 0 or more; adds weight_decay times the knob to its gradient

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range.

    Notes
    -----
    The same arithmetic as PyTorch's `SGD`. It is called stochastic when each
    step sees only a mini-batch. Taught in chapter 4.

    Examples
    --------
    >>> from nnlib import Linear, Sequential
    >>> SGD(Sequential(Linear.of([[1]])).parameters(), lr=0.1)
    SGD(lr=0.1, momentum=0, weight_decay=0)
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float,
        momentum: float = 0.0,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(parameters, lr, weight_decay)
        self.momentum = check.number(momentum, "momentum", least=0, below=1)
        self.velocity = np.zeros_like(parameters.value)

    def step_from(self, grad: np.ndarray) -> np.ndarray:
        """Return lr·grad, or lr·velocity when there is momentum."""
        if self.momentum:
            self.velocity *= self.momentum
            self.velocity += grad
            grad = self.velocity
        return self.lr * grad

    def __repr__(self) -> str:
        """Write the optimiser as code, without its knobs."""
        return (
            f"SGD(lr={self.lr:g}, momentum={self.momentum:g}, "
            f"weight_decay={self.weight_decay:g})"
        )


class Adam(Optimizer):
    """Descent with a step size of its own for every knob.

    Each knob's steps are scaled by how large its gradients have lately been,
    so that at first every knob moves by about lr.

    Parameters
    ----------
    parameters : `net.parameters()`
    lr : learning rate, above 0
    betas : how much of the running means of the gradient and of its square is
        kept at each step, both in [0, 1)
    eps : keeps the division safe, above 0
    weight_decay : 0 or more; adds weight_decay times the knob to its gradient

    Raises
    ------
    TypeError, ValueError
        When a number is out of its range.

    Notes
    -----
    Kingma and Ba (2015), the same arithmetic as PyTorch's `Adam`. Taught in
    chapter 4.

    Examples
    --------
    >>> from nnlib import Linear, Sequential
    >>> Adam(Sequential(Linear.of([[1]])).parameters())
    Adam(lr=0.001, betas=(0.9, 0.999), weight_decay=0)
    """

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.001,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(parameters, lr, weight_decay)
        mean, square = betas
        self.betas = (
            check.number(mean, "betas[0]", least=0, below=1),
            check.number(square, "betas[1]", least=0, below=1),
        )
        self.eps = check.number(eps, "eps", above=0)
        self.mean = np.zeros_like(parameters.value)
        self.square = np.zeros_like(parameters.value)
        self.steps = 0

    def step_from(self, grad: np.ndarray) -> np.ndarray:
        """Return lr times mean over root mean square of the gradients."""
        keep_mean, keep_square = self.betas
        self.steps += 1
        self.mean += (1 - keep_mean) * (grad - self.mean)
        self.square *= keep_square
        self.square += (1 - keep_square) * grad * grad
        # Both means start at 0; dividing makes up for that in the first steps.
        lr = self.lr / (1 - keep_mean**self.steps)
        root = np.sqrt(self.square) / math.sqrt(1 - keep_square**self.steps)
        return lr * self.mean / (root + self.eps)

    def __repr__(self) -> str:
        """Write the optimiser as code, without its knobs."""
        return (
            f"Adam(lr={self.lr:g}, betas={self.betas}, "
            f"weight_decay={self.weight_decay:g})"
        )
