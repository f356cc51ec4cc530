"""A field of hands: what goes into it, and which of its cells are lit."""

import re

import numpy as np
import pytest

from nnlib.figures import HandsField
from tests.figures.states import jsonable
from tests.js.node import STATIC

LABELS = np.tile(np.arange(10), 2)
NONE = np.full(20, 7)  # all sevens: one of each hand is right
SAID = {"before": NONE, "after": LABELS}


def lit(js, stage):
    """Return where the picture has filled cells."""
    state = jsonable(HandsField.of(SAID, LABELS, stage=stage).state())
    view = js.values(STATIC, "initial", [["hands-field", state, "u"]])[0]
    paths = re.findall(
        r'class="nn-hands-lit" opacity="1" d="([^"]+)"',
        view.partition("</svg>")[0],
    )
    return [spot for d in paths for spot in re.findall(r"M([\d. ]+)h0", d)]


def test_answers_are_kept_as_signs():
    made = HandsField.of(SAID, LABELS)
    assert made.stages == ["before", "after"]
    assert made.said == ["7" * 20, "0123456789" * 2]


def test_only_what_is_read_right_is_lit(js):
    before, after = lit(js, 1), lit(js, 2)
    assert (len(before), len(set(after))) == (2, 20)
    # The eighth row of the picture, and two neighbours in it.
    assert before == ["30.5 157.5", "47.5 157.5"]


@pytest.mark.parametrize(
    ("said", "labels", "words"),
    [
        ({"one": NONE}, LABELS[::-1], "labels must be 0 to 9"),
        ({"one": NONE[:19]}, LABELS, "'one' must have one answer for each"),
    ],
)
def test_what_does_not_fit_is_named(said, labels, words):
    with pytest.raises(ValueError, match=words):
        HandsField.of(said, labels)
