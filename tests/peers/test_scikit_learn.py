"""What scikit-learn also has gives the same there."""

import numpy as np
import pytest
import sklearn.datasets
import sklearn.linear_model
import sklearn.metrics
import sklearn.preprocessing

import nnlib

rng = np.random.default_rng(0)


def test_digits_are_scikit_learns():
    X, y = nnlib.digits()
    right = sklearn.datasets.load_digits()
    np.testing.assert_array_equal(X, right.data)
    np.testing.assert_array_equal(y, right.target)


@pytest.mark.parametrize("n", [10, 200])
def test_moons_are_scikit_learns(n):
    X, y = nnlib.moons(n, rng=rng)
    right, labels = sklearn.datasets.make_moons(n, shuffle=False)
    np.testing.assert_allclose(X, right, atol=1e-15)
    np.testing.assert_array_equal(y, labels)


def test_circles_are_scikit_learns():
    X, y = nnlib.circles(50, rng=rng)
    right, labels = sklearn.datasets.make_circles(
        50, shuffle=False, factor=0.5
    )
    np.testing.assert_allclose(X, right, atol=1e-15)
    np.testing.assert_array_equal(y, labels)


def test_metrics():
    y_true, y_pred = rng.integers(0, 4, (2, 100))
    np.testing.assert_array_equal(
        nnlib.confusion_matrix(y_true, y_pred),
        sklearn.metrics.confusion_matrix(y_true, y_pred),
    )
    assert nnlib.accuracy(y_true, y_pred) == pytest.approx(
        sklearn.metrics.accuracy_score(y_true, y_pred)
    )


def test_standard_scaler():
    X = rng.normal(3, 5, size=(20, 3))
    np.testing.assert_allclose(
        nnlib.StandardScaler().fit_transform(X),
        sklearn.preprocessing.StandardScaler().fit_transform(X),
        rtol=1e-12,
    )


@pytest.mark.parametrize("points", [nnlib.six_points, "AND", "OR", "NAND"])
def test_perceptron_rule(points):
    X, y = points() if callable(points) else nnlib.truth_table(points)
    # Off the grid, so that no sum is 0: there scikit-learn counts either
    # answer as wrong, and the book's rule counts 0 as right.
    w, b = [0.3, -0.2], 0.15
    w_end, b_end, history = nnlib.fit_perceptron(X, y, w, b)
    right = sklearn.linear_model.Perceptron(shuffle=False, tol=None)
    right.set_params(max_iter=len(history) - 1)
    right.fit(X, y, coef_init=[w], intercept_init=[b])
    np.testing.assert_allclose(right.coef_, [w_end], rtol=1e-12)
    np.testing.assert_allclose(right.intercept_, [b_end], rtol=1e-12)


def test_logistic_regression_with_the_penalty_off():
    X = rng.normal(size=(60, 2))
    y = (X[:, 0] + rng.logistic(size=60) > 0).astype(int)
    net = nnlib.Sequential(nnlib.Linear(2, 1, rng=rng))
    nnlib.fit(
        net, X, y[:, None], nnlib.BCEWithLogitsLoss(),
        nnlib.SGD(net.parameters(), lr=2), epochs=2000,
    )  # fmt: skip
    right = sklearn.linear_model.LogisticRegression(
        C=np.inf, tol=1e-12, max_iter=1000
    ).fit(X, y)
    np.testing.assert_allclose(net[0].weight[:, 0], right.coef_[0], rtol=1e-6)
    np.testing.assert_allclose(net[0].bias, right.intercept_, rtol=1e-6)


def test_descent_by_hand_finds_scikit_learns_logistic_regression():
    """The loop of chapter 4, on the twelve emails of chapter 2."""
    words, spam = (np.array(column) for column in nnlib.capitals())
    w, b = 0.0, 0.0
    for _ in range(20_000):
        miss = nnlib.sigmoid(w * words + b) - spam
        w -= 0.2 * (words * miss).mean()
        b -= 0.2 * miss.mean()
    right = sklearn.linear_model.LogisticRegression(C=np.inf, tol=1e-10)
    right.fit(words.reshape(-1, 1), spam)
    assert w == pytest.approx(right.coef_.item(), rel=1e-6)
    assert b == pytest.approx(right.intercept_.item(), rel=1e-6)
