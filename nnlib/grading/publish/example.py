"""Hidden checks of an example: copy, change, build. The grader's; never sent.

Each question is graded by calling its function with inputs that nobody knows
before, and comparing what comes back with `answer`.
"""

from nnlib.grading.assignment import (
    Assignment,
    Check,
    Mistake,
    Question,
    Text,
    Wrong,
    number,
    signature,
)

# What `nnlib assign build NAME --variant WORD` may put in place of a name, the
# order of arguments, or a number. Empty, there are no variants.
SWAPS = (
    signature("spread(values)", "extent(values)"),
    signature("price(hours, watts)", "bill(watts, hours)"),
    number("0.35", "0.25", "0.45"),
)


def lists(rng):
    """Draw lists of numbers: each case is a tuple of arguments."""
    return [(rng.normal(size=n).tolist(),) for n in (2, 3, 5, 8)]


def single(rng):
    """Draw lists of one number."""
    return [([float(rng.normal())],) for _ in range(3)]


def lamps(rng):
    """Draw hours and watts."""
    return rng.uniform(1, 100, (5, 2)).tolist()


def totals(rng):
    """Draw whole numbers."""
    return [(int(n),) for n in rng.integers(3, 99, 5)]


def in_two(got, total):
    """Judge what has many right answers: what came, then the arguments."""
    first, second = got
    return first + second == total and first != 0 != second


def assignment(variant):
    """Return the assignment."""
    rate = variant.number("0.35")

    def price(hours, watts):
        return rate * hours * watts / 1000

    return Assignment(
        version=1,  # raise it when the checks change after handing out
        title="Example",
        minutes=20,
        questions=(
            Question(
                "spread(values)",
                lambda values: max(values) - min(values),
                (
                    Check(2, "The largest less the smallest.", lists),
                    Check(1, "One number alone has a spread of 0.", single),
                ),
                (
                    Mistake("That is the largest alone.", max),
                    Mistake(
                        "It has the wrong sign.",
                        lambda values: min(values) - max(values),
                    ),
                ),
            ),
            Question(
                "price(hours, watts)",
                price,
                (Check(2, "A kilowatt has 1000 watts.", lamps),),
                (
                    Mistake(
                        "That is the price of so many kilowatts. A kilowatt "
                        "has 1000 watts.",
                        lambda hours, watts: 1000 * price(hours, watts),
                    ),
                ),
                modules=("numpy",),  # that an answer may import
            ),
            Question(
                "in_two(total)",
                None,
                (Check(2, "Add your two numbers up.", totals, in_two),),
            ),
            Text(
                "why_many",
                2,
                rubric=(
                    "1 point: names two right answers for one total.",
                    "1 point: says why one of them fixes the other.",
                ),
            ),
        ),
        # `build` tries the checks on these as well.
        wrong=(
            Wrong(
                {"spread": "def spread(values):\n    return max(values)"},
                loses=3,
                says="the largest alone",
            ),
            Wrong(
                {
                    "price": "def price(hours, watts):\n"
                    "    return 0.35 * hours * watts"
                },
                loses=2,
                says="so many kilowatts",
            ),
            Wrong(
                {"in_two": "def in_two(total):\n    return total, 0"},
                loses=2,
                says="Add your two numbers up.",
            ),
        ),
    )
