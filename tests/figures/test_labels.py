"""What stands beside, below and behind a picture."""

import re

import numpy as np
import pytest

from tests.js.node import ROOMS, SOURCES, STATIC

LINE = re.compile(
    r'<line class="nn-edge[^"]*" x1="([^"]+)"\s+y1="([^"]+)" x2="([^"]+)"'
    r'\s+y2="([^"]+)" stroke-width="([^"]+)".*?<text class="nn-halo nn-strong'
    r'[^"]*" x="([^"]+)"\s+y="([^"]+)" dy=".35em" text-anchor="middle">'
    r"([^<]+)<",
    re.DOTALL,
)
DIGIT = 8.4  # pixels of one in bold, 15 pixels high


def crossed(line, width, box):
    """Whether a line as wide as that goes through a box."""
    (x1, y1, x2, y2), (left, top, right, bottom) = line, box
    share = np.linspace(0, 1, 400)
    x, y = x1 + share * (x2 - x1), y1 + share * (y2 - y1)
    half = width / 2
    return bool(
        np.any(
            (x > left - half)
            & (x < right + half)
            & (y > top - half)
            & (y < bottom + half)
        )
    )


@pytest.mark.parametrize("knob", [-10, -9.75, -1, 0, 0.25, 10])
@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_no_wire_of_a_neuron_crosses_its_own_number(js, knob, inputs):
    state = {
        "w": [knob] * inputs,
        "b": knob,
        "x": [1] * inputs,
        "names": ["a", "b", "c"][:inputs],
    }
    [picture] = js.values(STATIC, "initial", [["neuron", state, "u"]])
    edges = LINE.findall(picture)
    assert len(edges) == inputs + 1
    for *numbers, label in edges:
        x1, y1, x2, y2, width, x, y = map(float, numbers)
        half = DIGIT * len(label) / 2
        box = (x - half, y - 6, x + half, y + 6)
        assert not crossed((x1, y1, x2, y2), width, box), label


def test_a_line_s_words_say_where_the_points_are(js):
    points = [[1, 2, 1], [1.5, -3, 0], [3, 3, 0]]
    state = {"w": [1, 1], "b": 0, "points": points}
    [words] = js.values(STATIC, "describe", [["decision-line", state]])
    assert "Label 1 at (1, 2)." in words
    assert "Label 0 at (1.5, \N{MINUS SIGN}3), (3, 3) wrong." in words
    many = {"w": [1, 1], "b": 0, "points": [[1, 2, 1]] * 40}
    [words] = js.values(STATIC, "describe", [["decision-line", many]])
    assert words.count("(1, 2)") == 12
    assert "and 28 more" in words


def test_sizes_are_the_figures_own():
    """The root's letters are 10 pixels high in nbclassic."""
    sheets = [*SOURCES.glob("look/**/*.css"), *ROOMS.glob("*/look.css")]
    found = [
        line.strip()
        for sheet in sheets
        for line in sheet.read_text(encoding="utf-8").splitlines()
        if re.search(r"\d(rem|vw|vh)\b", line)
    ]
    assert len(found) == 2
    assert found[0].startswith("font: 400 max(0.9375rem, 15px)/")
    assert found[1] == "margin: 1rem 0;"  # around a figure, in a page
