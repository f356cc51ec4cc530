"""Browsers that do not know what the newest ones do."""

import re

from tests.conftest import ROOT

LOOK = [
    ROOT / "book/_style/1-tokens.css",
    ROOT / "nnlib/figures/js/look/1-colours.css",
]
PAGE = "chapters/01-neurons.html"
BLACK = "rgb(0, 0, 0)"


def unknown(route):
    """Send what the browser asks for, its newer parts misspelt."""
    answer = route.fetch()
    text = answer.text().replace("light-dark(", "no-such(")
    text = text.replace(":popover-open", ":no-such")
    text = re.sub(r"(<(?:nav|ul|search)\b[^>]*) popover>", r"\1>", text)
    route.fulfill(response=answer, body=text)


FORGET = """
for (const name of ["popover", "togglePopover", "showPopover", "hidePopover"])
  delete HTMLElement.prototype[name];
delete Element.prototype.checkVisibility;
"""


def older(page):
    page.route(re.compile(r"\.(html|css)(\?|$)"), unknown)
    page.add_init_script(FORGET)


def test_every_named_colour_has_its_light_one_where_there_are_not_two():
    for sheet in LOOK:
        text = sheet.read_text(encoding="utf-8")
        pairs = re.findall(r"(--[\w-]+): light-dark\((#\w+), #\w+\);", text)
        _, _, fallback = text.partition("@supports not (color: light-dark(")
        assert len(pairs) > 10
        assert re.findall(r"(--[\w-]+): (#\w+);", fallback) == pairs, sheet


def test_only_named_colours_and_those_of_code_are_two():
    """One that is dropped leaves the colour of the text, and not black."""
    sheets = [*ROOT.glob("book/_style/*.css")]
    sheets += [*ROOT.glob("nnlib/figures/**/look*/*.css")]
    sheets += [*ROOT.glob("nnlib/figures/*/look.css")]
    for sheet in set(sheets) - {*LOOK}:
        for line in sheet.read_text(encoding="utf-8").splitlines():
            assert "light-dark(" not in line or "{ color: " in line, sheet


def test_an_older_browser_shows_a_light_page_and_no_open_box(visit):
    page = visit(PAGE, before=older, color_scheme="dark")
    body = "getComputedStyle(document.documentElement)"
    assert page.evaluate(f"{body}.backgroundColor") == "rgb(253, 252, 250)"
    node = page.locator("nn-figure circle.nn-node").first
    fill = node.evaluate("one => getComputedStyle(one).fill")
    assert fill not in (BLACK, "none")
    assert not page.locator("search#search").is_visible()
    assert page.locator("#site-nav").is_visible()
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.locator("#site-nav").is_visible()
    assert not page.locator("#page-nav").is_visible()
    page.locator("[popovertarget=search]").click()
    page.wait_for_url("**/search.html*")


def test_the_oldest_browsers_are_those_the_scripts_are_made_for():
    build = (ROOT / "nnlib/figures/js/build.mjs").read_text("utf-8")
    named = re.search(r"BROWSERS = (.*)", build)[1]
    made = re.findall(r'"([a-z]+)([\d.]+)"', named)
    said = (ROOT / "book/accessibility.md").read_text(encoding="utf-8").lower()
    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()
    assert made
    for name, version in made:
        # Chrome's number is Edge's, too.
        words = rf"{name}(?: and edge)?\s+{re.escape(version)}\b"
        assert re.search(words, said), name
        assert re.search(words, readme), name


# What came into browsers later than those, and fails where it is called.
NEWER = [
    "checkVisibility",
    "Object.groupBy",
    "Map.groupBy",
    "withResolvers",
    "Array.fromAsync",
    ".isSubsetOf(",
    ".symmetricDifference(",
    "Promise.try",
    "RegExp.escape",
    "moveBefore",
]


def test_no_script_calls_what_the_oldest_browsers_lack(site):
    scripts = [*(site / "_static").rglob("*.js")]
    assert len(scripts) > 10
    for script in scripts:
        text = script.read_text("utf-8")
        assert not [name for name in NEWER if name in text], script
