"""What all tests share."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

# Benchmarks are measured by `make bench`, never asserted; the peers live in
# an environment of their own and are compared by `make test-peers`. The last
# three are programs that tests run.
collect_ignore = ["benchmarks"]
collect_ignore += [f"in_page/{n}.py" for n in ("alone", "checked", "drawn")]
if find_spec("torch") is None:
    collect_ignore.append("peers")

# Each test of these is as long as many others, and prepares all it needs.
ALONE = ("test_ancestors.py", "test_build.py")

# Seconds that a test takes, roughly, by the longest path that is known. Tests
# that share something for long begin first, so that no worker is left alone
# with them at the end.
SECONDS = {
    "": 0.02,
    "book/": 0.3,
    "tests/browser/": 0.8,
    "tests/grading/": 0.5,
    "tests/grading/assignment/": 3,
    "tests/grading/grade/test_hostile.py": 2,
    "tests/grading/run/": 3,
    "tests/in_page/test_ancestors.py": 8,
    "tests/lab/": 6,
    "tests/plumbing/test_make.py": 1,
    "tests/site/test_build.py": 20,
}

ENGINES = ("firefox", "webkit")
PAGES = ["index"] + [
    path.stem
    for folder in ("book", "chapters")
    for path in sorted((ROOT / folder).glob("*.*"))
]

# A slow machine is no fault of the code.
settings.register_profile("book", settings(), deadline=None)
settings.load_profile("book")


def shared(nodeid: str) -> str:
    """Return the name of what a test shares with others; its own if nothing.

    A notebook's cells share a kernel, those of JupyterLab its server, the
    tests of another browser that browser, other browser tests the page that
    they work in, most others what their file prepares. Builds and gradings,
    which are the longest, share nothing.
    """
    path, _, name = nodeid.partition("::")
    if path.endswith(".ipynb"):  # a notebook's cells share its kernel
        return path
    if path.startswith("tests/lab/"):
        return "tests/lab"
    if path.startswith("tests/browser/"):
        given = name.partition("[")[2]
        what = ENGINES if "/engines/" in path else PAGES
        return next((one for one in what if one in given), nodeid)
    if path.endswith("test_hostile.py"):  # those of a kind are graded once
        return f"{path}[{name.partition('[')[2]}"
    alone = path.startswith("tests/grading/") or path.endswith(ALONE)
    return nodeid if alone else path


def seconds(nodeid: str) -> float:
    """Return roughly how long a test takes."""
    known = [path for path in SECONDS if nodeid.startswith(path)]
    return SECONDS[max(known, key=len)]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what is shared be made once, and what takes longest begin first."""
    lengths: dict[str, float] = {}
    for item in items:
        name = shared(item.nodeid)
        lengths[name] = lengths.get(name, 0) + seconds(item.nodeid)
    names = sorted(lengths, key=lengths.get, reverse=True)
    places = {name: place for place, name in enumerate(names)}
    items.sort(key=lambda item: places[shared(item.nodeid)])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log):
    """Give a worker together what is shared, in the order of the items."""
    from xdist.scheduler import LoadScopeScheduling

    config.option.loadscopereorder = False

    # Marks of xdist's own groups do not reach it through pytest 9.2.
    class Sharing(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return shared(nodeid)

    return Sharing(config, log)


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
