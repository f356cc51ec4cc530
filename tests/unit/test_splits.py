import numpy as np
import pytest

from nnlib import StandardScaler, minibatches, train_test_split

rng = np.random.default_rng


def test_split_keeps_pairs_together_and_loses_nothing():
    X = np.arange(20).reshape(10, 2)
    y = X[:, 0] * 10
    X_train, X_test, y_train, y_test = train_test_split(X, y, 0.3, rng=rng(0))
    assert (len(X_train), len(X_test)) == (7, 3)
    for part, target in ((X_train, y_train), (X_test, y_test)):
        assert (part[:, 0] * 10 == target).all()
    both = np.concatenate([y_train, y_test])
    assert sorted(both) == sorted(y)
    assert list(both) != list(y)


@pytest.mark.parametrize(("n", "share"), [(2, 0.01), (2, 0.99), (3, 0.001)])
def test_neither_part_is_ever_empty(n, share):
    parts = train_test_split(np.ones((n, 1)), range(n), share, rng=rng(0))
    assert all(len(part) for part in parts)


@pytest.mark.parametrize("size", [1, 3, 10, 99])
def test_minibatches_deal_every_row_once(size):
    X = np.arange(10).reshape(10, 1)
    batches = [*minibatches(X, X[:, 0] + 100, size, rng=rng(0))]
    assert [len(b) for b, _ in batches[:-1]] == [size] * (len(batches) - 1)
    assert all((b[:, 0] + 100 == y).all() for b, y in batches)
    rows = np.concatenate([b[:, 0] for b, _ in batches])
    assert sorted(rows) == [*range(10)]
    assert list(rows) != [*range(10)]


def test_the_same_seed_deals_the_same_batches():
    X = np.arange(10)
    deals = [
        [b.tolist() for b, _ in minibatches(X, X, 3, rng=rng(7))]
        for _ in range(2)
    ]
    assert deals[0] == deals[1]
    # The stream of a seed is the same on every platform.
    assert deals[0] == [[8, 0, 7], [1, 3, 6], [2, 4, 5], [9]]


def test_scaler():
    X = rng(0).normal(5, 3, size=(50, 3))
    X[:, 2] = 7  # never changes
    scaler = StandardScaler()
    Z = scaler.fit_transform(X)
    np.testing.assert_allclose(Z.mean(axis=0), 0, atol=1e-14)
    np.testing.assert_allclose(Z.std(axis=0), [1, 1, 0], atol=1e-14)
    row = scaler.transform(X[:1] + scaler.scale)
    np.testing.assert_allclose(row, Z[:1] + 1)


def test_a_scaler_must_be_fitted_first():
    with pytest.raises(RuntimeError, match="fit the scaler before"):
        StandardScaler().transform([[1]])
