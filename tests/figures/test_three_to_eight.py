"""The front page's figure: real threes, the trained network, true promises."""

import base64
import gzip
import json

import numpy as np
import pytest

from nnlib import SGD, CrossEntropyLoss, softmax
from nnlib.data import digits
from nnlib.figures import ThreeToEight, digit_net
from nnlib.figures.mended_digit.oracle import ROW as MENDED
from nnlib.figures.three_to_eight.oracle import ROWS
from tests.figures.states import jsonable
from tests.js.node import ROOMS, ROOT, SOURCES, STATIC

PARTS = "../../../tests/js/three-to-eight.mjs"
BLANK = [0] * 64
OPENED = [("chapters/05-backprop.ipynb", 5)]  # with a digit read wrong


@pytest.fixture(scope="module")
def trained():
    return digit_net.trained()


@pytest.fixture(scope="module")
def shipped():
    return digit_net.shipped()


def test_training_again_gives_the_knobs_that_are_shipped(trained):
    """To one whole number of 127, where rounding is on the edge."""
    text = digit_net.FILE.read_text("utf-8")
    kept = json.loads(text[text.index("{") : text.rindex("}") + 1])
    made = digit_net.packed(trained)
    np.testing.assert_allclose(made["scales"], kept["scales"], rtol=1e-6)
    one, other = (
        np.frombuffer(base64.b64decode(each["knobs"]), np.int8).astype(int)
        for each in (made, kept)
    )
    assert len(one) == len(other) == 2410
    assert np.abs(one - other).max() <= 1


def test_a_byte_for_a_knob_changes_no_answer_on_the_test_rows(
    trained, shipped
):
    X = digits()[0][digit_net.rows()[1]] / 16
    full, small = trained(X), shipped(X)
    np.testing.assert_array_equal(full.argmax(axis=1), small.argmax(axis=1))
    assert np.abs(softmax(full) - softmax(small)).max() < 0.03


def test_no_row_is_for_training_and_for_the_test():
    train, test = digit_net.rows()
    assert (len(train), len(test)) == (1348, 449)
    assert not set(train) & set(test)


def test_javascript_sees_what_python_sees(js, shipped):
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 17, (100, 64))
    pictures = np.concatenate([digits()[0][:200], noise, [BLANK]])
    [found] = js.values(PARTS, "looks", [[pictures.tolist()]])
    scores = np.array([one["scores"] for one in found])
    np.testing.assert_allclose(
        scores, shipped(pictures / 16), rtol=1e-12, atol=1e-12
    )
    shares = np.array([one["p"] for one in found])
    np.testing.assert_allclose(shares, softmax(scores), rtol=1e-12)
    says = [one["says"] for one in found]
    np.testing.assert_array_equal(says, scores.argmax(axis=1))


def test_the_threes_are_real_and_were_never_trained_on(js, shipped):
    [found] = js.values(PARTS, "threes", [[]])
    assert found["rows"] == ROWS
    X, y = digits()
    np.testing.assert_array_equal(found["pixels"], X[ROWS])
    assert set(y[ROWS]) == {3}
    assert set(ROWS) <= set(digit_net.rows()[1])
    assert set(shipped(X[ROWS] / 16).argmax(axis=1)) == {3}
    assert ThreeToEight().pixels == X[ROWS[0]].astype(int).tolist()


def pixels_to_an_eight(net, pixels, most):
    """Return how many pixels it takes, each time the best one, or more."""
    for count in range(most + 1):
        if net([pixels / 16])[0].argmax() == 8:
            return count
        tries = np.repeat([pixels], 128, axis=0)
        tries[np.arange(128), np.repeat(np.arange(64), 2)] = [0, 16] * 64
        scores = net(tries / 16)
        others = np.delete(scores, 8, axis=1).max(axis=1)
        pixels = tries[(scores[:, 8] - others).argmax()]
    return most + 1


@pytest.mark.parametrize("row", ROWS)
def test_each_three_can_be_an_eight_in_three_pixels(shipped, row):
    assert 1 <= pixels_to_an_eight(shipped, digits()[0][row], 3) <= 3


PROMISE = (
    "One look takes {:,} multiplications. By chapter 3 you will have done "
    "each kind of step by hand; by chapter 5 you will know how its {:,} "
    "numbers were found."
)


@pytest.mark.parametrize("page", ["index.md", "chapters/01-neurons.ipynb"])
def test_the_promise_counts_the_network_that_is_shown(page, shipped):
    knobs = shipped.parameters().named()
    products = sum(w.size for w in knobs.values() if w.ndim == 2)
    promise = PROMISE.format(products, sum(w.size for w in knobs.values()))
    text = (ROOT / page).read_text("utf-8")
    if page.endswith("ipynb"):
        cells = json.loads(text)["cells"]
        text = " ".join("".join(cell["source"]) for cell in cells)
    assert promise in " ".join(text.split())


def test_the_face_is_read_as_chapter_2_says(shipped):
    cells = json.loads((ROOT / "chapters/02-sigmoid.ipynb").read_text())
    cells = {cell["id"]: "".join(cell["source"]) for cell in cells["cells"]}
    face = [16 * (dot == "#") for dot in cells["fig-face"] if dot in ".#"]
    shares = softmax(shipped([np.array(face[:64]) / 16]))[0]
    assert f"a {shares.argmax()}." in cells["title"]
    sure = f"{100 * shares.max():.1f} percent"
    assert sure in " ".join(cells["title"].split())
    assert sure in " ".join(cells["reliable-read"].split())


@pytest.mark.parametrize("page, row", OPENED)
def test_a_chapter_opens_with_a_mistake_that_is_made(shipped, page, row):
    source = json.loads((ROOT / page).read_text("utf-8"))
    cells = {cell["id"]: "".join(cell["source"]) for cell in source["cells"]}
    assert cells["fig-wrong-answer"].startswith("GuiltyKnob(")
    assert row == MENDED
    assert row in digit_net.rows()[1]
    X, y = digits()
    shares = softmax(shipped([X[row] / 16]))[0]
    said = " ".join(cells["title"].split())
    assert y[row] != shares.argmax()
    assert f"a {y[row]}. " in said
    assert f"a {shares.argmax()}, " in said
    assert f"{100 * shares.max():.1f} % sure" in said


def test_one_step_mends_the_mistake_at_the_price_that_chapter_5_says():
    source = json.loads((ROOT / "chapters/05-backprop.ipynb").read_text())
    cells = {cell["id"]: "".join(cell["source"]) for cell in source["cells"]}
    said = " ".join((cells["mended"] + cells["mended-read"]).split())
    X, y = digits()
    X, test = X / 16, digit_net.rows()[1]
    five = [5]
    assert 5 in test

    def right(net):
        return (net(X[test]).argmax(axis=1) == y[test]).sum()

    def stepped(rate):
        net, cost = digit_net.shipped(), CrossEntropyLoss()
        cost(net(X[five]), y[five])
        blame = cost.backward()
        net.backward(blame)
        SGD(net.parameters(), lr=rate).step()
        return net, blame[0]

    old = digit_net.shipped()
    shares, before = softmax(old(X[five]))[0], right(old)
    assert f"given it {100 * shares[5]:.1f} %" in said
    net, blame = stepped(0.02)
    assert f"{blame[9]:.3f} at the 9" in said
    assert f"\u2212{-blame[5]:.3f} at the 5" in said
    shares = softmax(net(X[five]))[0]
    assert f"It says {shares.argmax()}, and is" in said
    assert f"is {100 * shares.max():.1f} % sure" in said
    moves = np.abs(net.parameters().value - old.parameters().value)
    assert f"{(moves == 0).sum():,} have the gradient 0" in said
    assert f"The other {(moves > 0).sum()} move, none by more" in said
    assert 0.07 < moves.max() < 0.075
    scores = [one(X[five])[0, 5] for one in (old, net)]
    assert f"from \u2212{-scores[0]:.1f} to {scores[1]:.1f}" in said
    assert (
        f"read {before} right before the step; after it, {right(net)}" in said
    )
    assert before - (right(net) - 1) == 18  # without the 5, which was won
    shorter, _ = stepped(0.005)
    assert shorter(X[five])[0].argmax() == 9
    assert f"right than before, {right(shorter)}." in said
    assert right(shorter) > before


def test_lit_is_what_the_book_has_explained_so_far(js):
    parts = ["", "sums", "answers", "layers"]
    states = [
        {**jsonable(ThreeToEight(lit=lit).state()), "version": 1}
        for lit in parts
    ]
    asked = [["three-to-eight", state, "f1"] for state in states]
    drawn = js.values(STATIC, "initial", asked)
    assert [one.count("nn-explained") for one in drawn] == [0, 1, 2, 3]


def pixel(column, row):
    return (column + 0.5, row + 0.5)


@pytest.mark.parametrize("name", ["across", "downwards"])
def test_a_fast_stroke_leaves_no_pixel_out(js, name):
    ends = [pixel(1, 2), pixel(6, 2)]
    [drawn] = js.values(PARTS, "stroke", [[BLANK, name, ends]])
    wanted = np.zeros((8, 8), int)
    wanted[2, 1:7] = 16
    np.testing.assert_array_equal(np.reshape(drawn, (8, 8)), wanted)


def test_a_stroke_that_begins_on_ink_wipes(js):
    dark = [16] * 64
    ends = [pixel(0, 0), pixel(7, 0), pixel(7, 1)]
    [drawn] = js.values(PARTS, "stroke", [[dark, "across", ends]])
    assert drawn == [0] * 8 + [16] * 7 + [0] + [16] * 48


def test_a_hand_that_leaves_the_image_paints_its_edge(js):
    ends = [pixel(0, 0), pixel(-5, 3)]
    [drawn] = js.values(PARTS, "stroke", [[BLANK, "across", ends]])
    assert {n for n, ink in enumerate(drawn) if ink} == {0, 8, 16, 24}


def test_the_keyboard_reaches_every_pixel_and_paints(js):
    start = {"pixels": BLANK, "at": 0}
    right, down = ["ArrowRight"], ["ArrowDown"]
    asked = [
        [start, [*right * 3, *down * 2, " "]],
        [start, ["ArrowLeft", "ArrowUp", " ", "Enter"]],
        [start, [*right * 20, *down * 20, "x", " "]],
    ]
    one, edge, corner = js.values(PARTS, "keys", asked)
    assert one["at"] == 19 and one["pixels"] == [
        16 if n == 19 else 0 for n in range(64)
    ]
    assert edge == start
    assert corner["at"] == 63 and corner["pixels"][63] == 16


def test_the_figure_is_small():
    """30 KB for all that is its own, compressed, with its weights."""
    own = [
        SOURCES / "dist/kinds/three-to-eight.js",
        SOURCES / "dist/digits.js",
        ROOMS / "three_to_eight/look.css",
    ]
    sizes = [len(gzip.compress(path.read_bytes())) for path in own]
    assert sum(sizes) <= 30 * 1024, sizes
