"""What is trained in the benchmark: seven networks, from tiny to middling."""

from dataclasses import dataclass

import numpy as np

import nnlib


@dataclass
class Load:
    """One network, its data, and how it is trained by plain descent.

    The first `widths` number is that of the inputs. Between layers comes
    `hidden`; `loss` says what comes at the end.
    """

    name: str
    X: np.ndarray
    y: np.ndarray
    widths: tuple[int, ...]
    hidden: str
    loss: str
    lr: float
    epochs: int
    batch_size: int | None = None
    bias: bool = True
    bar: float = 0.75  # nnlib's time over the textbook's, at most
    torch_bar: float = 0.0  # PyTorch's time over nnlib's, at least
    sklearn_bar: float = 0.0

    @property
    def batch(self) -> int:
        """Rows in a step."""
        return self.batch_size or len(self.X)

    def steps(self, epochs: int) -> int:
        """Count the steps in some epochs."""
        return epochs * -(-len(self.X) // self.batch)

    def first_weights(self, dtype: type) -> list[np.ndarray]:
        """Return weights and biases to start from: W1, b1, W2, b2, …"""
        rng = np.random.default_rng(0)
        arrays = []
        for n_in, n_out in zip(self.widths, self.widths[1:], strict=False):
            arrays.append(nnlib.xavier_uniform(n_in, n_out, rng).astype(dtype))
            if self.bias:
                arrays.append(np.zeros(n_out, dtype))
        return arrays


def loads() -> list[Load]:
    """Return the loads, always the same."""
    rng = np.random.default_rng(0)
    xor = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    digits, labels = nnlib.digits()
    spirals, arms = nnlib.spirals(200, rng=rng)
    large, ten = rng.random((10_000, 784)), rng.integers(0, 10, 10_000)
    middling = {
        "X": large, "y": ten, "widths": (784, 30, 10), "hidden": "sigmoid",
        "loss": "softmax", "lr": 0.05, "epochs": 1, "bar": 1.05,
    }  # fmt: skip
    return [
        Load(
            "XOR 2-2-1", xor, np.array([[0.0], [1], [1], [0]]), (2, 2, 1),
            "sigmoid", "sigmoid + MSE", 1.0, 10_000,
            torch_bar=15, sklearn_bar=12,
        ),
        Load(
            "3-4-1, no bias", np.hstack([xor, np.ones((4, 1))]),
            np.array([[0.0], [1], [1], [0]]), (3, 4, 1),
            "sigmoid", "sigmoid + MSE", 1.0, 60_000, bias=False,
            torch_bar=15, sklearn_bar=12,
        ),
        Load(
            "moons 2-3-2", *nnlib.moons(200, 0.2, rng=rng), (2, 3, 2),
            "tanh", "softmax", 0.5, 5_000, bar=0.60,
            torch_bar=8, sklearn_bar=8,
        ),
        Load(
            "spirals 2-8-8-1, batch 10", spirals, arms[:, None] * 1.0,
            (2, 8, 8, 1), "tanh", "logit", 0.1, 100, 10,
            torch_bar=12, sklearn_bar=8,
        ),
        Load(
            "digits 64-32-10, batch 32", digits / 16, labels, (64, 32, 10),
            "sigmoid", "softmax", 0.5, 50, 32, torch_bar=7, sklearn_bar=5,
        ),
        Load(
            "784-30-10, batch 10", batch_size=10, torch_bar=4.5,
            sklearn_bar=3, **middling,
        ),
        Load(
            "784-30-10, batch 128", batch_size=128, torch_bar=1.8,
            sklearn_bar=1.6, **middling,
        ),
    ]  # fmt: skip
