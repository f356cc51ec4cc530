import numpy as np
import pytest

from nnlib import (
    capitals,
    circles,
    corners,
    data,
    digits,
    halves,
    hills,
    moons,
    quadrants,
    ramp,
    six_points,
    spam,
    spirals,
    truth_table,
    wave,
    wine,
)


def test_the_tables_are_fresh_each_time():
    for table in (spam, six_points, wine):
        table()[0].clear()
        assert len(table()[0]) >= 3
    truth_table("AND")[1].clear()
    assert truth_table("AND")[1] == [0, 0, 0, 1]


def test_truth_tables():
    for gate, rule in {
        "AND": lambda a, b: a and b,
        "OR": lambda a, b: a or b,
        "NAND": lambda a, b: not (a and b),
        "XOR": lambda a, b: a != b,
        "NOT": lambda a: not a,
    }.items():
        X, y = truth_table(gate)
        assert y == [rule(*x) for x in X]


def test_an_unknown_gate_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match=r"'NAND', 'XOR'.*got 'MAYBE'"):
        truth_table("MAYBE")


def test_six_points_stay_in_the_picture():
    X, y = six_points()
    assert all(-3 <= c <= 3 for point in X for c in point)
    assert sorted(y) == [0, 0, 0, 1, 1, 1]


def test_no_threshold_separates_the_capitals():
    x, y = capitals()
    assert len(x) == len(y) == 12
    assert x == sorted(x)
    assert y != sorted(y)


CLOUDS = [halves, quadrants, wave, corners, moons, circles, spirals]


@pytest.mark.parametrize("cloud", CLOUDS)
@pytest.mark.parametrize("n", [2, 7, 400])
def test_clouds_have_two_classes_of_points_in_the_plane(cloud, n):
    X, y = cloud(n, rng=np.random.default_rng(0))
    assert X.shape == (n, 2)
    assert X.dtype == float
    assert set(y) <= {0, 1}
    if n == 400:
        assert 150 <= y.sum() <= 250


@pytest.mark.parametrize("cloud", CLOUDS)
def test_noise_shifts_every_point(cloud):
    clear, y = cloud(400, rng=np.random.default_rng(0))
    noisy, same = cloud(400, 0.3, rng=np.random.default_rng(0))
    assert (noisy - clear).std() == pytest.approx(0.3, rel=0.1)
    assert (y == same).all()


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_seed_draws_the_same_cloud(cloud):
    first, again = (cloud(9, 1, rng=np.random.default_rng(4)) for _ in "ab")
    np.testing.assert_array_equal(first[0], again[0])


def test_labels_follow_the_rule_they_state():
    X, y = halves(100, rng=np.random.default_rng(0))
    assert (y == (X.sum(axis=1) > 0)).all()
    X, y = quadrants(100, rng=np.random.default_rng(0))
    assert (y == (X.prod(axis=1) > 0)).all()
    X, y = wave(100, rng=np.random.default_rng(0))
    assert (y == (X[:, 1] > np.sin(np.pi * X[:, 0]) / 2)).all()
    X, y = circles(100, rng=np.random.default_rng(0))
    np.testing.assert_allclose(np.hypot(*X.T), np.where(y, 0.5, 1))


def test_corners_are_labelled_by_xor():
    X, y = corners(8, rng=np.random.default_rng(0))
    assert (y == ((X[:, 0] > 0) != (X[:, 1] > 0))).all()


THIRDS = [data.blobs, data.pinwheel]


@pytest.mark.parametrize("cloud", THIRDS)
@pytest.mark.parametrize("n", [3, 7, 8, 400])
def test_three_classes_have_equal_parts_of_the_points(cloud, n):
    X, y = cloud(n, rng=np.random.default_rng(0))
    assert X.shape == (n, 2)
    assert np.abs(np.bincount(y, minlength=3) - n / 3).max() < 1
    assert (np.diff(y) >= 0).all()


@pytest.mark.parametrize("cloud", THIRDS)
def test_three_classes_are_one_turned_twice(cloud):
    X, y = cloud(30, rng=np.random.default_rng(0))
    turn = 2 * np.pi / 3
    turned = [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]
    for k in range(2):
        np.testing.assert_allclose(
            X[y == k] @ turned, X[y == k + 1], atol=1e-12
        )


@pytest.mark.parametrize("cloud", THIRDS)
def test_three_classes_need_three_points(cloud):
    with pytest.raises(ValueError, match="at least 3, got 2"):
        cloud(2, rng=np.random.default_rng(0))


HEIGHTS = [ramp, hills]


@pytest.mark.parametrize("surface", HEIGHTS)
def test_noise_changes_heights_and_no_place(surface):
    X, clear = surface(400, rng=np.random.default_rng(0))
    same, noisy = surface(400, 0.2, rng=np.random.default_rng(0))
    np.testing.assert_array_equal(X, same)
    assert (noisy - clear).std() == pytest.approx(0.2, rel=0.1)


def test_the_hollow_is_the_hill_upside_down():
    X, y = hills(100, rng=np.random.default_rng(0))
    assert np.abs(y).max() <= 1
    assert (np.sign(y) == np.sign(X.sum(axis=1))).all()


def test_the_arms_of_the_spirals_are_each_others_mirror():
    X, y = spirals(100, rng=np.random.default_rng(0))
    np.testing.assert_allclose(X[y == 0], -X[y == 1], atol=1e-12)


def test_digits():
    X, y = digits()
    assert X.shape == (1797, 64)
    assert (X.min(), X.max()) == (0, 16)
    assert np.bincount(y).tolist() == [
        178, 182, 177, 183, 181, 182, 181, 179, 174, 180
    ]  # fmt: skip
    X[:] = 0
    assert digits()[0].any()
