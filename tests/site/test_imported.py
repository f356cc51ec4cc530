"""A reader of the pages sees where the names in their code come from."""

import pytest
from nnbook.imported import SUMMARY, imports

from tests.notebooks import ROOT, notebooks

SHOWN = [p for p in notebooks() if p.parent.name != "assignments"]


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.stem)
def test_a_page_with_code_ends_on_what_it_imports(path, pages):
    source = imports(path)
    name = path.relative_to(ROOT).with_suffix(".html").as_posix()
    boxes = [
        box
        for box in pages[name].find_all("details")
        if box.summary.get_text() == SUMMARY
    ]
    if not source:
        assert not boxes
        return
    [box] = boxes
    assert box.pre.get_text().strip() == source
    assert not box.find_next("h2", id=True)
