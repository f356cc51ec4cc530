"""What can be taken in a drawing: whatever is done to it fits the state."""

import re

import numpy as np
import pytest
from bs4 import BeautifulSoup

from tests.figures.states import CLASSES, DRAWN, jsonable, random_states
from tests.js.node import STATIC, drawing_of

COUNT = 6  # states of each figure
PLACES = [[-900.0, -900.0], [900.0, 900.0], [120.0, 90.0], [150.0, 200.0]]
TAKEN = re.compile(r'data-drag="([^"]+)"')
HELD = [
    figure for figure in DRAWN if figure.kind.default_value != "playground"
]


@pytest.mark.parametrize("figure", HELD, ids=lambda f: f.__name__)
def test_dragged_anywhere_a_state_still_fits_its_rules(figure, js):
    kind = figure.kind.default_value
    states = [jsonable(figure().state())]
    states += random_states(figure, np.random.default_rng(16), COUNT)
    for state in states:
        [drawn] = js.values(STATIC, "initial", [[kind, state, "u"]])
        for name in set(TAKEN.findall(drawn)):
            way = {"last": [100.0, 100.0], "now": state}
            asked = [[state, place, way["last"], way] for place in PLACES]
            path = f"default.drags.{name}"
            for patch in js.values(drawing_of(kind), path, asked):
                CLASSES[kind](**{**state, **patch})  # or it refuses


MOVED = [
    ("truth-table", "line"),
    ("xor-space", "tip"),
    ("neuron", "w0"),
    ("sigmoid-curve", "centre"),
    ("sigmoid-curve", "steep"),
    ("fit-probability", "centre"),
    ("fit-line", "start-across"),
    ("fit-line", "right-downwards"),
    ("golf", "strength"),
    ("wrong-model", "A"),
    ("bumps", "h2"),
    ("power-curve", "point"),
    ("secant", "place"),
    ("softmax-bars", "z1"),
    ("descent", "rate"),
    ("computational-graph", "price"),
    ("xor-learning", "steps"),
]
START = {"fit-probability": {"w": 0.5, "b": -2.0}}


@pytest.mark.parametrize(("kind", "name"), MOVED)
def test_a_grip_moves_what_it_holds(kind, name, js):
    state = jsonable(CLASSES[kind](**START.get(kind, {})).state())
    asked = [[state, place, [100.0, 100.0]] for place in PLACES[2:]]
    found = js.values(drawing_of(kind), f"default.drags.{name}", asked)
    assert found[0] != found[1]


@pytest.mark.parametrize("kind", ["fit-probability", "sigmoid-curve"])
@pytest.mark.parametrize("w", [-2.5, 0.25, 2.5])
@pytest.mark.parametrize("b", [-6.0, 0.5, 6.0])
def test_the_ring_of_a_curve_is_on_it_also_at_the_border(kind, w, b, js):
    """Its centre may be out of sight, and the ring waits at the border."""
    state = jsonable(CLASSES[kind](w=w, b=b).state())
    [view] = js.values(STATIC, "initial", [[kind, state, "u"]])
    page = BeautifulSoup(view, "html.parser")
    ring = page.select_one("[data-drag=centre] circle")
    path = page.select_one(".nn-graph")["d"].strip("M").split("L")
    curve = np.array([point.split() for point in path], float)
    height = np.interp(float(ring["cx"]), *curve.T)
    assert float(ring["cy"]) == pytest.approx(height, abs=1)
