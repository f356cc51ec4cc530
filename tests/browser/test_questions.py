"""Every question, with every answer that its author foresaw."""

import re

import pytest

from tests.browser.book import QUESTIONS, asked, each, pages
from tests.browser.hands import MIDDLE, settle

CHOICES = [place for place in QUESTIONS if "choices" in asked(place)]
NUMBERS = [place for place in QUESTIONS if "choices" not in asked(place)]


def words(text):
    """Return the text as it is read, without its marks for code and stress."""
    parts = text.split("`")  # code, where * is itself, has the odd places
    parts[::2] = [re.sub(r"\*(\S[^*]*)\*", r"\1", part) for part in parts[::2]]
    return "".join(parts)


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
    return answer.get_attribute("data-verdict"), " ".join(said.split())


def check(question):
    question.get_by_role("button", name="Check").click()
    return verdict(question)


def collapsed(text):
    return " ".join(words(text).split())


@each(QUESTIONS)
def test_it_asks_and_offers_what_its_author_wrote(question, place):
    written = asked(place)
    legend = question.locator("legend").inner_text()
    assert collapsed(legend) == collapsed(written["prompt"])
    options = question.locator(".nn-option label").all_inner_texts()
    texts = [choice["text"] for choice in written.get("choices", [])]
    assert [collapsed(o) for o in options] == [collapsed(t) for t in texts]


@each(QUESTIONS)
def test_no_answer_is_no_wrong_answer(question):
    judged, said = check(question)
    assert judged == "missing"
    assert said.endswith("Nothing answered yet.")


@each(CHOICES)
def test_every_option_is_answered_for_itself(question, place):
    options = asked(place)["choices"]
    assert sum(bool(option.get("right")) for option in options) == 1
    for number, option in enumerate(options):
        question.locator(f"input[value='{number}']").check()
        assert verdict(question) == ("", "")
        judged, said = check(question)
        assert judged == ("right" if option.get("right") else "wrong")
        assert collapsed(option["why"]) in said


@each(CHOICES)
def test_a_choice_by_keyboard(question, place):
    page = question.page
    options = asked(place)["choices"]
    right = [bool(option.get("right")) for option in options].index(True)
    question.locator("input").first.focus()
    page.keyboard.press("Space")
    for _ in range(right):
        page.keyboard.press("ArrowDown")
    assert question.locator(f"input[value='{right}']:focus").is_checked()
    page.keyboard.press("Enter")
    assert verdict(question)[0] == "right"


def typed(value):
    """Return a number as a reader would type it."""
    return f"{value:.12g}"


def numeric(question, text):
    box = question.get_by_label("Your number")
    box.fill(text)
    assert verdict(question) == ("", "")
    box.press("Enter")
    return verdict(question)


@each(NUMBERS)
def test_every_foreseen_number_is_answered_for_itself(question, place):
    written = asked(place)
    judged, said = numeric(question, typed(written["answer"]))
    assert judged == "right"
    assert collapsed(written["why"]) in said
    for wrong in written["wrong"]:
        judged, said = numeric(question, typed(wrong["value"]))
        assert judged == "wrong"
        assert collapsed(wrong["why"]) in said
    foreseen = [written["answer"], *(w["value"] for w in written["wrong"])]
    other = 3 * max(map(abs, foreseen)) + 17
    judged, said = numeric(question, typed(other))
    assert judged == "wrong"
    assert collapsed(written["otherwise"]) in said
    judged, said = numeric(question, "seven")
    assert judged == "unreadable"


@each([p for p in NUMBERS if asked(p)["answer"]])
def test_a_number_that_is_close_is_called_close(question, place):
    written = asked(place)
    near = written["answer"] * 1.03
    foreseen = [wrong["value"] for wrong in written["wrong"]]
    known = any(abs(near - v) <= 0.005 * abs(v) for v in foreseen)
    judged = "wrong" if known or written.get("exact") else "almost"
    assert numeric(question, typed(near))[0] == judged


@each(NUMBERS)
@pytest.mark.parametrize(
    "write",
    [
        lambda v: typed(v).replace(".", ","),
        lambda v: typed(v).replace("-", "\u2212"),
        lambda v: f" {typed(v)} ",
        lambda v: f"{typed(3 * v)}/3",
        lambda v: f"{typed(3 * v)} / 3,0",
    ],
    ids=["comma", "minus", "spaces", "fraction", "fraction and comma"],
)
def test_a_number_is_read_as_people_write_it(question, place, write):
    text = write(asked(place)["answer"])
    assert numeric(question, text)[0] == "right", text


@each(QUESTIONS)
def test_the_answer_is_not_to_be_seen_in_the_source(at_desk, place):
    source = at_desk.context.request.get(at_desk.base + place.page).text()
    written = asked(place)
    for why in [
        *(choice["why"] for choice in written.get("choices", [])),
        *(wrong["why"] for wrong in written.get("wrong", [])),
    ]:
        assert why not in source


def test_right_answers_are_remembered(visit):
    """Answer everything on a page; the progress page knows it later."""
    here = [p for p in QUESTIONS if p.page.endswith("01-neurons.html")]
    page = visit(here[0].page)
    for place in here:
        found = page.locator("nn-figure").nth(place.index)
        found.evaluate(MIDDLE)
        written = asked(place)
        if "choices" in written:
            rights = [bool(c.get("right")) for c in written["choices"]]
            found.locator(f"input[value='{rights.index(True)}']").check()
            assert check(found)[0] == "right"
        else:
            assert numeric(found, typed(written["answer"]))[0] == "right"
    (progress,) = [name for name in pages() if name.endswith("progress.html")]
    page.goto(page.url.replace(here[0].page, progress))
    report = " ".join(page.locator("nn-progress").inner_text().split())
    assert f"Chapter 1: {len(here)} of " in report
