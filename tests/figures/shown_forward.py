"""What chapter 3's figures must show, as `nnlib` and NumPy compute it."""

import numpy as np

from nnlib import Identity, Linear, ReLU, Sequential, Sigmoid

DIGITS = [[0, 0], [0, 1], [1, 0], [1, 1]]
LISTS = [[a, d, s] for a in (0, 1) for d in (0, 1) for s in (0, 1)]
PARTY = [1, 1.5, 3, 4.3, 0, 0, 0, 0]
TARGETS = {
    "hill": lambda x: np.sin(np.pi * x) ** 2,
    "wave": lambda x: 0.8 * np.sin(2 * np.pi * x),
    "roof": lambda x: np.where(x < 0.375, 2 * x, 1.2 * (1 - x)),
}


def layers(state):
    first = Linear.of(state["W1"], state["b1"])
    return first, Linear.of(state["W2"], state["b2"])


def network_steps(state):
    first, second = layers(state)
    net = Sequential(first, Sigmoid(), second, Sigmoid())
    z1, a1, z2, a2 = (
        values[0].tolist() for values in net.activations([state["x"]])
    )
    done = state["at"]  # five steps a neuron, the bias fourth
    shows = {
        "z": [z for n, z in enumerate([*z1, *z2]) if done >= 5 * n + 4],
        "a": [a for n, a in enumerate([*a1, *a2]) if done >= 5 * n + 5],
    }
    if state["table"]:
        answers = net(DIGITS)[:, 0]
        even = [n % 2 == 0 for n in range(4)]
        shows["output"] = answers.tolist()
        shows["right"] = [int(np.sum((answers > 0.5) == even))]
    return {name: values for name, values in shows.items() if values}


def party(state, X):
    """Return hidden sums, hidden outputs, the last sum and the bottles."""
    first, second = layers(state)
    Z = first(X)
    A = np.where(state["relu"], np.maximum(Z, 0), Z)
    S = second(A)
    return Z, A, S, ReLU()(S)


def dinner_party(state):
    Z, A, S, Y = party(state, [state["guests"]])
    shows = {"z": Z[0], "a": A[0], "s": S[0], "bottles": Y[0]}
    if state["table"]:
        wanted = list(PARTY)
        if "03-feud" in state["goals"]:
            wanted[3] = 1.5
        bottles = party(state, LISTS)[3][:, 0]
        shows["list"] = bottles
        shows["right"] = [int(np.isclose(bottles, wanted, 0, 1e-9).sum())]
    return {name: list(values) for name, values in shows.items()}


def xor_space(state):
    if state["way"] == "sigmoids":
        net = Sequential(Linear.of([[6, -4], [-4, 6]], [-3, -3]), Sigmoid())
    else:
        net = Sequential(Linear.of([[1, -1], [-1, 1]], [0, 0]), ReLU())
    X = np.array(DIGITS)
    H = X + state["amount"] * (net(X) - X)
    z = H @ np.array(state["w"]) + state["b"]
    return {
        "h1": H[:, 0].tolist(),
        "h2": H[:, 1].tolist(),
        "z": z.tolist(),
        "right": [int(np.sum((z > 0) == [False, True, True, False]))],
    }


def bump_network(state):
    """Return the network of pairs of sigmoids."""
    k, count = state["steepness"], state["count"]
    edges = np.repeat(np.arange(count), 2) + np.tile([0, 1], count)
    heights = np.repeat(state["heights"][:count], 2)
    signs = np.tile([1, -1], count)
    return Sequential(
        Linear.of(np.full((1, 2 * count), k), -k * edges / count),
        Sigmoid(),
        Linear.of((heights * signs).reshape(-1, 1), [0]),
        Identity(),
    )


def bumps(state):
    x = np.arange(201) / 200
    net = bump_network(state)
    gaps = net(x.reshape(-1, 1))[:, 0] - TARGETS[state["target"]](x)
    return {"gap": [abs(gaps).max()], "knobs": [len(net.parameters())]}


def shape_checker(state):
    X, W, b = (
        np.zeros(shape) for shape in (state["X"], state["W"], state["b"])
    )
    try:
        result = {
            "X @ W + b": lambda: X @ W + b,
            "X @ W.T + b": lambda: X @ W.T + b,
            "W @ X + b": lambda: W @ X + b,
        }[state["formula"]]()
    except ValueError as error:
        return {"error": [str(error)]}
    return {"shape": [str(result.shape)]}


SHOWS = {
    "network-steps": network_steps,
    "dinner-party": dinner_party,
    "xor-space": xor_space,
    "bumps": bumps,
    "shape-checker": shape_checker,
}
