"""Pictures that stand still, by matplotlib, which is imported only here.

Every function draws on `ax` (a new one without it) and returns it, so that
labels, limits and scales can still be changed: `plots.images(X).set_title(…)`.
Blue is positive, orange is negative; negative weights are dashed as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from nnlib import check
from nnlib.layers import Linear
from nnlib.sequential import Sequential

if TYPE_CHECKING:
    from matplotlib.axes import Axes

POSITIVE, NEGATIVE, INK = "#1d5fa6", "#a94a05", "#1d2026"
CLASSES = (NEGATIVE, POSITIVE, "#17683a", "#8a3f8f", "#6b6b00")
MARKERS = "osD^v"


def activation(
    function: Callable,
    slope: Callable | None = None,
    *,
    z: tuple[float, float] = (-6, 6),
    ax: Axes | None = None,
) -> Axes:
    """Draw an activation, and its slope as a dashed curve.

    Parameters
    ----------
    function : for example `nnlib.sigmoid`
    slope : for example `nnlib.sigmoid_slope`, or None
    z : from where to where
    ax : Axes to draw on

    Returns
    -------
    Axes

    Notes
    -----
    Used in chapter 2.
    """
    ax = _axes(ax)
    z = np.linspace(*z, 601)
    name = function.__name__
    ax.plot(z, function(z), color=POSITIVE, label=name)
    if slope is not None:
        ax.plot(z, slope(z), "--", color=NEGATIVE, label=f"slope of {name}")
    ax.set_xlabel("z")
    ax.legend(frameon=False)
    return ax


def loss_curves(
    history: Mapping[str, Sequence[float]], *, ax: Axes | None = None
) -> Axes:
    """Draw every curve of a training's history, epoch by epoch.

    Parameters
    ----------
    history : what `fit` returned
    ax : Axes to draw on

    Returns
    -------
    Axes

    Notes
    -----
    Used from chapter 4 on.
    """
    ax = _axes(ax)
    styles = ("-", "--", ":", "-.")
    colours = (POSITIVE, NEGATIVE, INK, CLASSES[2])
    for number, (name, values) in enumerate(history.items()):
        ax.plot(
            range(len(values)),
            values,
            styles[number % 4],
            color=colours[number % 4],
            label=name.replace("_", " "),
        )
    ax.set_xlabel("epoch")
    ax.legend(frameon=False)
    return ax


def decision_regions(
    predict: Callable[[np.ndarray], np.ndarray],
    X: ArrayLike,
    y: ArrayLike,
    *,
    boundary: float = 0.5,
    ax: Axes | None = None,
) -> Axes:
    """Colour the plane by what a network answers, with the data on it.

    Parameters
    ----------
    predict : a network, or a function from (n, 2) to (n,), (n, 1) or
        (n, classes); several columns are scores, the largest one wins
    X : array of shape (examples, 2)
    y : array of shape (examples,) or (examples, 1), class labels
    boundary : where the answer changes, when there is one column: 0.5 for
        probabilities, 0 for log-odds
    ax : Axes to draw on

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        When the points are not in a plane, or do not pair up with labels.

    Notes
    -----
    Used from chapter 4 on.
    """
    X = check.matrix(X, "X", 2)
    y = check.finite(y, "y").ravel()
    check.same_length(X, y, "X", "y")
    ax = _axes(ax)
    low, high = X.min(axis=0), X.max(axis=0)
    margin = 0.1 * (high - low) + 1e-9
    sides = np.linspace(low - margin, high + margin, 200).T
    plane = np.stack(np.meshgrid(*sides), axis=-1).reshape(-1, 2)
    answer = np.asarray(predict(plane)).reshape(len(plane), -1)
    if answer.shape[1] == 1:
        winner = answer[:, 0] > boundary
    else:
        winner = answer.argmax(axis=1)
    classes = max(2, answer.shape[1], int(y.max()) + 1)
    ax.contourf(
        *sides,
        winner.reshape(200, 200),
        levels=np.arange(classes + 1) - 0.5,
        colors=[CLASSES[c % 5] for c in range(classes)],
        alpha=0.25,
    )
    for label in np.unique(y).astype(int):
        ax.scatter(
            *X[y == label].T,
            color=CLASSES[label % 5],
            marker=MARKERS[label % 5],
            edgecolor="white",
            label=str(label),
        )
    ax.set_xlabel("$x_1$")
    ax.set_ylabel("$x_2$")
    ax.legend(frameon=False)
    return ax


def network_diagram(net: Sequential, *, ax: Axes | None = None) -> Axes:
    """Draw neurons and weights: width is size, colour and dashes are sign.

    Parameters
    ----------
    net : network with at least one `Linear` layer
    ax : Axes to draw on

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        When the network has no weights.

    Notes
    -----
    Used from chapter 3 on. Biases are not drawn.
    """
    weights = [layer.weight for layer in net if isinstance(layer, Linear)]
    if not weights:
        raise ValueError(f"net must have a Linear layer, got {net!r}")
    ax = _axes(ax)
    widths = [len(weights[0]), *(weight.shape[1] for weight in weights)]
    rows = [(n - 1) / 2 - np.arange(n) for n in widths]
    largest = max(abs(weight).max() for weight in weights) or 1
    for column, weight in enumerate(weights):
        for (i, j), w in np.ndenumerate(weight):
            ax.plot(
                [column, column + 1],
                [rows[column][i], rows[column + 1][j]],
                "--" if w < 0 else "-",
                color=NEGATIVE if w < 0 else POSITIVE,
                linewidth=4 * abs(w) / largest,
                zorder=1,
            )
    for column, heights in enumerate(rows):
        ax.scatter(
            [column] * len(heights),
            heights,
            s=180,
            color="white",
            edgecolor=INK,
            zorder=2,
        )
    ax.set_axis_off()
    return ax


def contours(
    function: Callable[[np.ndarray], float],
    x: tuple[float, float],
    y: tuple[float, float],
    *,
    paths: Mapping[str, ArrayLike] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw the level lines of a function of two knobs, and walks across it.

    Parameters
    ----------
    function : takes an array of shape (2,), returns a number
    x, y : from where to where, for each knob
    paths : arrays of shape (steps, 2) by name
    ax : Axes to draw on

    Returns
    -------
    Axes

    Notes
    -----
    Used in chapter 4.
    """
    ax = _axes(ax)
    xs, ys = np.linspace(*x, 80), np.linspace(*y, 80)
    heights = [[function(np.array([a, b])) for a in xs] for b in ys]
    ax.contour(xs, ys, heights, levels=20, colors=INK, linewidths=0.6)
    for number, (name, path) in enumerate((paths or {}).items()):
        path = check.matrix(path, name, 2)
        ax.plot(
            *path.T,
            marker=MARKERS[number % 5],
            color=CLASSES[number % 5],
            markersize=4,
            label=name,
        )
    if paths:
        ax.legend()
    ax.set_xlim(x)
    ax.set_ylim(y)
    return ax


def confusion(matrix: ArrayLike, *, ax: Axes | None = None) -> Axes:
    """Draw a confusion matrix with its counts.

    Parameters
    ----------
    matrix : what `confusion_matrix` returned
    ax : Axes to draw on

    Returns
    -------
    Axes

    Notes
    -----
    Used in chapter 7.
    """
    matrix = check.matrix(matrix, "matrix")
    ax = _axes(ax)
    ax.imshow(matrix, cmap="Blues")
    for (row, column), count in np.ndenumerate(matrix):
        ax.text(
            column,
            row,
            f"{count:g}",
            ha="center",
            va="center",
            color="white" if count > matrix.max() / 2 else INK,
        )
    ax.set_xticks(range(matrix.shape[1]))
    ax.set_yticks(range(matrix.shape[0]))
    ax.set_xlabel("answer")
    ax.set_ylabel("right label")
    return ax


def images(
    X: ArrayLike,
    *,
    shape: tuple[int, int] | None = None,
    titles: Sequence | None = None,
    columns: int = 10,
    ax: Axes | None = None,
) -> Axes:
    """Draw rows of numbers as small pictures, side by side; more is darker.

    Parameters
    ----------
    X : array of shape (pictures, pixels), each picture row by row
    shape : (height, width) of a picture; square without it
    titles : a few letters to write below each picture
    columns : pictures in a row
    ax : Axes to draw on

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        When the pixels do not fill the shape.

    Notes
    -----
    Used in chapter 7.
    """
    X = check.matrix(X, "X")
    side = int(np.sqrt(X.shape[1]))
    height, width = shape or (side, side)
    if height * width != X.shape[1]:
        raise ValueError(
            f"shape must hold {X.shape[1]} pixels, got {height} by {width}"
        )
    ax = _axes(ax)
    limits = {"vmin": X.min(), "vmax": X.max(), "cmap": "gray_r"}
    for number, picture in enumerate(X):
        row, column = divmod(number, check.count(columns, "columns"))
        left, top = column * (width + 1), row * (height + 3)
        extent = (left, left + width, top + height, top)
        ax.imshow(picture.reshape(height, width), extent=extent, **limits)
        if titles is not None:
            ax.text(
                left + width / 2, top + height, titles[number],
                ha="center", va="top", fontsize="small",
            )  # fmt: skip
    ax.set_xlim(-1, min(len(X), columns) * (width + 1))
    ax.set_ylim((row + 1) * (height + 3), -1)
    ax.set_axis_off()
    return ax


def _axes(ax: Axes | None) -> Axes:
    """Return the Axes to draw on; a new one when there is none."""
    if ax is not None:
        return ax
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError(
            "plots need the package matplotlib: install it first"
        ) from None
    return pyplot.subplots()[1]
