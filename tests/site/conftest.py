"""The built site as parsed pages, and a small book to try changes on."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "book" / "_ext"))

CELL = {
    "cell_type": "code",
    "execution_count": None,
    "id": "sum",
    "metadata": {},
    "outputs": [],
    "source": "import nnlib\nnnlib.weighted_sum([2, 3], [10, 100], 1)",
}


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
        # At the top, where the kernel imports the copied nnlib.
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}}
        title = {"cell_type": "markdown", "id": "title", "metadata": {}}
        notebook["cells"] = [{**title, "source": "# A sum of $x$"}, CELL]
        (root / "sum.ipynb").write_text(json.dumps(notebook))
        toc = {"format": "jb-book", "root": "index"}
        toc["chapters"] = [{"file": "sum"}]
        (root / "_toc.yml").write_text(yaml.safe_dump(toc))
        self.config = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))
        self.config["sphinx"]["config"]["include_patterns"] = ["*.*"]

    def build(self):
        """Build as `make book` does, with the output piped."""
        config = yaml.safe_dump(self.config)
        (self.root / "_config.yml").write_text(config)
        tool = Path(sys.executable).with_name("jupyter-book")
        return subprocess.run(
            [tool, "build", "-W", "-n", "--keep-going", "."],
            cwd=self.root,
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
