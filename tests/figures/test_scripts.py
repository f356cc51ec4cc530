"""What a figure sends to a notebook: a stub, and references to the rest."""

import subprocess
import sys

from ipywidgets import Widget

from nnlib.figures import Neuron, TruthTable, question
from nnlib.figures.scripts import DIST, look, scripts_of


def sent(figure):
    return [script.code for script in figure.scripts]


def test_a_figure_carries_a_stub():
    assert (DIST / "jupyter.js").stat().st_size < 1024
    assert len(str(Neuron().get_state())) < 4000


def test_figures_share_the_models_of_what_they_run():
    one, two, other = Neuron(), Neuron(b=1), TruthTable()
    assert one.scripts == two.scripts
    assert one.scripts[0] is other.scripts[0]
    assert one.scripts[-1] is not other.scripts[-1]
    assert sent(one) == [
        (DIST / name).read_text("utf-8") for name in scripts_of("neuron")
    ]


def test_the_page_gets_references():
    figure = question("01-bias")
    wanted = [f"IPY_MODEL_{one.model_id}" for one in figure.scripts]
    assert figure.get_state()["scripts"] == wanted


def test_closed_models_are_made_anew():
    before = Neuron().scripts
    Widget.close_all()
    after = Neuron().scripts
    assert sent(Neuron()) == [one.code for one in before]
    assert not {id(one) for one in before} & {id(one) for one in after}
    assert all(one.comm is not None for one in after)


def test_python_answers_a_host_without_the_models():
    figure, answers = TruthTable(), []
    figure.send = answers.append
    figure._handle_custom_msg("something else", [])
    assert answers == []
    figure._handle_custom_msg("scripts", [])
    (texts,) = answers
    assert [text["code"] for text in texts] == sent(figure)
    assert texts[0]["look"] == look()


def test_nothing_is_sent_before_a_figure_is_made():
    program = (
        "import nnlib.figures\n"
        "from ipywidgets.widgets.widget import _instances\n"
        "print(len(_instances))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True
    )
    assert done.stdout == "0\n", done.stderr
