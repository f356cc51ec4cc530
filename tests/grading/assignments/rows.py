"""Hidden checks of the tiny assignment with NumPy."""

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Question,
    Step,
)

SWAPS = ()


def tables(rng):
    return [(rng.normal(size=(3, 4)),), (rng.normal(size=(1, 2)),)]


def count(start, by):
    return [
        Step("Counter", (start,), keep="counter"),
        Step("step", (by,), of="counter"),
        Step("value", None, of="counter"),
    ]


def assignment(variant):
    return Assignment(
        version=1,
        title="Rows",
        minutes=1,
        questions=(
            Question(
                "row_sums(X)",
                lambda X: 3 * X.sum(axis=1),
                (Check(2, "Sum along the rows.", tables),),
                modules=("numpy",),
                seconds=0.5,
            ),
            Question(
                "Counter",
                None,
                (
                    Check(
                        1,
                        "A counter counts.",
                        lambda rng: [tuple(map(int, rng.integers(1, 99, 2)))],
                        lambda got, start, by: got[2] == start + by,
                        count,
                    ),
                ),
                modules=("numpy",),
                seconds=0.5,
            ),
        ),
    )
