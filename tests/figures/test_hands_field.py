"""A field of hands: what goes into it, and which of its tiles are lit."""

import re

import numpy as np
import pytest

from nnlib.figures import HandsField
from tests.figures.states import jsonable
from tests.js.node import ROOMS, STATIC

DRAWING = ROOMS / "hands_field" / "drawing.js"
LIGHTS = ROOMS / "hands_field" / "lights.js"
LABELS = np.tile(np.arange(10), 2)
NONE = np.full(20, 7)  # all sevens: one of each hand is right
NO_SEVEN = np.where(LABELS == 7, 1, LABELS)
SAID = {"before": NONE, "after": LABELS}


def state(said=SAID, **given):
    return jsonable(HandsField.of(said, LABELS, **given).state())


def spots(js, look, **given):
    """Return where the picture has tiles of a look."""
    [page] = js.values(
        STATIC, "initial", [["hands-field", state(**given), "u"]]
    )
    picture = page.partition("</svg>")[0]
    paths = re.findall(rf'class="nn-hands-{look}" d="([^"]+)"', picture)
    steps = [re.findall(r"m([\d.-]+) ([\d.-]+)h0", d) for d in paths]
    return [
        tuple(place)
        for way in steps
        for place in np.array(way, float).cumsum(axis=0)
    ]


def looks(js, **given):
    """Return how each tile looks at these shares of the way."""
    shares = given.pop("shares")
    asked = [[{**state(**given), "share": share}] for share in shares]
    return js.values(LIGHTS, "looks", asked)


def test_answers_are_kept_as_signs():
    made = HandsField.of(SAID, LABELS)
    assert made.stages == ["before", "after"]
    assert made.said == ["7" * 20, "0123456789" * 2]


def test_only_what_is_read_right_is_lit(js):
    before, after = (spots(js, "lit", stage=stage) for stage in (1, 2))
    assert (len(before), len(set(after))) == (2, 20)
    # The eighth row of the picture, and two neighbours in it.
    assert before == [(30.5, 157.5), (47.5, 157.5)]


def test_what_is_read_right_no_more_leaves_an_empty_frame(js):
    said = {"before": LABELS, "after": NO_SEVEN}
    assert len(spots(js, "gone", said=said, stage=2)) == 2
    assert spots(js, "gone", said=said, stage=1) == []


def test_a_guess_fills_the_field_with_pale_tiles_until_it_is_shown(js):
    asked = {"asks": True, "guess": 5}
    assert len(spots(js, "hoped", stage=1, **asked)) == 5 - 2
    assert spots(js, "hoped", stage=2, **asked) == []
    assert spots(js, "hoped", stage=1, asks=True, guess=1) == []


def test_tiles_light_up_one_by_one_and_go_out_after_them(js):
    said = {"before": NONE, "after": NO_SEVEN}
    shares = [0, *np.linspace(0.1, 0.8, 8).tolist(), 1]
    ways = looks(js, said=said, stage=2, shares=shares)
    lit = [way.count("lit") for way in ways]
    assert lit[0] == 2 and lit[-2] == 20 and lit[-1] == 18
    assert lit[:-1] == sorted(lit[:-1]) and len(set(lit)) > 4
    assert [way.count("gone") for way in ways] == [0] * 9 + [2]


def test_all_390_tiles_have_a_turn_of_their_own(js):
    labels = np.tile(np.arange(10), 39)
    said = {"before": (labels + 1) % 10, "after": labels}
    given = jsonable(HandsField.of(said, labels, stage=2).state())
    shares = np.linspace(0, 0.8, 900).tolist()
    asked = [[{**given, "share": share}] for share in shares]
    ways = js.values(LIGHTS, "looks", asked)
    begun = [sum(look != "dark" for look in way) for way in ways]
    assert begun[0] == 0 and begun[-1] == 390
    assert np.diff(begun).max() == 1


def test_show_leads_to_the_next_stage_and_only_a_step_is_watched(js):
    first, last = (state(asks=True, stage=stage) for stage in (1, 2))
    assert js.values(DRAWING, "default.actions.show", [[first]]) == [
        {"stage": 2}
    ]
    asked = [[first, last, 0.5], [last, first, 0.5]]
    step, back = js.values(DRAWING, "default.slide", asked)
    assert step == {**last, "share": 0.5} and back == first


def test_nothing_is_told_of_stages_to_come(js):
    [page] = js.values(
        STATIC,
        "initial",
        [["hands-field", state(asks=True, chosen=4), "u"]],
    )
    told = page.partition("nn-readout")[2].partition("<details")[0]
    assert re.findall(r'data-shows="read">(.)<', told) == ["7"]
    fallback = HandsField.of(SAID, LABELS, asks=True).fallback()
    open_text, fold = fallback.split("<details>")
    assert "before: 2 of 20 lit" in open_text and "after" not in open_text
    assert "after: 20 of 20 lit" in fold


@pytest.mark.parametrize(
    ("said", "labels", "words"),
    [
        ({"one": NONE}, LABELS[::-1], "labels must be 0 to 9"),
        ({"one": NONE[:19]}, LABELS, "'one' must have one answer for each"),
    ],
)
def test_what_does_not_fit_is_named(said, labels, words):
    with pytest.raises(ValueError, match=words):
        HandsField.of(said, labels)
