"""What chapter 4's figures must show, as `nnlib` computes it."""

import numpy as np

from nnlib import SGD, Adam, Linear, MSELoss, Sequential

REACH = 10  # a walk that goes farther is not followed
LANDSCAPES = {
    "bowl": (
        lambda u, v: (u**2 + v**2) / 2,
        lambda u, v: (u, v),
    ),
    "narrow valley": (
        lambda u, v: (u**2 + 25 * v**2) / 10,
        lambda u, v: (u / 5, 5 * v),
    ),
    "two minima": (
        lambda u, v: (
            u**4 / 4 - u**3 / 15 - u**2 / 2 + u / 5 + 23 / 60 + v**2 / 2
        ),
        lambda u, v: (u**3 - 0.2 * u**2 - u + 0.2, v),
    ),
    "saddle": (
        lambda u, v: u**2 / 2 + (v**2 - 1) ** 2 / 4,
        lambda u, v: (u, v**3 - v),
    ),
    "plateau": (
        lambda u, v: 1 - np.exp(-(u**2) - v**2),
        lambda u, v: (
            2 * u * np.exp(-(u**2) - v**2),
            2 * v * np.exp(-(u**2) - v**2),
        ),
    ),
}


def columns(points):
    """Return the inputs and the targets of ``[x, y]`` pairs."""
    return [[x] for x, _ in points], [[y] for _, y in points]


def tidy(value):
    """Leave out the noise in the last digits, as the figures do."""
    return round(float(value), 6) + 0.0


def walk(knobs, move, steps):
    """Return where `move` takes the knobs, until they have left for good."""
    path = [knobs.copy()]
    while len(path) <= steps and np.abs(path[-1]).max() <= REACH:
        move(len(path) - 1)
        path.append(knobs.copy())
    return np.array(path)


def squares(net, points):
    """Return the mean squared error, and lay its blame."""
    X, y = columns(points)
    loss = MSELoss()
    value = loss(net(X), y)
    net.backward(loss.backward())
    return value


def wine_walk(state):
    """Return the walk of the ball, by the library's optimiser."""
    net = Sequential(Linear.of([[state["A"]]]))
    optimizer = SGD(net.parameters(), lr=state["lr"] or 1e-300)

    def move(step):
        squares(net, state["points"])
        optimizer.step()

    return walk(net.parameters().value, move, state["steps"])


def descent(state):
    now = wine_walk(state)[-1, 0]
    net = Sequential(Linear.of([[now]]))
    cost = squares(net, state["points"])
    slope = net[0].weight_grad.item()
    bend = np.mean([x**2 for x, _ in state["points"]])
    shows = {
        "A": [now],
        "cost": [cost],
        "slope": [tidy(slope)],
        "factor": [1 - 2 * bend * state["lr"]],
    }
    if abs(now) <= REACH:
        shows["next"] = [now - state["lr"] * slope]
    return shows


def race(state):
    """Return a walk for each runner, by the library's optimisers."""
    gradient = LANDSCAPES[state["landscape"]][1]
    makers = [
        lambda knobs: SGD(knobs, lr=state["lr"]),
        lambda knobs: SGD(knobs, lr=state["lr"], momentum=0.9),
        lambda knobs: Adam(knobs, lr=state["lr"]),
    ]
    for make in makers if state["race"] else makers[:1]:
        u, v = state["start"]
        knobs = Sequential(Linear.of([[u], [v]])).parameters()
        knobs.ready = True
        optimizer = make(knobs)

        def move(step, knobs=knobs, optimizer=optimizer):
            knobs.grad[:] = gradient(*knobs.value)
            optimizer.step()

        yield walk(knobs.value, move, state["steps"])


def two_knobs(state):
    cost = LANDSCAPES[state["landscape"]][0]
    shows = {"cost": [], "after": []}
    for path in race(state):
        costs = [cost(u, v) for u, v in path]
        if np.abs(path[-1]).max() <= REACH:
            shows["cost"].append(tidy(costs[-1]))
        below = np.flatnonzero(np.array(costs) < 0.01)
        shows["after"] += below[:1].tolist()
    return {name: values for name, values in shows.items() if values}


def batch_walks(state):
    """Return a walk for each size of batch, in the orders given."""
    points, rows = state["points"], len(state["points"])
    for size in (rows, 4, 1):
        batches = [
            order[at : at + size]
            for order in state["orders"]
            for at in range(0, rows, size)
        ]
        w, b = state["start"]
        net = Sequential(Linear.of([[w]], [b]))
        optimizer = SGD(net.parameters(), lr=state["lr"])

        def move(step, net=net, optimizer=optimizer, batches=batches):
            batch = batches[step % len(batches)]
            squares(net, [points[row] for row in batch])
            optimizer.step()

        steps = state["looked"] // size
        yield walk(net.parameters().value, move, steps)


def batch_paths(state):
    points = state["points"]
    x, y = np.array(points).T
    best = np.polyfit(x, y, 1) if np.ptp(x) else (0, y.mean())
    shows = {"steps": [], "cost": []}
    for path in batch_walks(state):
        shows["steps"].append(len(path) - 1)
        if np.abs(path[-1]).max() <= REACH:
            w, b = path[-1]
            shows["cost"].append(np.mean((w * x + b - y) ** 2))
    shows["best"] = [np.mean((np.polyval(best, x) - y) ** 2)]
    return {name: values for name, values in shows.items() if values}


SHAPES = {
    "linear": ("A·x", lambda x: 0.6 * x),
    "quadratic": ("A·x²", lambda x: 0.06 * x**2),
    "logarithmic": ("A·log x", lambda x: 2.6 * np.log(x)),
}


def shaped(state):
    """Return the model's feature of each party, and its bottles."""
    x = np.arange(1.0, 11)
    features = {"A·x": x, "A·x²": x**2, "A·log x": np.log(x)}
    return features[state["model"]], SHAPES[state["data"]][1](x)


def wrong_model(state):
    f, y = shaped(state)
    net = Sequential(Linear.of([[state["A"]]]))
    cost = squares(net, list(zip(f, y, strict=True)))
    (least,) = np.linalg.lstsq(f[:, None], y, rcond=None)[1] / len(y)
    return {
        "cost": [tidy(cost)],
        "slope": [tidy(net[0].weight_grad.item())],
        "least": [tidy(least)],
    }


def golf_walk(state):
    """Return the strength of each shot, by the library's optimiser."""
    net = Sequential(Linear.of([[state["strength"]]]))
    optimizer = SGD(net.parameters(), lr=state["lr"] or 1e-300)
    path = [state["strength"]]
    for _ in range(state["shots"] - 1):
        squares(net, [[10, 60]])
        optimizer.step()
        path.append(net[0].weight.item())
    return np.array(path)


def golf(state):
    last = golf_walk(state)[-4:]
    miss = 10 * last - 60
    return {
        "strength": [tidy(s) for s in last],
        "miss": [tidy(m) for m in miss],
        "change": [tidy(-state["lr"] * 20 * m) for m in miss],
    }


SHOWS = {
    "descent": descent,
    "two-knobs": two_knobs,
    "batch-paths": batch_paths,
    "wrong-model": wrong_model,
    "golf": golf,
}
