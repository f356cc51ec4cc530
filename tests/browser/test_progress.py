"""What the reader has met: counted, saved, erased, or not storable."""

import json

import pytest
from playwright.sync_api import expect

from nnlib.figures.schema import tasks
from tests.browser.acting import (
    FIGURE,
    check_shown,
    figure_of,
    set_slider,
    sliders,
)
from tests.browser.book import EVERYTHING, FIGURES, pages

KEY = "neural-networks-by-hand"
TASKS = [task for task in tasks() if task.startswith("01-")]
PAGE = next((name for name in pages() if name.endswith("progress.html")), "")
MET = {TASKS[0]: "2026-01-02", TASKS[-1]: "2026-01-03"}


def remember(met):
    """Return what stores `met` before a page's scripts run."""
    stored = json.dumps(met if isinstance(met, str) else json.dumps(met))
    key = json.dumps(KEY)
    return lambda page: page.add_init_script(
        f"localStorage[{key}] ??= {stored}"
    )


FOCUSED = "one => one === document.activeElement"


def report(page):
    return " ".join(page.locator("nn-progress").inner_text().split())


@pytest.fixture
def kept(visit):
    return visit(PAGE, before=remember({"version": 1, "met": MET}))


def test_it_counts(kept):
    assert f"Chapter 1: 2 of {len(TASKS)}" in report(kept)
    bar = kept.locator("label", has_text="Chapter 1:").locator("progress")
    assert bar.get_attribute("value") == "2"
    assert bar.get_attribute("max") == str(len(TASKS))


def test_a_list_marks_what_is_met(visit):
    stored = {"version": 1, "met": {"01-and": "2026-01-02"}}
    page = visit("chapters/08-on-your-own.html", before=remember(stored))
    marks = page.locator("nn-met")
    expect(marks.and_(page.locator("[task='01-and']"))).to_have_text(
        "✓ done on 2026-01-02"
    )
    assert marks.count() > 10
    assert [text for text in marks.all_inner_texts() if text] == [
        "✓ done on 2026-01-02"
    ]


def test_a_copy_can_be_saved(kept):
    with kept.expect_download() as saved:
        kept.get_by_role("button", name="Save a copy").click()
    with open(saved.value.path(), encoding="utf-8") as file:
        assert json.load(file) == {"version": 1, "met": MET}
    assert saved.value.suggested_filename.endswith(".json")


def test_edits_of_code_are_saved_and_loaded(visit, tmp_path):
    key, code = f"{KEY}/code/chapters/01-neurons#sum-call", "print('mine')"
    page = visit(PAGE)
    page.evaluate("pair => localStorage.setItem(...pair)", [key, code])
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save a copy").click()
    copy = tmp_path / "progress.json"
    saved.value.save_as(copy)
    page.evaluate("localStorage.clear()")
    page.locator("nn-progress input").set_input_files(copy)
    expect(page.get_by_text("that you have edited: 1.")).to_be_visible()
    assert page.evaluate("key => localStorage.getItem(key)", key) == code


def test_erasing_asks_first_and_is_done_by_keyboard(kept):
    kept.get_by_role("button", name="Erase").focus()
    kept.keyboard.press("Enter")
    assert f"2 of {len(TASKS)}" in report(kept)
    again = kept.get_by_role("button", name="Press again")
    assert again.evaluate(FOCUSED)
    kept.keyboard.press("Enter")
    assert f"0 of {len(TASKS)}" in report(kept)
    assert kept.evaluate(f"localStorage['{KEY}']") is None
    assert kept.get_by_role("button", name="Erase").evaluate(FOCUSED)


def test_all_buttons_are_reached_by_tab(kept):
    kept.get_by_role("button", name="Save a copy").focus()
    kept.keyboard.press("Tab")
    assert kept.get_by_label("Load a copy").evaluate(FOCUSED)
    kept.keyboard.press("Tab")
    assert kept.get_by_role("button", name="Erase").evaluate(FOCUSED)


def load(page, text):
    file = {"name": "mine.json", "mimeType": "application/json"}
    page.get_by_label("Load a copy").set_input_files(
        {**file, "buffer": text.encode()}
    )
    page.locator("nn-progress .nn-note").last.get_by_text(".").wait_for()


def test_a_saved_copy_can_be_loaded(visit, kept):
    with kept.expect_download() as saved:
        kept.get_by_role("button", name="Save a copy").click()
    with open(saved.value.path(), encoding="utf-8") as file:
        copy = file.read()
    page = visit(PAGE)
    assert f"0 of {len(TASKS)}" in report(page)
    load(page, copy)
    assert f"2 of {len(TASKS)}" in report(page)
    page.reload()
    assert f"2 of {len(TASKS)}" in report(page)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 1}', '{"version": 9, "met": {}}']
)
def test_a_file_that_is_no_copy_is_refused(kept, text):
    load(kept, text)
    assert f"2 of {len(TASKS)}" in report(kept)
    assert "Loaded" not in report(kept)


def test_another_tab_follows(kept):
    other = kept.context.new_page()
    other.goto(kept.url)
    kept.get_by_role("button", name="Erase").click()
    kept.get_by_role("button", name="Press again").click()
    other.get_by_text(f"0 of {len(TASKS)}").first.wait_for()


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "nonsense",
        "null",
        "[]",
        '{"version": 1}',
        '{"version": 1, "met": null}',
        '{"version": 1, "met": "all"}',
        '{"version": 99, "met": {"01-and": "2026-01-02"}}',
    ],
)
def test_damaged_memory_is_an_empty_one(visit, stored):
    page = visit(PAGE, before=remember(stored))
    assert f"Chapter 1: 0 of {len(TASKS)}" in report(page)
    page.goto(page.url.replace(PAGE, FIGURES[0].page))
    page.locator(FIGURE).first.scroll_into_view_if_needed()
    page.locator(f"{FIGURE}[data-live]").first.wait_for()


MET_ELSEWHERE = """stored => {
  const ask = window.requestAnimationFrame;
  let asked = 0;
  window.requestAnimationFrame = draw => (asked++, ask(draw));
  localStorage.setItem("%s", stored);
  dispatchEvent(new StorageEvent("storage", {key: "%s"}));
  window.requestAnimationFrame = ask;
  return asked;
}"""


def test_a_task_met_in_another_tab_is_drawn_where_it_is_asked(visit):
    place = next(p for p in FIGURES if p.state.get("goals"))
    goal = place.state["goals"][0]
    page = visit(place.page)
    stored = json.dumps({"version": 1, "met": {goal: "2026-01-02"}})
    assert page.evaluate(MET_ELSEWHERE % (KEY, KEY), stored) == 1
    expect(page.locator(f"[data-goal='{goal}']")).to_have_attribute(
        "data-met", "true"
    )


DENIED = """
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get() { throw new DOMException("denied", "SecurityError"); }
    });
"""
FULL = """
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
"""


@pytest.mark.parametrize("script", [DENIED, FULL], ids=["denied", "full"])
def test_without_storage_everything_else_works(visit, script):
    place = next(p for p in FIGURES if p.state.get("goals"))
    page = visit(place.page, before=lambda page: page.add_init_script(script))
    everything(page, place)
    page.goto(page.url.replace(place.page, PAGE))
    if script == DENIED:
        assert "does not let the page remember" in report(page)
    page.get_by_role("button", name="Erase").click()
    page.get_by_role("button", name="Press again").click()
    page.locator("#theme-switch").click()


def everything(page, place):
    """All figures run, a slider moves, and a challenge is met."""
    count = len([p for p in EVERYTHING if p.page == place.page])
    page.locator(f"{FIGURE}[data-live]").nth(count - 1).wait_for(
        state="attached"
    )
    figure = figure_of(page, place)
    for slider in sliders(figure):
        set_slider(slider, float(slider.get_attribute("min")))
        check_shown(figure)


def test_where_the_browser_itself_denies_storage(visit):
    """A sandboxed frame has no origin, so no storage."""
    place = next(p for p in FIGURES if p.kind == "decision-line")
    page = visit("404.html")
    page.evaluate(
        """address => {
             const frame = document.createElement("iframe");
             frame.sandbox = "allow-scripts";
             frame.src = address;
             document.body.replaceChildren(frame);
           }""",
        page.url.replace("404.html", place.page),
    )
    frame = page.frame_locator("iframe")
    figure = figure_of(frame, place)
    figure.scroll_into_view_if_needed()
    expect(figure).to_have_attribute("data-live", "")
    slider = figure.locator("input[type=range]").first
    slider.press("Home")
    low = slider.get_attribute("min").replace("-", "\u2212")
    figure.locator(".nn-slider").first.get_by_text(low).wait_for()
