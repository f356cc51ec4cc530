"""A guess, and answers that are not told before they are asked for."""

import pytest
from bs4 import BeautifulSoup

from nnlib.figures import Guess
from tests.figures.states import jsonable
from tests.js.node import STATIC

TWO = {"to the right": 186, "to the left": 183}


def drawn(js, figure):
    """Return what the page shows of a figure."""
    asked = [["guess", jsonable(figure.state()), "u"]]
    return BeautifulSoup(js.values(STATIC, "initial", asked)[0], "html.parser")


def test_of_a_number_of_all():
    guess = Guess.of(TWO, of=449, unit="right")
    assert guess.names == list(TWO)
    assert guess.truths == [186, 183]
    assert guess.guesses == [0, 0]
    assert (guess.low, guess.high, guess.step) == (0, 449, 1)
    assert guess.counted
    assert not guess.shown


@pytest.mark.parametrize(
    ("ends", "found", "step"),
    [
        ({"unit": "%"}, (0, 100), 1),
        ({"high": 10}, (0, 10), 0.1),
        ({"low": -1, "high": 99}, (-1, 99), 1),
        ({"high": 50_000}, (0, 50_000), 1000),
        ({"of": 50_000}, (0, 50_000), 1),
    ],
)
def test_ends_and_steps_of_the_axis(ends, found, step):
    guess = Guess.of({"it": 5}, **ends)
    assert (guess.low, guess.high) == found
    assert guess.step == pytest.approx(step)
    assert guess.counted == ("of" in ends)


def test_an_answer_has_few_digits_and_a_count_all():
    assert Guess.of({"it": 100 / 7}, unit="%").truths == [14.29]
    assert Guess.of({"it": 12_345}, of=20_000).truths == [12_345]


@pytest.mark.parametrize(
    ("given", "ends", "said"),
    [
        ({"it": 5}, {}, "needs an end of its axis"),
        ({"it": 450}, {"of": 449}, "'it' is 450"),
        ({"it": -1}, {"unit": "%"}, "from 0 to 100"),
    ],
)
def test_an_axis_that_does_not_fit_is_named(given, ends, said):
    with pytest.raises(ValueError, match=said):
        Guess.of(given, **ends)


def test_no_answer_is_told_before_it_is_shown(js):
    page = drawn(js, Guess.of(TWO, of=449))
    page.find("details").extract()  # for who has no script, and only then
    assert "186" not in str(page)
    assert "183" not in str(page)


def test_the_answers_are_told_when_they_are_shown(js):
    page = drawn(js, Guess.of(TWO, of=449, shown=True))
    words = page.select_one("svg")["aria-label"]
    assert "to the right: your guess is 0, the answer is 186 of 449" in words
    assert "From your bars to the answers: 186 and 183." in page.text


@pytest.mark.parametrize(
    ("said", "unit", "sentence"),
    [
        (200, "right", "You said 200; it is 186 of 449 right, 14 fewer."),
        (100, "", "You said 100; it is 186 of 449, 86 more."),
        (186, "", "You said 186, and it is 186 of 449."),
    ],
)
def test_the_distance_is_said(js, said, unit, sentence):
    guess = Guess.of({"it": 186}, of=449, unit=unit, shown=True)
    guess.guesses = [said]
    readout = drawn(js, guess).select_one(".nn-readout")
    assert " ".join(readout.text.split()) == sentence


def test_the_fold_has_the_answers(js):
    fold = drawn(js, Guess.of({"half": 12.5}, unit="%")).find("details")
    assert fold.li.text.strip() == "half: 12.5 %"


def test_a_bare_notebook_folds_the_answers():
    told = Guess.of(TWO, of=449, unit="right").fallback()
    question, fold = told.split("<details>")
    assert "186" not in question
    assert "to the left" in question
    assert "to the right: 186 of 449 right" in fold
