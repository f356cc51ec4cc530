"""The site under the Content-Security-Policy that README names."""

import re

import pytest

from tests.browser.acting import (
    check_shown,
    figure_of,
    sliders,
)
from tests.browser.book import FIGURES, SITE, first_of_each
from tests.browser.server import Plain, serving
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
POLICY = " ".join(re.search(r"(?s)```http\n(.*?)```", README)[1].split())
NAME, _, RULES = POLICY.partition(": ")


class Strict(Plain):
    """Sends the policy with every page."""

    rules = RULES

    def end_headers(self):
        self.send_header(NAME, self.rules)
        super().end_headers()


class Scriptless(Strict):
    """Sends one that lets no script run at all."""

    rules = RULES.replace("script-src 'self'", "script-src 'none'")


LATER = README[README.index("page also needs") :].split("\n\n")[0]
NEEDS = re.findall(r"`([^`]+)`", LATER)
# What Python in a page does: it works beside the page, and is WebAssembly.
ASKS_FOR_MORE = """async () => {
  const code = URL.createObjectURL(new Blob(["postMessage(1)"]));
  const module = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  const worker = () => new Promise((done, fail) => {
    const one = new Worker(code);
    one.onmessage = done;
    one.onerror = fail;
  });
  const may = (what) => what().then(() => true, () => false);
  return [await may(worker), await may(() => WebAssembly.compile(module))];
}"""


class Later(Strict):
    """Sends the policy with what README says Python will need."""

    rules = "; ".join(
        [
            *(r for r in RULES.split("; ") if not r.startswith("script-src")),
            *NEEDS,
        ]
    )


@pytest.mark.parametrize(("policy", "may"), [(Strict, False), (Later, True)])
def test_what_python_in_a_page_will_need_is_stated(browser, policy, may):
    assert NEEDS == [
        "worker-src blob:",
        "script-src 'self' 'wasm-unsafe-eval'",
    ]
    with serving(SITE, policy) as address:
        page = browser.new_page()
        page.goto(f"{address}404.html")
        assert page.evaluate(ASKS_FOR_MORE) == [may, may]
        page.close()


@pytest.fixture(scope="module")
def strict():
    with serving(SITE, Strict) as address:
        yield address


def test_the_policy_lets_no_script_of_a_page_run():
    rules = dict(rule.strip().split(" ", 1) for rule in RULES.split(";"))
    assert rules["script-src"] == "'self'"
    assert rules["default-src"] == "'none'"


@pytest.mark.parametrize(
    "place", first_of_each("page", [p for p in FIGURES if p.sliders]), ids=str
)
def test_figures_live_under_the_policy(visit, strict, place):
    page = visit(place.page, base=strict)  # what is refused is an error
    figure = figure_of(page, place)
    slider = sliders(figure)[0]
    assert slider.is_visible()
    slider.press("Home")
    check_shown(figure)


def test_search_and_theme_work_under_the_policy(visit, strict):
    page = visit("index.html", base=strict)
    page.locator("#theme-switch").click()
    chosen = page.locator("html").get_attribute("data-theme")
    page.keyboard.press("Control+k")
    page.keyboard.type("bias")
    page.keyboard.press("Enter")
    page.locator("#search-results li a").first.wait_for()
    assert page.locator("html").get_attribute("data-theme") == chosen


def test_the_chosen_theme_is_there_before_anything_is_seen(browser, strict):
    """The first script is not deferred, and comes before the body."""
    text = (SITE / "index.html").read_text("utf-8")
    head = text[: text.index("<body")]
    first = re.search(r"<script[^>]*first\.js[^>]*>", head)[0]
    assert not re.search(r"\b(defer|async|module)\b", first)
    assert head.index(first) < head.index("<link")


def test_where_no_script_may_run_the_search_says_so(browser):
    with serving(SITE, Scriptless) as address:
        page = browser.new_context().new_page()
        page.goto(f"{address}search.html?q=bias")
        assert page.get_by_text("needs JavaScript").is_visible()
        assert not page.locator("#search-form").is_visible()
        page.goto(f"{address}index.html")
        assert page.locator("nn-figure svg").first.is_visible()
        controls = page.locator("nn-figure :is(input, select)")
        assert not controls.first.is_visible()
        page.context.close()
