"""Optimisers: how the parameters move once backward has laid the blame."""

from __future__ import annotations

import math

import numpy as np

from nnlib import check
from nnlib.parameters import Parameters
from nnlib.trust import is_trusted, trusted


class Optimizer:
    """What all optimisers share: parameters to move, a rate, and penalties.

    An optimiser of one's own writes `step_from`; what it has to remember
    from step to step it keeps in arrays and whole numbers of its own.

    Parameters
    ----------
    parameters : `net.parameters()`
    lr : learning rate, above 0
    weight_decay : 0 or more; adds weight_decay times each parameter, biases
        too, to its gradient, as PyTorch does
    l2, l1 : 0 or more; what large weights cost: l2 times half the sum of
        their squares and l1 times the sum of their sizes is added to the
        loss. Biases are free
    max_norm : None, or the length that a gradient is cut to if it is longer

    Attributes
    ----------
    parameters, lr, weight_decay, l2, l1, max_norm : as above; all but the
        first may be changed between steps
    """

    shown: tuple[str, ...] = ("lr", "weight_decay")

    def __init__(
        self,
        parameters: Parameters,
        lr: float,
        weight_decay: float = 0.0,
        *,
        l2: float = 0.0,
        l1: float = 0.0,
        max_norm: float | None = None,
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
        self.l2 = check.number(l2, "l2", least=0)
        self.l1 = check.number(l1, "l1", least=0)
        self.max_norm = max_norm
        if max_norm is not None:
            check.number(max_norm, "max_norm", above=0)
        self.is_weight = parameters.weights()

    def step(self) -> None:
        """Move every parameter that is not frozen against its gradient.

        Raises
        ------
        RuntimeError
            When the network has not been run backward yet.
        """
        if not is_trusted():
            if not self.parameters.ready:
                raise RuntimeError("run the network backward before a step")
            check.number(self.lr, "lr", above=0)
            with trusted():
                return self.step()
        p = self.parameters
        grad = p.grad
        if self.weight_decay or self.l2 or self.l1 or self.max_norm:
            grad = self.with_penalties(grad)
        step = self.step_from(grad)
        if p.trainable is not None:
            step = step * p.trainable
        np.subtract(p.value, step, out=p.value)

    def with_penalties(self, grad: np.ndarray) -> np.ndarray:
        """Return a gradient cut to size, and with the penalties' slopes."""
        p = self.parameters
        if self.max_norm is not None:
            moving = grad if p.trainable is None else grad * p.trainable
            length = float(np.linalg.norm(moving))
            if length > self.max_norm:
                grad = grad * (self.max_norm / length)
        if self.weight_decay:
            grad = grad + self.weight_decay * p.value
        if self.l2 or self.l1:
            slopes = self.l2 * p.value + self.l1 * np.sign(p.value)
            grad = grad + self.is_weight * slopes
        return grad

    def penalty(self) -> float:
        """Return what `l2` and `l1` add to the loss, as the weights are.

        Returns
        -------
        float
        """
        w = self.parameters.value[self.is_weight]
        return float(self.l2 / 2 * w.dot(w) + self.l1 * np.abs(w).sum())

    def step_from(self, grad: np.ndarray) -> np.ndarray:
        """Turn a gradient into what is taken from the parameters."""
        raise NotImplementedError

    def state_dict(self) -> dict[str, object]:
        """Return copies of the settings and of what is remembered.

        Returns
        -------
        dict of numbers and arrays by name; PyTorch's name
        """
        return {
            name: value.copy() if isinstance(value, np.ndarray) else value
            for name, value in vars(self).items()
            if name not in ("parameters", "is_weight")
        }

    def load_state_dict(self, state: dict[str, object]) -> None:
        """Go on as another optimiser of this kind stopped.

        Parameters
        ----------
        state : what its `state_dict()` gave

        Raises
        ------
        ValueError
            When names or shapes are other ones than here.
        """
        own = self.state_dict()
        if state.keys() != own.keys():
            raise ValueError(
                f"state must hold {', '.join(own)}, got {', '.join(state)}"
            )
        for name, value in own.items():
            own[name] = state[name]
            if isinstance(value, np.ndarray):
                kept = check.shape(state[name], name, value.shape)
                own[name] = kept.astype(value.dtype)
            elif isinstance(value, tuple):  # which JSON makes a list
                own[name] = tuple(state[name])
        vars(self).update(own)

    def __repr__(self) -> str:
        """Write the optimiser as code, without its parameters."""
        used = [n for n in ("l2", "l1", "max_norm") if getattr(self, n)]
        named = [(name, getattr(self, name)) for name in (*self.shown, *used)]
        words = (
            f"{k}={v if np.ndim(v) else format(v, 'g')}" for k, v in named
        )
        return f"{type(self).__name__}({', '.join(words)})"


class SGD(Optimizer):
    """Gradient descent: a step of lr times the gradient, downhill.

    Parameters
    ----------
    parameters : `net.parameters()`
    lr : learning rate, above 0
    momentum : share of the last step's speed that is kept, 0 ≤ momentum < 1
    weight_decay : 0 or more; adds weight_decay times the knob to its gradient
    **options : `l2`, `l1` and `max_norm`, see `Optimizer`

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

    shown = ("lr", "momentum", "weight_decay")

    def __init__(
        self,
        parameters: Parameters,
        lr: float,
        momentum: float = 0.0,
        weight_decay: float = 0.0,
        **options: float,
    ) -> None:
        super().__init__(parameters, lr, weight_decay, **options)
        self.momentum = check.number(momentum, "momentum", least=0, below=1)
        self.velocity = np.zeros_like(parameters.value)

    def step_from(self, grad: np.ndarray) -> np.ndarray:
        """Return lr·grad, or lr·velocity when there is momentum."""
        if self.momentum:
            self.velocity *= self.momentum
            self.velocity += grad
            grad = self.velocity
        return self.lr * grad


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
    **options : `l2`, `l1` and `max_norm`, see `Optimizer`

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

    shown = ("lr", "betas", "weight_decay")

    def __init__(
        self,
        parameters: Parameters,
        lr: float = 0.001,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        **options: float,
    ) -> None:
        super().__init__(parameters, lr, weight_decay, **options)
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
