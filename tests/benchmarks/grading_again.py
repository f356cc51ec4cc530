"""Time a class of which a third is tried again, beside one that is not.

python -m tests.benchmarks.grading_again

In both classes a third answers `weighted_sum` for two inputs only. In one of
them what builds on it does without it, so that nothing is tried again.
"""

import tempfile
from pathlib import Path

from tests.benchmarks.grading_throughput import hand_in, ours
from tests.benchmarks.report import save, table

STUDENTS = 60
ROUNDS = 3
TWO_ONLY = {
    "weighted_sum": """
def weighted_sum(x, w, b):
    return x[0] * w[0] + x[1] * w[1] + b
"""
}
ON_ITS_OWN = {
    "neuron_output": """
def neuron_output(x, w, b):
    return int(sum(i * j for i, j in zip(x, w)) + b > 0)
""",
    "perceptron_step": """
def perceptron_step(x, y, w, b, lr):
    error = y - neuron_output(x, w, b)
    return [j + lr * error * i for i, j in zip(x, w)], b + lr * error
""",
}


def main() -> None:
    """Measure, print, save."""
    kinds = {"builds": TWO_ONLY, "alone": {**TWO_ONLY, **ON_ITS_OWN}}
    took: dict[str, list[float]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        for kind, third in kinds.items():
            hand_in(home / kind, STUDENTS, [third, {}, {}])
        for number in range(ROUNDS):
            for kind in kinds:
                records = home / f"{kind}-{number}"
                took[kind].append(ours(home / kind, records))
    found = {f"{kind}, s": min(seconds) for kind, seconds in took.items()}
    found["times"] = found["builds, s"] / found["alone, s"]
    table((f"{STUDENTS} students, the best of {ROUNDS}", ""), found.items())
    print("a third tried again: 1.5 times or less")
    save("grading_again", found)


if __name__ == "__main__":
    main()
