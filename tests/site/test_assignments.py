"""The assignments' pages: what students get, and nothing that is hidden."""

import ast
import html
import json
import re
from pathlib import Path

import pytest

from nnlib.grading.assignment import FOLDER, load, names
from nnlib.grading.assignment.handout import SOLUTION, Handout
from nnlib.grading.publish.build import student

ROOT = Path(__file__).parents[2]
LONG = 25  # characters that are not the same by chance


@pytest.fixture(scope="module")
def texts(site):
    """Return the text of every file of the site, by its path."""
    found = {}
    for path in site.rglob("*"):
        if path.suffix in {".html", ".js", ".ipynb", ".json", ".md", ".txt"}:
            text = path.read_text("utf-8")
            found[path] = plain(text)
    return found


def plain(text: str) -> str:
    """Return a text as it is read: without tags, on one line."""
    text = html.unescape(re.sub(r"</?\w[^>]*>", "", text))
    return " ".join(text.replace("\\n", "\n").replace('\\"', '"').split())


@pytest.fixture(scope="module")
def given():
    """Return all that students are given: assignments, and the chapters."""
    handouts = [Handout(load(name)) for name in names()]
    chapters = [
        "".join(cell["source"])
        for path in sorted((ROOT / "chapters").glob("*.ipynb"))
        for cell in json.loads(path.read_text("utf-8"))["cells"]
    ]
    sources = [source for one in handouts for source in one.sources]
    return plain(" ".join([*sources, *chapters]))


def hidden(name: str, given: str) -> list[str]:
    """Return pieces of an assignment that students are not to see."""
    handout = Handout(load(name))
    bodies = [
        match[0]
        for cell in handout.solution["cells"]
        for match in SOLUTION.finditer(cell["source"])
    ]
    bodies = [" ".join(body.split("\n")[1:-1]) for body in bodies]
    answers = [
        line
        for question in handout.assignment.questions
        if question.by_hand
        for line in handout.text(question).split("\n")
    ]
    module = ast.parse((FOLDER / f"{name}.py").read_text("utf-8"))
    told = [
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    pieces = map(plain, [*bodies, *answers, *told])
    return [p for p in pieces if len(p) > LONG and p not in given]


@pytest.mark.parametrize("name", names())
def test_nothing_hidden_is_in_the_site(name, given, texts):
    pieces = hidden(name, given)
    assert len(pieces) > 20
    for piece in pieces:
        for path, text in texts.items():
            assert piece not in text, path


@pytest.mark.parametrize("name", names())
def test_the_page_gives_the_student_s_copy(name, site, pages):
    place = f"book/assignments/{name}"
    given = json.loads((site / "_sources" / f"{place}.ipynb").read_text())
    assert given == student(Handout(load(name)))
    page = pages[f"{place}.html"]
    [link] = page.find_all("a", download=True)
    assert link["href"].endswith(f"_sources/{place}.ipynb")
    written = page.select(".written")
    assert len(written) == len(given["metadata"]["nnlib"]["texts"])
