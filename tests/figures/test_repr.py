"""A figure as text: Python's repr and the page's "Copy as Python"."""

import numpy as np
import pytest

import nnlib.figures
from nnlib.figures import FIGURES, DecisionLine, Neuron, TruthTable, question
from tests.figures.states import DRAWN, jsonable, random_figure
from tests.js.node import STATIC

COUNT = 70  # of each class: some thousands in all


@pytest.fixture(scope="module")
def many():
    rng = np.random.default_rng(1)
    return [random_figure(figure, rng) for figure in DRAWN * COUNT]


def evaluated(text):
    return eval(text, vars(nnlib.figures).copy())


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Neuron(), "Neuron(w=[7.0, 3.0], b=-2.0, x=[1.0, 0.0])"),
        (DecisionLine(b=1), "DecisionLine(w=[1.0, -1.0], b=1.0)"),
        (
            TruthTable(gate="XOR"),
            "TruthTable(gate='XOR', w=[1.0, 1.0], b=0.5)",
        ),
        (question("01-bias"), "question('01-bias')"),
    ],
)
def test_repr_says_the_knobs_and_what_differs(figure, text):
    assert repr(figure) == text


def test_repr_makes_the_same_figure(many):
    for figure in many:
        assert evaluated(repr(figure)).state() == figure.state()


def test_copy_as_python_is_repr(many, js):
    asked = [[f.kind, jsonable(f.state())] for f in many]
    for figure, text in zip(
        many, js.values(STATIC, "asPython", asked), strict=True
    ):
        assert text == repr(figure)


def test_copy_as_python_holds_for_any_text(js):
    odd = ["\t", "\r", "\0", "\x7f", "\xa0", "\u200b", "\u2028", "\\'\""]
    figures = [Neuron(names=[f"a{one}", one]) for one in odd]
    asked = [[f.kind, jsonable(f.state())] for f in figures]
    for figure, text in zip(
        figures, js.values(STATIC, "asPython", asked), strict=True
    ):
        assert evaluated(text).state() == figure.state()


def test_a_state_comes_back_from_the_page_as_it_was(js):
    rng = np.random.default_rng(2)
    figures = [random_figure(figure, rng) for figure in FIGURES * COUNT]
    states = [jsonable(figure.state()) for figure in figures]
    asked = [[f.kind, s] for f, s in zip(figures, states, strict=True)]
    for state, back in zip(
        states, js.values(STATIC, "stateOf", asked), strict=True
    ):
        assert {"version": 1, **back} == state
