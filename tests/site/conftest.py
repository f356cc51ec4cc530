"""The built site as parsed pages, and a small book to try changes on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
import yaml
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))

SUM = "import nnlib\nnnlib.weighted_sum([2, 3], [10, 100], 1)"


@pytest.fixture(scope="session")
def pages(site):
    """Return every page of the site, parsed, by its path in the site."""
    return {
        path.relative_to(site).as_posix(): BeautifulSoup(
            path.read_text("utf-8"), "html.parser"
        )
        for path in sorted(site.rglob("*.html"))
    }


class SmallBook:
    """A copy of all but the chapters: one page and one notebook to build."""

    def __init__(self, root):
        self.root = root
        self.html = root / "_build" / "html"
        skip = shutil.ignore_patterns("node_modules", "__pycache__")
        for name in ("nnlib", "book"):
            shutil.copytree(ROOT / name, root / name, ignore=skip)
        shutil.copy(ROOT / "requirements.txt", root)
        (root / "index.md").write_text("# A small book\n\nIts one page.\n")
        # The words of the book name sections that are not in this one.
        words = root / "book/_search/words.yml"
        said = yaml.safe_load(words.read_text("utf-8"))
        words.write_text(yaml.safe_dump(said | {"sections": {}}))
        self.chapters = []
        self.add("sum", "# A sum of $x$", SUM)
        self.config = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))
        self.config["sphinx"]["config"]["include_patterns"] = ["*.*"]

    def add(self, name, title, source):
        """Add a notebook of one code cell, or put another in its place."""
        cells = [new_markdown_cell(title), new_code_cell(source)]
        # At the top, where the kernel imports the copied nnlib.
        nbformat.write(new_notebook(cells=cells), self.root / f"{name}.ipynb")
        if {"file": name} not in self.chapters:
            self.chapters.append({"file": name})
        toc = {"format": "jb-book", "root": "index"}
        toc["chapters"] = self.chapters
        (self.root / "_toc.yml").write_text(yaml.safe_dump(toc))

    def build(self, pyodide="none"):
        """Build as `make book` does, with the output piped."""
        config = yaml.safe_dump(self.config)
        (self.root / "_config.yml").write_text(config)
        tool = Path(sys.executable).with_name("jupyter-book")
        return subprocess.run(
            [tool, "build", "-W", "-n", "--keep-going", "."],
            cwd=self.root,
            env=os.environ | {"PYODIDE": pyodide},
            capture_output=True,
            text=True,
            timeout=120,
        )

    def page(self, name):
        """Return one built page, parsed."""
        text = (self.html / name).read_text("utf-8")
        return BeautifulSoup(text, "html.parser")


@pytest.fixture
def small_book(tmp_path):
    """Return a small book that has not been built."""
    return SmallBook(tmp_path)
