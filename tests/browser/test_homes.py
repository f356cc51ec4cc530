"""The whole site in every home: no network, no script, small, dark, paper."""

import pytest

from tests.browser.book import (
    EVERYTHING,
    FIGURES,
    QUESTIONS,
    asked,
    each,
    first_of_each_kind,
    pages,
)
from tests.browser.hands import awake, check_shown, settle, sliders

PAGES = pages() or [None]
SHOWN = sorted({place.page for place in EVERYTHING}) or [None]
KINDS = first_of_each_kind(FIGURES)


@pytest.mark.parametrize("page", [p for p in PAGES if p != "404.html"])
def test_every_page_opens_from_a_disk(visit, from_disk, page):
    opened = visit(page, base=from_disk)  # fails on any request elsewhere
    count = len([place for place in EVERYTHING if place.page == page])
    assert opened.locator("nn-figure[data-live]").count() == count
    assert opened.evaluate(
        "document.fonts.ready.then(fonts => [...fonts].every("
        "font => font.status !== 'error'))"
    )


@each(KINDS)
def test_figures_run_from_a_disk(visit, from_disk, place):
    page = visit(place.page, base=from_disk)
    figure = page.locator("nn-figure").nth(place.index)
    for slider in sliders(figure):
        slider.press("Home")
        check_shown(figure)
        slider.press("PageUp")
        check_shown(figure)


def test_questions_are_answered_from_a_disk(visit, from_disk):
    place = next(p for p in QUESTIONS if "choices" in asked(p))
    rights = [bool(c.get("right")) for c in asked(place)["choices"]]
    page = visit(place.page, base=from_disk)
    question = page.locator("nn-figure").nth(place.index)
    question.locator(f"input[value='{rights.index(True)}']").check()
    question.get_by_role("button", name="Check").click()
    question.locator("[data-verdict=right]").wait_for()


def test_the_search_works_from_a_disk(visit, from_disk):
    page = visit("index.html", base=from_disk)
    page.keyboard.press("Control+k")
    page.keyboard.type("perceptron")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=perceptron")
    found = page.locator("#search-results li a")
    found.first.wait_for()
    hrefs = found.evaluate_all("all => all.map(one => one.href)")
    assert any("01-neurons.html" in href for href in hrefs)
    found.first.click()
    page.wait_for_load_state()
    assert page.url.startswith(from_disk)


def test_the_search_quotes_sentences_and_no_figure(visit):
    page = visit("search.html?q=bias")
    quoted = page.locator("#search-results li", has_text="1. Neurons")
    said = quoted.locator(".context").first.inner_text()
    assert "bias" in said.lower()
    assert "always 1" not in said
    assert "w1=7w1=7" not in said


def test_the_search_works_over_http(visit):
    page = visit("search.html?q=bias")
    page.locator("#search-results li a").first.wait_for()
    page.get_by_label("Search the book").last.fill("zzyzx")
    page.keyboard.press("Enter")
    page.get_by_text("did not match any").wait_for()


DENIED = """navigator.clipboard.writeText =
  () => Promise.reject(new DOMException("denied", "NotAllowedError"))"""
BY_HAND = "x[0] * w[0] + x[1] * w[1] + b"


@pytest.mark.parametrize("denied", [False, True])
def test_code_is_copied_or_where_that_is_denied_selected(visit, denied):
    page = visit(
        "chapters/01-neurons.html",
        before=lambda page: page.add_init_script(DENIED) if denied else None,
        permissions=["clipboard-read", "clipboard-write"],
    )
    block = page.locator(".cell_input", has_text=BY_HAND).first
    block.hover()
    block.get_by_role("button", name="Copy").click()
    block.get_by_role(
        "button", name="Denied" if denied else "Copied"
    ).wait_for()
    taken = "getSelection().toString()"
    if not denied:
        taken = "navigator.clipboard.readText()"
    assert BY_HAND in page.evaluate(taken)


@pytest.mark.parametrize("page", SHOWN)
def test_without_scripts_every_figure_is_a_picture(visit, page):
    opened = visit(page, java_script_enabled=False)
    for place in [place for place in EVERYTHING if place.page == page]:
        figure = opened.locator("nn-figure").nth(place.index)
        if place.kind == "question":
            assert figure.locator("legend").inner_text()
        else:
            picture = figure.locator("svg[role=img]").first
            assert picture.is_visible()
            assert len(picture.get_attribute("aria-label")) > 40
            for hidden in figure.locator("input, select").all():
                assert not hidden.is_visible()
        for button in figure.get_by_role("button").all():
            assert not button.is_visible()


CLIPPED = """figure => {
  const room = figure.firstElementChild.getBoundingClientRect();
  // What the plot's frame cuts off on purpose is no label of it.
  const labels = figure.querySelectorAll("svg text:not([clip-path] *)");
  return [...labels].map(text => {
    const box = text.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text).fontSize)
      * text.getScreenCTM().a;
    const out = Math.max(room.left - box.left, box.right - room.right,
                         room.top - box.top, box.bottom - room.bottom,
                         -box.left, box.right - innerWidth);
    return [text.textContent.trim(), size, out];
  });
}"""


WIDTHS = [320, 360, 1280]


@each(FIGURES)
def test_no_text_of_a_picture_is_cut_or_too_small(visit, place):
    page = visit(place.page)
    figure = page.locator("nn-figure").nth(place.index)
    for end in ("Home", "End"):
        for slider in sliders(figure):
            slider.press(end)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 740})
            settle(page)
            for text, size, out in figure.evaluate(CLIPPED):
                assert size >= (10 if width >= 360 else 9), (text, size)
                assert out <= 1, f"{text!r} is {out:.0f} px outside"


OUTSIDE = """() => {
  document.querySelectorAll("details").forEach(box => box.open = true);
  const scrolls = "[tabindex], pre, .math, table";
  const out = [...document.querySelectorAll("main *")].filter(
    one => one.getBoundingClientRect().right > innerWidth
      && !one.closest(scrolls));
  return [document.documentElement.scrollWidth,
          out.map(one => one.outerHTML.slice(0, 80))];
}"""


@pytest.mark.parametrize("page", PAGES)
def test_no_page_scrolls_sideways(visit, page):
    opened = visit(page)
    for width in WIDTHS:
        opened.set_viewport_size({"width": width, "height": 740})
        settle(opened)
        wide, outside = opened.evaluate(OUTSIDE)
        assert wide <= width, outside


TARGETS = """() => {
  const row = ".nn-switch, .nn-choice span, .nn-option, .nn-entry";
  const all = document.querySelectorAll(
    "nn-figure :is(button, input, select, summary), nn-progress button, "
    + "nn-figure [data-drag], header :is(a, button), #search button");
  return [...all].filter(one => one.checkVisibility()).map(one => {
    const target = one.matches("[type=radio], [type=checkbox]")
      ? one.closest(row) : one;
    const {width, height} = target.getBoundingClientRect();
    return [one.outerHTML.slice(0, 90), width, height];
  });
}"""


@pytest.mark.parametrize("page", PAGES)
def test_what_is_touched_is_large_enough(visit, page):
    opened = visit(page, viewport={"width": 360, "height": 740})
    opened.evaluate("document.getElementById('search').showPopover()")
    for target, width, height in opened.evaluate(TARGETS):
        assert min(width, height) >= 24, (target, width, height)


LIGHT = """element => {
  const numbers = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const style = getComputedStyle(element);
  const mean = list => list.reduce((a, b) => a + b) / 3 / 255;
  return [style.backgroundColor, style.color].map(numbers).map(mean);
}"""


@pytest.mark.parametrize("page", SHOWN)
def test_figures_follow_the_theme(visit, page):
    opened = visit(page, color_scheme="dark")
    root = opened.locator("nn-figure > *").first
    ground, ink = root.evaluate(LIGHT)
    assert ground < 0.2 < 0.7 < ink
    opened.locator("#theme-switch").click()
    ground, ink = root.evaluate(LIGHT)
    assert ink < 0.3 < 0.8 < ground
    opened.reload()
    awake(opened)
    ground, ink = root.evaluate(LIGHT)
    assert ink < 0.3 < 0.8 < ground


@pytest.mark.parametrize("page", SHOWN)
def test_on_paper_a_figure_is_its_picture_on_white(visit, page):
    opened = visit(page, color_scheme="dark")
    opened.emulate_media(media="print")
    for place in [place for place in FIGURES if place.page == page]:
        figure = opened.locator("nn-figure").nth(place.index)
        assert figure.locator("svg[role=img]").first.is_visible()
        for control in figure.locator("input, button").all():
            assert not control.is_visible()
        ground, ink = figure.locator("> *").first.evaluate(LIGHT)
        assert ink < 0.3 < 0.8 < ground


@pytest.mark.parametrize("page", SHOWN)
def test_on_paper_questions_are_asked_and_boxes_are_open(visit, page):
    opened = visit(page)
    opened.emulate_media(media="print")
    for place in [place for place in QUESTIONS if place.page == page]:
        figure = opened.locator("nn-figure").nth(place.index)
        assert figure.locator("legend").is_visible()
        assert figure.locator("input").first.is_visible()
        assert not figure.get_by_role("button").first.is_visible()
    for box in opened.locator("main details").all():
        assert box.locator("> :last-child").is_visible()
