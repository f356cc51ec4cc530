"""The short functions that write the rules, and what they say in words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnlib.figures import rules


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (rules.number(-1, 2.5), "a number from -1 to 2.5"),
        (rules.whole(0, 9), "a whole number from 0 to 9"),
        (rules.text(1, 24), "a text of 1 to 24 characters"),
        (rules.text(3, 3), "a text of 3 characters"),
        (rules.flag(), "True or False"),
        (rules.choice("AND", 1), "one of 'AND', 1"),
        (
            rules.listing(rules.number(0, 1), 2, 2),
            "a list of 2, each a number from 0 to 1",
        ),
        (
            rules.listing(rules.whole(0, 6), 1, 7, uniqueItems=True),
            "a list of 1 to 7 different ones, each a whole number from 0 to 6",
        ),
        (
            rules.row(rules.number(0, 1), rules.choice(0, 1)),
            "[a number from 0 to 1; one of 0, 1]",
        ),
    ],
)
def test_what_is_expected_is_said(rule, words):
    assert rules.expected(rule) == words


@given(st.floats() | st.integers())
def test_a_number_fits_exactly_between_its_ends(value):
    rule = rules.number(-10, 10)
    if -10 <= value <= 10:
        assert rules.plain(rule, value) == value
    else:
        with pytest.raises(ValueError):
            rules.plain(rule, value)


@given(st.text(max_size=6))
def test_a_text_is_counted_in_characters(value):
    rule = rules.text(2, 4)
    if 2 <= len(value) <= 4:
        assert rules.plain(rule, value) == value
    else:
        with pytest.raises(ValueError):
            rules.plain(rule, value)


def test_true_is_no_number_and_one_is_no_flag():
    for rule in (rules.number(0, 1), rules.whole(0, 1), rules.choice(0, 1)):
        with pytest.raises(ValueError):
            rules.plain(rule, True)
        with pytest.raises(ValueError):
            rules.plain(rule, np.True_)
    with pytest.raises(ValueError):
        rules.plain(rules.flag(), 1)


def test_values_are_read_like_a_list_and_are_equal_to_one():
    values = rules.plain(rules.listing(rules.number(0, 9), 1, 3), (1, 2))
    assert repr(values) == "[1.0, 2.0]"
    assert values == [1, 2] == values == (1, 2)
    assert values != [1, 3]
    assert (values != [1, 2]) is False
    assert len({values, rules.Values((1.0, 2.0))}) == 1
