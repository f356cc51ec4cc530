"""A page of JupyterLab takes the figures' JavaScript in once."""

import json

import pytest

from tests.browser.acting import set_slider
from tests.conftest import ROOT
from tests.lab.conftest import FRESH, OTHER, RUNTIME, looks, of_figures
from tests.lab.notebook import Notebook

IMPORTS = """
from IPython.display import display
from ipywidgets import HBox, Widget
from nnlib.figures import Neuron, TruthTable
"""


@pytest.fixture(scope="module")
def fresh(opened):
    notebook = opened(FRESH)
    notebook.run(IMPORTS)
    return notebook


def slider(figure, path):
    return figure.locator(f"[data-trait='{path}']")


def test_every_view_of_a_figure_lives(fresh):
    fresh.run("v = Neuron(b=1); display(v); display(v); display(HBox([v]))")
    fresh.command("notebook:create-output-view")
    views = fresh.page.locator(".nn-root")
    views.nth(5).wait_for()  # three, and three in the new view
    set_slider(slider(views.nth(0), "b"), -1.5)
    for place in range(6):
        value = slider(views.nth(place), "b")
        fresh.page.wait_for_function(
            "one => one.value === '-1.5'", arg=value.element_handle()
        )
    assert fresh.evaluated(RUNTIME) == looks(fresh) == 1


def test_figures_are_shown_after_all_widgets_were_closed(fresh):
    fresh.run("Widget.close_all()")
    figure = fresh.show("w = Neuron(); w")
    slider(figure, "b").press("End")
    assert fresh.read("print(w.b)") == "10.0"


def test_a_host_that_lost_the_models_asks_python(fresh):
    fresh.run("m = Neuron()\nfor one in m.scripts: one.close()")
    figure = fresh.show("m")
    slider(figure, "b").press("Home")
    assert fresh.read("print(m.b)") == "-10.0"


def test_a_goal_met_in_one_figure_is_told_to_another(fresh):
    ask = "TruthTable(gate='OR', goals=['01-or'])"
    fresh.page.evaluate("localStorage.clear()")
    other, figure = fresh.show(ask), fresh.show(ask)
    goal = other.locator("[data-goal='01-or']")
    assert goal.get_attribute("data-met") != "true"
    set_slider(slider(figure, "b"), -0.5)
    other.locator("[data-goal='01-or'][data-met=true]").wait_for()


def test_a_figure_appears_while_later_cells_run(fresh, tmp_path):
    fresh.run("from pathlib import Path\nfrom time import sleep")
    cells = fresh.page.locator(".jp-CodeCell")
    before = cells.count()
    done = tmp_path / "done"
    fresh.type("Neuron()")
    fresh.type(f"while not Path({str(done)!r}).exists(): sleep(0.1)")
    cells.nth(before).locator(".nn-root").wait_for()
    fresh.until("busy")  # between two cells the kernel rests
    done.touch()


def test_a_reloaded_page_shows_the_figures_of_its_kernel(fresh):
    fresh.run("Widget.close_all()")
    fresh.show("r = Neuron(b=3); r")
    fresh.save()
    fresh.reload()
    figure = fresh.page.locator(".nn-root").last
    figure.wait_for()
    slider(figure, "b").press("End")
    assert fresh.read("print(r.b)") == "10.0"


def test_two_notebooks_of_a_page_share_the_runtime(fresh):
    fresh.open(OTHER)
    figure = fresh.show("from nnlib.figures import Neuron; n = Neuron(); n")
    slider(figure, "b").press("End")
    assert fresh.read("print(n.b)") == "10.0"
    assert fresh.evaluated(RUNTIME) == looks(fresh) == 1


def test_a_saved_notebook_shows_its_figures_without_its_kernel(lab, reader):
    address = f"{lab}/lab/tree/{OTHER}?reset"
    saved = Notebook(reader, address)
    saved.show("from nnlib.figures import Neuron; Neuron(b=2.5)")
    saved.save()
    saved.close()
    again = Notebook(reader, address)
    figure = again.page.locator(".nn-root").last
    figure.get_by_text("Run all cells").wait_for()
    assert slider(figure, "b").input_value() == "2.5"
    slider(figure, "b").press("End")
    figure.locator(".nn-value").get_by_text("10", exact=True).wait_for()
    assert again.errors == []
    again.close()


@pytest.fixture(scope="module")
def restarted(opened):
    return opened(OTHER)


def test_a_figure_that_its_kernel_left_says_so(restarted):
    notebook = restarted
    figure = notebook.show("from nnlib.figures import Neuron; Neuron(b=1)")
    note = figure.locator(".nn-note")
    assert note.inner_text() == ""
    notebook.restart()
    unheard = note.get_by_text("Python does not hear this figure.")
    unheard.wait_for()
    slider(figure, "b").press("End")
    figure.locator(".nn-value").get_by_text("10", exact=True).wait_for()
    assert unheard.is_visible()


def test_a_new_kernel_sends_the_runtime_to_a_page_that_has_it(restarted):
    notebook = restarted
    notebook.received.clear()
    figure = notebook.show("from nnlib.figures import Neuron; n = Neuron(); n")
    sent = of_figures(notebook.received)
    assert sum(RUNTIME.encode() in one for one in sent) == 1
    slider(figure, "b").press("End")
    assert notebook.read("print(n.b)") == "10.0"
    assert notebook.evaluated(RUNTIME) == looks(notebook) == 1


def test_make_lab_saves_figures_with_a_notebook():
    settings = json.loads(
        (ROOT / "book/jupyterlab/overrides.json").read_text("utf-8")
    )
    assert settings["@jupyter-widgets/jupyterlab-manager:plugin"]["saveState"]
    command = (ROOT / "Makefile").read_text("utf-8")
    assert "--LabApp.app_settings_dir=book/jupyterlab" in command
