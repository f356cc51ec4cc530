"""The pad of chapter 7: its networks, its pen, and the reader's drawings."""

import base64
import gzip
import json

import numpy as np
import pytest

from nnlib import pixels_of, softmax
from nnlib.data import digits, drawn_digits, traced_digits
from nnlib.figures import DrawDigit, digit_net
from nnlib.figures.draw_digit import training
from nnlib.figures.draw_digit.oracle import interval
from tests.js.node import SOURCES, STATIC

PARTS = "../../../tests/js/draw-digit.mjs"
DIST = SOURCES / "dist"
NETS = ["8x8", "nudged", "finer"]
BLANK = {"ink": [], "done": False, "at": [3, 2], "pen": False}


def kept(name):
    text = training.FILES[name].read_text("utf-8")
    return json.loads(text[text.index("{") : text.rindex("}") + 1])


@pytest.mark.parametrize("name", ["nudged", "finer"])
def test_training_again_gives_the_knobs_that_are_shipped(name):
    """To one whole number of 127, and to so many digits of their scale.

    Other processors add up in another order, and thousands of steps make
    more of it: there, all but a few knobs in a hundred are as near.
    """
    made, shipped = digit_net.packed(training.trained(name)), kept(name)
    np.testing.assert_allclose(made["scales"], shipped["scales"], rtol=0.02)
    whole = [
        np.frombuffer(base64.b64decode(one["knobs"]), np.int8).astype(int)
        for one in (made, shipped)
    ]
    far = np.abs(whole[0] - whole[1])
    assert np.mean(far > 1) < 0.05 and far.max() <= 16


def test_the_scores_are_those_of_the_shipped_networks(js):
    text = (training.HERE / "scores.js").read_text("utf-8")
    assert json.loads(text[text.index("{") : text.rindex(";")]) == (
        training.scores()
    )


def test_the_best_network_reads_what_other_hands_drew():
    """The bar: 93 % of at least 300 drawings that were never trained on."""
    right, count = training.scores()["finer"]["drawn"]
    assert count >= 300 and right / count >= 0.93


def test_normalising_nudging_and_a_finer_grid_each_close_a_part_of_the_gap():
    found = training.scores()
    drawn = [found[name]["drawn"][0] for name in NETS]
    assert found["8x8"]["as drawn"][0] < drawn[0] < drawn[1] < drawn[2]
    assert found["nudged"]["test"][0] >= found["8x8"]["test"][0]


@pytest.mark.parametrize("normalise", [False, True])
@pytest.mark.parametrize("name", NETS)
def test_the_page_reads_as_nnlib_does(js, name, normalise):
    drawings = drawn_digits(20, rng=np.random.default_rng(8))[0]
    drawings += traced_digits()[0][:20]
    given = [[s.tolist() for s in drawing] for drawing in drawings]
    [found] = js.values(PARTS, "shares", [[name, normalise, given]])
    side = training.SIDES[name]
    pixels = [pixels_of(d, side, normalise=normalise) for d in drawings]
    scores = training.shipped(name)(np.array(pixels) * (side / 32) ** 2)
    np.testing.assert_allclose(found, softmax(scores), atol=1e-9)


def test_the_page_has_the_rows_of_the_data(js):
    [found] = js.values(PARTS, "dataRows", [[]])
    X, y = digits()
    for (pixels, labels), rows in zip(found, digit_net.rows(), strict=True):
        assert pixels == X[rows].ravel().tolist()
        assert labels == y[rows].tolist()


def test_the_first_drawing_is_a_4_that_it_reads(js):
    state = DrawDigit().state()
    [words] = js.values(STATIC, "describe", [["draw-digit", state]])
    assert "It says 4" in words


@pytest.mark.parametrize("name", ["across", "downwards"])
def test_a_press_begins_a_stroke_and_a_drag_goes_on(js, name):
    lines = [[[0.2, 0.2], [0.4, 0.2]], [[0.3, 0.1], [0.3, 0.9]]]
    [drawn] = js.values(PARTS, "strokes", [[BLANK, name, lines]])
    assert drawn["ink"] == lines and drawn["done"] is False
    done = {"ink": lines, "done": True}
    [afresh] = js.values(PARTS, "strokes", [[done, name, lines[:1]]])
    assert afresh["ink"] == lines[:1]


def test_a_hand_that_leaves_the_pad_draws_on_its_edge(js):
    lines = [[[0.5, 0.5], [2, -1]]]
    [drawn] = js.values(PARTS, "strokes", [[BLANK, "across", lines]])
    assert drawn["ink"] == [[[0.5, 0.5], [1, 0]]]


def test_a_drawing_never_outgrows_what_the_state_may_hold(js):
    rng = np.random.default_rng(2)
    lines = rng.uniform(size=(15, 300, 2)).tolist()
    [drawn] = js.values(PARTS, "strokes", [[BLANK, "across", lines]])
    assert len(drawn["ink"]) == 12
    assert {len(stroke) for stroke in drawn["ink"]} == {200}
    DrawDigit(ink=drawn["ink"])


def test_the_keyboard_draws_lifts_and_undoes(js):
    right, down = ["ArrowRight"], ["ArrowDown"]
    asked = [
        [BLANK, [*right, " ", *down * 2, " ", *right, "Enter", *right]],
        [BLANK, [*right * 20, *down * 20, "x"]],
        [BLANK, [" ", *right, " ", "Backspace"]],
    ]
    two, corner, none = js.values(PARTS, "keys", asked)
    at = [[(v + 0.5) / 16 for v in one] for one in ([4, 2], [4, 3], [4, 4])]
    assert two["ink"][0] == at and len(two["ink"][1]) == 2
    assert two["at"] == [6, 4] and two["pen"] is True
    assert corner["at"] == [15, 15] and corner["ink"] == []
    assert none["ink"] == [] and none["pen"] is False


def test_intervals_are_those_of_wilson(js):
    asked = [[0, 1], [1, 1], [4, 7], [280, 390]]
    found = js.values(PARTS, "interval", asked)
    assert found == [interval(*one) for one in asked]
    assert found[2] == [25, 84]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no", "not JSON"),
        ('{"a": 1}', "no drawings"),
        ("[[11, []]]", "no drawings"),
        ("[[1, [[[0.5, 2]]]]]", "no drawings"),
        (json.dumps([[1, []]] * 61), "At most 60"),
    ],
)
def test_a_file_that_holds_no_drawings_is_refused(js, text, why):
    [answer] = js(PARTS, "loaded", [[text]])
    assert why in answer["error"]


def test_a_file_of_drawings_comes_back(js):
    examples = [[7, [[[0.2, 0.2], [0.8, 0.25]]]], [0, []]]
    [found] = js.values(PARTS, "loaded", [[json.dumps(examples)]])
    assert found == {"examples": examples, "rounds": 0}
    DrawDigit(**found)


def some_examples():
    drawings, y = traced_digits()
    return [
        [int(y[i]), [np.round(s, 3).tolist() for s in drawings[i]]]
        for i in range(40, 60)
    ]


def own(js, **state):
    """Return what the table of the reader's own drawings says."""
    from tests.figures.test_shown import NUMBERS_ONLY, BeautifulSoup

    state = DrawDigit(**state).state()
    [view] = js.values(STATIC, "initial", [["draw-digit", state, "u"]])
    page = BeautifulSoup(view, "html.parser", parse_only=NUMBERS_ONLY)
    cells = page.select("[data-shows='own']")
    return [int(cell.get_text().split()[0]) for cell in cells]


def test_what_is_taught_is_learned_and_old_digits_are_forgotten(js):
    examples = some_examples()
    before, after, _, _, tests, now = own(js, examples=examples, rounds=15)
    assert before < after == 10
    assert now < tests - 5
    rehearsed = own(js, examples=examples, rounds=15, rehearse=True)
    assert rehearsed[1] > before and rehearsed[-1] > now


def size(*names):
    return sum(
        len(gzip.compress((DIST / name).read_bytes())) for name in names
    )


def test_the_weights_are_small():
    """12 KB for 8 by 8 pixels, 50 KB for more, which come when asked for."""
    assert size("digits.js") <= 12 * 1024
    assert size("later/draw-digit/finer-knobs.js") <= 50 * 1024
    knobs = kept("nudged")["knobs"]
    assert len(gzip.compress(knobs.encode())) <= 12 * 1024
    assert kept("finer")["knobs"][:40] not in (
        DIST / "kinds/draw-digit.js"
    ).read_text("utf-8")
