import matplotlib

matplotlib.use("Agg")

import numpy as np
import pytest
from matplotlib import pyplot
from matplotlib.colors import same_color

import nnlib
from nnlib import plots

NET = nnlib.Sequential(
    nnlib.Linear.of([[1, -2], [0, 4]], [0, 0]),
    nnlib.Tanh(),
    nnlib.Linear.of([[1], [-1]]),
)
X, y = nnlib.moons(20, rng=np.random.default_rng(0))

CALLS = {
    "activation": (nnlib.sigmoid, nnlib.sigmoid_slope),
    "loss_curves": ({"loss": [3, 2, 1], "validation_loss": [4, 3, 3]},),
    "decision_regions": (NET, X, y),
    "network_diagram": (NET,),
    "contours": (lambda v: v @ v, (-1, 1), (-2, 2)),
    "confusion": ([[3, 1], [0, 5]],),
    "images": (nnlib.digits()[0][:12],),
}


@pytest.fixture(autouse=True)
def closed():
    yield
    pyplot.close("all")


@pytest.mark.parametrize("name", CALLS)
def test_each_draws_on_the_axes_it_is_given_and_returns_it(name):
    figure, (left, right) = pyplot.subplots(1, 2)
    assert getattr(plots, name)(*CALLS[name], ax=right) is right
    assert right.has_data()
    assert not left.has_data()
    figure.canvas.draw()


@pytest.mark.parametrize("name", CALLS)
def test_each_makes_its_own_axes_without(name):
    ax = getattr(plots, name)(*CALLS[name])
    assert ax.has_data()
    assert pyplot.get_fignums() == [1]


def test_an_activation_and_its_slope():
    curve, slope = plots.activation(nnlib.tanh, nnlib.tanh_slope).lines
    np.testing.assert_array_equal(
        curve.get_ydata(), np.tanh(curve.get_xdata())
    )
    assert slope.get_ydata().max() == 1
    assert slope.get_label() == "slope of tanh"


def test_loss_curves_are_the_history():
    history = CALLS["loss_curves"][0]
    lines = plots.loss_curves(history).lines
    assert [[*line.get_ydata()] for line in lines] == [*history.values()]
    assert [line.get_label() for line in lines] == ["loss", "validation loss"]


def test_weights_show_size_by_width_and_sign_by_colour_and_dashes():
    lines = plots.network_diagram(NET).lines
    looks = [(line.get_linewidth(), line.get_linestyle()) for line in lines]
    assert looks == [
        (1, "-"),
        (2, "--"),
        (0, "-"),
        (4, "-"),
        (1, "-"),
        (1, "--"),
    ]
    assert same_color(lines[1].get_color(), plots.NEGATIVE)
    assert same_color(lines[3].get_color(), plots.POSITIVE)
    neurons = plots.network_diagram(NET).collections
    assert [len(layer.get_offsets()) for layer in neurons] == [2, 2, 1]


@pytest.mark.parametrize("columns", [1, 2])
def test_regions_change_where_the_answer_does(columns):
    def right_of_half(points):
        score = points[:, 0] - 0.5
        return np.column_stack([-score, score])[:, 2 - columns :]

    ax = plots.decision_regions(right_of_half, X, y, boundary=0)
    left, right = ax.collections[0].get_paths()
    assert left.vertices[:, 0].max() == pytest.approx(0.5, abs=0.02)
    assert right.vertices[:, 0].min() == pytest.approx(0.5, abs=0.02)
    assert [text.get_text() for text in ax.get_legend().texts] == ["0", "1"]


def test_the_confusion_matrix_shows_its_counts():
    ax = plots.confusion([[3, 1], [0, 5]])
    assert [text.get_text() for text in ax.texts] == ["3", "1", "0", "5"]
    assert ax.get_ylabel() == "right label"


def test_paths_are_drawn_step_by_step():
    path = [[0, 0], [0.5, 0.5], [1, 0]]
    ax = plots.contours(lambda v: v @ v, (-1, 1), (-1, 1), paths={"SGD": path})
    (line,) = ax.lines
    assert line.get_xydata().tolist() == path
    assert line.get_label() == "SGD"


def test_images_keep_their_pixels_and_titles():
    X = np.arange(12).reshape(2, 6)
    ax = plots.images(X, shape=(2, 3), titles=["a", "b"], columns=1)
    first, second = ax.images
    assert first.get_array().tolist() == [[0, 1, 2], [3, 4, 5]]
    assert second.get_extent()[3] > first.get_extent()[2]
    assert [text.get_text() for text in ax.texts] == ["a", "b"]


@pytest.mark.parametrize(
    ("do", "sentence"),
    [
        (lambda: plots.images(np.ones((2, 5))), "shape must hold 5 pixels"),
        (lambda: plots.decision_regions(NET, X[:, :1], y), "X must have 2"),
        (lambda: plots.decision_regions(NET, X, y[:5]), "X and y must"),
        (lambda: plots.network_diagram(nnlib.Sequential(nnlib.Tanh())),
         "net must have a Linear layer"),
    ],
)  # fmt: skip
def test_bad_input(do, sentence):
    with pytest.raises(ValueError, match=sentence):
        do()
