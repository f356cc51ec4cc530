"""The plan is of the chapter's eight functions, and shows what they give."""

import re

import numpy as np
import pytest

from nnlib import coach
from nnlib.figures import BuiltMachine
from nnlib.figures.built_machine import PARTS
from nnlib.figures.built_machine.oracle import (
    LARGE,
    PIXEL,
    RATE,
    STEPS,
    TRUTH,
    X,
    after,
    shows,
)
from tests.notebooks import ROOT
from tests.notebooks.conventions import Notebook

CHAPTER = Notebook(ROOT / "chapters/08-on-your-own.ipynb")


@pytest.fixture(scope="module")
def own():
    """Return the functions of the ladder's last rung."""
    names = {"np": np}
    for cell in CHAPTER.code:
        if cell.id.startswith("full-"):
            exec(cell.source, names)
    return names


@pytest.fixture
def layers():
    """Return the first weights and biases of the plan."""
    net = after(0)[0]
    return [(one.weight.copy(), one.bias.copy()) for one in (net[0], net[2])]


def shown(part, passed=()):
    """Return what it shows while a part is at work."""
    place = PARTS.index(part) + 1 if part else 0
    return shows(BuiltMachine(looked=place, passed=list(passed)).state())


def number(text):
    return float(str(text).replace("\u2212", "-"))


def test_its_parts_are_the_coachs_in_their_order():
    assert list(PARTS) == [rung.name for rung in coach.RUNGS]


def test_what_the_coach_returns_is_what_it_takes(own, capsys):
    passed = coach.climb(*(own[name] for name in PARTS))
    assert BuiltMachine(passed=passed).passed == list(PARTS)


def test_the_functions_of_the_chapter_give_its_numbers(own, layers):
    (W, b), _ = layers
    total = own["neuron"](X[0], W[:, LARGE], b[LARGE])
    assert number(shown("neuron")["sum"][0]) == pytest.approx(total, abs=6e-4)
    bent = own["sigmoid"](total)
    assert number(shown("sigmoid")["bent"][0]) == pytest.approx(bent, abs=6e-4)
    P = own["forward"](X, layers)[-1]
    given = number(shown("forward")["given"][0])
    assert given == pytest.approx(100 * P[0, TRUTH], abs=0.06)
    assert shown("softmax")["most"] == [P.argmax()] != [TRUTH]
    y = np.array([TRUTH])
    cost = number(shown("loss")["loss"][0])
    assert cost == pytest.approx(own["loss"](P, y), abs=6e-4)


def test_its_way_back_is_that_of_the_chapters_functions(own, layers):
    y = np.array([TRUTH])
    gradients = own["backward"](X, y, layers)
    slope = gradients[0][0][PIXEL, LARGE]
    assert shown("backward")["slope"][0] == pytest.approx(slope, rel=1e-9)
    stepped = own["update"](layers, gradients, RATE)
    weight = shown("update")["to"][0]
    assert weight == pytest.approx(stepped[0][0][PIXEL, LARGE], rel=1e-9)
    trained = own["train"](X, y, layers, RATE, STEPS)
    P = own["forward"](X, trained)[-1]
    assert shown("train")["learned"] == [P.argmax()] == [TRUTH]
    resting = shown("", PARTS)
    assert number(resting["loss"][0]) == pytest.approx(
        own["loss"](P, y), abs=6e-4
    )


def test_an_empty_page_is_an_empty_plan():
    assert shown("") == {}


def test_the_followed_pixel_is_the_first_that_is_black():
    assert np.flatnonzero(X[0] == 1)[0] == PIXEL < 8  # in the topmost row


def test_each_part_leads_to_its_help():
    (ladder,) = [one.source for one in CHAPTER.prose if one.id == "ladder"]
    helped = re.findall(r"<summary>Help with <code>(\w+)</code>", ladder)
    assert helped == list(PARTS)
