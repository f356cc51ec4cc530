"""What was published once is still found, wherever it is now.

`published.txt` has the address of every place of the chapters, and of the
pages that they lead to, as readers may have noted it. It only grows.
"""

from pathlib import Path
from types import SimpleNamespace

import pytest
from sphinx.errors import ExtensionError

from nnlib.figures.schema import tasks

PUBLISHED = Path(__file__).with_name("published.txt").read_text().split()
# Under these names the progress of readers is kept.
TASKS = Path(__file__).with_name("published-tasks.txt").read_text().split()
OLD, NEW = "chapters/05-backprop", "chapters/05b-when-learning-fails"


def place(pages, address):
    """Return the element that an address leads to, or None."""
    name, _, anchor = address.partition("#")
    return pages[name].find(id=anchor)


def resolved(page, link):
    """Return a link of a page as an address within the site."""
    path, _, anchor = link.partition("#")
    if not path:
        return f"{page}#{anchor}"
    parts = [*Path(page).parent.parts]
    for part in Path(path).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return f"{'/'.join(parts)}#{anchor}"


def test_every_published_place_is_there_or_leads_to_where_it_is(pages):
    gone, moved = [], 0
    for address in PUBLISHED:
        found = place(pages, address)
        if found is not None and found.get("data-moved"):
            link = found["data-moved"]
            found = place(pages, resolved(address.split("#")[0], link))
            moved += 1
            assert found is None or not found.get("data-moved"), address
        if found is None:
            gone.append(address)
    assert gone == [], "Say in book/moved.yml where these are now."
    assert moved > 20


def test_without_scripts_a_link_is_where_the_place_was(pages):
    for name, page in pages.items():
        for mark in page.select("[data-moved]"):
            line = mark.find_parent("li")
            link = line.find("a", href=True)
            assert link.get_text(strip=True), mark
            assert place(pages, resolved(name, link["href"])), mark


def test_no_task_that_was_met_is_forgotten():
    assert set(TASKS) <= set(tasks())


@pytest.fixture
def lead(tmp_path):
    """Return what a list of moved places makes of a page."""
    from nnbook import moved

    slugs = {OLD: ["here"], NEW: ["there", "fig-there"]}
    metadata = {
        page: {"myst_slugs": dict.fromkeys(names)}
        for page, names in slugs.items()
    }
    app = SimpleNamespace(
        srcdir=tmp_path,
        env=SimpleNamespace(metadata=metadata),
        builder=SimpleNamespace(
            get_relative_uri=lambda page, to: f"{Path(to).name}.html"
        ),
    )

    def lines(was, to, **names):
        text = f"{OLD}:\n  - {{title: It, was: {was}, to: '{to}'"
        text += f", with: {names}}}\n" if names else "}\n"
        (tmp_path / "book").mkdir(exist_ok=True)
        (tmp_path / moved.LIST).write_text(text)
        return moved.moved_from(app, OLD)

    return lines


def test_a_moved_place_and_what_went_with_it(lead):
    page = "05b-when-learning-fails.html"
    (line,) = lead("gone", f"{NEW}#there", fig="fig-there")
    assert line["title"] == "It"
    assert line["places"] == {
        "gone": f"{page}#there",
        "fig": f"{page}#fig-there",
    }


def test_a_place_that_moved_nowhere_or_not_at_all_is_refused(lead):
    with pytest.raises(ExtensionError, match="#lost, which is nowhere"):
        lead("gone", f"{NEW}#lost")
    with pytest.raises(ExtensionError, match=r"still has \['here'\]"):
        lead("here", f"{NEW}#there")
