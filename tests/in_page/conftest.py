"""What the tests of the page's Python share."""

import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_ext"))


@pytest.fixture(scope="session")
def in_page(tmp_path_factory) -> Path:
    """Return a folder with what a page's Python has of the book."""
    from nnbook.in_page.packs import book_files

    folder = tmp_path_factory.mktemp("in-page")
    for name, content in book_files(ROOT).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
