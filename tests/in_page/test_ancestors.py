"""Every cell of the book, after the cells that it needs and no others."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.notebooks import notebooks

BOOK = [p for p in notebooks() if p.parent.name in ("book", "chapters")]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("path", BOOK, ids=lambda path: path.stem)
def test_a_cell_needs_no_more_than_it_is_said_to(in_page, path):
    script = Path(__file__).with_name("alone.py")
    run = [sys.executable, script, in_page, path]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == {}
    assert len(found["needed"]) > 3
    # A reader waits for what is needed, not for all that stands above.
    most, every = max(found["needed"].values()), len(found["needed"])
    assert most < every and most <= 29
