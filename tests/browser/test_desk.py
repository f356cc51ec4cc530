"""The desk and a student's page in a browser, by keyboard and in the dark.

From a disk, where it only shows, and served, where it saves.
"""

import threading

import pytest
from playwright.sync_api import expect

from nnlib.grading.desk.decided import decided
from nnlib.grading.desk.desk import OpenDesk
from nnlib.grading.desk.overrides import Overrides
from nnlib.grading.desk.view import anchor
from nnlib.grading.export import feedback
from tests.browser.test_axe import NARROW, OF_THE_LOOK, WIDE, only, violations
from tests.grading.desk.made import EVIL, small_class, tiny

POINTS = {"double": 2, "why": 1}


@pytest.fixture
def desk(tmp_path):
    return OpenDesk(tiny(), small_class, tmp_path / "tiny-overrides.csv", "me")


@pytest.fixture
def look(browser):
    """Return a function that opens an address; nothing may fail in it."""
    contexts, wrong = [], []

    def open_page(address: str):
        context = browser.new_context(color_scheme="light", viewport=WIDE)
        contexts.append(context)
        context.on("console", lambda m: wrong.append(m.text))
        context.on("weberror", lambda e: wrong.append(str(e.error)))
        page = context.new_page()
        page.on("request", lambda r: r.url.startswith((address, "data:"))
                or wrong.append(r.url))  # fmt: skip
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    # What could not be saved has said so by its status.
    assert [text for text in wrong if "status of 422" not in text] == []


@pytest.fixture
def from_a_disk(desk, look, tmp_path):
    path = tmp_path / "desk.html"
    path.write_text(desk.html(), encoding="utf-8")
    return look(path.as_uri())


@pytest.fixture
def served(desk, look):
    with desk.serve() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield look(server.address)
        server.shutdown()
        thread.join()


def is_sound(page):
    """Look at a page wide and light, then narrow and dark."""
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
    )
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(NARROW)
    assert violations(page, **only(OF_THE_LOOK)) == []
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) <= NARROW["width"]


def test_axe_finds_nothing_from_a_disk(from_a_disk):
    is_sound(from_a_disk)


def test_axe_finds_nothing_where_it_saves(served):
    is_sound(served)


def test_axe_finds_nothing_on_a_students_page(look, tmp_path):
    overrides = Overrides(tmp_path / "x.csv", POINTS)
    overrides.put("bob", "double", points="2", comment="It runs.")
    path = tmp_path / "page.html"
    bob = decided(small_class()[1], overrides)
    path.write_text(feedback.page(bob, "Tiny"), encoding="utf-8")
    is_sound(look(path.as_uri()))


def test_nothing_of_a_strangers_runs(from_a_disk):
    page = from_a_disk
    assert page.title() == "Desk: assignment tiny, Tiny"
    assert page.locator("main").is_visible()
    assert page.locator(f"#{anchor(EVIL)}").count() == 1
    assert page.get_by_role("img", name="Picture 1").count() == 5


def test_a_decision_is_made_by_keyboard(served, desk):
    page = served
    form = page.locator("#looks form").first
    form.get_by_label("Points").focus()
    page.keyboard.type("1,5")
    page.keyboard.press("Tab")
    page.keyboard.type("It runs.")
    page.keyboard.press("Control+Enter")
    said = form.get_by_role("status")
    said.filter(has_text="Saved. bob has 1.5 of 3 points now.").wait_for()
    made = Overrides(desk.path, POINTS).of("bob", "double")
    assert (made.points, made.comment) == (1.5, "It runs.")
    # Wherever the same answer is shown, so is what was decided of it.
    page.locator(f"#{anchor('bob')} summary").click()
    other = page.locator(f"#{anchor('bob')} form").first
    assert other.get_by_label("Comment").input_value() == "It runs."
    assert other.get_by_label("Points").input_value() == "1,5"


def test_what_is_not_saved_is_said(served, desk):
    form = served.locator("#looks form").first
    form.get_by_label("Points").fill("7")
    form.get_by_role("button", name="Save").click()
    form.locator("output[data-failed]").wait_for()
    assert "from 0 to 2, got '7'" in form.get_by_role("status").inner_text()
    assert not desk.path.exists()
    form.get_by_label("Points").fill("")


def test_a_link_opens_what_it_leads_to(from_a_disk):
    page = from_a_disk
    page.locator("#the-class th a").first.press("Enter")
    student = page.locator(f"#{anchor('ada')}[open]")
    expect(student.locator("summary")).to_be_focused()


def test_the_class_is_filtered(from_a_disk):
    page = from_a_disk
    page.get_by_label("Show students whose row has").fill("CARL")
    rows = page.locator("#class tbody tr:visible")
    assert rows.count() == 1 and "carl" in rows.inner_text()
