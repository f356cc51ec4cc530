"""axe-core finds nothing, on any page, in any look, with everything open."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.book import pages

ONLY = {"resultTypes": ["violations"]}  # the rest takes time to write down
# Two runs meet both themes and both widths.
LOOKS = [
    pytest.param("light", 1280, id="light-1280"),
    pytest.param("dark", 360, id="dark-360"),
]


def violations(page, part=None):
    """Return what axe finds wrong, in a readable form."""
    found = Axe().run(page, part, ONLY).response["violations"]
    return [
        (rule["id"], node["html"][:120], node["failureSummary"][:200])
        for rule in found
        for node in rule["nodes"]
    ]


def open_all(page):
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
    )


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
@pytest.mark.parametrize("name", pages() or [None])
def test_pages_with_all_boxes_open(visit, name, scheme, width):
    page = visit(
        name, color_scheme=scheme, viewport={"width": width, "height": 800}
    )
    open_all(page)
    assert violations(page) == []


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_menus_and_the_search(visit, scheme, width):
    page = visit(
        "chapters/01-neurons.html",
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
    )
    menus = page.locator("[popover]").evaluate_all(
        "all => all.map(one => one.id)"
    )
    assert "search" in menus
    for menu in menus:
        page.evaluate("id => document.getElementById(id).showPopover()", menu)
        found = violations(page, f"#{menu}")
        page.evaluate("id => document.getElementById(id).hidePopover()", menu)
        assert found == [], menu


def test_search_results(visit):
    page = visit("search.html?q=neuron")
    page.locator("#search-results li a").first.wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_and_questions_in_use(visit, scheme):
    """Challenges met, answers right and wrong, notes shown, the proof open."""
    page = visit(
        "chapters/01-neurons.html",
        color_scheme=scheme,
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
