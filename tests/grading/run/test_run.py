"""Many submissions: resumed, in any order, by any number of workers."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nnlib.grading.grade import trial
from nnlib.grading.intake.collect import collect
from nnlib.grading.intake.submission import Submission
from nnlib.grading.run import records
from nnlib.grading.run.batch import Run
from nnlib.grading.sandbox import Session, cgroup
from tests.grading import hostile
from tests.grading.conftest import KEY
from tests.grading.submission import TINY, notebook

ROOT = Path(__file__).parents[3]
GRADES = {
    "right": "def double(x): return 2 * x",
    "square": "def double(x): return x * x",
    "whole": "def double(x): return int(2 * x)",
    "none": "",
}


@pytest.fixture
def handed_in(tmp_path) -> Path:
    """Return a folder of 24 submissions, hostile and malformed ones too."""
    folder = tmp_path / "handed in"
    folder.mkdir()
    bad = [hostile.EXITS["a hard exit"], hostile.FORGERY["replies beforehand"]]
    kinds = [*GRADES.values(), *bad]
    for number in range(23):
        cell = f"# {number}\n{kinds[number % len(kinds)]}"
        (folder / f"s{number:02}.ipynb").write_bytes(notebook(cell))
    (folder / "s23.ipynb").write_bytes(b"[[")
    return folder


def settled(folder: Path) -> dict[str, dict]:
    """Return the records, without when they were made."""
    found = {}
    for path in folder.glob("*.json"):
        record = json.loads(path.read_text(encoding="utf-8"))
        del record["time"]
        found[path.name] = record
    return found


def all_of(run: Run, submissions: list[Submission]) -> dict[str, dict]:
    list(run.records(submissions))
    assert not run.failures
    return settled(run.folder)


def test_order_and_jobs_do_not_matter(grader, handed_in, tmp_path):
    graded, submissions = grader("tiny"), collect(handed_in)
    found = []
    for jobs, seed in ((1, 0), (4, 1)):
        random.Random(seed).shuffle(submissions)
        folder = tmp_path / f"records {jobs}"
        found.append(all_of(Run(graded, folder, jobs), submissions))
    assert found[0] == found[1]
    assert len(found[0]) == 24
    scores = [record["score"] for record in found[0].values()]
    assert sum(score == 2 for score in scores) == 4


def test_what_is_graded_is_not_graded_again(grader, handed_in, tmp_path):
    graded, submissions = grader("tiny"), collect(handed_in)[:6]
    folder = tmp_path / "records"
    list(Run(graded, folder).records(submissions))
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    (handed_in / "s01.ipynb").write_bytes(notebook(GRADES["right"]))
    list(Run(graded, folder).records(submissions))
    again = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    (new,) = [path for path in times if times[path] != again[path]]
    assert records.read(new)["student"] == "s01"
    assert records.read(new)["score"] == 2


def test_whom_one_names_is_graded_again(grader, handed_in, tmp_path):
    graded, submissions = grader("tiny"), collect(handed_in)[:3]
    folder = tmp_path / "records"
    list(Run(graded, folder).records(submissions))
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    list(Run(graded, folder, again=["s01"]).records(submissions))
    again = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    (new,) = [path for path in times if times[path] != again[path]]
    assert records.read(new)["student"] == "s01"


def test_what_is_late_is_written_down_whenever_it_is_known(
    grader, handed_in, tmp_path
):
    graded, (one, *_) = grader("tiny"), collect(handed_in)
    run = Run(graded, tmp_path / "records")
    assert run.one(one)["late"] is False
    one.late = True
    assert run.one(one)["late"] is True
    assert records.read(run.path(one))["late"] is True


def test_a_student_of_another_name_has_one_record():
    def record(student, at, **who):
        return {"student": student, "who": who, "time": {"at": at}}

    old = record("Ada L (11)", "2026-01-01", name="Ada L", canvas="11")
    new = record("Ada B (11)", "2026-01-02", name="Ada B", canvas="11")
    bob = record("Bob (12)", "2026-01-01", name="Bob", canvas="12")
    same = record("bob", "2026-01-01", name="bob")
    for several in ([old, new, bob, same], [same, bob, new, old]):
        kept, dropped = records.latest(several)
        assert kept == [new, bob, same]
        assert dropped == ["Ada L (11)"]


def test_a_damaged_record_is_made_again(grader, handed_in, tmp_path):
    graded, submissions = grader("tiny"), collect(handed_in)[:1]
    folder = tmp_path / "records"
    whole = all_of(Run(graded, folder), submissions)
    (path,) = folder.iterdir()
    path.write_text(path.read_text()[:50])
    (folder / ".new-left-behind").write_text("{")
    assert all_of(Run(graded, folder), submissions) == whole
    assert [p.name for p in folder.iterdir()] == [path.name]


def test_one_failure_of_the_machine_costs_nobody_else(
    grader, handed_in, tmp_path
):
    submissions = collect(handed_in)[:3]

    def broken(wanted=()):
        raise OSError("the disk is on fire")

    submissions[1].data = broken
    run = Run(grader("tiny"), tmp_path / "records")
    done = [record["student"] for record in run.records(submissions)]
    assert sorted(done) == ["s00", "s01", "s02"]
    assert run.failures == [("s01", "OSError: the disk is on fire")]
    path = run.path(submissions[1])
    record = records.read(path)
    assert record["score"] == 0
    assert record["look"] == ["Grader error: OSError: the disk is on fire"]
    # The next run grades it.
    del submissions[1].data
    list(Run(grader("tiny"), run.folder).records(submissions))
    assert not any("error" in each for each in records.read(path)["look"])


def test_a_record_of_another_student_is_not_taken(
    grader, handed_in, tmp_path, monkeypatch
):
    monkeypatch.setattr(records, "file_name", lambda *of: "same.json")
    ada, bob = collect(handed_in)[:2]
    bob.entries = ada.entries
    run = Run(grader("tiny"), tmp_path / "records")
    assert run.one(ada)["student"] == "s00"
    assert run.one(bob)["student"] == "s01"


def test_a_reply_of_any_kind_costs_nobody_the_record(grader, monkeypatch):
    ask = Session.ask

    def forged(self, patience, **request):
        reply = ask(self, patience, **request)
        cells = {"problems": [{"cell": []}, {"cell": {}, "type": []}]}
        return {**reply, **cells} if request["do"] == "cell" else reply

    monkeypatch.setattr(Session, "ask", forged)
    record = grader("tiny").grade(notebook("def triple(x): return x"))
    assert record["score"] == 0


COUNTER = """
import numpy as np
class Counter:
    def __init__(self, start): self.value = np.array([start, start])
    def step(self, by): self.value = self.value + by
"""


def test_a_value_without_a_truth_is_wrong(grader):
    record = grader("rows").grade(notebook(COUNTER))
    assert record["questions"][1]["status"] == "wrong"
    assert record["questions"][1]["feedback"] == ["Not yet. A counter counts."]


def test_the_clock_is_looked_at_between_cells(grader, monkeypatch):
    monkeypatch.setattr(trial, "NOTEBOOK", 1.5)
    cells = ["import time\ntime.sleep(0.4)"] * 20
    record = grader("tiny").grade(notebook(*cells))
    assert any("used up its time" in reason for reason in record["look"])


def command(handed_in: Path, folder: Path, secret: Path) -> list[str]:
    told = ["assign", "grade", "tiny", str(handed_in), "-j", "2"]
    told += ["--to", str(folder), "--secret", str(secret)]
    told += ["--assignments", str(TINY)]
    return [sys.executable, "-m", "nnlib.grading.cli", *told]


@pytest.fixture
def secret(tmp_path) -> Path:
    path = tmp_path / "secret"
    path.write_bytes(KEY)
    return path


def start(told: list[str]) -> subprocess.Popen:
    return subprocess.Popen(
        told,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # What a shell starts in the background inherits a deaf Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def wait_for_records(folder: Path, count: int, process) -> None:
    """Wait until a run has stored so many records."""
    while len(list(folder.glob("*.json"))) < count:
        assert process.poll() is None
        time.sleep(0.02)


def test_killed_at_any_moment_it_goes_on(sandbox, handed_in, tmp_path, secret):
    whole, broken = tmp_path / "unbroken", tmp_path / "broken"
    moments = random.Random(6)
    killed = []
    # The first while it starts, each later one four records further on.
    for stored in range(0, 20, 4):
        process = start(command(handed_in, broken, secret))
        wait_for_records(broken, stored, process)
        time.sleep(moments.uniform(0, 0.2))
        process.kill()
        process.communicate()
        killed.append(process)
        for path in broken.glob("*.json"):
            assert records.read(path), "half a record"
    assert sum(each.returncode == -signal.SIGKILL for each in killed) >= 4
    for folder in (broken, whole):
        subprocess.run(
            command(handed_in, folder, secret), cwd=ROOT, check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
    assert settled(broken) == settled(whole)
    assert len(settled(whole)) == 24
    for process in killed:  # neither workers nor their groups are left
        mine = f"nnlib-{process.pid}-"
        groups = cgroup.ours(cgroup.ROOT, cgroup.DEPTH)
        assert not [each for each in groups if each.name.startswith(mine)]


def test_ctrl_c_keeps_what_is_graded(sandbox, handed_in, tmp_path, secret):
    (handed_in / "s00.ipynb").write_bytes(
        notebook(hostile.LOOPS["sleep in an answer"])
    )
    folder = tmp_path / "records"
    process = start(command(handed_in, folder, secret))
    wait_for_records(folder, 5, process)
    os.kill(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Stopped. What is graded is kept." in said
    assert b"Traceback" not in said
    found = list(folder.glob("*.json"))
    assert 5 <= len(found) < 24
    assert all(map(records.read, found))


def test_records_are_named_safely(tmp_path):
    names = ["../../x", "a/b", "", "=1+1", "x" * 500, "é", "..", "con", "a b"]
    files = {records.file_name("a1", name) for name in names}
    assert len(files) == len(names)
    for name in names:
        record = {"assignment": "a1", "student": name, "score": 0}
        path = records.write(tmp_path, record)
        assert path.parent == tmp_path
        assert path.stat().st_mode & 0o077 == 0
        assert path.is_file()
    assert len(list(tmp_path.iterdir())) == len(names)


def test_every_part_of_numpy_is_there(grader):
    uses = """
import numpy as np
def row_sums(X):
    np.testing.assert_allclose(X, X)
    np.char.upper("a"), np.rec.array([(1,)])
    return 3 * X.sum(axis=1)
"""
    record = grader("rows").grade(notebook(uses))
    assert record["questions"][0]["status"] == "right", record
