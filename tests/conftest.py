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

# A slow machine is no fault of the code.
settings.register_profile("book", settings(), deadline=None)
settings.load_profile("book")


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
