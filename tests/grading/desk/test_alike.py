"""Notebooks that are nearly the same are found, and honest ones are not."""

from nnlib.grading.desk.alike import pairs, pieces, tokens
from tests.grading.desk.made import record
from tests.grading.wrong import A1

MINE = """
def double(x):
    # first I count the bits, then I put one more behind them
    text = bin(int(x))[2:] + "0"
    total = 0
    for place, bit in enumerate(reversed(text)):
        total += int(bit) * 2 ** place
    return total if x >= 0 else -total
"""
RENAMED = """
def double(value):
    digits = bin(int(value))[2:] + '0'
    s = 0
    for i, d in enumerate(reversed(digits)):
        s += int(d) * 2 ** i
    return s if value >= 0 else -s   # done
"""
OTHER = """
def double(x):
    result = x
    steps = 1
    while steps < 2:
        result = result + x
        steps = steps + 1
    if isinstance(result, list):
        raise TypeError("no list, please")
    return result
"""


def class_of(**sources: str) -> list[dict]:
    made = [record(name) for name in sources]
    for each, source in zip(made, sources.values(), strict=True):
        each["questions"][0]["code"] = source
    return made


def test_names_numbers_texts_and_comments_do_not_count():
    assert tokens(MINE) == tokens(RENAMED)


def test_a_renamed_copy_is_found():
    (pair,) = pairs(class_of(ada=MINE, bob=RENAMED, carl=OTHER))
    assert (pair.first, pair.second) == ("ada", "bob")
    assert pair.share == 1 and not pair.same_file


def test_what_the_whole_class_writes_is_no_hint():
    sources = {f"s{n}": MINE for n in range(6)}
    assert pairs(class_of(**sources)) == []


def test_short_answers_are_no_hint():
    short = "def double(x): return 2 * x"
    assert pairs(class_of(ada=short, bob=short)) == []


def test_the_same_file_is_named():
    short = "def double(x): return 2 * x"
    made = class_of(ada=short, bob=short)
    made[1]["submission"] = made[0]["submission"]
    (pair,) = pairs(made)
    assert pair.same_file


def test_blank_notebooks_are_not_the_same_file():
    made = class_of(ada="", bob="")
    made[1]["submission"] = made[0]["submission"]
    assert pairs(made) == []


def test_different_wrong_answers_are_no_hint():
    codes = {code for answers, *_ in A1 for code in answers.values()}
    sources = {f"s{n}": code for n, code in enumerate(sorted(codes))}
    assert pairs(class_of(**sources)) == []


def test_any_text_has_pieces():
    for text in ("", "'''", '"\\', "\0" * 99, "((((" * 99, "é" * 99):
        assert isinstance(pieces(text), set)
