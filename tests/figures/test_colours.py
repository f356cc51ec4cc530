"""The figures' colours, computed: enough contrast, and not by hue alone.

Contrast as in WCAG 2.2: 4.5 for text, 3 for what must be seen to follow a
picture.
"""

import re
from itertools import combinations, pairwise

import numpy as np
import pytest

from tests.js.node import ROOMS, SOURCES, STATIC

SHEETS = [*SOURCES.glob("look/**/*.css"), *ROOMS.glob("*/look.css")]
CSS = "\n".join(sheet.read_text(encoding="utf-8") for sheet in SHEETS)
THEMES = ["light", "dark"]

TEXT = {
    "ground": ["ink", "soft", "positive", "negative", "right", "blame"],
    # inside nodes, code, the present row of a table
    "panel": ["ink", "soft", "right", "negative", "positive", "blame"],
    "lit": ["ink", "negative", "positive"],  # entries of a matrix
    "positive": ["ground"],  # a node that fires
    "ink": ["ground"],  # buttons
    "right": ["ground"],  # the tick of a challenge met
}
MARKS = {
    "ground": [
        *("edge", "positive", "negative", "third", "ink", "soft", "right"),
        "blame",
        *(f"run-{n}" for n in range(5)),
    ],
    "panel": ["edge", "positive", "soft"],  # the curve in its box
    "wash": ["positive", "negative", "ink", "soft"],  # the side that fires
    "heights": ["positive", "negative", "ink", "soft"],  # of a map
    "hatch": ["positive", "negative", "ink"],
    "known": ["positive", "negative", "ink", "edge"],  # what is explained
}
# How the three cones' absences change linear RGB: Machado, Oliveira and
# Fernandes (2009), severity 1.
SIGHT = {
    "full": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def tokens(theme):
    """Read the theme's colours, in linear RGB."""
    pairs = re.findall(r"--nn-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", CSS)
    return {
        name: linear(dark if theme == "dark" else light)
        for name, light, dark in pairs
    }


def linear(colour):
    """Turn #rrggbb into light."""
    v = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def contrast(a, b):
    low, high = sorted([LUMINANCE @ a, LUMINANCE @ b])
    return (high + 0.05) / (low + 0.05)


def lab(rgb):
    """CIE L*a*b* for the white of sRGB."""
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    t = to_xyz @ np.clip(rgb, 0, 1) / to_xyz.sum(axis=1)
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    return np.array(
        [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    )


def test_contrast_of_black_on_white_is_21():
    assert contrast(linear("#000000"), linear("#ffffff")) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", TEXT)
def test_text_can_be_read(theme, ground):
    colours = tokens(theme)
    for ink in TEXT[ground]:
        seen = contrast(colours[ink], colours[ground])
        assert seen >= 4.5, f"{ink} on {ground}: {seen:.2f}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", MARKS)
def test_marks_can_be_seen(theme, ground):
    colours = tokens(theme)
    for mark in MARKS[ground]:
        seen = contrast(colours[mark], colours[ground])
        assert seen >= 3, f"{mark} on {ground}: {seen:.2f}"


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_positive_and_negative_differ_for_every_eye(theme, sight):
    colours = tokens(theme)
    a, b = (
        lab(SIGHT[sight] @ colours[name]) for name in ("positive", "negative")
    )
    assert np.linalg.norm(a - b) >= 30


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_a_third_class_differs_for_every_eye(theme, sight):
    """The shapes of the points are the second cue."""
    colours = tokens(theme)
    third = lab(SIGHT[sight] @ colours["third"])
    for other in ("positive", "negative"):
        apart = np.linalg.norm(third - lab(SIGHT[sight] @ colours[other]))
        assert apart >= 30, other


@pytest.mark.parametrize("other", ["positive", "negative", "ink"])
@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_blame_looks_like_nothing_else_to_every_eye(theme, sight, other):
    """Its heads and its hollow streams are the second cue."""
    colours = tokens(theme)
    a, b = (lab(SIGHT[sight] @ colours[name]) for name in ("blame", other))
    assert np.linalg.norm(a - b) >= 20


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_no_two_lines_look_alike_to_any_eye(theme, sight):
    """Their marks are the second cue."""
    colours = tokens(theme)
    lines = ["ink", *(f"run-{n}" for n in range(5))]
    seen = [lab(SIGHT[sight] @ colours[name]) for name in lines]
    for a, b in combinations(seen, 2):
        assert np.linalg.norm(a - b) >= 20


def test_blame_s_colour_is_for_blame_alone():
    users = re.findall(r"([^{}]*)\{[^{}]*var\(--nn-blame\)", CSS)
    assert users
    assert all("blame" in selector for selector in users)


def test_both_themes_set_the_same_colours():
    assert set(tokens("light")) == set(tokens("dark"))


def test_no_colour_is_set_outside_the_tokens():
    outside = re.sub(r"--nn-[\w-]+: [^;]*;|@supports[^{]*", "", CSS)
    assert not re.findall(r"#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(", outside)


def test_what_is_negative_is_dashed_too():
    (rule,) = re.findall(r"\.nn-edge\.nn-negative \{([^}]*)\}", CSS)
    assert "stroke-dasharray" in rule


def test_a_negative_weight_is_drawn_as_one(js):
    weights = [[-5.0, 5.0], [5.0, -5.0], [0.0, 0.0]]
    asked = [["neuron", {"w": w, "b": 1}, "u"] for w in weights]
    for w, drawn in zip(
        weights, js.values(STATIC, "initial", asked), strict=True
    ):
        edges = re.findall(r'class="nn-edge (nn-\w+)', drawn)
        signs = ["nn-negative" if v < 0 else "nn-positive" for v in [*w, 1]]
        assert edges == signs


def test_an_edge_is_the_wider_the_larger_its_weight(js):
    weights = [0.0, 0.5, -2.0, 4.0, -10.0]
    asked = [["neuron", {"w": [w, 1]}, "u"] for w in weights]
    widths = [
        float(re.search(r'nn-edge [^>]*?stroke-width="([\d.]+)', drawn)[1])
        for drawn in js.values(STATIC, "initial", asked)
    ]
    assert all(a < b for a, b in pairwise(widths))
