"""No hostile submission gains, escapes, stays or harms."""

import os
import socket
import time
from pathlib import Path

import pytest

from nnlib.grading.sandbox import Session, cgroup
from tests.grading import hostile
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


@pytest.fixture
def worlds(monkeypatch):
    """Return the process namespaces of all workers of a test."""
    seen: set[str] = set()
    start = Session.__init__

    def watched(self, *args, **kwargs):
        start(self, *args, **kwargs)
        seen.update(namespaces(self.worker.process.pid))

    monkeypatch.setattr(Session, "__init__", watched)
    return seen


@pytest.fixture(scope="module")
def port():
    """Return a port of this machine's loopback that nobody may reach."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server.getsockname()[1]
        with pytest.raises(BlockingIOError):
            server.accept()


def test_there_are_enough():
    assert len(hostile.ALL) >= 60


@pytest.mark.parametrize("name", hostile.ALL)
def test_nothing_is_gained_and_nothing_stays(
    grader, worlds, port, tmp_path, name: str
):
    graded = grader("tiny")
    code = hostile.ALL[name].replace("PORT", str(port))
    record = graded.grade(notebook(code))
    assert record["score"] == 0, record
    for question in record["questions"]:
        assert question["status"] in ("wrong", "look", "missing"), record
        assert question["feedback"] and question["feedback"][0]
    assert worlds, "no worker was watched"
    assert gone(worlds)
    mine = f"nnlib-{os.getpid()}-"
    groups = cgroup.ours(cgroup.ROOT, cgroup.DEPTH)
    assert not [each for each in groups if each.name.startswith(mine)]
    # The next submission is none the worse for it.
    assert graded.grade(solved(graded.assignment))["score"] == 2


@pytest.mark.parametrize("name", hostile.ARRAYS)
def test_no_array_gains_anything(grader, name: str):
    graded = grader("rows")
    record = graded.grade(notebook(hostile.ARRAYS[name]))
    assert record["questions"][0]["status"] == "wrong", record
    assert graded.grade(solved(graded.assignment))["score"] == 3
