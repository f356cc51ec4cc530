"""The reader's copy: made once, kept, and brought up to date."""

import importlib.util
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")

spec = importlib.util.spec_from_file_location("work", ROOT / "book/work.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)


def write(path: Path, *sources: str, output: str = ""):
    """Write a notebook, its outputs as after a run."""
    outputs = [{"output_type": "stream", "name": "stdout", "text": output}]
    cells = [
        {"cell_type": "code", "source": source, "outputs": outputs}
        for source in sources
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": cells}), "utf-8")


def read(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return a book with one chapter and the reader's copy of it."""
    folder = tmp_path / "book of mine"
    write(folder / "chapters/01.ipynb", "1 + 1")
    update(folder)
    return folder


def update(book: Path) -> list[str]:
    return module.update(book, book / "work")


def test_what_is_done_in_the_copy_is_kept(book: Path):
    write(book / "work/chapters/01.ipynb", "1 + 1", "my own")
    before = read(book / "work/chapters/01.ipynb")
    assert update(book) == []
    assert read(book / "work/chapters/01.ipynb") == before


def test_a_new_chapter_is_added(book: Path):
    write(book / "chapters/02.ipynb", "2 + 2")
    assert update(book) == []
    assert "2 + 2" in read(book / "work/chapters/02.ipynb")


def test_a_changed_one_replaces_a_copy_that_was_only_run(book: Path):
    write(book / "work/chapters/01.ipynb", "1 + 1", output="2")
    write(book / "chapters/01.ipynb", "1 + 2")
    assert update(book) == []
    assert "1 + 2" in read(book / "work/chapters/01.ipynb")


def test_a_changed_one_arrives_beside_an_edited_copy(book: Path):
    write(book / "work/chapters/01.ipynb", "1 + 1", "my own")
    for count, name in enumerate(["01.new.ipynb", "01.new2.ipynb"], 2):
        write(book / "chapters/01.ipynb", f"1 + {count}")
        (sentence,) = update(book)
        assert "01.ipynb has changed" in sentence
        assert sentence.endswith(f"beside it: {name}")
        assert f"1 + {count}" in read(book / "work/chapters" / name)
        assert update(book) == []
    assert "my own" in read(book / "work/chapters/01.ipynb")


def test_one_that_is_deleted_comes_back_afresh(book: Path):
    write(book / "work/chapters/01.ipynb", "my own")
    (book / "work/chapters/01.ipynb").unlink()
    assert update(book) == []
    assert "1 + 1" in read(book / "work/chapters/01.ipynb")


def test_a_spoilt_copy_is_kept_as_well(book: Path):
    (book / "work/chapters/01.ipynb").write_text("{", "utf-8")
    write(book / "chapters/01.ipynb", "1 + 2")
    assert len(update(book)) == 1
    assert read(book / "work/chapters/01.ipynb") == "{"


def test_every_link_of_a_notebook_leads_to_a_file_of_the_copy(tmp_path: Path):
    assert module.update(ROOT, tmp_path) == []
    notebooks = list(tmp_path.rglob("*.ipynb"))
    assert len(notebooks) > 5
    for path in notebooks:
        for cell in json.loads(read(path))["cells"]:
            if cell["cell_type"] != "markdown":
                continue
            for link in LINK.findall("".join(cell["source"])):
                assert (path.parent / link).is_file(), (path, link)


def test_git_pulls_after_every_cell_was_run(tmp_path: Path):
    def git(*arguments: str, folder: Path):
        name = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        command = ["git", "-C", folder, *name, *arguments]
        subprocess.run(command, check=True, capture_output=True)

    first = tmp_path / "first"
    write(first / "chapters/01.ipynb", "1 + 1")
    shutil.copy(ROOT / ".gitignore", first)
    git("init", "--quiet", folder=first)
    git("add", ".", folder=first)
    git("commit", "--message=one", folder=first)
    git("clone", str(first), str(tmp_path / "mine"), folder=first)
    mine = tmp_path / "mine"
    update(mine)
    write(mine / "work/chapters/01.ipynb", "1 + 1", output="2")
    write(first / "chapters/01.ipynb", "1 + 2")
    git("commit", "--all", "--message=two", folder=first)
    git("pull", "--ff-only", folder=mine)
    update(mine)
    assert "1 + 2" in read(mine / "work/chapters/01.ipynb")
