"""Cells that readers edit and run in the page: see book/_python.

The parts are fetched and packed beside the rest of the build, which waits for
them at its end. Where they cannot be had, the pages have no buttons.
"""

import json
import os
import shutil
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import nbformat
import yaml
from docutils import nodes
from sphinx.util import logging

from nnbook import assignments
from nnbook.assets import brief
from nnbook.figures import scripts_of
from nnbook.fingerprint import files_under
from nnbook.in_page import packs, parts

logger = logging.getLogger(__name__)

BUTTON = "python/button.js"
FOLDER = "_static/python"
CHECKS = "book/checks.yml"
VERSIONED = {".ipynb", ".json", ".npz", ".mjs", ".js", ".py", ".yml"}
WITHOUT = (
    "The pages are built without the button 'Edit and run', for Pyodide "
    "cannot be had: %s"
)
WITHOUT_PICTURES = "The pages' Python has no matplotlib: %s"


def program(root: Path) -> dict[str, str]:
    """Return the texts of what a page loads besides the packs."""
    home = root / "book/_python"
    page = sorted(home.glob("page/*.js"))
    joined = "\n".join(path.read_text("utf-8") for path in page)
    look = brief((home / "page.css").read_text("utf-8"))
    button = (home / "button.js").read_text("utf-8")
    kinds = scripts_of(root)
    told = f"nnPython.kinds = {json.dumps(kinds)};"
    looks = {f"kinds/{kind}.css": look_of(root, kind) for kind in kinds}
    return looks | {
        "button.js": button.replace("VERSION", version(root)),
        "page.js": f"(() => {{\n{told}\n{joined}}})();\n",
        "page.css": look,
    }


def look_of(root: Path, kind: str) -> str:
    """Return the style sheet of a kind of figure, "" if it has none."""
    path = root / "nnlib/figures" / kind.replace("-", "_") / "look.css"
    return brief(path.read_text("utf-8")) if path.is_file() else ""


def version(root: Path) -> str:
    """Return digits that change with anything that the button loads."""
    folders = (root / name for name in ("book", "chapters", "nnlib"))
    sources = (
        path for path in files_under(*folders) if path.suffix in VERSIONED
    )
    content = b"".join(path.read_bytes() for path in sources)
    return parts.digest(content)[:12]


class Preparing:
    """Fetches the parts while the rest of the book is built."""

    def __init__(self, app):
        self.root, self.out = Path(app.srcdir), Path(app.outdir) / FOLDER
        self.done: Future = ThreadPoolExecutor(1).submit(self.prepare)
        self.send()

    def prepare(self) -> tuple[int, float, str]:
        """Return the packs' bytes and seconds, and why there is no matplotlib.

        The last is "" if there is.
        """
        start = time.monotonic()
        home, lacking = parts.parts()
        size = packs.write(self.root, home, self.out)
        return size, time.monotonic() - start, lacking

    def send(self):
        """Put the program beside the site's own."""
        self.out.mkdir(parents=True, exist_ok=True)
        for name, text in program(self.root).items():
            path = self.out / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")

    def finish(self):
        """Wait for the packs, and say what they are or why there are none."""
        if not self.done.done():
            logger.info("waiting for the pages' Python (106 MB, once) ...")
        try:
            size, seconds, lacking = self.done.result()
        except (parts.NoPartsError, OSError) as error:
            logger.info(WITHOUT, error)
            shutil.rmtree(self.out)
            self.out.mkdir()
            (self.out / "button.js").write_text("", "utf-8")
            return
        logger.info(
            "Python for the pages: %.1f MB, %.1f seconds beside the build",
            size / 1e6,
            seconds,
        )
        if lacking:
            logger.info(WITHOUT_PICTURES, lacking)


def is_wanted(app) -> bool:
    """Whether the pages get the button at all."""
    html = app.builder.name == "html"
    here = Path(app.srcdir, "book/_python").is_dir()
    return html and here and os.environ.get("PYODIDE") != parts.NONE


def begin(app):
    """Start to fetch the parts."""
    if is_wanted(app):
        app.nnbook_in_page = Preparing(app)
    else:  # nor does anything lie about of a build that had it
        shutil.rmtree(Path(app.outdir, FOLDER), ignore_errors=True)


def finish(app, exception):
    """Wait for them."""
    if hasattr(app, "nnbook_in_page") and not exception:
        app.nnbook_in_page.finish()


def notebook_of(app, pagename, doctree):
    """Return a page's notebook as the page's program takes it, or None.

    Parameters
    ----------
    doctree : of the page, which says which of its cells are shown
    """
    path, root = app.env.doc2path(pagename), Path(app.srcdir)
    if not path.endswith(".ipynb"):
        return None
    if assignments.is_assignment(pagename):
        notebook = assignments.handed_out(root, pagename)
        notebook = nbformat.from_dict(notebook)
        asked = assignments.checks(notebook)
    else:
        notebook = nbformat.read(path, 4)
        asked = checks(root).get(pagename, {})
    codes = [i for i, c in enumerate(notebook.cells) if c.cell_type == "code"]
    for cell in notebook.cells:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)
    shown = [
        codes.index(cell["cell_index"])
        for cell in doctree.findall(nodes.container)
        if "cell_index" in cell and cell["cell_index"] in codes
    ]
    return {**notebook, "shown": shown, "checks": asked}


def checks(root: Path) -> dict[str, dict[str, dict | str]]:
    """Return what is asked in exercises, by page and cell.

    Each is as `source_of` in book/_python/nnpage/checks.py takes it.
    """
    path = root / CHECKS
    if not path.is_file():
        return {}
    pages = yaml.safe_load(path.read_text("utf-8"))
    return {
        page: {cell: as_check(asked) for cell, asked in cells.items()}
        for page, cells in pages.items()
    }


def as_check(asked: dict | str) -> dict | str:
    """Return the check of a cell as the page's Python takes it."""
    if isinstance(asked, str):
        return asked
    cases = {str(k): v for k, v in asked.items() if k != "within"}
    within = {"within": asked["within"]} if "within" in asked else {}
    return {"cases": cases, **within}


def send_cells(app, pagename, templatename, context, doctree):
    """Give a page with cells the button, and write what it loads of them."""
    if doctree is None or not hasattr(app, "nnbook_in_page"):
        return
    if notebook := notebook_of(app, pagename, doctree):
        path = Path(app.outdir, FOLDER, "cells", f"{pagename}.js")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(notebook, ensure_ascii=False)
        path.write_text(f"nnPython.book({text});\n", "utf-8", newline="\n")
        app.add_js_file(BUTTON, loading_method="defer")


def setup(app):
    """Fetch beside the build; before `page` chooses, `guard` looks last."""
    app.connect("builder-inited", begin)
    app.connect("html-page-context", send_cells, priority=590)
    app.connect("build-finished", finish, priority=300)
