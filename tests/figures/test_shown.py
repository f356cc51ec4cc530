"""The numbers in the figures' HTML are those of `nnlib`."""

import re
from pathlib import Path

import numpy as np
import pytest
from bs4 import BeautifulSoup, SoupStrainer

from nnlib.figures.scripts import look, look_of, scripts_of
from tests.figures.oracles import agrees, check
from tests.figures.states import DRAWN, random_states
from tests.js.node import SOURCES, STATIC

COUNT = 50  # of most figures: more than a thousand in all
KINDS = [figure.kind.default_value for figure in DRAWN]
PARTS = [sheet.stem for sheet in SOURCES.glob("look/parts/*.css")]
NUMBERS_ONLY = SoupStrainer(attrs={"data-shows": True})


@pytest.mark.parametrize("figure", DRAWN)
def test_every_shown_number_is_that_of_nnlib(figure, js):
    rng = np.random.default_rng(8)
    states = random_states(figure, rng, COUNT)
    kind = figure.kind.default_value
    asked = [[kind, state, "u"] for state in states]
    drawn = js.values(STATIC, "initial", asked)
    for state, view in zip(states, drawn, strict=True):
        page = BeautifulSoup(view, "html.parser", parse_only=NUMBERS_ONLY)
        shown = page.select("[data-shows]")
        check(kind, state, [(e["data-shows"], e.get_text()) for e in shown])


@pytest.mark.parametrize("figure", DRAWN)
def test_ids_are_unique_and_every_label_has_its_control(figure, js):
    rng = np.random.default_rng(9)
    kind = figure.kind.default_value
    states = random_states(figure, rng, 8)
    asked = [[kind, state, f"u{i}"] for i, state in enumerate(states)]
    drawn = "".join(js.values(STATIC, "initial", asked))
    page = BeautifulSoup(drawn, "html.parser", multi_valued_attributes=None)
    ids = [element["id"] for element in page.select("[id]")]
    assert len(set(ids)) == len(ids)
    for element in page.select("[for]"):
        assert element["for"] in ids
    named = {element["for"] for element in page.select("label[for]")}
    for control in page.select("input[id], select"):
        assert control["id"] in named


def names_in(*sheets):
    """Return the classes that style sheets speak of."""
    return set(re.findall(r"\.(nn-[\w-]+)", "".join(sheets)))


@pytest.mark.parametrize("figure", DRAWN)
def test_a_figure_wears_its_own_look_or_the_shared_one(figure, js):
    """A page with this kind alone has no other kind's style sheet."""
    kind = figure.kind.default_value
    mine = (Path(script).stem for script in scripts_of(kind))
    own = names_in(look(), *map(look_of, mine))
    others = names_in(*map(look_of, [*KINDS, *PARTS])) - own
    states = random_states(figure, np.random.default_rng(11), 8)
    drawn = js.values(STATIC, "initial", [[kind, s, "u"] for s in states])
    worn = set(re.findall(r"(?<![-\w])nn-[\w-]+", "".join(drawn)))
    assert worn & others == set()


@pytest.mark.parametrize("figure", DRAWN)
def test_the_picture_has_its_words(figure, js):
    rng = np.random.default_rng(10)
    kind = figure.kind.default_value
    states = random_states(figure, rng, 8)
    asked = [[kind, state, "u"] for state in states]
    words = js.values(STATIC, "describe", [[kind, state] for state in states])
    drawn = js.values(STATIC, "initial", asked)
    for view, description in zip(drawn, words, strict=True):
        (picture,) = BeautifulSoup(view, "html.parser").select(
            ".nn-stage > svg"
        )
        assert picture["role"] == "img"
        # What is drawn for a page has one space for each run of them.
        assert picture["aria-label"].split() == description.split()
        assert "undefined" not in view
        assert "NaN" not in view


@pytest.mark.parametrize(
    ("text", "value", "right"),
    [
        ("\u22122", -2.0, True),
        ("2", -2.0, False),
        ("0.9933", 0.993307149, True),
        ("0.9934", 0.993307149, False),
        ("0", 0.0, True),
        ("12350", 12345.0, True),
        ("12340", 12345.1, False),
        ("0", 2.8e-17, True),
    ],
)
def test_shown_digits_are_told_right_from_wrong(text, value, right):
    assert agrees(text, value) is right


NUMBERS = [
    ("2.5", 2.5),
    ("\u22122,5", -2.5),
    ("\u20131", -1.0),
    (" +.5 ", 0.5),
    ("2/3", 2 / 3),
    ("-1 / 4", -0.25),
    ("1e-3", 1e-3),
    ("1.", 1.0),
    *((text, None) for text in ("", "two", "1/0", "1 2", "1,5.2", "0x10")),
    *((text, None) for text in ("1/2/3", "--1", "1e999", "Infinity", "NaN")),
]


def test_numbers_are_read_as_people_type_them(js):
    answers = js.values(
        "../question/typed-number.js", "read", [[t] for t, _ in NUMBERS]
    )
    for (text, value), answer in zip(NUMBERS, answers, strict=True):
        if value is None:
            assert np.isnan(answer), text
        else:
            assert answer == value, text


def test_numbers_are_shown_short_and_with_a_real_minus(js):
    shown = [
        (-2.0, "\u22122"),
        (-0.0, "0"),
        (0.1 + 0.2, "0.3"),
        (0.99330715, "0.9933"),
        (1234567.0, "1235000"),
        (-0.5, "\u22120.5"),
    ]
    answers = js.values("drawing/numbers.js", "show", [[v] for v, _ in shown])
    assert answers == [text for _, text in shown]
