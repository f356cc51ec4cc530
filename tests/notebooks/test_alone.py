"""A notebook that has left its book says where the rest is."""

import subprocess
import sys
from pathlib import Path

from .conventions import ASKS_FOR_NNLIB

WITHOUT = "import sys; sys.modules['nnlib'] = None\n"


def test_without_nnlib_the_first_cell_tells_how_to_get_it():
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT + ASKS_FOR_NNLIB],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Open the notebook in the book's folder" in done.stderr
    assert "wheel that lies beside it in notebooks.zip" in done.stderr


def test_another_projects_nnlib_is_not_taken_for_ours(tmp_path: Path):
    (tmp_path / "nnlib.py").write_text("class Net: pass\n")
    done = subprocess.run(
        [sys.executable, "-c", ASKS_FOR_NNLIB],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "the book's own nnlib" in done.stderr
    last = done.stderr.strip().splitlines()[-1]
    assert str(tmp_path / "nnlib.py") in last
    assert "make lab" in last


def test_with_nnlib_the_first_cell_is_silent():
    done = subprocess.run(
        [sys.executable, "-c", ASKS_FOR_NNLIB],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
