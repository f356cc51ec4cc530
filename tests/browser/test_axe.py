"""axe-core finds nothing, on any page, in any look, with everything open."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.acting import settle
from tests.browser.book import pages

ONLY = {"resultTypes": ["violations"]}  # the rest takes time to write down
WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 360, "height": 800}
# What another theme or width can change. The other rules ask what there is.
OF_THE_LOOK = [
    "color-contrast",
    "link-in-text-block",
    "scrollable-region-focusable",
]


def violations(page, part=None, rules=()):
    """Return what axe finds wrong, in a readable form."""
    some = {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    found = Axe().run(page, part, ONLY | some).response["violations"]
    return [
        (rule["id"], node["html"][:120], node["failureSummary"][:200])
        for rule in found
        for node in rule["nodes"]
    ]


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
    assert violations(opened) == []
    in_the_dark(opened)
    # Around its figures a chapter looks as the one below does, in the dark.
    figures = "nn-figure" if opened.locator("nn-figure").count() else None
    assert violations(opened, figures, OF_THE_LOOK) == []


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
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, rules=OF_THE_LOOK) == []
