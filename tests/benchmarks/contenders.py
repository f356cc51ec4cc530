"""The contenders: each trains a load and returns its last loss.

`contenders()` leaves out the peers that are not installed, so that nnlib and
the textbook can be compared anywhere.
"""

import warnings
from collections.abc import Callable

import numpy as np

import nnlib
from tests.benchmarks import textbook, tuned
from tests.benchmarks.loads import Load

LOSSES = {
    "sigmoid + MSE": nnlib.MSELoss,
    "softmax": nnlib.CrossEntropyLoss,
    "logit": nnlib.BCEWithLogitsLoss,
}
Contender = Callable[[Load, int, type], float]


def contenders() -> dict[str, Contender]:
    """Return everyone who can run here."""
    found = {"textbook": by_textbook, "tuned": by_tuned, "nnlib": by_nnlib}
    for name, package, contender in (
        ("PyTorch", "torch", by_torch),
        ("scikit-learn", "sklearn", by_sklearn),
        ("JAX, each step", "jax", by_jax_steps),
        ("JAX, whole loop", "jax", by_jax_loop),
    ):
        try:
            __import__(package)
        except ImportError:
            continue
        found[name] = contender
    return found


def by_nnlib(load: Load, epochs: int, dtype: type) -> float:
    """Train by the public `fit`, history and divergence check included."""
    net = network(load, dtype)
    history = nnlib.fit(
        net, load.X.astype(dtype), load.y, LOSSES[load.loss](),
        nnlib.SGD(net.parameters(), load.lr),
        epochs=epochs, batch_size=load.batch_size,
        rng=np.random.default_rng(1),
    )  # fmt: skip
    return history["loss"][-1]


def by_tuned(load: Load, epochs: int, dtype: type) -> float:
    """Train by the loop of `tuned.py`, which knows of no loss."""
    tuned.train(load, epochs, dtype)
    return float("nan")


def network(load: Load, dtype: type) -> nnlib.Sequential:
    """Return the load's network with its first weights."""
    layers = []
    last = len(load.widths) - 2
    for number in range(last + 1):
        shape = load.widths[number : number + 2]
        layers.append(
            nnlib.Linear(
                *shape, load.bias, rng=None, init=nnlib.zeros, dtype=dtype
            )
        )
        if number < last:
            layers.append(
                nnlib.Tanh() if load.hidden == "tanh" else nnlib.Sigmoid()
            )
    if load.loss == "sigmoid + MSE":
        layers.append(nnlib.Sigmoid())
    net = nnlib.Sequential(*layers)
    knobs = [array.ravel() for array in load.first_weights(dtype)]
    net.parameters().value[:] = np.concatenate(knobs)
    return net


def by_textbook(load: Load, epochs: int, dtype: type) -> float:
    """Train by the frozen loops of `textbook.py`."""
    X = load.X.astype(dtype)
    y = load.y if load.loss == "softmax" else load.y.astype(dtype)
    arguments = [X, y, *load.first_weights(dtype), load.lr]
    if load.batch_size is None:
        train = {
            ("sigmoid", True): textbook.sigmoid_mse,
            ("sigmoid", False): textbook.sigmoid_mse_no_bias,
            ("tanh", True): textbook.tanh_softmax,
        }[load.hidden, load.bias]
        return float(train(*arguments, epochs)[-1])
    train = (
        textbook.tanh_tanh_logit
        if load.hidden == "tanh"
        else textbook.sigmoid_softmax
    )
    rng = np.random.default_rng(1)
    return float(train(*arguments, load.batch_size, epochs, rng)[-1])


def by_torch(load: Load, epochs: int, dtype: type) -> float:
    """Train by PyTorch's layers and `SGD`, eagerly, as its tutorials do."""
    import torch

    torch.set_num_threads(1)
    kind = torch.float32 if dtype == np.float32 else torch.float64
    layers = []
    for n_in, n_out in zip(load.widths, load.widths[1:], strict=False):
        layers.append(torch.nn.Linear(n_in, n_out, bias=load.bias))
        tanh = load.hidden == "tanh"
        layers.append(torch.nn.Tanh() if tanh else torch.nn.Sigmoid())
    if load.loss != "sigmoid + MSE":
        layers.pop()
    net = torch.nn.Sequential(*layers).to(kind)
    with torch.no_grad():
        for p, array in zip(
            net.parameters(), load.first_weights(dtype), strict=True
        ):
            p.copy_(torch.tensor(array.T))
    loss = {
        "sigmoid + MSE": torch.nn.MSELoss,
        "softmax": torch.nn.CrossEntropyLoss,
        "logit": torch.nn.BCEWithLogitsLoss,
    }[load.loss]()
    optimizer = torch.optim.SGD(net.parameters(), lr=load.lr)
    X = torch.tensor(load.X, dtype=kind)
    y = torch.tensor(load.y)
    if load.loss != "softmax":
        y = y.to(kind)
    rng = np.random.default_rng(1)
    for _ in range(epochs):
        total = 0.0
        if load.batch_size is not None:
            order = torch.from_numpy(rng.permutation(len(X)))
        for start in range(0, len(X), load.batch):
            rows, target = X, y
            if load.batch_size is not None:
                chosen = order[start : start + load.batch]
                rows, target = X[chosen], y[chosen]
            optimizer.zero_grad()
            value = loss(net(rows), target)
            value.backward()
            optimizer.step()
            total += value.item() * len(rows)
    return total / len(X)


def by_sklearn(load: Load, epochs: int, dtype: type) -> float:
    """Train the nearest network that scikit-learn has.

    Its first weights are its own, it always has biases, and for numbers it
    has no sigmoid at the end; so only its time can be compared.
    """
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    numbers = load.loss == "sigmoid + MSE"
    net = (MLPRegressor if numbers else MLPClassifier)(
        hidden_layer_sizes=load.widths[1:-1],
        activation="tanh" if load.hidden == "tanh" else "logistic",
        solver="sgd", alpha=0, momentum=0, learning_rate_init=load.lr,
        batch_size=load.batch, max_iter=epochs, tol=0,
        n_iter_no_change=epochs + 1, random_state=1,
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        net.fit(load.X.astype(dtype), load.y.ravel())
    return net.loss_


def by_jax_steps(load: Load, epochs: int, dtype: type) -> float:
    """Train by JAX, one compiled function for each step."""
    import jax

    step, X, y, knobs = _jax(load, dtype)
    step = jax.jit(step)
    for rows in _orders(load, epochs).reshape(-1, load.batch):
        knobs, value = step(knobs, X[rows], y[rows])
    return float(value)


def by_jax_loop(load: Load, epochs: int, dtype: type) -> float:
    """Train by JAX, the whole loop compiled: see `compiled` for the time."""
    return float(compiled(load, epochs, dtype)())


def compiled(load: Load, epochs: int, dtype: type) -> Callable:
    """Compile JAX's whole loop; what comes back runs it."""
    import jax

    step, X, y, knobs = _jax(load, dtype)
    orders = _orders(load, epochs).reshape(-1, load.batch)

    def loop(knobs, orders):
        def one(knobs, rows):
            return step(knobs, X[rows], y[rows])

        knobs, values = jax.lax.scan(one, knobs, orders)
        return values[-1]

    run = jax.jit(loop).lower(knobs, orders).compile()
    return lambda: run(knobs, orders).block_until_ready()


def _orders(load: Load, epochs: int) -> np.ndarray:
    """Return the rows of every step; a last, smaller batch is left out."""
    rng = np.random.default_rng(1)
    whole = len(load.X) // load.batch * load.batch
    if load.batch_size is None:
        return np.tile(np.arange(whole), epochs)
    orders = [rng.permutation(len(load.X))[:whole] for _ in range(epochs)]
    return np.concatenate(orders)


def _jax(load: Load, dtype: type) -> tuple:
    """Return JAX's step function, its data and its first knobs."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", dtype == np.float64)
    squash = jnp.tanh if load.hidden == "tanh" else jax.nn.sigmoid
    per_layer = 2 if load.bias else 1

    def loss(knobs, a, y):
        for start in range(0, len(knobs), per_layer):
            if start:
                a = squash(a)
            a = a @ knobs[start]
            if load.bias:
                a = a + knobs[start + 1]
        if load.loss == "softmax":
            return -(jax.nn.log_softmax(a) * y).sum() / len(y)
        if load.loss == "logit":
            return (jnp.logaddexp(0, a) - y * a).mean()
        return ((jax.nn.sigmoid(a) - y) ** 2).mean()

    def step(knobs, X, y):
        value, grads = jax.value_and_grad(loss)(knobs, X, y)
        moved = [k - load.lr * g for k, g in zip(knobs, grads, strict=True)]
        return moved, value

    y = np.eye(load.widths[-1])[load.y] if load.loss == "softmax" else load.y
    knobs = [jnp.array(array) for array in load.first_weights(dtype)]
    return step, jnp.array(load.X, dtype), jnp.array(y, dtype), knobs
