"""What a figure says of a met challenge is true, however it was met."""

import numpy as np

from tests.browser.book import FIGURES, each
from tests.figures import oracles
from tests.figures.states import (
    CLASSES,
    TRAINED,
    jsonable,
    random_value,
)
from tests.js.node import STATIC

SETTERS = [place for place in FIGURES if place.state.get("goals")]
OTHERS = 8  # ways to meet a challenge that no hand shows


def with_knobs(state, knobs):
    """Return the state with some knobs turned, named as in `meets`."""
    state = jsonable(state)
    for path, value in knobs.items():
        *outer, last = path.split(".")
        place = state
        for key in outer:
            place = place[int(key) if isinstance(place, list) else key]
        place[int(last) if isinstance(place, list) else last] = value
    return state


def varied(place, state):
    """Return the state, and others with one knob somewhere else."""
    rng = np.random.default_rng(5)
    rules = CLASSES[place.kind].rules()
    turned = [name for name, rule in rules.items() if "title" in rule]
    yield state
    others = 2 if place.kind in TRAINED else OTHERS
    for _ in range(others if turned else 0):
        name = str(rng.choice(turned))
        count = len(state[name]) if isinstance(state[name], list) else None
        yield {**state, name: random_value(rules[name], rng, count)}


@each(SETTERS)
def test_every_praise_is_true_of_the_state_that_it_is_given(place, js):
    figure = CLASSES[place.kind](**place.state)
    start = {**jsonable(figure.state()), "version": 1}
    reached = start  # one challenge after the other, as hands meet them
    for goal in place.state["goals"]:
        knobs = oracles.oracle(place.kind).meets[goal]
        if callable(knobs):  # a hand's, in the browser: it compares as well
            continue
        reached = with_knobs(reached, knobs)
        states = list(varied(place, reached))
        asked = [[place.kind, state, start] for state in states]
        found = js.values(STATIC, "praises", asked)
        assert goal in found[0]
        for state, praises in zip(states, found, strict=True):
            for met, praise in praises.items():
                oracles.check_praise(place.kind, met, state, praise)
