"""What all tests share."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

# Benchmarks are measured by `make bench`, never asserted; the peers live in
# an environment of their own and are compared by `make test-peers`.
collect_ignore = ["benchmarks"]
if find_spec("torch") is None:
    collect_ignore.append("peers")

# Each test of these is as long as many others, and prepares all it needs.
ALONE = ("test_build.py", "test_make.py")

# A slow machine is no fault of the code.
settings.register_profile("book", settings(), deadline=None)
settings.load_profile("book")


def shared(item: pytest.Item) -> str | None:
    """Return the name of what a test shares with others, if anything.

    A notebook's cells share a kernel, the browser's tests the page that they
    work in, most others what their file prepares. Builds and gradings, which
    are the longest, share nothing.
    """
    path = item.path.relative_to(ROOT)
    if path.parts[:2] == ("tests", "browser"):
        given = item.callspec.params if hasattr(item, "callspec") else {}
        place = given.get("place")
        return place.page if place else given.get("page")
    alone = path.parts[:2] == ("tests", "grading") or path.name in ALONE
    return None if alone else path.as_posix()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Let what is shared be made once, by whichever worker it falls to."""
    places: dict[str, int] = {}
    for item in items:
        places.setdefault(shared(item) or item.nodeid, len(places))
    items.sort(key=lambda item: places[shared(item) or item.nodeid])
    if config.pluginmanager.hasplugin("xdist"):
        for item in items:
            if group := shared(item):
                item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    folder = ROOT / "_build" / "html"
    if not (folder / "index.html").is_file():
        pytest.fail("The site is not built. Run `make book` first.")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of a Chromium to drive."""
    from tests.browser.chromium import NoBrowserError, find

    try:
        return find()
    except NoBrowserError as error:
        pytest.fail(str(error))


@pytest.fixture(scope="session")
def browser(chromium):
    """Return the browser that all tests of this process share."""
    # Playwright starts once in a process.
    from tests.browser.launch import launched

    with launched(chromium) as browser:
        yield browser
