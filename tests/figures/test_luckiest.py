"""The luckiest of many: what climbs with their number, and what does not."""

import re
from itertools import pairwise

import numpy as np
import pytest

from nnlib.figures import Luckiest
from nnlib.figures.luckiest import CROWDS, KEPT
from nnlib.figures.luckiest.oracle import best, scores
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of

DRAWING = drawing_of("luckiest")
GUESSERS = DRAWING.parent / "guessers.js"


def state(**given):
    return jsonable(Luckiest(**given).state())


def test_both_languages_have_the_same_guessers(js):
    asked = [[seed, count] for seed in (0, 3, 999) for count in CROWDS]
    found = js.values(GUESSERS, "luckiest", asked)
    wanted = [best(crowd, s) for s in (0, 3, 999) for crowd in range(12)]
    assert [(one["right"], one["new"]) for one in found] == wanted


def test_the_best_score_climbs_with_the_crowd_and_its_landing_does_not():
    kept = np.array(
        [[best(crowd, seed) for crowd in range(12)] for seed in range(40)]
    )
    before, after = kept.mean(axis=0).T
    assert all(a < b for a, b in pairwise(before))
    assert before[0] < 11
    assert before[-1] > 17.5
    spread = np.sqrt(1000 / 4 / 40)
    assert abs(after - 500).max() < 3.5 * spread


def test_the_last_who_guesses_may_be_the_luckiest(js):
    states = [state(crowd=1, seed=seed) for seed in range(20)]
    drawn = js.values(DRAWING, "default.picture", [[s, "u"] for s in states])
    said = [
        int(re.search(r'data-shows="best"[^>]*>(\d+)', str(one))[1])
        for one in drawn
    ]
    assert said == [scores(seed)[:2].max() for seed in range(20)]


@pytest.mark.parametrize("crowd", [0, 3, 7, 11])
def test_there_is_a_dot_for_each_guesser_and_none_upon_another(js, crowd):
    [view] = js.values(
        STATIC, "initial", [["luckiest", state(crowd=crowd), "u"]]
    )
    [wide, drawn] = re.search(
        r'class="nn-guessers" stroke-width="([\d.]+)" d="([^"]*)"', view
    ).groups()
    dots = np.array(re.findall(r"M([\d.]+) ([\d.]+)h0", drawn), float)
    assert len(dots) == CROWDS[crowd]
    places = {tuple(np.round(one / float(wide) * 0.84)) for one in dots}
    assert len(places) > 0.8 * len(dots)
    columns = np.round((dots[:, 0] - 46) / 29).astype(int)
    assert columns.tolist() == scores(3)[: CROWDS[crowd]].tolist()
    assert dots[:, 1].min() > 20


def test_a_row_that_is_not_full_stands_in_the_middle(js):
    seen = js.values(
        DRAWING, "default.picture", [[state(crowd=7, seed=3), "u"]]
    )
    found = re.search(r'class="nn-best"[^>]*cx="([\d.]+)"', str(seen[0]))
    top = scores(3)[:200].max()
    assert (scores(3)[:200] == top).sum() == 1
    assert float(found[1]) == pytest.approx(46 + 29 * top)


def test_what_is_kept_lands_and_the_next_who_guess_are_others(js):
    start = state()
    [kept] = js.values(DRAWING, "default.actions.keep", [[start]])
    assert kept == {"kept": [[7, 3]]}
    now = start | kept
    patch, other = js.values(
        DRAWING, "default.input", [[{"crowd": 9}, s] for s in (now, start)]
    )
    assert (patch, other) == ({"crowd": 9, "seed": 4}, {"crowd": 9})
    [ten] = js.values(DRAWING, "default.actions.ten", [[now]])
    assert ten["kept"] == [[7, seed] for seed in range(3, 14)]
    assert ten["seed"] == 13


def test_a_full_list_forgets_its_first(js):
    rounds = [[0, n] for n in range(KEPT)]
    full = state(kept=rounds, seed=500)
    [patch] = js.values(DRAWING, "default.actions.keep", [[full]])
    assert patch["kept"] == [*rounds[1:], [7, 500]]


def test_ten_rounds_are_watched_one_after_the_other(js):
    """All guess, then the best goes down; at the end all is as it will be."""
    start = state()
    [patch] = js.values(DRAWING, "default.actions.ten", [[start]])
    end = start | patch
    shares = [0.02, 0.08, 0.12, 0.97, 1]
    seen = js.values(
        DRAWING, "default.slide", [[start, end, share] for share in shares]
    )
    rounds = [(s["seed"], len(s["kept"]), "grown" in s) for s in seen]
    assert rounds == [
        (4, 0, True),
        (4, 1, False),
        (5, 1, True),
        (13, 10, False),
        (13, 10, False),
    ]
    there, drawn = js.values(
        DRAWING, "default.picture", [[one, "u"] for one in (seen[-1], end)]
    )
    assert there == drawn


def test_the_record_climbs_while_they_guess(js):
    """The best so far is the best of those who are there."""
    before, after = state(crowd=11, seed=0), state(crowd=11, seed=1)
    shares = [0.001, 0.01, 0.1, 0.5]
    seen = js.values(
        DRAWING, "default.slide", [[before, after, one] for one in shares]
    )
    drawn = js.values(DRAWING, "default.picture", [[s, "u"] for s in seen])
    said = [
        int(re.search(r'data-shows="best"[^>]*>(\d+)', str(one))[1])
        for one in drawn
    ]
    wanted = [scores(1)[: round(5000 * share)].max() for share in shares]
    assert said == wanted
