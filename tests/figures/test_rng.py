"""The page's random numbers are NumPy's, bit for bit."""

import numpy as np
import pytest

from tests.js.node import CALL

MODULE = CALL.with_name("draws.mjs")
SEEDS = [*range(200), 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53 - 1]


@pytest.fixture(scope="module")
def draws(js):
    """Draws of generators with these seeds, all by the same calls."""
    return lambda given: js.values(MODULE, "draws", given)


def tosses(rng, count):
    """Toss a coin, as the page does."""
    return rng.integers(0, 2, count, dtype=bool)


def drawn(seed, calls):
    """Return what NumPy draws."""
    rng = np.random.default_rng(seed)
    return [
        np.asarray(
            tosses(rng, *given) if n == "tosses" else getattr(rng, n)(*given)
        ).tolist()
        for n, *given in calls
    ]


def random_calls(rng):
    """Yield draws of every sort, mixed, so that halves are left over."""
    for _ in range(40):
        match rng.integers(4):
            case 0:
                yield ["random"]
            case 1:
                low, width = rng.normal() * 10, 10.0 ** rng.integers(-3, 3)
                yield ["uniform", low, low + width]
            case 2:
                yield ["permutation", int(rng.integers(0, 70))]
            case 3:
                yield ["tosses", int(rng.integers(0, 100))]


def test_every_draw_is_numpys(draws):
    rng = np.random.default_rng(51)
    seeds = [*SEEDS, *rng.integers(0, 2**53, 200).tolist()]
    given = [[seed, [*random_calls(rng)]] for seed in seeds]
    for (seed, calls), found in zip(given, draws(given), strict=True):
        assert found == drawn(seed, calls), seed


def test_a_long_stream(draws):
    calls = [["random"]] * 20_000
    assert draws([[7, calls]]) == [drawn(7, calls)]


@pytest.mark.parametrize("n", [0, 1, 2, 3, 1797])
def test_permutations_of_any_length(draws, n):
    given = [[seed, [["permutation", n]]] for seed in range(20)]
    for (seed, calls), found in zip(given, draws(given), strict=True):
        assert found == drawn(seed, calls)


def test_a_list_of_two_seeds_is_one_number():
    """Who has the number n of a seed's guessers tosses by these."""
    for seed, number in ((0, 1), (3, 200), (999, 5000)):
        two, one = (
            np.random.default_rng(given).random()
            for given in ([seed, number], seed + number * 2**32)
        )
        assert two == one


@pytest.mark.parametrize("seed", [-1, 0.5, float("nan"), 2**53])
def test_what_is_no_seed_is_refused(draws, js, seed):
    (answer,) = js(MODULE, "draws", [[seed, [["random"]]]])
    assert answer["error"].startswith("A seed must be a whole number from 0")
