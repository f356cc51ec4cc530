"""The desk's page: all of it is there, and nothing of a stranger's runs."""

import re

import pytest
from bs4 import BeautifulSoup

from nnlib.grading.desk import page as pages
from nnlib.grading.desk.decided import decided, worth
from nnlib.grading.desk.desk import OpenDesk
from nnlib.grading.desk.html import Html, joined, tag
from nnlib.grading.desk.overrides import Overrides
from nnlib.grading.desk.questions import typical
from nnlib.grading.desk.view import View, anchor
from tests.grading.desk.made import EVIL, PIXEL, record, small_class, tiny


@pytest.fixture
def desk(tmp_path):
    path = tmp_path / "tiny-overrides.csv"
    return OpenDesk(tiny(), small_class, path, "me")


def soup(text: str) -> BeautifulSoup:
    return BeautifulSoup(text, "html.parser")


@pytest.mark.parametrize("saves", [False, True])
def test_a_strangers_text_is_only_text(desk, saves):
    desk.path.write_text(
        f'student,question,points,comment\n"ada","double",1,"{EVIL}"\n'.replace(
            EVIL, EVIL.replace('"', '""')
        )
    )
    page = soup(desk.html(saves))
    assert len(page.find_all("script")) == len(page.find_all("style")) == 1
    assert "owned" not in page.find("script").string
    for each in page.find_all():
        assert not [name for name in each.attrs if name.startswith("on")]
        assert not each.get("href", "#").startswith("javascript")
        assert each.name != "img" or each["src"].startswith("data:image/png")
    assert len(page.find_all("img")) == len(small_class())
    assert EVIL in page.get_text()


def test_the_policy_names_script_and_style_to_the_letter(desk):
    text = desk.html()
    policy = soup(text).find("meta", {"http-equiv": True})["content"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    for kind, name in (("script", "desk.js"), ("style", "desk.css")):
        inside = re.search(rf"<{kind}[^>]*>(.*?)</{kind}>", text, re.DOTALL)[1]
        assert inside == pages.read(name)
        assert f"{kind}-src '{pages.digest(inside)}'" in policy
    assert "</" not in pages.read("desk.js").replace("</s", "")


def test_the_page_asks_no_other_host(desk):
    page = soup(desk.html(saves=True))
    for each in page.find_all():
        for name in ("src", "href", "action"):
            assert not each.get(name, "").startswith(("http", "//"))
        assert "style" not in each.attrs  # the policy forbids it


def test_all_parts_are_there(desk):
    page = soup(desk.html())
    for place in pages.PLACES:
        assert page.find(id=place) is not None, place
    for link in page.find_all("a"):
        assert page.find(id=link["href"][1:]), link
    assert page.find(id=anchor("ada")).name == "details"
    ids = [each["id"] for each in page.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_what_to_look_at_has_reason_cell_and_answer(desk):
    looks = soup(desk.html(saves=True)).find(id="looks")
    article = looks.find("article")
    said = article.get_text()
    assert "bob" in said and "stopped: TypeError" in said
    assert "return 1 * x" in article.find("pre").get_text()
    assert article.find("form").find("input", {"name": "points"})
    reasons = [p.get_text() for p in looks.find_all("p")]
    assert "There are 2 notebooks." in reasons


def test_written_answers_stand_side_by_side(desk):
    marking = soup(desk.html(saves=True)).find(id="marking")
    assert len(marking.select(".side-by-side article")) == len(small_class())
    assert "Because ada says so." in marking.get_text()
    assert marking.find("img")["src"].endswith(PIXEL)


def test_common_wrong_answers_have_their_code(desk):
    questions = soup(desk.html()).find(id="questions")
    first = questions.find("details")
    assert "3 times: That is the square." in first.find("summary").get_text()
    assert "return 1 * x" in first.find("pre").get_text()


def test_the_typical_code_is_the_most_common_shape():
    assert typical(["a = 1", "b = 22", "c + 1"]) == (2, "a = 1")
    assert typical(["", ""]) == (0, "")


def test_what_is_decided_is_shown_from_a_disk(desk):
    desk.path.write_text(
        "student,question,points,comment,by\nbob,double,2,It runs.,me\n"
    )
    text = soup(desk.html()).get_text()
    assert "Decided: 2 points. It runs. (me)" in text
    assert "Decided already: 1." in text
    assert not soup(desk.html()).find("form")


def test_what_a_rerun_has_changed_is_named(desk):
    before = {
        "at": "",
        "receipt": "old",
        "score": 0,
        "questions": {"double": 0, "why": 0},
    }
    desk.graded = lambda: [record("ada", before=before), record("bob")]
    changes = soup(desk.html()).find(id="changes")
    row = changes.find("tbody").get_text(" ")
    assert row.split() == ["ada", "double", "0", "2", "another", "notebook"]


def test_records_from_before_have_no_code(desk):
    old = record("ada", 0)
    for key in ("code", "cell", "parts"):
        del old["questions"][0][key]
    del old["receipt"], old["late"]
    desk.graded = lambda: [old]
    assert "ada" in desk.html(saves=True)


def test_the_histogram_says_what_it_draws(desk):
    picture = soup(desk.html()).find("svg")
    assert "0 to 1: 3; 1 to 2: 1; 2 to 3: 1." in picture["aria-label"]


def test_tags_escape_whatever_is_not_ours():
    assert tag("p", "<b>", Html("<i></i>"), class_='"') == (
        '<p class="&quot;">&lt;b&gt;<i></i></p>'
    )
    assert joined("&", 3) == "&amp;3"
    assert tag("input", value="x", hidden=True, name=None) == (
        '<input value="x" hidden>'
    )


def test_a_class_of_five_hundred_fits(tmp_path):
    many = [record(f"s{n}", n % 3) for n in range(500)]
    overrides = Overrides(tmp_path / "x.csv", worth(many[0]))
    found = [decided(each, overrides) for each in many]
    assert len(pages.page(View(tiny(), found, overrides, True))) < 8_000_000
