"""What was said against what happened, in the figure and in `nnlib`."""

import numpy as np

from nnlib import reliability, sigmoid, verdicts
from nnlib.figures.reliability.oracle import expanded

SCALES = [0.0, 0.25, 0.5, 1.0, 1.5, 2.0]


def random_cases(rng):
    z = rng.uniform(-8, 8, int(rng.integers(1, 40)))
    counts = rng.integers(0, 50, (len(z), 2))
    return [[float(v), *map(int, c)] for v, c in zip(z, counts, strict=True)]


def test_the_bins_are_those_of_nnlib(js):
    rng = np.random.default_rng(14)
    tables = [random_cases(rng) for _ in range(200)]
    tables = [t for t in tables if sum(yes + no for _, yes, no in t)]
    tables.append([list(row) for row in verdicts()])
    given = [[t, k, n] for t in tables for k in SCALES for n in (4, 10)]
    answers = js.values("../reliability/bins.js", "reliability", given)
    for (cases, scale, bins), answer in zip(given, answers, strict=True):
        z, y = expanded(cases)
        wanted = reliability(y, sigmoid(scale * z), bins)
        found = [[a["count"], a["said"], a["happened"]] for a in answer]
        np.testing.assert_allclose(found, wanted, rtol=1e-12)
        places = [a["bin"] for a in answer]
        assert places == sorted(set(places))
