"""Hidden checks of an assignment whose answers build on one another."""

from nnlib.grading.assignment import Assignment, Check, Mistake, Question, Text

SWAPS = ()


def numbers(rng):
    return [(int(x),) for x in (1, -1, *rng.integers(2, 99, 3))]


def asked(signature, points, times):
    return Question(
        signature,
        lambda x: times * x,
        (Check(points, "Count again.", numbers),),
        (Mistake("A negative number is doubled too.", lambda x: abs(x)),),
        seconds=0.5,
    )


def assignment(variant):
    return Assignment(
        version=1,
        title="Chain",
        minutes=1,
        questions=(
            asked("double(x)", 2, 2),
            asked("quadruple(x)", 3, 4),
            asked("fivefold(x)", 4, 5),
            Text("why", 1),
        ),
    )
