"""Pairs of runs: what goes into the figure, and which way its lines go."""

import re
from math import comb

import numpy as np
import pytest
from traitlets import TraitError

from nnlib.figures import PairedRuns
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of

DRAWING = drawing_of("paired-runs")
PAIRS = DRAWING.parent / "pairs.js"
TWO = {
    "four": {
        "plain": np.array([10.0, 20, 30, 40]),
        "held": [5, 25, 30, 20],
        "fed": [1, 2, 3, 4],
    },
    "three": {"plain": [10, 20, 30], "held": [20, 30, 40]},
}


def drawn(js, **change):
    made = PairedRuns.of(TWO, strong=1)
    for name, value in change.items():
        setattr(made, name, value)
    asked = [["paired-runs", jsonable(made.state()), "u"]]
    return js.values(STATIC, "initial", asked)[0]


def looks(view):
    """Return which way each line of the picture goes."""
    picture = view.partition("</svg>")[0]
    return re.findall(r'class="nn-pair" data-look="(\w+)"', picture)


def test_counts_are_kept_by_group_and_way():
    made = PairedRuns.of(TWO, strong=1, strong_name="ours")
    assert made.ways == ["plain", "held", "fed"]
    assert made.stages == ["four", "three"]
    assert made.runs[0] == [[10, 20, 30, 40], [5, 25, 30, 20], [1, 2, 3, 4]]
    assert made.runs[1] == [[10, 20, 30], [20, 30, 40], []]
    assert (made.way, made.stage, made.strong) == (1, 0, 1)


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ({"held": [1]}, r"'more' must have 'plain', .* has \['held'\]"),
        ({"plain": [1], "new": [1]}, r"a way 'new', which the first group"),
        ({"plain": [1, 2], "held": [1]}, r"has {'plain': 2, 'held': 1}"),
    ],
)
def test_what_cannot_be_paired_is_named(group, said):
    with pytest.raises(ValueError, match=said):
        PairedRuns.of({**TWO, "more": group})


def test_a_share_is_no_count():
    with pytest.raises(TraitError, match="a whole number from 0 to 1000"):
        PairedRuns.of({"one": {"plain": [0.5], "held": [1]}})


def test_a_line_looks_as_it_goes_and_the_strong_one_is_drawn_last(js):
    view = drawn(js)
    assert looks(view) == ["fewer", "even", "fewer", "more"]
    assert re.findall(r'data-strong="true"', view.partition("</svg>")[0])
    words = " ".join(re.sub(r"<[^>]*>", "", view).split())
    assert "the set that was shown: 20 → 25" in words
    assert looks(drawn(js, stage=1)) == ["more"] * 3


def test_a_group_in_which_a_way_was_not_tried_is_not_shown(js):
    view = drawn(js, way=2, stage=1)
    assert looks(view) == ["fewer"] * 4
    buttons = re.findall(
        r'data-do="stage (\d)"\s+aria-pressed="(\w+)" aria-disabled="(\w+)"',
        view,
    )
    assert buttons == [("0", "true", "false"), ("1", "false", "true")]


@pytest.mark.parametrize("count", [1, 2, 16, 100])
def test_a_coin_is_as_likely_as_counting_says(js, count):
    wins = [*range(count + 1)]
    found = js.values(PAIRS, "chanceOf", [[count, k] for k in wins])
    for k, answer in zip(wins, found, strict=True):
        assert answer["isMore"] == (k >= count / 2)
        far = range(k, count + 1) if k >= count / 2 else range(k + 1)
        wanted = sum(comb(count, n) for n in far) / 2**count
        assert answer["chance"] == pytest.approx(wanted, rel=1e-12)


def test_lines_grow_one_after_the_other_and_the_count_follows(js):
    state = jsonable(PairedRuns.of(TWO, strong=1).state())
    counts = []
    for share in (0.01, 0.3, 0.6, 1):
        [seen] = js.values(DRAWING, "default.slide", [[state, state, share]])
        asked = [[state, "u", {}, {}, seen]]
        [view] = js.values(DRAWING, "default.beside", asked)
        words = re.sub(r"<[^>]*>", "", str(view["text"]))
        counts.append(re.match(r"\s*(\d+) of (\d+)", words).groups())
    assert counts == [("0", "0"), ("1", "1"), ("1", "2"), ("2", "4")]
