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
        (TWO, {"asked": "a", "high": 9}, "asked must .*; got 'a'"),
        (TWO, {"asked": "turns", "high": 3.5}, "at least 4, .*; got 3.5"),
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


ASKED = {"asked": "turns", "high": 6}


def drawn(js, state):
    (view,) = js.values(STATIC, "initial", [["curves", state, "u"]])
    return BeautifulSoup(view, "html.parser")


def test_a_run_that_is_asked_for_is_told_in_a_fold_alone(js):
    runs = {"falls": [4, 3, 2], "turns": [2.25, 1.125, 3.375]}
    made = Curves.of(runs, **ASKED)
    assert (made.asked, made.guesses) == (1, pytest.approx([5.4] * 3))
    page = drawn(js, jsonable(made.state()))
    fold = page.find("details").extract()
    assert [one.b.text for one in fold("li")] == [*("2.25", "1.125", "3.375")]
    for told in ("2.25", "1.125", "3.375"):
        assert told not in str(page)
    assert "yours to draw: 5.4 at 1, 5.4 at 2" in page.svg["aria-label"]
    assert not page.select(".nn-run[data-run='1'], .nn-lowest")
    told, fold = made.fallback().split("<details>")
    assert "2.25" not in told
    assert "2.25, 1.125, 3.375" in fold


def test_a_sweep_draws_at_each_place_that_it_passes(js):
    state = jsonable(Curves.of(TWO, **ASKED).state())
    state["guesses"] = [5.4] * 3
    # Places are 100 apart, from 46; heights run from 0 to 6, 250 down to 24.
    [up, down] = [250 - 226 * value / 6 for value in (3, 1)]
    hand = {"last": [46, up], "now": state}
    moved = js.values(
        drawing_of("curves"),
        "default.drags.guess",
        [
            [state, [246, down], [46, up], hand],
            [state, [150, down], [46, up], {**hand, "last": [140, up]}],
            [state, [999, -50], [46, up], {**hand, "last": [240, up]}],
        ],
    )
    assert [one["guesses"] for one in moved] == [
        pytest.approx([3, 2, 1]),
        pytest.approx([5.4, 1, 5.4]),
        pytest.approx([5.4, 5.4, 6]),
    ]


def test_the_true_line_comes_out_of_the_reader_s(js):
    before = jsonable(Curves.of(TWO, **ASKED).state())
    after = {**before, "shown": True}
    file = drawing_of("curves")
    asked = [[before, after, share] for share in (0, 0.5, 1)]
    seen = js.values(file, "default.slide", asked)
    pictures = [
        BeautifulSoup(str(one), "html.parser")
        for one in js.values(
            file, "default.picture", [[one, "u"] for one in [*seen, after]]
        )
    ]
    first, half, there, end = (
        points_of(one.select(".nn-run[data-run='1']")) for one in pictures
    )
    assert first == points_of(pictures[0].select(".nn-drawn"))
    assert half[0] == there[0]
    assert half[-1] == first[-1]
    assert there == end
    rings = [len(one.select(".nn-lowest")) for one in pictures]
    assert rings == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("guesses", "said"),
    [
        ([2, 1, 2.5], "furthest off at 3 epochs: you said 2.5, and it is 3."),
        ([0, 2, 3], "furthest off at 1 epoch: you said 0, and it is 2."),
        ([2, 1, 3], "Your line is the true one, at every place."),
    ],
)
def test_where_a_drawn_line_is_furthest_off_is_said(js, guesses, said):
    state = jsonable(Curves.of(TWO, **ASKED).state())
    page = drawn(js, {**state, "guesses": guesses, "shown": True})
    assert said in " ".join(page.select_one(".nn-readout").text.split())


def test_a_guess_of_another_length_asks_for_nothing(js):
    state = jsonable(Curves.of(TWO, **ASKED).state())
    page = drawn(js, {**state, "guesses": [5, 5]})
    assert page.select(".nn-run[data-run='1']")
    assert not page.select("button[data-do=show]")


@pytest.mark.parametrize(
    ("run", "wanted"),
    [
        ([0.2, 3.8], ["0.1", "0.2", "0.3", "0.5", "1", "2", "3"]),
        ([0.002, 3.8], ["0.001", "0.01", "0.1", "1"]),
    ],
)
def test_there_are_heights_between_powers_of_ten_where_there_is_room(
    js, run, wanted
):
    state = jsonable(Curves.of({"it": run}, log=True).state())
    labels = drawn(js, state).select(".nn-axes text[text-anchor=end]")
    assert [one.text for one in labels if one.get("dy") == ".35em"] == wanted
