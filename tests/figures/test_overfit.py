"""Twenty points: the curves go as far as the reader has gone."""

import re

import pytest

from nnlib.figures import Overfit
from tests.figures.states import jsonable
from tests.js.node import STATIC


@pytest.mark.parametrize("new", [False, True])
@pytest.mark.parametrize("neurons", [1, 4, 20])
def test_no_width_is_drawn_that_is_still_to_be_tried(js, neurons, new):
    state = jsonable(Overfit(neurons=neurons, new=new).state())
    [view] = js.values(STATIC, "initial", [["overfit", state, "u"]])
    curves = re.findall(r'class="nn-(own|new)" d="([^"]*)"', view)
    assert [name for name, _ in curves] == ["own", "new"][: 1 + new]
    for _, drawn in curves:
        assert len(drawn.split("L")) == neurons
    [words] = js.values(STATIC, "describe", [["overfit", state]])
    plural = "s" * (neurons > 1)
    assert re.search(rf"for (1 to )?{neurons} neuron{plural}\.$", words)
