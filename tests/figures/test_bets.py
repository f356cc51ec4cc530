"""The betting game: its filter, its motion, and what cannot be changed."""

import re

import numpy as np
import pytest

from nnlib import (
    SGD,
    BCEWithLogitsLoss,
    Linear,
    Sequential,
    capitals,
    fit,
)
from nnlib.figures import Bets, Reliability, SigmoidCurve, Staircase
from nnlib.figures.bets.oracle import emails, rival, surprises
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of

DRAWING = drawing_of("bets")
BLOCK = re.compile(
    r'<rect class="nn-bar"[^>]*?y="([^"]+)"\s+width="[^"]+"\s+height="([^"]+)"'
)


def state(**given):
    return jsonable(Bets(**given).state())


def test_the_filter_is_the_best_fit_to_the_known_emails():
    x, y = capitals()
    X, y = [[one] for one in x], [[one] for one in y]
    net = Sequential(Linear.of([[0.0]], [0.0]))
    descend = SGD(net.parameters(), lr=0.25)
    fit(net, X, y, BCEWithLogitsLoss(), descend, epochs=4000)
    knobs = net[0].weight.item(), net[0].bias.item()
    assert (Bets().w, Bets().b) == tuple(round(knob, 2) for knob in knobs)


def test_the_first_game_is_as_the_chapter_says():
    x, y = emails(Bets().seed)
    found, wrong = {}, {}
    for name in ("filter", "shouter"):
        bets = rival(state(against=name), x)
        found[name] = round(sum(surprises(bets, y)), 2)
        wrong[name] = ((bets > 0.5) != y).sum()
    assert found == {"filter": 5.6, "shouter": 13.91}
    assert wrong == {"filter": 3, "shouter": 3}


def test_the_filter_does_not_always_win():
    found = []
    for seed in range(100):
        x, y = emails(seed)
        bets = rival(state(against="filter"), x)
        found.append(sum(surprises(bets, y)) < 12 * np.log(2))
    assert 70 < sum(found) < 100


def test_turning_over_takes_the_bet_and_asks_for_the_next(js):
    before = state(bets=[0.25], bet=0.75)
    [turned] = js.values(DRAWING, "default.actions.turn", [[before]])
    assert turned == {"bets": [0.25, 0.75], "bet": 0.5}
    over = state(bets=[0.5] * 12)
    assert js.values(DRAWING, "default.actions.turn", [[over]]) == [{}]
    [new] = js.values(DRAWING, "default.actions.again", [[over]])
    assert new["bets"] == []
    assert new["seed"] == over["seed"] + 1


def drawn(js, shown):
    return str(js.values(DRAWING, "default.picture", [[shown, "u"]])[0])


def test_a_block_falls_and_the_view_follows_until_it_is_seen_whole(js):
    bets = [0.9] * 7
    before, after = state(bets=bets, bet=0.99), state(bets=[*bets, 0.99])
    shares = [0.2, 0.5, 0.75, 1]
    way = js.values(
        DRAWING, "default.slide", [[before, after, share] for share in shares]
    )
    blocks = [
        [tuple(map(float, one)) for one in BLOCK.findall(drawn(js, seen))]
        for seen in way
    ]
    assert [len(one) for one in blocks] == [7, 8, 8, 8]
    tops = [one[-1][0] for one in blocks[1:]]
    assert tops[0] < tops[-1]
    heights = [one[-1][1] for one in blocks[1:]]
    assert heights[0] > heights[-1]  # the view has zoomed out
    assert drawn(js, way[-1]) == drawn(js, after)


@pytest.mark.parametrize("bets", [[0.01] * 12, [0.99] * 12])
def test_no_tower_is_cut(js, bets):
    for against in ("nobody", "filter", "coin", "shouter"):
        picture = drawn(js, state(bets=bets, against=against))
        found = BLOCK.findall(picture)
        assert len(found) == 12 * (1 + (against != "nobody"))
        assert min(float(top) for top, _ in found) > 66  # below the card


def initial(js, figure):
    given = jsonable(figure.state())
    return js.values(STATIC, "initial", [[figure.kind, given, "u"]])[0]


@pytest.mark.parametrize(("w", "b"), [(-1, -6), (1, 8), (4, -20), (0.5, 9)])
def test_a_centre_out_of_sight_has_its_ring_at_the_border(js, w, b):
    figure = SigmoidCurve(w=w, b=b)
    ring = re.search(
        r'data-drag="centre"><circle cx="([^"]+)"', initial(js, figure)
    )
    way = js.values(
        drawing_of(figure.kind),
        "default.drags.centre",
        [[jsonable(figure.state()), [200, 100], [float(ring[1]), 100]]],
    )
    assert abs(-way[0]["b"] / w) <= 4  # dragged back, it is seen again


@pytest.mark.parametrize("scale", [0.125, 0.375, 1, 2])
def test_the_diagonals_name_is_where_no_dot_is(js, scale):
    """Above the diagonal where the dots beside it are below, and reversed."""
    figure = Reliability(scale=scale)
    page = initial(js, figure)
    name = re.search(r'y="([^"]+)" text-anchor="(\w+)">honest', page)
    dots = re.findall(
        r'<circle class="nn-one" cx="([^"]+)"\s+cy="([^"]+)"', page
    )
    places = np.array(dots, float)
    x, y = (places - [40, 220]).T / [[312], [-190]]
    near = np.argmin(abs(x - 0.3))
    assert (name[2] == "start") == (y[near] >= x[near])


def test_an_email_lights_up_where_the_step_changes_its_answer(js):
    for b, lit in ((-4.5, 1), (-3.5, 2), (-4.2, 0)):
        page = initial(js, Staircase(b=b))
        assert page.count('data-now="true"') == lit
