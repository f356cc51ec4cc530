"""No hostile submission gains, escapes, stays or harms."""

import os
import socket
import threading
import time
from pathlib import Path

import pytest

from nnlib.grading.sandbox import Session, cgroup
from tests.grading import hostile
from tests.grading.conftest import side_by_side
from tests.grading.submission import notebook, solved


def namespaces(of: int | None = None) -> set[str]:
    """Return the process namespaces that live, or that descend from one."""
    found = {}
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            name = os.readlink(folder / "ns/pid")
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if stat[0] == "Z":  # dead, and only waiting to be counted
            continue
        found[int(folder.name)] = name
        parents[int(folder.name)] = int(stat[1])
    if of is None:
        return set(found.values())
    inside = set()
    for number, name in found.items():
        above = number
        while above in parents and above != of:
            above = parents[above]
        if above == of:
            inside.add(name)
    return inside - {os.readlink("/proc/self/ns/pid")}


def gone(worlds: set[str]) -> bool:
    """Wait for namespaces to end: the kernel clears up in its own time."""
    for _ in range(200):
        if not worlds & namespaces():
            return True
        time.sleep(0.02)
    return False


class Watched:
    """Graders whose workers' process namespaces are noted."""

    def __init__(self, monkeypatch):
        self.here = threading.local()
        start = Session.__init__

        def watched(session, *args, **kwargs):
            start(session, *args, **kwargs)
            self.here.worlds |= namespaces(session.worker.process.pid)

        monkeypatch.setattr(Session, "__init__", watched)

    def graded(self, grader, code: str) -> tuple[dict, set[str]]:
        """Return the record of a submission and the namespaces it had."""
        self.here.worlds = set()
        return grader.grade(notebook(code)), self.here.worlds


@pytest.fixture(scope="module")
def port():
    """Return a port of this machine's loopback that nobody may reach."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server.getsockname()[1]
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.fixture(scope="module", params=hostile.KINDS)
def kind(request) -> str:
    """Return the name of a kind of hostile submissions."""
    return request.param


@pytest.fixture(scope="module")
def handed_in(grader, port, kind) -> dict[str, tuple[dict, set[str]]]:
    """Return what became of the hostile submissions of a kind."""
    tiny = grader("tiny")
    with pytest.MonkeyPatch.context() as patch:
        watched = Watched(patch)
        return side_by_side(
            lambda code: watched.graded(tiny, code.replace("PORT", str(port))),
            hostile.KINDS[kind],
        )


def test_there_are_enough():
    assert sum(map(len, hostile.KINDS.values())) >= 60


def test_nothing_is_gained(handed_in, kind):
    assert handed_in.keys() == hostile.KINDS[kind].keys()
    for name, (record, _) in handed_in.items():
        assert record["score"] == 0, (name, record)
        for question in record["questions"]:
            status = question["status"]
            assert status in ("wrong", "look", "missing"), (name, record)
            assert question["feedback"] and question["feedback"][0], name


def test_nothing_stays(handed_in):
    for name, (_, worlds) in handed_in.items():
        assert worlds, f"no worker of {name!r} was watched"
        assert gone(worlds), name
    mine = f"nnlib-{os.getpid()}-"
    groups = cgroup.ours(cgroup.ROOT, cgroup.DEPTH)
    assert not [each for each in groups if each.name.startswith(mine)]


def test_the_next_submission_is_none_the_worse_for_it(grader, handed_in):
    tiny = grader("tiny")
    assert tiny.grade(solved(tiny.assignment))["score"] == 2


def test_no_array_gains_anything(grader):
    rows = grader("rows")
    handed_in = {k: notebook(code) for k, code in hostile.ARRAYS.items()}
    for name, record in side_by_side(rows.grade, handed_in).items():
        assert record["questions"][0]["status"] == "wrong", (name, record)
    assert rows.grade(solved(rows.assignment))["score"] == 3


RIGHT = "def double(x): return 2 * x"
# What would never end if it were asked for its name, its kind or its text.
ENDLESS = {
    name: hostile.KINDS[kind][name]
    for kind, name in [
        ("disguises", "a name without end"),
        ("disguises", "a thing without a class"),
        ("errors", "an error that never ends"),
        ("errors", "an error without a name"),
        ("errors", "an error without a place"),
        ("errors", "an error of a name without end"),
    ]
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_never_tells_of_itself_does_not_end_a_worker(grader, name):
    cell = f"{ENDLESS[name]}\ndouble(1)" if "error" in name else ENDLESS[name]
    record = grader("tiny").grade(notebook(cell, RIGHT))
    assert record["score"] == 2, record
    assert not any("left out" in each for each in record["look"]), record
