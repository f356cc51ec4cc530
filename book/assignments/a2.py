"""Hidden checks of assignment 2, Sigmoid. The grader's; never sent."""

import math

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    as_numbers,
    signature,
)

SWAPS = (
    signature("safe_sigmoid(z)", "logistic(z)", "squash(z)", "s_curve(z)"),
    signature("slope_at(z)", "steepness_at(z)", "slope_there(z)"),
    signature(
        "after_word(p, w)",
        "updated(w, p)",
        "with_evidence(w, p)",
        "p_after(w, p)",
    ),
    signature(
        "through_points(x1, p1, x2, p2)",
        "fit_two(p1, x1, p2, x2)",
        "knobs_for(p1, p2, x1, x2)",
        "through_both(x1, x2, p1, p2)",
    ),
    signature(
        "mean_surprise(claims, labels)",
        "log_loss(labels, claims)",
        "average_surprise(labels, claims)",
    ),
    signature(
        "soft_shares(scores)", "shares(scores)", "probabilities(scores)"
    ),
)


def sigmoid(z):
    """Return the sigmoid, whatever z is."""
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def slope(z):
    """Return its slope."""
    return sigmoid(z) * sigmoid(-z)


def log_odds(p):
    """Return the log-odds of a probability."""
    return math.log(p / (1 - p))


def surprise(claims, labels, log=math.log):
    """Return the mean surprise."""
    given = [
        p if label else 1 - p for p, label in zip(claims, labels, strict=True)
    ]
    return -math.fsum(map(log, given)) / len(given)


def softmax(scores):
    """Return the softmax."""
    powers = [math.exp(z - max(scores)) for z in scores]
    return [power / math.fsum(powers) for power in powers]


def sums(rng):
    """Draw moderate sums on both sides of 0."""
    return [
        (float(z),) for z in [*rng.uniform(-6, 0, 3), *rng.uniform(0, 6, 3)]
    ]


def extremes(rng):
    """Draw sums that overflow, and one that does not."""
    far = rng.uniform(800, 5000, 2)
    return [(float(far[0]),), (-float(far[1]),), sums(rng)[0]]


def chances(rng):
    """Draw probabilities and weights."""
    drawn = zip(
        rng.uniform(0.05, 0.95, 6), rng.normal(size=6) * 2, strict=True
    )
    return [(float(p), float(w)) for p, w in drawn]


def pairs(rng):
    """Draw two points for a sigmoid."""
    found = []
    for _ in range(5):
        x1, p1, p2 = rng.uniform(-3, 3), *rng.uniform(0.05, 0.95, 2)
        x2 = x1 + rng.uniform(0.5, 3)
        found.append(tuple(map(float, (x1, p1, x2, p2))))
    return found


def passes(got, x1, p1, x2, p2):
    """Judge knobs by where the sigmoid passes."""
    w, b = (as_numbers(knob).item() for knob in got)
    return all(
        math.isclose(sigmoid(x * w + b), p, rel_tol=1e-5)
        for x, p in ((x1, p1), (x2, p2))
    )


def emails(rng):
    """Draw claims and what was."""
    found = []
    for n in (1, 4, 7, 9):
        claims = rng.uniform(0.03, 0.97, n).tolist()
        found.append((claims, [int(v) for v in rng.integers(0, 2, n)]))
    return [*found, ([0.2, 0.6], [0, 1]), ([0.7], [0])]


def score_lists(rng):
    """Draw scores."""
    return [(rng.normal(size=n).tolist(),) for n in (2, 3, 5)]


def large_scores(rng):
    """Draw scores whose powers overflow."""
    return [((rng.normal(size=3) + 2000).tolist(),)]


def without_top(scores):
    """Share out the scores themselves."""
    return [score / sum(scores) for score in scores]


def assignment(variant):
    """Return the assignment."""
    return Assignment(
        version=2,
        title="Sigmoid",
        minutes=90,
        questions=(
            Question(
                "safe_sigmoid(z)",
                sigmoid,
                (
                    Check(2, "Look at the formula again.", sums),
                    Check(
                        2,
                        "For a very negative z, use e^z instead of e^(-z).",
                        extremes,
                    ),
                ),
                (
                    Mistake(
                        "The sign of z is turned round.", lambda z: sigmoid(-z)
                    ),
                    Mistake("That is tanh.", math.tanh),
                ),
            ),
            Question(
                "slope_at(z)",
                slope,
                (Check(3, "With a the sigmoid at z, it is a(1 - a).", sums),),
                (
                    Mistake("That is the sigmoid, not its slope.", sigmoid),
                    Mistake(
                        "It puts z where the sigmoid at z belongs.",
                        lambda z: z * (1 - z),
                    ),
                    Mistake(
                        "A slope of the sigmoid is never negative.",
                        lambda z: -slope(z),
                    ),
                ),
            ),
            Question(
                "after_word(p, w)",
                lambda p, w: sigmoid(log_odds(p) + w),
                (
                    Check(
                        3,
                        "From probability to log-odds, add, and back.",
                        chances,
                    ),
                ),
                (
                    Mistake(
                        "It adds the weight to the probability.",
                        lambda p, w: p + w,
                    ),
                    Mistake(
                        "It gives the log-odds. The way back is missing.",
                        lambda p, w: log_odds(p) + w,
                    ),
                    Mistake(
                        "It gives the odds. A probability is odds divided by "
                        "1 plus odds.",
                        lambda p, w: math.exp(log_odds(p) + w),
                    ),
                    Mistake(
                        "It takes p for log-odds.",
                        lambda p, w: sigmoid(p + w),
                    ),
                ),
            ),
            Question(
                "through_points(x1, p1, x2, p2)",
                None,
                (
                    Check(
                        4,
                        "The log-odds of p1 and p2 lie on a line over x.",
                        pairs,
                        passes,
                    ),
                ),
                (
                    Mistake(
                        "Weight and bias have changed places.",
                        when=lambda got, *a: passes(got[::-1], *a),
                    ),
                    Mistake(
                        "The line goes through the probabilities. It has to "
                        "go through their log-odds.",
                        lambda x1, p1, x2, p2: (
                            (p2 - p1) / (x2 - x1),
                            p1 - (p2 - p1) / (x2 - x1) * x1,
                        ),
                    ),
                    Mistake(
                        "The weight fits; the bias does not.",
                        when=lambda got, x1, p1, x2, p2: math.isclose(
                            got[0], (log_odds(p2) - log_odds(p1)) / (x2 - x1)
                        ),
                    ),
                ),
            ),
            Question(
                "mean_surprise(claims, labels)",
                surprise,
                (
                    Check(
                        4,
                        "What probability was given to what happened?",
                        emails,
                    ),
                ),
                (
                    Mistake(
                        "It takes the claim also where the label is 0. There, "
                        "what happened was given 1 - claim.",
                        lambda claims, labels: surprise(
                            claims, [1] * len(claims)
                        ),
                    ),
                    Mistake(
                        "It leaves out the emails whose label is 0.",
                        lambda claims, labels: (
                            -sum(
                                math.log(p)
                                for p, y in zip(claims, labels, strict=True)
                                if y
                            )
                            / len(claims)
                        ),
                    ),
                    Mistake(
                        "That is the sum. The mean is asked.",
                        lambda claims, labels: (
                            surprise(claims, labels) * len(claims)
                        ),
                    ),
                    Mistake(
                        "The sign is wrong.",
                        lambda claims, labels: -surprise(claims, labels),
                    ),
                    Mistake(
                        "That is another logarithm. The natural one is meant.",
                        lambda claims, labels: surprise(
                            claims, labels, math.log2
                        ),
                    ),
                    Mistake(
                        "That is another logarithm. The natural one is meant.",
                        lambda claims, labels: surprise(
                            claims, labels, math.log10
                        ),
                    ),
                ),
            ),
            Question(
                "soft_shares(scores)",
                softmax,
                (
                    Check(2, "Powers of e, each divided by all.", score_lists),
                    Check(
                        2,
                        "Subtract the largest score from every score first.",
                        large_scores,
                    ),
                ),
                (
                    Mistake(
                        "It shares out the scores, not their powers of e.",
                        without_top,
                    ),
                    Mistake(
                        "It squashes each score for itself. The shares have "
                        "to add up to 1.",
                        lambda scores: [sigmoid(z) for z in scores],
                    ),
                ),
            ),
            Text(
                "is_it_sure",
                3,
                (
                    "1 point: a number between 0 and 1 need not be a share; "
                    "it must be calibrated.",
                    "1 point: count, among new emails given about 0.9, how "
                    "many are spam.",
                    "1 point: new emails, not those it was fitted to; or "
                    "claims other than 0.9.",
                ),
            ),
        ),
    )
