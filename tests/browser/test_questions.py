"""Questions answered by hand; their words are those of tests/figures."""

import pytest

from tests.browser.acting import (
    MIDDLE,
    figure_of,
    settle,
)
from tests.browser.book import QUESTIONS, asked, each, pages
from tests.figures.test_questions import collapsed, typed, words

CHOICES = [place for place in QUESTIONS if "choices" in asked(place)]
NUMBERS = [place for place in QUESTIONS if "choices" not in asked(place)]
PAGES = sorted({place.page for place in QUESTIONS}) or [None]


@pytest.fixture
def question(at_desk, place):
    found = at_desk.find(place)
    yield found
    assert at_desk.wrong == []


def verdict(question):
    """Return the verdict that is shown, and what is said."""
    settle(question.page)
    answer = question.locator(".nn-feedback")
    said = question.get_by_role("status").first.inner_text()
    return answer.get_attribute("data-verdict"), collapsed(said)


def check(question):
    question.get_by_role("button", name="Check").click()
    return verdict(question)


def right_option(place):
    choices = asked(place)["choices"]
    return [bool(choice.get("right")) for choice in choices].index(True)


@each(CHOICES[:1])
def test_options_are_judged_when_the_reader_asks(question, place):
    judged, said = check(question)
    assert judged == "missing"
    assert said.endswith("Nothing answered yet.")
    for number, option in enumerate(asked(place)["choices"]):
        question.locator(f"input[value='{number}']").check()
        assert verdict(question) == ("", "")
        judged, said = check(question)
        assert judged == ("right" if option.get("right") else "wrong")
        assert words(option["why"]) in said


@each(CHOICES[:1])
def test_a_choice_by_keyboard(question, place):
    page, right = question.page, right_option(place)
    question.locator("input").first.focus()
    page.keyboard.press("Space")
    for _ in range(right):
        page.keyboard.press("ArrowDown")
    assert question.locator(f"input[value='{right}']:focus").is_checked()
    page.keyboard.press("Enter")
    assert verdict(question)[0] == "right"


def numeric(question, text):
    box = question.get_by_label("Your number")
    box.fill(text)
    assert verdict(question) == ("", "")
    box.press("Enter")
    return verdict(question)


@each(NUMBERS[:1])
def test_numbers_are_judged_when_the_reader_asks(question, place):
    assert check(question)[0] == "missing"
    written = asked(place)
    judged, said = numeric(question, typed(written["wrong"][0]["value"]))
    assert judged == "wrong"
    assert words(written["wrong"][0]["why"]) in said
    judged, said = numeric(question, typed(written["answer"]))
    assert judged == "right"
    assert words(written["why"]) in said


@pytest.mark.parametrize("page", PAGES)
def test_right_answers_are_remembered(visit, page):
    """Answer everything on a page; the progress page knows it later."""
    here = [place for place in QUESTIONS if place.page == page]
    opened = visit(page)
    for place in here:
        found = figure_of(opened, place)
        found.evaluate(MIDDLE)
        if "choices" in asked(place):
            found.locator(f"input[value='{right_option(place)}']").check()
            assert check(found)[0] == "right"
        else:
            answer = typed(asked(place)["answer"])
            assert numeric(found, answer)[0] == "right"
    (progress,) = [name for name in pages() if name.endswith("progress.html")]
    opened.goto(opened.url.replace(page, progress))
    report = collapsed(opened.locator("nn-progress").inner_text())
    assert f": {len(here)} of " in report
