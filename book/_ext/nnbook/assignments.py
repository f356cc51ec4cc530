"""Assignments as pages: what students get of a master, and nothing else.

A master holds the solutions, so no page is read from it. The page is the copy
that `nnlib assign build` makes; where Python runs in the page, an answer is
written and checked there.
"""

import copy
import json
from functools import cache
from pathlib import Path

from nnlib.grading.assignment import load
from nnlib.grading.assignment.handout import Handout, as_text
from nnlib.grading.publish.build import student

FOLDER = "book/assignments/"
CHECKS = "-checks"
# What stands where an answer is written that a human reads.
WRITTEN = '<div class="written" data-cell="{id}"><p>Your answer</p></div>'
HERE = """

You can do it here. Press *Edit and run* at a cell, write, and press
*Run and check*: a sentence says what is not right yet. What you write stays in
this browser, and *Download my notebook* gives the file to hand in. Or take the
notebook, at the top of the page, and do it in Jupyter."""
LAST = """

Here in the page, *Edit and run* the cell below, which runs all that it needs,
and take the file by *Download my notebook*."""


def is_assignment(docname: str) -> bool:
    """Whether a page is that of an assignment."""
    return docname.startswith(FOLDER)


@cache
def _handed_out(root: Path, name: str) -> str:
    assignment = load(name, folder=root / FOLDER)
    return as_text(student(Handout(assignment)))


def handed_out(root: Path, docname: str) -> dict:
    """Return the notebook that students get."""
    return json.loads(_handed_out(root, docname.removeprefix(FOLDER)))


def mark(cell: dict) -> dict:
    """Return what nbgrader knows of a cell."""
    return cell["metadata"].get("nbgrader", {})


def checks(notebook: dict) -> dict[str, str]:
    """Return the code of the visible checks, by the answer's cell."""
    named = {mark(cell).get("grade_id"): cell for cell in notebook["cells"]}
    return {
        cell["id"]: named[f"{name}{CHECKS}"]["source"]
        for name, cell in named.items()
        if f"{name}{CHECKS}" in named
    }


def as_page(notebook: dict, in_page: bool) -> dict:
    """Return a student's notebook as its page shows it.

    Parameters
    ----------
    in_page : whether cells can be run in the page
    """
    page = copy.deepcopy(notebook)
    page["metadata"]["mystnb"] = {"execution_mode": "off"}
    texts = [c for c in page["cells"] if c["cell_type"] == "markdown"]
    texts[0]["source"] += HERE * in_page
    texts[-1]["source"] += LAST * in_page
    for cell in page["cells"]:
        graded = mark(cell).get("grade")
        if cell["cell_type"] == "markdown" and mark(cell).get("solution"):
            cell["source"] = WRITTEN.format(id=cell["id"])
        elif cell["cell_type"] == "code" and graded:
            cell["metadata"] |= {
                "tags": ["hide-input"],
                "mystnb": {"code_prompt_show": "The visible checks"},
            }
    return page


def read(app, docname, source):
    """Let the page be read from the student's copy."""
    if is_assignment(docname):
        root = Path(app.srcdir)
        app.env.note_dependency(str(root / f"{docname}.py"))
        in_page = hasattr(app, "nnbook_in_page")
        page = as_page(handed_out(root, docname), in_page)
        source[0] = json.dumps(page)


def offer(app, pagename, templatename, context, doctree):
    """Let the page's link give the student's copy, and copy no master."""
    if is_assignment(pagename):
        context["sourcename"] = ""
        path = Path(app.outdir, "_sources", f"{pagename}.ipynb")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = as_text(handed_out(Path(app.srcdir), pagename))
        path.write_text(text, "utf-8", newline="\n")


def setup(app):
    """Come before anything reads a page, and after the theme's links."""
    app.connect("source-read", read)
    app.connect("html-page-context", offer, priority=595)
