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


@pytest.mark.parametrize("name", ["across", "downwards"])
@pytest.mark.parametrize(("word", "trait"), [(0, 0), (2, 1)])
def test_a_bar_ends_where_the_hand_is(js, name, word, trait):
    state = Attention().state()
    [place] = js.values(
        ROOM / "geometry.js", "placeFor", [[{"narrow": name == "downwards"}]]
    )
    left = {"across": 12, "downwards": 12 + 106 * word}[name]
    point = [left + 1.52 * place["unit"], 0]
    [patch] = js.values(
        ROOM / "drawing.js",
        f"default.drags.{name}-{word}-{trait}",
        [[state, point]],
    )
    wanted = np.array(state["rows"])
    wanted[word, trait] = 1.5
    assert patch["rows"] == wanted.tolist()


def test_a_bar_is_not_pulled_out_of_its_range(js):
    state = Attention().state()
    for x, wanted in ((-90, 0), (9000, 3)):
        [patch] = js.values(
            ROOM / "drawing.js", "default.drags.across-1-0", [[state, [x, 0]]]
        )
        assert patch["rows"][1] == [wanted, 2]
