"""Every question, with every answer that its author foresaw.

That these words reach a reader who answers in a page, the browser's tests
say; what the words are needs no browser.
"""

import re

import pytest
from bs4 import BeautifulSoup

from nnlib.figures import question
from nnlib.figures.question import questions
from tests.js.node import STATIC

ALL = questions()
CHOICES = {name: q for name, q in ALL.items() if "choices" in q}
NUMBERS = {name: q for name, q in ALL.items() if "choices" not in q}


def words(text):
    """Return the text as it is read, without its marks for code and stress."""
    parts = text.split("`")  # code, where * is itself, has the odd places
    parts[::2] = [re.sub(r"\*(\S[^*]*)\*", r"\1", part) for part in parts[::2]]
    return collapsed("".join(parts))


def collapsed(text):
    return " ".join(text.split())


def typed(value):
    """Return a number as a reader would type it."""
    return f"{value:.12g}"


@pytest.fixture
def answered(js):
    """Give answers to a question; see what the figure then is."""

    def answer(name, *answers, checked=True):
        state = {"id": name, "data": question(name).data, "checked": checked}
        asked = [["question", {**state, "answer": a}, "u"] for a in answers]
        views = js.values(STATIC, "initial", asked)
        return [BeautifulSoup(view, "html.parser") for view in views]

    return answer


@pytest.fixture
def judged(answered):
    """Give answers to a question; hear the verdict and what is said."""

    def judge(name, *answers):
        found = [
            view.select_one(".nn-feedback")
            for view in answered(name, *answers)
        ]
        return [(f["data-verdict"], collapsed(f.get_text())) for f in found]

    return judge


@pytest.mark.parametrize("name", ALL)
def test_it_asks_and_offers_what_its_author_wrote(answered, name):
    (view,) = answered(name, "", checked=False)
    assert collapsed(view.legend.get_text()) == words(ALL[name]["prompt"])
    texts = [choice["text"] for choice in ALL[name].get("choices", [])]
    labels = [label.get_text() for label in view.select(".nn-option label")]
    assert [*map(collapsed, labels)] == [*map(words, texts)]
    assert bool(texts) != bool(view.select(".nn-number input"))
    shown = view.select_one(".nn-feedback")
    assert (shown["data-verdict"], shown.get_text()) == ("", "")


@pytest.mark.parametrize("name", ALL)
def test_no_answer_is_no_wrong_answer(judged, name):
    for verdict, said in judged(name, "", "  "):
        assert verdict == "missing"
        assert said.endswith("Nothing answered yet.")


@pytest.mark.parametrize("name", CHOICES)
def test_every_option_is_answered_for_itself(judged, name):
    options = CHOICES[name]["choices"]
    assert sum(bool(option.get("right")) for option in options) == 1
    answers = judged(name, *map(str, range(len(options))))
    for option, (verdict, said) in zip(options, answers, strict=True):
        assert verdict == ("right" if option.get("right") else "wrong")
        assert words(option["why"]) in said


@pytest.mark.parametrize("name", NUMBERS)
def test_every_foreseen_number_is_answered_for_itself(judged, name):
    asked = NUMBERS[name]
    foreseen = [asked["answer"], *(wrong["value"] for wrong in asked["wrong"])]
    other = 3 * max(map(abs, foreseen)) + 17
    wanted = [
        ("right", asked["why"]),
        *(("wrong", wrong["why"]) for wrong in asked["wrong"]),
        ("wrong", asked["otherwise"]),
        ("unreadable", "That is not a number."),
    ]
    given = [*map(typed, [*foreseen, other]), "seven"]
    for (verdict, why), (found, said) in zip(
        wanted, judged(name, *given), strict=True
    ):
        assert found == verdict
        assert words(why) in said


@pytest.mark.parametrize(
    "name", [n for n, q in NUMBERS.items() if q["answer"]]
)
def test_a_number_that_is_close_is_called_close(judged, name):
    asked = NUMBERS[name]
    near = asked["answer"] * 1.03
    foreseen = [wrong["value"] for wrong in asked["wrong"]]
    known = any(abs(near - v) <= 0.005 * abs(v) for v in foreseen)
    verdict = "wrong" if known or asked.get("exact") else "almost"
    assert judged(name, typed(near))[0][0] == verdict


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_is_read_as_people_write_it(judged, name):
    value = NUMBERS[name]["answer"]
    written = [
        typed(value).replace(".", ","),
        typed(value).replace("-", "\u2212"),
        f" {typed(value)} ",
        f"{typed(3 * value)}/3",
        f"{typed(3 * value)} / 3,0",
    ]
    for text, (verdict, _) in zip(
        written, judged(name, *written), strict=True
    ):
        assert verdict == "right", text
