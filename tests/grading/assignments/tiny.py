"""Hidden checks of the tiny assignment."""

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    signature,
)

SWAPS = (signature("double(x)", "twice(x)"),)


def numbers(rng):
    return [(float(x),) for x in rng.normal(size=3)]


def assignment(variant):
    return Assignment(
        version=1,
        title="Tiny",
        minutes=1,
        questions=(
            Question(
                "double(x)",
                lambda x: 2 * x,
                (
                    Check(1, "Twice a number, please.", numbers),
                    Check(
                        1,
                        "Twice a whole number is whole.",
                        lambda rng: [(int(rng.integers(1, 99)),)],
                    ),
                ),
                (Mistake("That is the square.", lambda x: x * x),),
                seconds=0.25,
            ),
            Text("why", 1),
        ),
    )
