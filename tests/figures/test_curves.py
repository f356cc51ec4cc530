"""What the figure of runs keeps of them, and how a hand reads them."""

import numpy as np
import pytest
from bs4 import BeautifulSoup
from traitlets import TraitError

from nnlib.figures import Curves
from nnlib.figures.curves import CORNERS, RUNS
from tests.figures.states import jsonable
from tests.js.node import STATIC, drawing_of

TWO = {"falls": [4.0, 3, 2, 1], "turns": [2.0, 1, 3]}


@pytest.mark.parametrize("count", [1, 2, 101, 102, 200, 1000])
def test_a_long_run_is_thinned_evenly_and_read_at_its_end(count):
    losses = np.linspace(1, 2, count)
    made = Curves.of({"rising": losses}, first=0)
    (run,) = made.runs
    assert len(run) <= CORNERS
    assert np.allclose(run, losses[:: made.every], rtol=5e-4)
    assert made.at == len(run) - 1
    assert made.every * made.at < count


def test_runs_are_named_chosen_and_placed():
    made = Curves.of(TWO, places=[1, 2, 5, 9], unit="widths", chosen="turns")
    assert made.names == ["falls", "turns"]
    assert made.runs == [[4, 3, 2, 1], [2, 1, 3]]
    assert made.places == [1, 2, 5, 9]
    assert (made.chosen, made.unit, made.at) == (1, "widths", 3)


def test_spreads_are_thinned_like_their_runs_and_need_not_be_known_of_all():
    losses = np.linspace(1, 2, 200)
    made = Curves.of(
        {"a": losses, "b": losses}, spreads={"b": losses / 10}, first=0
    )
    assert made.spreads == [[], [float(f"{v / 10:.4g}") for v in losses[::2]]]
    assert Curves.of(TWO).spreads == []


@pytest.mark.parametrize(
    ("runs", "more", "said"),
    [
        (
            {"a": [1, 2, np.nan]},
            {},
            r"run 'a' must have numbers from 0 to 1000000; its entry 2, "
            r"counted from 0, is nan\.",
        ),
        ({"a": [1], "b": [np.inf]}, {}, "run 'b' .* entry 0, .* is inf"),
        ({"a": [1, -0.5]}, {}, r"entry 1, .* is -0\.5"),
        ({"a": []}, {}, r"run 'a' must be a list of one .* shape \(0,\)"),
        ({"a": [[1, 2]]}, {}, r"shape \(1, 2\)"),
        (TWO, {"places": [1, 2]}, "places must be 4, .*; got 2"),
        (TWO, {"spreads": {"falls": [1, -1]}}, r"entry 1, .* is -1"),
        (TWO, {"spreads": {"a": [1]}}, r"in spreads .* got 'a'"),
        (TWO, {"chosen": "a"}, r"one of \['falls', 'turns'\]; got 'a'"),
    ],
)
def test_what_cannot_be_drawn_is_named(runs, more, said):
    with pytest.raises(ValueError, match=said):
        Curves.of(runs, **more)


@pytest.mark.parametrize("count", [0, RUNS + 1])
def test_none_and_too_many_are_refused(count):
    runs = {str(n): [1, 2] for n in range(count)}
    with pytest.raises(TraitError, match="a list of 1 to 6 different ones"):
        Curves.of(runs)


def test_there_is_a_name_for_each_run():
    with pytest.raises(TraitError, match="one for each entry of names"):
        Curves(names=["a", "b"], runs=[[1, 2]])


def test_a_hand_reads_anywhere_and_chooses_by_a_press_on_a_line(js):
    state = jsonable(Curves.of(TWO).state())
    drags = drawing_of("curves"), "default.drags.at"
    moved = js.values(*drags, [[state, [px, 30]] for px in (-9, 146, 999)])
    assert moved == [{"at": 0}, {"at": 1}, {"at": 3}]
    # Heights run from 0 to 1.08 times the highest, 250 down to 24.
    [low, high] = [250 - 226 * value / (1.08 * 4) for value in (1, 3)]
    asked = [[state, [146, py], [146, py]] for py in (low, high, 40)]
    pressed = js.values(*drags, asked)
    assert pressed == [
        {"at": 1, "chosen": 1},
        {"at": 1, "chosen": 0},
        {"at": 1},
    ]
    dragged = js.values(*drags, [[state, [146, low], [90, low]]])
    assert dragged == [{"at": 1}]


def test_a_run_that_has_ended_keeps_its_mark_at_its_end(js):
    state = jsonable(Curves.of(TWO).state())
    (view,) = js.values(STATIC, "initial", [["curves", state, "u"]])
    page = BeautifulSoup(view, "html.parser")
    marks = page.select(".nn-stage .nn-run-mark[data-run='1']")
    (place,) = [one["transform"] for one in marks]
    px = float(place.removeprefix("translate(").split()[0])
    assert px == 246


def test_what_is_read_after_a_run_s_end_is_said_to_be_its_end(js):
    state = jsonable(Curves.of(TWO).state())
    seen = [{**state, "at": at} for at in (2, 3)]
    drawn = js.values(STATIC, "initial", [["curves", s, "u"] for s in seen])
    assert ["(its end)" in view for view in drawn] == [False, True]


def test_the_words_follow_what_is_read_and_chosen(js):
    state = jsonable(Curves.of(TWO).state())
    seen = [{**state, "at": 0}, {**state, "chosen": 1}]
    first, second = js.values(
        STATIC, "describe", [["curves", s] for s in seen]
    )
    assert "At 1 epoch: falls 4; turns 2." in first
    assert "Drawn strong: falls, which starts at 4" in first
    assert "At 4 epochs: falls 1; turns 3." in second
    assert "turns, which starts at 2, is lowest at 2 epochs with 1" in second


def test_no_two_runs_look_alike(js):
    runs = {str(n): [1, 2] for n in range(RUNS)}
    state = jsonable(Curves.of(runs).state())
    (view,) = js.values(STATIC, "initial", [["curves", state, "u"]])
    page = BeautifulSoup(view, "html.parser")
    marks = page.select(".nn-stage .nn-run-mark")
    assert len({mark["d"] for mark in marks}) == len(marks) == RUNS


def test_the_run_drawn_strong_has_a_band_as_wide_as_its_values_spread(js):
    made = Curves.of(TWO, spreads={"turns": [0.5, 0.25, 1]}, chosen="turns")
    state = jsonable(made.state())
    other = {**state, "chosen": 0}
    views = js.values(
        STATIC, "initial", [["curves", s, "u"] for s in (state, other)]
    )
    band, none = (
        BeautifulSoup(view, "html.parser").select(".nn-run-spread")
        for view in views
    )
    assert not none
    points = [[float(n) for n in p.split(",")] for p in points_of(band)]
    # Heights run from 0 to 1.08 times the highest, 250 down to 24.
    ends = [2.5, 1.25, 4, 2, 0.75, 1.5]
    wanted = [250 - 226 * value / (1.08 * 4) for value in ends]
    assert [y for _, y in points] == pytest.approx(wanted, abs=0.1)


def points_of(found):
    (band,) = found
    return band["points"].split()


def test_what_is_read_has_its_spread_beside_it(js):
    spreads = {"turns": [0.5, 0.25, 1]}
    state = jsonable(Curves.of(TWO, spreads=spreads).state())
    seen = [{**state, "at": at} for at in (1, 3)]
    first, second = js.values(
        STATIC, "describe", [["curves", s] for s in seen]
    )
    assert "falls 3; turns 1 ± 0.25." in first
    assert "±" not in second
