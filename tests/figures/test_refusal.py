"""What does not fit is refused with a sentence, and changes nothing."""

import ast
import json

import numpy as np
import pytest
from traitlets import TraitError

from nnlib.figures import FIGURES, DecisionLine, Neuron, TruthTable, question
from nnlib.figures.question import questions
from tests.figures.states import DRAWN, example, jsonable, misfits
from tests.js.node import STATIC

TRAITS = [
    pytest.param(figure, name, id=f"{figure.__name__}.{name}")
    for figure in FIGURES
    for name in figure.rules()
]


def refusal(action, *args, **kwargs):
    with pytest.raises(TraitError) as caught:
        action(*args, **kwargs)
    return str(caught.value)


def shortened(value):
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


@pytest.mark.parametrize("figure", DRAWN)
def test_a_value_without_its_name_is_refused(figure):
    with pytest.raises(TypeError, match="takes its state by name") as caught:
        figure([7, 3], -2)
    assert str(caught.value).endswith("got [7, 3] without one.")


@pytest.mark.parametrize(("figure", "name"), TRAITS)
def test_a_misfit_is_named_and_changes_nothing(figure, name):
    made = example(figure)
    before = made.state()
    for value in misfits(figure.rules()[name]):
        said = refusal(setattr, made, name, value)
        assert said.startswith(f"{figure.__name__}.{name} must be ")
        assert said.endswith(f"; got {shortened(value)}.")
        assert made.state() == before


@pytest.mark.parametrize(("figure", "name"), TRAITS)
def test_a_figure_is_not_made_with_a_misfit(figure, name):
    fitting = example(figure).state()
    for value in misfits(figure.rules()[name]):
        said = refusal(figure, **{**fitting, name: value})
        assert said.startswith(f"{figure.__name__}.{name} must be ")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (
            lambda: Neuron(b=11),
            "Neuron.b must be a number from -10 to 10; got 11.",
        ),
        (
            lambda: Neuron(w=[1, float("nan")]),
            "Neuron.w must be a list of 1 to 3, each a number from -10 to "
            "10; got [1, nan].",
        ),
        (
            lambda: Neuron(w=5),
            "Neuron.w must be a list of 1 to 3, each a number from -10 to "
            "10; got 5.",
        ),
        (
            lambda: Neuron(activation="relu"),
            "Neuron.activation must be one of 'step', 'identity', 'sigmoid'; "
            "got 'relu'.",
        ),
        (
            lambda: Neuron(names=["CAPITALS"]),
            "Neuron.names must be a list of 2, one for each entry of w; got "
            "['CAPITALS'].",
        ),
        (
            lambda: Neuron(answers=["no", ""]),
            "Neuron.answers must be a list of 2, each a text of 1 to 24 "
            "characters; got ['no', ''].",
        ),
        (
            lambda: Neuron(switches=1),
            "Neuron.switches must be True or False; got 1.",
        ),
        (
            lambda: DecisionLine(turn=0.5),
            "DecisionLine.turn must be a whole number from 0 to 59; got 0.5.",
        ),
        (
            lambda: DecisionLine(points=[[1, 2]]),
            "DecisionLine.points must be a list of 0 to 60, each [a number "
            "from -3 to 3; a number from -3 to 3; one of 0, 1]; got [[1, 2]].",
        ),
        (
            lambda: TruthTable(version=2),
            "TruthTable.version must be 1; got 2.",
        ),
    ],
)
def test_the_sentence_reads_well(make, sentence):
    assert refusal(make) == sentence


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(TypeError) as caught:
        TruthTable(weights=[1, 2])
    assert str(caught.value) == (
        "TruthTable has no 'weights'; it has gate, w, b, firing, silent, "
        "goals."
    )


def test_an_unknown_question_is_answered_with_a_known_one():
    assert refusal(question, "nonsense") == (
        "Question.id must be the name of a question, such as "
        f"{min(questions())!r}; got 'nonsense'."
    )


@pytest.mark.parametrize("name", ["w", "x", "names"])
def test_the_number_of_inputs_stays(name):
    neuron = Neuron()
    entry = "a" if name == "names" else 1.0
    said = refusal(setattr, neuron, name, [entry] * 3)
    assert said.startswith(f"Neuron.{name} must be a list of 2 as before; ")


def test_a_version_of_another_time_is_refused():
    figure = TruthTable()
    assert refusal(setattr, figure, "version", 2).startswith(
        "TruthTable.version must be 1; "
    )
    assert figure.version == 1


def test_a_list_is_not_changed_in_place():
    figure = Neuron()
    with pytest.raises(TypeError, match=r"write fig\.w = "):
        figure.w[0] = 5.0
    with pytest.raises(AttributeError):
        figure.w.append(5.0)
    assert figure.w == [7.0, 3.0]


@pytest.mark.parametrize(
    "given",
    [
        [1, 2],
        (1, 2),
        range(1, 3),
        np.array([1, 2]),
        np.array([1, 2], dtype=np.float32),
        [np.float64(1), np.int8(2)],
        [np.array(1), 2.0],
    ],
    ids=repr,
)
def test_numbers_of_every_sort_are_welcome(given):
    figure = Neuron(w=given)
    assert figure.w == [1.0, 2.0]
    assert (figure.w != [1.0, 2.0]) is False
    assert [type(w) for w in figure.w] == [float, float]
    json.dumps(figure.state())


def test_whole_numbers_and_flags_keep_their_types():
    figure = DecisionLine(
        points=np.array([[1, 2, 1], [0, 0, 0]]),
        turn=np.int64(1),
        rule=np.bool_(True),
    )
    assert figure.points == [[1.0, 2.0, 1], [0.0, 0.0, 0]]
    assert (figure.turn, type(figure.turn)) == (1, int)
    assert figure.rule is True


def in_json(value):
    """Whether a page could be given this value."""
    try:
        same = json.loads(json.dumps(value, allow_nan=False)) == value
    except (TypeError, ValueError):
        return False
    return same and "10000000000000000000" not in str(value)


def test_javascript_refuses_the_same_in_the_same_words(js):
    bad = [
        (figure, {**jsonable(example(figure).state()), name: value}, value)
        for figure in DRAWN
        for name, rules in figure.rules().items()
        for value in misfits(rules)
        if in_json(value)
    ]
    asked = [[figure.kind.default_value, state] for figure, state, _ in bad]
    answers = js(STATIC, "stateOf", asked)
    for (figure, state, value), answer in zip(bad, answers, strict=True):
        python = refusal(figure, **state)
        assert "error" in answer, python
        assert_same(python, answer["error"], value)


def assert_same(python, javascript, value):
    """The words are the same; what came is in the language's own writing."""
    words, came = javascript.split("; got ")
    same, here = python.split("; got ")
    assert words == same
    # JSON has no blanks: it may be whole where Python's is cut short.
    if not came.endswith("...."):
        assert json.loads(came[:-1]) == value
    if not here.endswith("...."):
        assert ast.literal_eval(here[:-1]) == value


def test_javascript_knows_versions_names_and_kinds(js):
    asked = [
        ["neuron", {"version": 2}],
        ["neuron", {"weights": [1, 2]}],
        ["neuron", {"constructor": 2}],
        ["neuron", {"b": None}],
        ["neuron", {"names": ["a"]}],
        ["neuron", [1]],
        ["neuron", None],
        ["neurone", {}],
        ["constructor", {}],
    ]
    answers = [a["error"] for a in js(STATIC, "stateOf", asked)]
    known = ", ".join(Neuron.rules())
    assert answers == [
        "Neuron.version must be 1; got 2.",
        f"Neuron has no 'weights'; it has {known}.",
        f"Neuron has no 'constructor'; it has {known}.",
        "Neuron.b must be a number from -10 to 10; got null.",
        "Neuron.names must be a list of 2, one for each entry of w; got "
        '["a"].',
        "Neuron's state must be an object; got [1].",
        "Neuron's state must be an object; got null.",
        "There is no figure of the kind 'neurone'.",
        "There is no figure of the kind 'constructor'.",
    ]
