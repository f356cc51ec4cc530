"""Random states that fit a figure's rules, and values that do not."""

import math

from nnlib.figures import FIGURES, Question, question
from nnlib.figures.question import questions

LETTERS = "aZ09 _'\"\\<>&/`*{}$%₁é\n😀"
# To draw one of these once is to train networks.
TRAINED = (
    "batch-paths",
    "deep-costs",
    "draw-digit",
    "fit-line",
    "overfit",
    "party-learning",
    "playground",
    "side-by-side",
    "two-knobs",
    "xor-learning",
)
# A run of so few steps is the same everywhere, be it as wild as it may.
FEW_STEPS = 40
CLASSES = {figure.kind.default_value: figure for figure in FIGURES}
DRAWN = [figure for figure in FIGURES if figure is not Question]


def example(figure):
    """Return one figure of its class."""
    return question(min(questions())) if figure is Question else figure()


def jsonable(value):
    """Return the value with lists for tuples, as JSON would have it."""
    if isinstance(value, dict):
        return {key: jsonable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [jsonable(part) for part in value]
    return value


def random_value(rules, rng, count=None):
    """Return a random value that fits the rules."""
    if "enum" in rules:
        return rules["enum"][rng.integers(len(rules["enum"]))]
    match rules["type"]:
        case "array" if "prefixItems" in rules:
            return [random_value(cell, rng) for cell in rules["prefixItems"]]
        case "array":
            most = min(rules["maxItems"], rules["minItems"] + 12)
            if count is None:
                count = rng.integers(rules["minItems"], most + 1)
            made = [random_value(rules["items"], rng) for _ in range(count)]
            return [*dict.fromkeys(made)] if "uniqueItems" in rules else made
        case "boolean":
            return bool(rng.integers(2))
        case "string":
            length = rng.integers(rules["minLength"], rules["maxLength"] + 1)
            return "".join(rng.choice(list(LETTERS), length))
        case "integer":
            return int(rng.integers(rules["minimum"], rules["maximum"] + 1))
        case "number":
            return _number(rules, rng)


def _number(rules, rng):
    """Return an end, a place where the slider can stand, or any number."""
    low, high = rules["minimum"], rules["maximum"]
    kind = rng.integers(5)
    if kind == 0:
        return float(rng.choice([low, high, 0.0 if low <= 0 <= high else low]))
    if kind < 3 and "step" in rules:
        stops = round((high - low) / rules["step"])
        return round(low + rules["step"] * int(rng.integers(stops + 1)), 9)
    return float(rng.uniform(low, high))


def random_figure(figure, rng):
    """Return a figure in a random state."""
    if figure is Question:
        made = question(str(rng.choice(sorted(questions()))))
        made.answer = str(rng.choice(["", "0", "1", "-1.5", "2/3"]))
        made.checked = bool(rng.integers(2))
        return made
    state = {}
    for name, rules in figure.rules().items():
        other = rules.get("sameLengthAs")
        count = len(state[other]) if other else None
        state[name] = random_value(rules, rng, count)
    if figure.kind.default_value == "playground":
        state["steps"] %= FEW_STEPS
    return figure(**state)


def random_states(figure, rng, count):
    """Return so many random states; of what is slow to draw, fewer."""
    if figure.kind.default_value in TRAINED:
        count = max(count // 8, 2)
    return [jsonable(random_figure(figure, rng).state()) for _ in range(count)]


def misfits(rules):
    """Yield values of every sort that do not fit the rules."""
    yield from (None, {}, {"a": 1})
    if "enum" in rules:
        yield from (True, "nonsense", [], [rules["enum"][0]], 77)
        return
    match rules["type"]:
        case "number" | "integer":
            low, high = rules["minimum"], rules["maximum"]
            yield from (low - 1, high + 1, low - 1e-9, 1e300, 10**400)
            yield from (math.nan, math.inf, -math.inf)
            yield from ("1", "", True, False, [], [low], 1j)
            if rules["type"] == "integer":
                yield low + 0.5
        case "boolean":
            yield from (0, 1, "True", "", [], [True], 1.0)
        case "string":
            yield "x" * (rules["maxLength"] + 1)
            yield from ("",) if rules["minLength"] else ()
            yield from (0, 1.5, True, [], ["a"], b"abc")
        case "array":
            yield from (5, "ab", True, b"\x01\x02", {0: 1.0, 1: 2.0}, {1.0})
            yield from _crooked_lists(rules)


def _crooked_lists(rules):
    """Yield lists of a wrong length, and lists with one misfit in them."""
    if "prefixItems" in rules:
        cells = rules["prefixItems"]
        places = range(len(cells))
        good = [_fitting(cell) for cell in cells]
        yield from (good[:-1], [*good, good[0]])
    else:
        count = max(rules["minItems"], 1)
        cells = [rules["items"]] * count
        # One rule for all: the ends and the middle speak for the others.
        places = sorted({0, count // 2, count - 1})
        good = [_fitting(cell) for cell in cells]
        yield good[:1] * (rules["maxItems"] + 1)
        if rules["minItems"]:
            yield good[: rules["minItems"] - 1]
        yield [good]
        if rules.get("uniqueItems"):
            yield good * 2
    for place in places:
        for misfit in misfits(cells[place]):
            yield [*good[:place], misfit, *good[place + 1 :]]


def _fitting(rules):
    """Return some value that fits."""
    if "enum" in rules:
        return rules["enum"][0]
    match rules["type"]:
        case "array":
            cells = rules.get("prefixItems", [rules.get("items")])
            return [_fitting(cell) for cell in cells]
        case "string":
            return "a"
        case "boolean":
            return True
    return rules["minimum"]
