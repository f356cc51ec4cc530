"""Chapter 8: the ladder leads to a network, and its list to real tasks."""

import re

import pytest

from nnlib import coach
from nnlib.figures.schema import tasks

from . import ROOT
from .conventions import Notebook

CHAPTER = Notebook(ROOT / "chapters/08-on-your-own.ipynb")
RUNGS = [rung.name for rung in coach.RUNGS]


def program(start: str) -> str:
    """Return the cells of one rung of the ladder as one program."""
    return "\n\n\n".join(
        cell.source for cell in CHAPTER.code if cell.id.startswith(start)
    )


def test_the_last_rung_is_all_right_and_fits_fifty_lines(capsys):
    whole = "import numpy as np\n\n\n" + program("full-")
    lines = [line for line in whole.splitlines() if line]
    assert len(lines) < 50
    names = {}
    exec(whole, names)
    coach.climb(*(names[name] for name in RUNGS))
    assert capsys.readouterr().out == "".join(f"{n}: right.\n" for n in RUNGS)


@pytest.mark.parametrize("name", RUNGS)
def test_with_gaps_each_function_is_told_that_it_has_some(name, capsys):
    names = {}
    exec(
        "import numpy as np\nfrom nnlib import coach\n\n\n" + program("full-"),
        names,
    )
    source = program("gaps-").replace("coach.", "# coach.")
    (own,) = re.findall(rf"^def {name}\(.*?(?=^\S|\Z)", source, re.M | re.S)
    assert "..." in own
    exec(own, names)
    verdict = getattr(coach, name).judge(names[name])
    assert "gap" in verdict.text


def test_the_list_leads_to_tasks_that_there_are():
    text = "\n".join(cell.source for cell in CHAPTER.prose)
    listed = re.findall(r'<nn-met task="([\w-]+)"></nn-met>', text)
    assert len(listed) > 10
    assert set(listed) <= set(tasks())
