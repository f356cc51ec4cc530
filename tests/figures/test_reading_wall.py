"""The wall of test digits: what it brings along, and whose numbers it has."""

import base64
import re
import struct
import zlib

import numpy as np
import pytest

from nnlib.data import digits
from nnlib.figures import ReadingWall
from nnlib.figures.reading_wall import (
    LOOKS,
    MOST,
    PARTS,
    POOLED_SHAPES,
    SHAPES,
    read,
    record,
    written,
)
from nnlib.figures.reading_wall.oracle import shares, shows
from tests.js.node import ROOMS

ROOM = ROOMS / "reading_wall"
READING = ROOM / "reading.js"
GEOMETRY = ROOM / "geometry.js"


@pytest.fixture(scope="module")
def looks():
    return record.looks()


def test_training_again_gives_the_numbers_that_are_shipped(looks):
    kept = record.of_the_book("RUN")
    assert len(kept) == len(looks) == LOOKS
    for one, layers in zip(kept, looks, strict=True):
        again = read(written(layers, SHAPES))
        np.testing.assert_allclose(read(one), again, atol=2 / PARTS)
    [sliding] = record.of_the_book("POOLED")
    again = read(written(record.sliding(), POOLED_SHAPES))
    np.testing.assert_allclose(read(sliding), again, atol=2 / PARTS)


def test_rounded_numbers_call_each_digit_what_the_whole_ones_call_it(looks):
    X = record.rows()[2]
    for place, layers in enumerate(looks):
        state = ReadingWall(step=10 * place).state()
        for moved, images in ((False, X), (True, record.moved(X))):
            found = shares({**state, "moved": moved}).argmax(axis=1)
            assert (found == record.answers(layers, images)).all(), place


def constant(file, name):
    text = (ROOM / file).read_text("utf-8")
    return re.search(rf"{name} = (.*);", text)[1]


def test_the_digits_are_the_chapters_test_rows():
    X, y = digits()
    rows = np.random.default_rng(0).permutation(len(y))[1348:]
    rows = rows[np.argsort(y[rows], kind="stable")]
    assert constant("later/run.js", "IMAGES") == f'"{record.letters(X[rows])}"'
    counts = np.bincount(y[rows]).tolist()
    assert constant("start.js", "COUNTS") == str(counts)
    said = "".join(map(str, shares(ReadingWall().state()).argmax(axis=1)))
    assert constant("start.js", "START") == f'"{said}"'


def test_the_walls_picture_shows_them():
    text = (ROOM / "look.css").read_text("utf-8")
    kept = re.search(r'--nn-wall: url\("data:image/png;base64,([^"]*)', text)
    data = base64.b64decode(kept[1])
    wide, high = struct.unpack(">II", data[16:24])
    start = data.index(b"IDAT")
    (size,) = struct.unpack(">I", data[start - 4 : start])
    lines = zlib.decompress(data[start + 4 : start + 4 + size])
    packed = np.frombuffer(lines, np.uint8).reshape(high, 1 + wide // 2)
    assert not packed[:, 0].any()
    inks = np.stack([packed[:, 1:] >> 4, packed[:, 1:] & 15], axis=2)
    wall = record.sprite()
    assert (inks.reshape(high, wide) == wall).all()
    X = record.rows()[2]
    first = wall[:8, 8:16].ravel()  # beside the first 0 stands the second
    apart = np.abs(first - record.SHADES * X[1])
    assert apart[first > 1].max() <= 0.5
    assert apart.max() < 1  # the palest ink has a shade, too
    assert (wall > 0).sum() == (X > 0).sum()


def test_it_counts_what_the_chapter_prints():
    def wrong(**state):
        return shows(ReadingWall(**state).state())["wrong"][0]

    assert [wrong(step=step) for step in (0, 100, 200)] == [412, 14, 9]
    assert wrong(moved=True, step=200) == 239
    assert wrong(moved=True, pooling=True) == 129
    assert wrong(pooling=True) == 10


def test_the_books_own_run_is_not_sent_again(looks):
    wall = ReadingWall.of(looks, record.sliding(), looked=3)
    assert (wall.knobs, wall.pooled, wall.looked) == ([], [], 3)


def test_another_training_is_sent(looks):
    shorter = [looks[max(place - 1, 0)] for place in range(LOOKS)]
    assert len(ReadingWall.of(shorter).knobs) == LOOKS
    nothing = [(np.zeros((72, 10)), np.zeros(10))]
    assert len(ReadingWall.of(looks, nothing).pooled) == 1


def test_a_readers_numbers_are_shown_as_they_are(js):
    rng = np.random.default_rng(3)
    mine = [
        [
            (rng.normal(size=(64, 32)), rng.normal(size=32)),
            (rng.normal(size=(32, 10)), rng.normal(size=10)),
        ]
        for _ in range(LOOKS)
    ]
    wall = ReadingWall.of(mine, looked=8, step=50)
    assert len(wall.knobs) == LOOKS
    np.testing.assert_allclose(
        read(wall.knobs[5])[: 64 * 32].reshape(64, 32),
        mine[5][0][0],
        atol=0.5001 / PARTS,
    )
    X, y = record.rows()[2:]
    wrong = int((record.answers(mine[5], X) != y).sum())
    assert shows(wall.state())["wrong"] == [wrong]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda looks: looks[:3], "which are 21; got 3"),
        (lambda looks: [*looks[1:], looks[0][:1]], "shapes"),
        (
            lambda looks: [
                *looks[1:],
                [looks[0][0], (looks[0][1][0] + MOST, looks[0][1][1])],
            ],
            "between -15 and 15",
        ),
        (
            lambda looks: [
                *looks[1:],
                [looks[0][0], (looks[0][1][0] * np.nan, looks[0][1][1])],
            ],
            "nan",
        ),
    ],
)
def test_layers_that_do_not_fit_are_named(looks, change, said):
    with pytest.raises(ValueError, match=said):
        ReadingWall.of(change(looks))


@pytest.mark.parametrize("name", ["across", "downwards"])
def test_each_tile_is_found_where_it_is_drawn(js, name):
    narrow = {"narrow": name == "downwards"}
    [place] = js.values(GEOMETRY, "placeFor", [[narrow]])
    half = place["pitch"] / 2
    asked = [[name, [x + half, y + half]] for x, y in place["tiles"]]
    found = js.values(GEOMETRY, "tileUnder", asked)
    assert found == list(range(1, 450))
    # Beyond the digits of a block, and beside the wall, there is none.
    [_, _, wide, high] = js.values(GEOMETRY, "boxOf", [[place]])[0]
    outside = [[-5, 50], [50, -5], [wide + 20, 50], [50, high + 60]]
    found = js.values(GEOMETRY, "tileUnder", [[name, p] for p in outside])
    assert found == [0, 0, 0, 0]


def test_arrows_reach_every_digit_and_stay_on_the_wall(js):
    keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]
    asked = [[tile, key] for tile in range(450) for key in keys]
    found = dict(
        zip(
            [tuple(pair) for pair in asked],
            js.values(GEOMETRY, "beside", asked),
            strict=True,
        )
    )
    assert all(1 <= tile <= 449 for tile in found.values())
    reached, new = set(), {1}
    while new:
        reached |= new
        new = {found[tile, key] for tile in new for key in keys} - reached
    assert reached == set(range(1, 450))
    assert js.values(GEOMETRY, "beside", [[5, "a"]]) == [None]
