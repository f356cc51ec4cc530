"""The figure of attention gives what the chapter's own cell gives."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnlib.figures import Attention
from nnlib.figures.attention.oracle import shows
from tests.js.node import ROOMS

ROOM = ROOMS / "attention"
CHAPTER = Path(__file__).parents[2] / "chapters/08-on-your-own.ipynb"


def printed():
    """Return each word's shares and mixed row, as the cell printed them."""
    cells = json.loads(CHAPTER.read_text(encoding="utf-8"))["cells"]
    (cell,) = (cell for cell in cells if cell["id"] == "attention")
    text = "".join(cell["outputs"][0]["text"])
    for line in text.splitlines()[-3:]:  # the last sentence has all three
        shares, mixed = line.split("makes")
        yield [
            [float(one) for one in part.split("[")[1].rstrip("] ").split()]
            for part in (shares, mixed)
        ]


def test_what_it_shows_is_what_the_cell_printed():
    rows = list(printed())
    assert len(rows) == 3
    for asks, (shares, mixed) in enumerate(rows, 1):
        found = shows(Attention(asks=asks).state())
        assert [float(one) for one in found["share"]] == shares
        assert [float(one) for one in found["mixed"][:2]] == mixed


@pytest.mark.parametrize(
    ("other", "mixed"), [(0, [1.5, 0.5]), (1, [0.5, 1.5])]
)
def test_the_bank_has_another_meaning_beside_each_word(other, mixed):
    sentence = [int(word in (other, 2)) for word in range(3)]
    found = shows(Attention(asks=3, sentence=sentence).state())
    assert found["share"] == ["0.500", "0.500"]
    assert [float(one) for one in found["mixed"][:2]] == mixed


@pytest.mark.parametrize("name", ["across", "downwards"])
@pytest.mark.parametrize("word", [0, 1, 2])
def test_a_point_is_where_the_hand_is_and_stays_on_the_plane(js, name, word):
    state = Attention().state()
    [place] = js.values(
        ROOM / "geometry.js", "placeFor", [[{"narrow": name == "downwards"}]]
    )
    for wanted, given in (
        ([1.5, 0.4], [1.51, 0.41]),
        ([0, 3], [-9, 9]),
    ):
        [point] = js.values(ROOM / "geometry.js", "spotOf", [[place, given]])
        [patch] = js.values(
            ROOM / "drawing.js",
            f"default.drags.{name}-{word}",
            [[state, point]],
        )
        rows = np.array(state["rows"])
        rows[word] = wanted
        assert patch["rows"] == rows.tolist()


def test_a_tapped_word_comes_or_goes_and_the_one_that_asks_stays(js):
    state = Attention(asks=3).state()
    found = js.values(
        ROOM / "drawing.js",
        "default.actions.tap",
        [[state, "0"], [state, "2"]],
    )
    assert found == [{"sentence": [0, 1, 1]}, {}]
