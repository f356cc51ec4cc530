"""Hidden checks of an assignment with a function of two arguments."""

from nnlib.grading.assignment import Assignment, Check, Question, Text

SWAPS = ()


def assignment(variant):
    return Assignment(
        version=1,
        title="Pair",
        minutes=1,
        questions=(
            Question(
                "take(a, b)",
                lambda a, b: a - b,
                (
                    Check(
                        2,
                        "The first less the second.",
                        lambda rng: rng.integers(-9, 10, (4, 2)).tolist(),
                    ),
                ),
                seconds=0.5,
            ),
            Text("why", 1),
        ),
    )
