"""Figures in a live JupyterLab: Python and the picture say the same."""

import json

import pytest

from nnlib import neuron, weighted_sum
from nnlib.figures import FIGURES
from nnlib.figures.question import questions
from tests.browser.acting import place_on, set_slider, settle
from tests.figures.oracles import agrees
from tests.lab.conftest import (
    BOOK,
    DATA,
    DESK,
    KINDS,
    LOOSE,
    READ,
    RUNTIME,
    kinds,
    looks,
    of_figures,
)

LIMIT = 400_000  # bytes for all figures of a notebook
# Chapter 7 carries the 1,797 images of its data, for the nearest of them, and
# the strokes of 390 drawings. A figure of each kind brings all that is loaded
# for one kind alone.
MORE = {DATA: 420_000, KINDS: 17_000 * len(FIGURES)}

IMPORTS = """
from ipywidgets import FloatSlider, HBox, jslink
from nnlib import neuron
from nnlib.figures import DecisionLine, Neuron, TruthTable, question
"""


@pytest.fixture(scope="module")
def desk(opened):
    """A page in which one notebook after the other is read."""
    return opened(DESK)


@pytest.fixture(scope="module", params=READ)
def book(request, desk):
    """A notebook, run from its first cell to its last, and what is written."""
    desk.open(request.param)
    desk.run_all()
    path = BOOK.get(request.param)
    yield desk, json.loads(path.read_text("utf-8")) if path else kinds()
    desk.leave()


@pytest.fixture(scope="module")
def fresh(opened):
    notebook = opened(LOOSE)
    notebook.run(IMPORTS)
    return notebook


def slider(figure, path):
    return figure.locator(f"[data-trait='{path}']")


def shown(figure, name):
    settle(figure.page)
    return figure.locator(f"[data-shows={name}]").first.inner_text()


def test_every_cell_runs(book):
    notebook, stored = book
    count = sum(cell["cell_type"] == "code" for cell in stored["cells"])
    counts = notebook.page.evaluate(
        """jupyterapp.shell.currentWidget.content.widgets
             .filter(({model}) => model.type === "code")
             .map(({model}) => model.executionCount)"""
    )
    assert counts == list(range(1, count + 1))
    errors = notebook.page.locator("[data-mime-type$='.error']")
    assert errors.count() == 0


def test_every_figure_is_live(book):
    """As many live figures as the stored outputs show, or as it is to show."""
    notebook, stored = book
    written = json.dumps(stored)
    count = written.count("<nn-figure kind=") or len(FIGURES)
    live = notebook.page.locator(".jp-OutputArea-output .nn-root")
    live.nth(count - 1).wait_for(state="attached")
    assert live.count() == count
    assert live.locator(".nn-side .nn-controls").count() == count


def test_a_kernel_sends_the_runtime_once_and_the_page_keeps_it(book, request):
    """Eight kernels send it to the page, which takes it in once."""
    notebook, _ = book
    sent = of_figures(notebook.received)
    name = request.node.callspec.params["book"]
    assert sum(map(len, sent)) < LIMIT + MORE.get(name, 0)
    assert sum(RUNTIME.encode() in one for one in sent) == 1
    assert notebook.evaluated(RUNTIME) == looks(notebook) == 1


def test_the_next_cell_reads_what_was_dragged(fresh):
    figure = fresh.show("fig = Neuron(b=-2, x=[1, 0]); fig")
    knob = slider(figure, "b")
    fresh.page.mouse.move(*place_on(knob, float(knob.input_value())))
    fresh.page.mouse.down()
    for value in (-5, 0, 4):
        fresh.page.mouse.move(*place_on(knob, value))
    fresh.page.mouse.up()
    seen = float(knob.input_value())
    assert seen == pytest.approx(4, abs=0.6)
    assert float(fresh.read("print(fig.b)")) == seen
    assert fresh.read("print(neuron(fig.x, fig.w, fig.b))") == "1.0"


def test_a_trait_set_in_python_moves_the_picture(fresh):
    figure = fresh.show("a = Neuron(); a")
    fresh.run("a.w = [2.5, -4]; a.b = -1.5; a.x = [1, 1]")
    figure.locator(".nn-value").get_by_text("\u22121.5").wait_for()
    assert slider(figure, "w.1").input_value() == "-4"
    z = weighted_sum([1, 1], [2.5, -4], -1.5)
    assert agrees(shown(figure, "z"), z)
    assert agrees(shown(figure, "y"), neuron([1, 1], [2.5, -4], -1.5))


def test_two_views_of_one_figure_move_together(fresh):
    first = fresh.show("c = TruthTable(); c")
    second = fresh.show("c")
    set_slider(slider(second, "b"), -1.5)
    first.locator(".nn-value").get_by_text("\u22121.5").wait_for()


def test_a_label_reaches_its_own_figure(fresh):
    """Jupyter loads the module once for each figure; ids must not repeat."""
    fresh.show("Neuron()")
    figure = fresh.show("n = Neuron(); n")
    label = figure.locator("label").first
    label.click()
    assert fresh.read("print(n.x)") == "[0.0, 0.0]"
    ids = fresh.page.evaluate(
        "[...document.querySelectorAll('.nn-root [id]')].map(one => one.id)"
    )
    assert len(set(ids)) == len(ids)


def test_observers_are_called(fresh):
    figure = fresh.show(
        "d = Neuron(); seen = []\n"
        "d.observe(lambda change: seen.append(change.new), 'b')\nd"
    )
    slider(figure, "b").press("End")
    assert fresh.read("print(seen)") == "[10.0]"


def test_a_figure_links_to_a_stock_slider_both_ways(fresh):
    figure = fresh.show(
        "e = Neuron()\n"
        "s = FloatSlider(min=-10, max=10, step=0.5, value=e.b)\n"
        "link = jslink((e, 'b'), (s, 'value'))\nHBox([e, s])"
    )
    handle = fresh.page.locator(".noUi-handle").last
    slider(figure, "b").press("Home")
    fresh.page.wait_for_function(
        "handle => handle.ariaValueNow === '-10.0'",
        arg=handle.element_handle(),
    )
    handle.press("ArrowRight")
    figure.locator(".nn-value").get_by_text("\u22129.5").wait_for()
    assert fresh.read("print(e.b, s.value)") == "-9.5 -9.5"


def test_a_misfit_is_answered_with_a_sentence(fresh):
    figure = fresh.show("g = Neuron(); g")
    before = shown(figure, "z")
    said = fresh.read("g.b = 11")
    assert "Neuron.b must be a number from -10 to 10; got 11." in said
    assert fresh.read("print(g.b)") == "-2.0"
    assert shown(figure, "z") == before


def test_a_question_is_answered(fresh):
    name, right = next(
        (name, [bool(c.get("right")) for c in asked["choices"]].index(True))
        for name, asked in questions().items()
        if "choices" in asked
    )
    figure = fresh.show(f"q = question({name!r}); q")
    figure.locator(f"input[value='{right}']").check()
    figure.get_by_role("button", name="Check").click()
    figure.locator("[data-verdict=right]").wait_for()
    assert fresh.read("print(q.answer, q.checked)") == f"{right} True"


def test_a_challenge_is_met(fresh):
    figure = fresh.show("t = TruthTable(goals=['01-or']); t")
    figure.locator("[value=OR]").check()
    for path, value in {"w.0": 1, "w.1": 1, "b": -0.5}.items():
        set_slider(slider(figure, path), value)
    figure.locator("[data-goal='01-or'][data-met=true]").wait_for()
    figure.get_by_text("Challenge met.").wait_for(state="attached")
    assert fresh.read("print(t.gate, t.w, t.b)") == "OR [1.0, 1.0] -0.5"


def test_play_and_reset(fresh):
    figure = fresh.show(
        "p = DecisionLine(w=[0, 0], b=0, rule=True); start = p.state(); p"
    )
    figure.get_by_role("button", name="Step").click()
    assert fresh.read("print(p.state() != start)") == "True"
    figure.get_by_role("button", name="Reset").click()
    assert fresh.read("print(p.state() == start)") == "True"


def theme(notebook, light):
    return notebook.page.locator(f"body[data-jp-theme-light={light}]")


def test_a_figure_is_as_dark_as_jupyterlab(fresh):
    figure = fresh.show("Neuron()")
    ground = "one => getComputedStyle(one).backgroundColor"
    light = figure.evaluate(ground)
    fresh.command("apputils:change-theme", theme="JupyterLab Dark")
    theme(fresh, "false").wait_for(state="attached")
    dark = figure.evaluate(ground)
    fresh.command("apputils:change-theme", theme="JupyterLab Light")
    theme(fresh, "true").wait_for(state="attached")
    assert (light, dark) == ("rgb(255, 255, 255)", "rgb(20, 24, 31)")
