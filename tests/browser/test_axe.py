"""axe-core finds nothing, on any page, in any look, with everything open."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.acting import settle
from tests.browser.book import pages

ONLY = {"resultTypes": ["violations"]}  # the rest takes time to write down
WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 360, "height": 800}
# What two texts that look alike cannot differ in. To judge the contrast of one
# takes axe so long that each look is judged once.
OF_THE_LOOK = ["color-contrast", "link-in-text-block"]
# What another theme or width can change, too. The other rules ask what there
# is.
OF_THE_WIDTH = ["scrollable-region-focusable"]
# Texts look alike if they are written alike in elements of the same classes,
# on the same grounds. Those of a look that was judged before are not marked;
# a look is known by a number that its words come to.
MARK = """(judged) => {
  const ways = new Map();
  const way = (one) => {
    if (!one) return "";
    if (!ways.has(one)) {
      const {backgroundColor, backgroundImage, opacity} =
        getComputedStyle(one);
      const ground = [backgroundColor, backgroundImage, opacity].join();
      const name = `${one.localName}.${one.getAttribute("class")}`;
      ways.set(one, `${way(one.parentElement)}>${name} ${ground}`);
    }
    return ways.get(one);
  };
  const look = (one) => {
    const {color, fill, fontSize, fontWeight, textShadow, textDecoration} =
      getComputedStyle(one);
    return [way(one), color, fill, fontSize, fontWeight, textShadow,
            textDecoration].join();
  };
  const number = (words) => [...words].reduce(
    (sum, letter) => (61 * sum + letter.charCodeAt()) % 140737488355213, 7);
  for (const one of document.querySelectorAll("[data-look]"))
    delete one.dataset.look;
  const known = new Set();
  const before = new Set(judged);
  const texts = document.createTreeWalker(
    document.body, NodeFilter.SHOW_TEXT,
    (text) => text.data.trim() ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP);
  while (texts.nextNode()) {
    const one = texts.currentNode.parentElement;
    if (!one.checkVisibility() || known.has(look(one))) continue;
    known.add(look(one));
    if (!before.has(number(look(one)))) one.dataset.look = "";
  }
  return [...known].map(number);
}"""
JUDGED = set()  # looks of other pages


def violations(page, part=None, **more):
    """Return what axe finds wrong, in a readable form."""
    found = Axe().run(page, part, ONLY | more).response["violations"]
    return [
        (rule["id"], node["html"][:120], node["failureSummary"][:200])
        for rule in found
        for node in rule["nodes"]
    ]


def only(rules):
    return {"runOnly": {"type": "rule", "values": rules}}


def of_the_look(page, judged):
    """Return what is wrong with looks that were not judged before."""
    looks = set(page.evaluate(MARK, list(judged)))
    assert len(looks) > 5
    if looks <= judged:
        return []
    judged |= looks
    return violations(page, "[data-look]", **only(OF_THE_LOOK))


def in_the_look(page, judged):
    """Return what is wrong in the present theme and width alone."""
    found = of_the_look(page, judged)
    return found + violations(page, **only(OF_THE_WIDTH))


def in_all(page, judged):
    """Return what is wrong in the page, each look judged once."""
    rest = {rule: {"enabled": False} for rule in OF_THE_LOOK}
    return of_the_look(page, judged) + violations(page, rules=rest)


def in_the_dark(page):
    """Show the page in the dark, on a phone."""
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(NARROW)
    settle(page)


def open_all(page):
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
    )


@pytest.mark.parametrize("page", pages() or [None])
def test_pages_with_all_boxes_open(visit, page):
    opened = visit(page, color_scheme="light", viewport=WIDE)
    open_all(opened)
    assert in_all(opened, JUDGED) == []
    in_the_dark(opened)
    assert in_the_look(opened, JUDGED) == []


PALE = """([selector, theme]) => {
  const all = document.querySelectorAll(selector);
  all[all.length - 1].style.color = theme === "light" ? "#bbb" : "#444";
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("selector", ["main p", "nn-figure [data-do=link]"])
def test_one_pale_text_among_many_is_found(visit, selector, theme):
    """It differs from those of its class in its colour alone."""
    opened = visit("book/numpy.html", color_scheme=theme)
    opened.evaluate(PALE, [selector, theme])
    found = in_the_look(opened, set())
    assert "color-contrast" in {rule for rule, *_ in found}


@pytest.mark.parametrize("page", ["chapters/01-neurons.html"])
def test_menus_and_the_search(visit, page):
    opened = visit(page, color_scheme="light", viewport=WIDE)
    menus = opened.locator("[popover]").evaluate_all(
        "all => all.map(one => one.id)"
    )
    assert "search" in menus
    for _ in ("light and wide", "dark and narrow"):
        for menu in menus:
            shown = opened.locator(f"#{menu}")
            shown.evaluate("one => one.showPopover()")
            found = violations(opened, f"#{menu}")
            shown.evaluate("one => one.hidePopover()")
            assert found == [], menu
        in_the_dark(opened)
    # What stands in the bars, where a phone shows other buttons.
    assert violations(opened, "header") == []


def test_search_results(visit):
    page = visit("search.html?q=neuron")
    page.locator("#search-results li a").first.wait_for()
    assert violations(page) == []


def test_figures_and_questions_in_use(visit):
    """Challenges met, answers right and wrong, notes shown, the proof open."""
    page = visit(
        "chapters/01-neurons.html",
        color_scheme="light",
        permissions=["clipboard-read", "clipboard-write"],
    )
    for figure in page.locator("nn-figure").all():
        gate = figure.locator("[data-trait=gate][value=XOR]")
        if gate.count():
            gate.check()
        copy = figure.get_by_role("button", name="Copy as Python")
        if copy.count():
            copy.click()
        options = figure.locator(".nn-option input")
        if options.count():
            options.last.check()
        box = figure.locator(".nn-number input")
        if box.count():
            box.fill("1")
        check = figure.get_by_role("button", name="Check")
        if check.count():
            check.click()
    page.locator("[data-trait^='w.']").evaluate_all(
        """all => all.forEach((one, i) => {
             one.value = i % 2 ? -2 : 2;
             one.dispatchEvent(new Event("input", {bubbles: true}));
           })"""
    )
    open_all(page)
    assert page.locator("[data-verdict=right], [data-verdict=wrong]").count()
    assert in_all(page, set()) == []
    page.emulate_media(color_scheme="dark")
    assert in_the_look(page, set()) == []
