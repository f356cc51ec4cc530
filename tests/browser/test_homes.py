"""The whole site in every home: no network, no script, small, dark, paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.acting import (
    FIGURE,
    awake,
    check_shown,
    figure_of,
    settle,
    sliders,
)
from tests.browser.book import (
    EVERYTHING,
    FIGURES,
    QUESTIONS,
    asked,
    first_of_each,
    pages,
)

PAGES = pages() or [None]
SHOWN = sorted({place.page for place in EVERYTHING}) or [None]


@pytest.mark.parametrize("page", [p for p in PAGES if p != "404.html"])
def test_every_page_and_kind_works_from_a_disk(visit, from_disk, page):
    opened = visit(page, base=from_disk)  # fails on any request elsewhere
    count = len([place for place in EVERYTHING if place.page == page])
    live = opened.locator(f"{FIGURE}[data-live]")
    expect(live).to_have_count(count)  # some scripts come later
    assert opened.evaluate(
        "document.fonts.ready.then(fonts => [...fonts].every("
        "font => font.status !== 'error'))"
    )
    here = [place for place in FIGURES if place.page == page]
    for place in first_of_each("kind", here):
        figure = figure_of(opened, place)
        for slider in sliders(figure)[:1]:
            slider.press("Home")
        check_shown(figure)


def test_questions_are_answered_from_a_disk(visit, from_disk):
    place = next(p for p in QUESTIONS if "choices" in asked(p))
    rights = [bool(c.get("right")) for c in asked(place)["choices"]]
    page = visit(place.page, base=from_disk)
    question = figure_of(page, place)
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
    assert quoted.locator("mark").first.inner_text().lower() == "bias"
    assert "always 1" not in said
    assert "w1=7w1=7" not in said


def test_the_search_works_over_http(visit):
    page = visit("search.html?q=backpropogation")
    page.locator("#search-results li a").first.wait_for()
    suggestion = page.locator("#search-status a")
    suggestion.click()
    page.wait_for_url("**/search.html?q=backpropagation")
    field = page.locator("#search-form").get_by_label("Search the book")
    assert field.input_value() == "backpropagation"
    field.fill("zzyzx")
    page.keyboard.press("Enter")
    page.get_by_text("Nothing in the book says that").wait_for()


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


# Of each figure: its question, its picture and that one's words as they are
# seen, and whether any of its buttons and of its fields is seen.
SHOWN_OF_EACH = """all => all.map(figure => {
  const seen = one => one.checkVisibility({visibilityProperty: true});
  const any = what => [...figure.querySelectorAll(what)].map(seen);
  const picture = figure.querySelector("svg[role=img]");
  return {
    asked: [...figure.querySelectorAll("legend")].filter(seen)
      .map(one => one.textContent).join(""),
    picture: Boolean(picture) && seen(picture)
      && picture.getBoundingClientRect().width > 0,
    words: picture?.getAttribute("aria-label") ?? "",
    buttons: any("button:not(.nn-ten *)"), // those are pictures
    fields: any("input, select"),
  };
})"""


@pytest.mark.parametrize("page", SHOWN)
def test_without_scripts_every_figure_is_a_picture(visit, page):
    opened = visit(page, java_script_enabled=False)
    figures = opened.locator(FIGURE).evaluate_all(SHOWN_OF_EACH)
    for place in [place for place in EVERYTHING if place.page == page]:
        found = figures[place.index]
        assert found["buttons"]
        assert not any(found["buttons"])
        if place.kind == "question":
            assert found["asked"]
        else:
            assert found["picture"]
            assert len(found["words"]) > 40
            assert not any(found["fields"])


CLIPPED = """all => all.map(figure => {
  const room = figure.firstElementChild.getBoundingClientRect();
  // What the plot's frame cuts off on purpose is no label of it.
  const labels = figure.querySelectorAll("svg text:not([clip-path] *)");
  return [...labels].filter(text => text.checkVisibility()).map(text => {
    const box = text.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text).fontSize)
      * text.getScreenCTM().a;
    const out = Math.max(room.left - box.left, box.right - room.right,
                         room.top - box.top, box.bottom - room.bottom,
                         -box.left, box.right - innerWidth);
    return [text.textContent.trim(), size, out];
  });
})"""


# To one end of its range, every slider of the page.
PUSH = """end => {
  for (const one of document.querySelectorAll("input[type=range]")) {
    one.value = one[end];
    one.dispatchEvent(new Event("input", {bubbles: true}));
  }
}"""
WIDTHS = [320, 360, 1280]


@pytest.mark.parametrize("page", SHOWN)
def test_no_text_of_a_picture_is_cut_or_too_small(visit, page):
    opened = visit(page)
    here = [place for place in FIGURES if place.page == page]
    for end in ("min", "max"):
        opened.evaluate(PUSH, end)
        for width in WIDTHS:
            opened.set_viewport_size({"width": width, "height": 740})
            settle(opened)
            figures = opened.locator(FIGURE).evaluate_all(CLIPPED)
            for place in here:
                for text, size, out in figures[place.index]:
                    wanted = 10 if width >= 360 else 9
                    assert size >= wanted, (place, text, size)
                    assert out <= 1, f"{place}: {text!r} is {out:.0f} px out"


OUTSIDE = """() => {
  document.querySelectorAll("details").forEach(box => box.open = true);
  const scrolls = "[tabindex], pre, .math, table";
  const out = [...document.querySelectorAll("main *")].filter(
    one => one.getBoundingClientRect().right > innerWidth
      && !one.closest(scrolls));
  return [document.documentElement.scrollWidth,
          out.map(one => one.outerHTML.slice(0, 80))];
}"""


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
def test_a_page_fits_every_width_and_the_finger(visit, page):
    opened = visit(page)
    for width in WIDTHS:
        opened.set_viewport_size({"width": width, "height": 740})
        settle(opened)
        wide, outside = opened.evaluate(OUTSIDE)
        assert wide <= width, outside
    opened.set_viewport_size({"width": 360, "height": 740})
    opened.evaluate("document.getElementById('search').showPopover()")
    for target, width, height in opened.evaluate(TARGETS):
        assert min(width, height) >= 24, (target, width, height)


LIGHT = """element => {
  const numbers = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const style = getComputedStyle(element);
  const mean = list => list.reduce((a, b) => a + b) / 3 / 255;
  return [style.backgroundColor, style.color].map(numbers).map(mean);
}"""
LIGHT_OF_FIRST = f"one => ({LIGHT})(one.firstElementChild)"
ALL_SEEN = """all => all.map(one =>
  one.checkVisibility({visibilityProperty: true})
  && one.getBoundingClientRect().height > 0)"""


@pytest.mark.parametrize("page", SHOWN[:1])
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
def test_on_paper_all_is_shown_on_white(visit, page):
    """Pictures without controls, questions to answer, boxes opened."""
    opened = visit(page, color_scheme="dark")
    ground, ink = opened.locator("nn-figure > *").first.evaluate(LIGHT)
    assert ground < 0.2 < 0.7 < ink
    opened.emulate_media(media="print")
    figures = opened.locator(FIGURE)
    shown = figures.evaluate_all(SHOWN_OF_EACH)
    lights = figures.evaluate_all(f"all => all.map({LIGHT_OF_FIRST})")
    for place in [place for place in EVERYTHING if place.page == page]:
        found = shown[place.index]
        assert not any(found["buttons"])
        if place.kind == "question":
            assert found["asked"]
            assert found["fields"][0]
        else:
            assert found["picture"]
            assert not any(found["fields"])
            ground, ink = lights[place.index]
            assert ink < 0.3 < 0.8 < ground
    # What a figure's knobs are folded into goes with the knobs.
    boxes = opened.locator("main details:not(.nn-controls *) > :last-child")
    assert all(boxes.evaluate_all(ALL_SEEN))
    ground, ink = opened.locator("html").evaluate(LIGHT)
    assert ink < 0.3 < 0.8 < ground


PRINTED = """() => {
  const boxes = [...document.querySelectorAll("main details.predict")]
    .filter(box => !box.querySelector("nn-figure"));
  const plain = one => one.textContent.replace(/\\s+/g, "");
  const words = () => boxes.map(plain);
  const before = words();
  dispatchEvent(new Event("beforeprint"));
  const under = words();
  const ask = boxes.map(box => plain(box.querySelector("summary")));
  const end = plain(document.querySelector("article").lastElementChild);
  dispatchEvent(new Event("afterprint"));
  return [before, under, ask, end, words(),
          document.querySelectorAll(".answers").length];
}"""


@pytest.mark.parametrize("page", ["chapters/07-digits.html"])
def test_on_paper_what_is_to_be_predicted_is_answered_at_the_end(visit, page):
    opened = visit(page)
    before, under, asked, end, after, left = opened.evaluate(PRINTED)
    assert len(before) > 5
    assert under == asked
    for answer, question in zip(before, asked, strict=True):
        assert answer.removeprefix(question) in end
    assert after == before
    assert left == 0
