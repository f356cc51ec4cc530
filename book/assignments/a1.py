"""Hidden checks of assignment 1, Neurons. The grader's; never sent."""

import math

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    as_numbers,
    differs,
    number,
    signature,
)

SWAPS = (
    signature(
        "weighted_sum(x, w, b)",
        "pre_activation(w, x, b)",
        "net_input(b, x, w)",
        "sum_of_products(b, w, x)",
    ),
    signature(
        "neuron_output(x, w, b)",
        "unit_output(b, w, x)",
        "fires_or_not(w, x, b)",
        "spike(b, x, w)",
    ),
    number("1.5", "2.5", "0.5", "3.5", "4.5"),
    signature(
        "line_distance(p, w, b)",
        "walk_to_line(w, b, p)",
        "signed_distance(b, p, w)",
        "signed_offset(b, w, p)",
    ),
    signature(
        "perceptron_step(x, y, w, b, lr)",
        "corrected_knobs(w, b, x, y, lr)",
        "rosenblatt_step(lr, w, b, x, y)",
        "mended_knobs(x, y, lr, w, b)",
    ),
)


def total(x, w, b):
    """Return the weighted sum."""
    return math.fsum([*(i * j for i, j in zip(x, w, strict=True)), b])


def fires(x, w, b):
    """Return 1 above z = 0, else 0."""
    return int(total(x, w, b) > 0)


def length(w):
    """Return the length of the arrow."""
    return math.hypot(*w)


def step(x, y, w, b, lr, error=None):
    """Return the knobs after one example."""
    if error is None:
        error = y - fires(x, w, b)
    return [i + lr * error * j for i, j in zip(w, x, strict=True)], (
        b + lr * error
    )


def knobs(rng, n):
    """Draw n inputs, n weights and a bias, on a grid that floats hold."""
    draw = rng.integers(-20, 21, (2, n)) / 4
    return draw[0].tolist(), draw[1].tolist(), int(rng.integers(-9, 10)) / 4


def many(rng):
    """Draw neurons with 1 to 6 inputs."""
    return [knobs(rng, n) for n in (1, 2, 2, 3, 4, 6)]


def both_sides(rng):
    """Draw neurons until some have fired and some have not."""
    drawn = [knobs(rng, int(rng.integers(1, 5))) for _ in range(40)]
    loud = [case for case in drawn if total(*case) > 0][:4]
    return loud + [case for case in drawn if total(*case) < 0][:4]


def no_inputs(rng):
    """Draw a neuron without inputs, and two whose inputs count."""
    drawn = [knobs(rng, 2) for _ in range(20)]
    counting = [case for case in drawn if total(*case[:2], 0)]
    return [([], [], knobs(rng, 1)[2] + 5), *counting[:2]]


def on_the_line(rng):
    """Draw neurons whose weighted sum is exactly 0, and one that fires."""
    drawn = [(x, w, -total(x, w, 0)) for x, w, _ in many(rng)]
    return [*drawn, both_sides(rng)[0]]


def votes(rng):
    """Draw votes, from one that is enough to one where all must agree."""
    sizes = rng.integers(2, 12, 6)
    drawn = [(int(n), int(rng.integers(1, n + 1))) for n in sizes]
    return [*drawn, (drawn[0][0], 1), (drawn[0][0],) * 2]


def lines(rng):
    """Draw points and lines, and two points on their lines."""
    drawn = [knobs(rng, 2) for _ in range(8)]
    found = [(p, [w[0] or 1.25, w[1]], b) for p, w, b in drawn]
    return found + [(p, w, -total(p, w, 0)) for p, w, _ in found[:2]]


def examples(rng, right):
    """Draw examples that the neuron gets right, or wrong."""
    return [
        (x, fires(x, w, b) if right else 1 - fires(x, w, b), w, b, lr)
        for x, w, b in both_sides(rng)
        for lr in [int(rng.integers(1, 9)) / 8]
    ]


def clouds(rng):
    """Draw points that a line separates, with room on either side."""
    found = []
    for n in (2, 2, 3):
        w, b = rng.normal(size=n), rng.normal() / 2
        w /= length(w)
        X = rng.uniform(-3, 3, (60, n))
        z = X @ w + b
        X = X[abs(z) > 0.3][:20].round(2)
        found.append((X.tolist(), [int(v) for v in (X @ w + b > 0)]))
    return found


def all_right(got, X, y):
    """Judge returned knobs by what they do."""
    w, b = as_numbers(got[0]), as_numbers(got[1]).item()
    return len(got) == 2 and all(
        fires(x, w, b) == label for x, label in zip(X, y, strict=True)
    )


def one_pass(X, y):
    """Return the knobs after a single pass."""
    w, b = [0.0] * len(X[0]), 0.0
    for x, label in zip(X, y, strict=True):
        w, b = step(x, label, w, b, 0.5)
    return w, b


def assignment(variant):
    """Return the assignment."""
    weight = variant.number("1.5")

    def parts_votes(b, n, k):
        b = as_numbers(b).item()
        return weight * k + b > 0 >= weight * (k - 1) + b

    def distance(p, w, b):
        return total(p, w, b) / length(w)

    def far_enough(got, *line):
        d = distance(*line)
        return not differs(got, d) or not differs(got, -d)

    return Assignment(
        version=3,
        title="Neurons",
        minutes=90,
        questions=(
            Question(
                "weighted_sum(x, w, b)",
                total,
                (
                    Check(2, "Look at the formula again.", many),
                    Check(
                        2,
                        "With no inputs at all, only the bias is left.",
                        no_inputs,
                    ),
                ),
                (
                    Mistake(
                        "The bias is missing from the sum.",
                        lambda x, w, b: total(x, w, 0),
                    ),
                    Mistake(
                        "It uses the first two inputs only. There may be "
                        "more, or fewer.",
                        lambda x, w, b: total(x[:2], w[:2], b),
                    ),
                    Mistake(
                        "It adds inputs and weights. Each input has to be "
                        "multiplied by its weight.",
                        lambda x, w, b: sum(x) + sum(w) + b,
                    ),
                    Mistake(
                        "It adds the bias for each input. There is one bias, "
                        "added once.",
                        lambda x, w, b: total(x, w, 0) + b * len(x),
                    ),
                ),
            ),
            Question(
                "neuron_output(x, w, b)",
                fires,
                (
                    Check(2, "Weighted sum first, then the step.", both_sides),
                    Check(
                        1,
                        "What does the book's step do at exactly z = 0?",
                        on_the_line,
                    ),
                ),
                (
                    Mistake(
                        "At exactly z = 0 the neuron stays silent: it fires "
                        "above 0.",
                        lambda x, w, b: int(total(x, w, b) >= 0),
                    ),
                    Mistake(
                        "It returns the weighted sum itself. The step is "
                        "still to come.",
                        total,
                    ),
                    Mistake(
                        "It fires when it should be silent, and the other "
                        "way round.",
                        lambda x, w, b: 1 - fires(x, w, b),
                    ),
                ),
            ),
            Question(
                "vote_bias(n, k)",
                None,
                (
                    Check(
                        3,
                        "Put the number of votes into z = weight · votes + b "
                        "and look at k and k - 1 votes.",
                        votes,
                        parts_votes,
                    ),
                ),
                (
                    Mistake(
                        "With this bias, z is exactly 0 at k votes, and at "
                        "z = 0 the neuron is silent.",
                        lambda n, k: -weight * k,
                    ),
                    Mistake(
                        "The weights are not 1. Look at them again.",
                        when=lambda b, n, k: k + b > 0 >= k - 1 + b,
                    ),
                    Mistake(
                        "A positive bias makes the neuron fire sooner, and "
                        "this one should wait.",
                        when=lambda b, n, k: parts_votes(-as_numbers(b), n, k),
                    ),
                ),
            ),
            Question(
                "line_distance(p, w, b)",
                distance,
                (
                    Check(
                        2,
                        "Divide z at the point by the arrow's length.",
                        lines,
                        far_enough,
                    ),
                    Check(2, "Look at the sign.", lines),
                ),
                (
                    Mistake(
                        "It has the wrong sign: + is where the neuron fires.",
                        lambda p, w, b: -total(p, w, b) / length(w),
                    ),
                    Mistake(
                        "It has no sign. On the silent side it is below 0.",
                        lambda p, w, b: abs(total(p, w, b)) / length(w),
                    ),
                    Mistake(
                        "That is z. Divide it by the arrow's length.", total
                    ),
                    Mistake(
                        "It divides by the arrow's length squared. A square "
                        "root is missing.",
                        lambda p, w, b: total(p, w, b) / length(w) ** 2,
                    ),
                    Mistake(
                        "That is the line's distance from the origin. The "
                        "point p is not in it.",
                        lambda p, w, b: -b / length(w),
                    ),
                ),
            ),
            Question(
                "perceptron_step(x, y, w, b, lr)",
                step,
                (
                    Check(
                        2,
                        "Add for a point that should fire, subtract for one "
                        "that should not.",
                        lambda rng: examples(rng, right=False),
                    ),
                    Check(
                        1,
                        "Where the neuron is right already, nothing changes.",
                        lambda rng: [
                            *examples(rng, right=True),
                            *examples(rng, right=False)[:1],
                        ],
                    ),
                    Check(
                        1,
                        "Make a new list for the new weights.",
                        lambda rng: examples(rng, right=False),
                        keeps=True,
                    ),
                ),
                (
                    Mistake(
                        "The bias is not corrected. It moves by lr.",
                        lambda x, y, w, b, lr: (step(x, y, w, b, lr)[0], b),
                    ),
                    Mistake(
                        "It subtracts where it should add. Look at the sign "
                        "of the error.",
                        lambda x, y, w, b, lr: step(x, y, w, b, -lr),
                    ),
                    Mistake(
                        "The learning rate lr is not used.",
                        lambda x, y, w, b, lr: step(x, y, w, b, 1),
                    ),
                    Mistake(
                        "It changes the knobs even where the neuron is right.",
                        lambda x, y, w, b, lr: step(
                            x, y, w, b, lr, 1 if y == 1 else -1
                        ),
                    ),
                ),
            ),
            Question(
                "train_perceptron(X, y)",
                None,
                (
                    Check(
                        4,
                        "Some points are still on the wrong side. A pass may "
                        "break what an earlier one has mended: go on until a "
                        "whole pass changes nothing.",
                        clouds,
                        all_right,
                    ),
                ),
                (
                    Mistake(
                        "It stops after one pass. Go on until a whole pass "
                        "changes nothing.",
                        one_pass,
                    ),
                ),
                seconds=10,
            ),
            Text(
                "why_no_xor",
                3,
                (
                    "1 point: two rows must fire and two stay silent, and "
                    "which they are.",
                    "1 point: one neuron fires on one side of a straight "
                    "line.",
                    "1 point: why no line parts them, by the crossing or by "
                    "inequalities.",
                ),
            ),
        ),
    )
