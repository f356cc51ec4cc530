"""Python in the page: cells that readers edit and run."""

import json
import os
import random

import pytest

from tests.browser.server import serving
from tests.browser.test_axe import violations
from tests.browser.test_policy import Later, Strict
from tests.conftest import ROOT
from tests.in_page.stored import cells, sent, stored, varies

CHAPTER = "chapters/01-neurons.html"
ASSIGNMENT = "book/assignments/a1.html"
# `make test` compares two pages in whole; `make test-browsers` all. Chapter 7
# trains for longest: its cells run in tests/in_page, with what a page's Python
# has of the book. Chapter 8 has its data, too.
PAGES = ["book/numpy", "book/toolbox"] + [
    f"chapters/{path.stem}" for path in sorted(ROOT.glob("chapters/*.ipynb"))
]
WHOLE = (
    PAGES
    if os.environ.get("EVERY_FIGURE")
    else ["chapters/01-neurons", "chapters/08-on-your-own"]
)
SLOW = 120_000  # milliseconds that something may take on a busy machine

# Runs a cell as its button does, and returns what Python sent.
RUN = """async ([place, edits]) => {
  const heard = [];
  await nnPython.runCell(place, edits, (message) => heard.push(message));
  return heard;
}"""
LINE = """import matplotlib.pyplot as plt
plt.plot([0, 1], [0, 1])
plt.title("a line")"""
DRAWN = "async image => (await image.decode(), image.naturalWidth > 300)"
# Lets the pack with matplotlib wait until it is released.
HOLD = """() => {
  const { load } = nnPython;
  const released = new Promise((done) => (globalThis.release = done));
  nnPython.load = async (name) => (await released, load(name));
}"""
OPEN = """element => {
  for (let one = element; one; one = one.parentElement)
    if (one.localName === "details") one.open = true;
  element.querySelectorAll("details").forEach(one => (one.open = true));
}"""
SAYS = """([cell, words]) =>
  cell.querySelector(".status").textContent.startsWith(words)"""


@pytest.fixture(scope="session", autouse=True)
def has_python(site):
    if not (site / "_static/python/wasm.js").is_file():
        pytest.fail(
            "The site has no Python for its pages. `make book` fetches it "
            "from the package index; where there is none, name the official "
            "distribution of Pyodide: make book PYODIDE=..."
        )


class Reader:
    """Edits and runs the cells of one page."""

    def __init__(self, page, path):
        self.page = page
        self.book = cells(ROOT / path.replace(".html", ".ipynb"))
        self.path = path
        page.set_default_timeout(SLOW)

    def start(self):
        """Press a button, and wait for Python."""
        self.page.locator(".edit-and-run:visible").first.click()
        ready = self.page.locator(".status", has_text="Python is ready.")
        ready.first.wait_for()
        return self

    def place(self, name):
        return [cell["id"] for cell in self.book].index(name)

    def cell(self, name):
        """Return a cell's element, its editor open."""
        found = self.page.evaluate_handle(
            "place => nnPython.pageCell(place)", self.place(name)
        ).as_element()
        found.evaluate(OPEN)
        button = found.query_selector(".edit-and-run:not([hidden])")
        if button:
            button.click()
        return found

    def until(self, cell, words):
        self.page.wait_for_function(SAYS, arg=[cell, words], timeout=SLOW)

    def run(self, name, code=None, ends="Done."):
        """Run a cell by its keys; return the texts of what it shows."""
        cell = self.cell(name)
        area = cell.query_selector("textarea")
        if code is not None:
            area.fill(code)
        area.press("Control+Enter")
        self.until(cell, ends)
        shown = cell.query_selector_all(".yours > .output")
        return [one.inner_text().strip() for one in shown]

    def sent(self, place, edits=()):
        """Return what Python sends when a cell runs."""
        return sent(self.page.evaluate(RUN, [place, dict(edits)]))


@pytest.fixture(scope="module")
def chapter(browser, over_http):
    """A reader of the first chapter, whose Python has started."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(over_http + CHAPTER)
    yield Reader(page, CHAPTER).start()
    context.close()


def test_a_cell_is_edited_and_run_from_a_disk(visit, from_disk):
    """And nothing is asked of any other place: `visit` sees to that."""
    reader = Reader(visit(CHAPTER, base=from_disk), CHAPTER).start()
    assert reader.run("sum-by-hand") == ["5"]
    code = "print(sum(w) + b)\nneuron([0, 0], w, b)"
    assert reader.run("step-values", code) == ["8", "0.0"]


@pytest.mark.parametrize("page", WHOLE)
def test_cells_print_what_the_book_says(browser, over_http, page):
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(f"{over_http}{page}.html")
    reader = Reader(opened, f"{page}.html").start()
    compared = [i for i, c in enumerate(reader.book) if not varies(c, True)]
    wrong = {}
    for place, cell in enumerate(reader.book):
        came = reader.sent(place)
        if place in compared and came != stored(cell):
            wrong[cell["id"]] = came, stored(cell)
    context.close()
    same = len(compared) - len(wrong)
    print(f"\n{page}: {same} of {len(compared)} cells as stored")
    assert wrong == {}


def test_a_cell_needs_its_own_and_no_order(chapter):
    """Twenty cells by chance, each after some other."""
    places = random.Random(17).sample(range(len(chapter.book)), 20)
    for place in places:
        assert chapter.sent(place) == stored(chapter.book[place])


def test_an_edit_above_counts_and_a_reset_takes_it_back(chapter):
    assert chapter.run("step-values", "weighted_sum(x, w, b)") == ["5.0"]
    assert chapter.run("sum-by-hand", "x, w, b = [1, 1], [7, 3], 5") == []
    assert chapter.run("step-values") == ["15.0"]
    cell = chapter.cell("sum-by-hand")
    cell.query_selector("button:text('The book\\'s code')").click()
    assert chapter.run("step-values") == ["5.0"]


def test_the_book_s_output_comes_back(chapter):
    chapter.run("step-values", "print('mine')")
    cell = chapter.cell("step-values")
    book = cell.query_selector(".cell_output:not(.yours)")
    assert not book.is_visible()
    cell.query_selector(".whose button").click()
    assert book.is_visible()
    assert cell.query_selector(".yours") is None
    cell.query_selector("button:text('The book\\'s code')").click()


ENDS = {
    "no such name": ("nothing_here", "NameError: name 'nothing_here'"),
    "no Python": ("print('a'\nb", "SyntaxError: '(' was never closed"),
    "a magic": ("%timeit 1", "IPython's"),
    "no such package": ("import torch", "JupyterLab"),
    "a question": ("input('?')", "Write the value into the code"),
    "an end": ("import sys\nsys.exit()", "only this cell has ended"),
    "an endless call": (
        "def f(n):\n    return f(n + 1)\nf(0)",
        "calls itself without end",
    ),
    "too much memory": (
        "import numpy as np\nnp.ones(2**27)",
        "one gigabyte at most",
    ),
    "an error above": ("y = 1 / 0", "Line 1. ZeroDivisionError"),
}


@pytest.mark.parametrize(("code", "says"), ENDS.values(), ids=ENDS)
def test_a_slip_ends_in_a_sentence(chapter, code, says):
    [shown] = chapter.run("step-values", code, ends="It ended with an error.")
    assert says in shown
    assert chapter.run("step-values", "print(2)") == ["2"]


def test_megabytes_of_text_are_cut(chapter):
    code = "for i in range(300_000):\n    print('many words', i)"
    [shown] = chapter.run("step-values", code)
    assert len(shown) < 250_000
    cell = chapter.cell("step-values")
    assert "not shown" in cell.query_selector(".cut").inner_text()


def test_a_name_that_is_deleted_comes_back(chapter):
    assert chapter.run("step-values", "del w\nprint('gone')") == ["gone"]
    assert chapter.run("only-weights", "w", ends="It ended")[0].startswith(
        "Line 1. NameError"
    )
    cell = chapter.cell("step-values")
    cell.query_selector("button:text('The book\\'s code')").click()
    assert chapter.run("only-weights") == ["[7, 3]"]


def test_the_same_cell_a_hundred_times(chapter):
    place = chapter.place("rule-fit")
    edits = {place: "history = [*X, 1]\nX.append(1)\nprint(len(X))"}
    once = chapter.sent(place, edits)
    assert once == [("stdout", "5\n")]  # the emails above, and one more
    for _ in range(99):
        assert chapter.sent(place, edits) == once


def test_stop_ends_what_never_ends(chapter):
    cell = chapter.cell("step-values")
    cell.query_selector("textarea").fill("print('on')\nwhile True:\n    pass")
    cell.query_selector("textarea").press("Shift+Enter")
    chapter.until(cell, "Running")
    button = cell.query_selector(".tools button")
    assert button.inner_text() == "Stop"
    button.click()
    chapter.until(cell, "Stopped.")
    assert chapter.run("step-values", "print(w)") == ["[7, 3]"]


def test_python_reads_what_the_reader_has_moved(chapter):
    page, book = chapter.page, chapter.cell("fig-object")
    figure = page.locator("nn-figure[data-of-test]")
    book.evaluate(
        "cell => (cell.querySelector('nn-figure').dataset.ofTest = '')"
    )
    figure.evaluate("one => one.wake()")
    figure.get_by_label("bias", exact=True).press("End")
    assert chapter.run("fig-read", "fig.b") == ["10.0"]
    chapter.run("fig-object", "fig = Neuron(b=-6)\nfig")
    figure = page.locator(".yours nn-figure")
    figure.evaluate("one => one.wake()")
    bias = figure.get_by_label("bias", exact=True)
    bias.press("Home")
    assert chapter.run("fig-read", "fig.b") == ["-10.0"]
    assert chapter.run("fig-read", "fig.b = 4\nfig.w") == ["[7.0, 3.0]"]
    # And the picture follows, the reader's and the book's.
    assert bias.input_value() == "4"
    book.query_selector(".whose button").click()
    figure = page.locator("nn-figure[data-of-test]")
    chapter.run("fig-read", "fig.b = -3\nfig.b")
    bias = figure.get_by_label("bias", exact=True)
    page.wait_for_function(
        "one => one.value === '-3'", arg=bias.element_handle()
    )


def test_what_a_reader_writes_is_drawn_in_the_plan(visit):
    path = "chapters/08-on-your-own.html"
    page = visit(path)
    reader = Reader(page, path).start()
    own = """def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def update(layers, gradients, rate):
    return layers


eight = ("""
    book = "".join(reader.book[reader.place("your-functions")]["source"])
    said = reader.run("your-functions", book.replace("eight = (", own))
    assert "sigmoid: right." in said[0] and "update: not yet." in said[0]
    plan = page.locator(".yours nn-figure")
    written = plan.locator("[data-own=true] tspan")
    assert written.all_text_contents() == ["sigmoid"]
    assert plan.locator(".nn-glow").count() == 31  # but for the large one
    assert plan.locator("[data-shows=bent]").count() == 1
    plan.locator("[data-do='look 6']").click()
    assert "Help with backward" in plan.locator(".nn-readout").inner_text()
    page.locator("a[href='#help-with-backward']").last.click()
    assert (
        page.locator("#help-with-backward").get_attribute("open") is not None
    )


def test_two_tabs_are_two_readers(chapter):
    """Each has its own Python; what is typed last is what is kept."""
    page = chapter.page.context.new_page()
    page.goto(chapter.page.url)
    other = Reader(page, chapter.path).start()
    assert chapter.run("sum-by-hand", "x, w, b = [1, 1], [7, 3], 5") == []
    assert other.run("sum-by-hand", "x, w, b = [1, 1], [7, 3], 6") == []
    assert chapter.run("step-values", "weighted_sum(x, w, b)") == ["15.0"]
    assert other.run("step-values", "weighted_sum(x, w, b)") == ["16.0"]
    page.reload()
    page.locator(".editor textarea").first.wait_for()
    kept = other.cell("sum-by-hand").query_selector("textarea")
    assert kept.input_value().endswith("6")
    page.close()
    for name in ("sum-by-hand", "step-values"):
        cell = chapter.cell(name)
        cell.query_selector("button:text('The book\\'s code')").click()


def pictures(cell):
    """Return the words of the pictures that a cell shows."""
    images = cell.query_selector_all(".yours img")
    assert all(one.evaluate(DRAWN) for one in images)
    return [one.get_attribute("alt") for one in images]


def test_matplotlib_is_loaded_when_asked_for_and_draws(visit, from_disk):
    """From a disk; nothing is asked of any other place."""
    page, asked = visit(CHAPTER, base=from_disk), []
    page.on("request", lambda request: asked.append(request.url))
    reader = Reader(page, CHAPTER).start()
    assert not any("pictures.js" in url for url in asked)

    page.evaluate(HOLD)
    reader.run("step-values", LINE, ends="Loading matplotlib: 7 MB, once.")
    cell = reader.cell("step-values")
    cell.query_selector("button:text('Stop')").click()
    reader.until(cell, "Stopped.")
    page.evaluate("release()")
    reader.run("step-values")
    assert pictures(cell) == ["a line"]
    assert sum("pictures.js" in url for url in asked) == 1

    page.set_viewport_size({"width": 360, "height": 740})
    box = cell.query_selector(".yours img").bounding_box()
    assert box["width"] < 360 and box["height"] < box["width"]

    reader.run("sum-by-hand", "from nnlib import plots, sigmoid")
    shown = reader.run("step-values", "plots.activation(sigmoid)")
    assert shown[0].startswith("<Axes:")
    assert pictures(cell) == ["x: z"]


def test_help_helps(chapter):
    [shown] = chapter.run("step-values", "help(weighted_sum)")
    assert shown.startswith("Help on function weighted_sum in module nnlib")


def test_an_exercise_says_which_case_is_not_right(chapter):
    cell = chapter.cell("ex-then")
    assert cell.query_selector(".tools button").inner_text() == "Run and check"
    chapter.run("ex-then", ends="Not yet: neuron([0, 0], w, b) should be 1")
    wrong = "X, y = [[0, 0]], [1]\nw, b = [-1, -1], 0.5"
    chapter.run("ex-then", wrong, ends="Not yet: neuron([0, 1], w, b) should")
    chapter.run(
        "ex-then", "w, b = [-1.0, 1.0], 0.5", ends="Right: all 4 cases."
    )
    status = cell.query_selector(".status")
    assert status.get_attribute("role") == "status"
    assert "right" in status.get_attribute("class")


def test_an_assignment_is_written_checked_and_taken(visit):
    page = visit(ASSIGNMENT)
    reader = Reader(page, ASSIGNMENT)
    page.get_by_role("button", name="Write").click()
    page.get_by_label("Your answer").fill("No line parts them.")
    reader.start()
    stub = "Not yet: nothing is written here yet."
    reader.run("weighted-sum", ends=stub)
    code = "def weighted_sum(x, w, b):\n    return x[0] * w[0] + x[1] * w[1]"
    says = "Not yet: 7 is the sum of the products. Where is the bias?"
    reader.run("weighted-sum", code, ends=says)
    right = code.replace("return", "return b +")
    reader.run("weighted-sum", right, ends="Not yet: Three inputs")
    right = "def weighted_sum(x, w, b):\n    return b + sum(map(mul, x, w))"
    reader.run(
        "weighted-sum", f"from operator import mul\n{right}", ends="Right"
    )
    given = reader.cell("weighted-sum-checks").query_selector("textarea")
    assert given.get_attribute("readonly") is not None
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(page, "main") == []
    page.reload()
    assert page.get_by_label("Your answer").input_value().startswith("No line")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download my notebook").last.click()
    assert download.value.suggested_filename == "a1.ipynb"
    path = download.value.path()
    taken = {"".join(c["source"]) for c in cells(path)}
    assert f"from operator import mul\n{right}" in taken
    notebook = json.loads(path.read_text("utf-8"))
    assert notebook["metadata"]["nnlib"]["assignment"] == "a1"
    assert any(c["source"] == "No line parts them." for c in notebook["cells"])
    assert not {"shown", "checks"} & set(notebook)


def test_edits_stay_in_the_browser_and_run_nothing(visit):
    page = visit(CHAPTER)
    reader = Reader(page, CHAPTER)
    page.locator(".edit-and-run").first.click()
    area = page.locator(".editor textarea").first
    area.fill("print('kept')")
    page.reload()
    page.locator(".editor textarea").first.wait_for()
    assert area.input_value() == "print('kept')"
    assert page.locator(".yours").count() == 0
    loaded = page.evaluate(
        "performance.getEntriesByType('resource').map(one => one.name)"
    )
    assert not any("wasm.js" in name for name in loaded)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download my notebook").first.click()
    text = download.value.path().read_text("utf-8")
    assert "print('kept')" in text and '"nbformat": 4' in text
    assert reader.book


def test_the_editor_is_left_by_keys_alone(chapter):
    page = chapter.page
    cell = chapter.cell("sum-source")
    area = cell.query_selector("textarea")
    area.focus()
    area.press("End")
    page.keyboard.press("Tab")
    assert "    " in area.input_value()
    page.keyboard.press("Escape")
    focused = "document.activeElement.textContent"
    assert page.evaluate(focused) == "Run"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Run all above"
    described = area.get_attribute("aria-describedby")
    assert "Esc" in page.locator(f"#{described}").inner_text()


def test_the_open_editor_is_accessible(chapter):
    chapter.run("bottles", "print(1)\n1 / 0", ends="It ended with an error.")
    part = "main"
    for scheme in ("light", "dark"):
        chapter.page.emulate_media(color_scheme=scheme)
        assert violations(chapter.page, part) == []


def test_python_runs_under_the_policy_that_readme_names(browser, site):
    with serving(site, Later) as address:
        page = browser.new_page()
        page.goto(address + CHAPTER)
        assert Reader(page, CHAPTER).start().run("sum-by-hand") == ["5"]
        page.close()


def test_under_a_stricter_policy_a_sentence_says_so(browser, site):
    with serving(site, Strict) as address:
        page = browser.new_page()
        page.goto(address + CHAPTER)
        page.locator(".edit-and-run").first.click()
        page.locator(".status", has_text="Python cannot start").wait_for(
            timeout=SLOW
        )
        page.close()
