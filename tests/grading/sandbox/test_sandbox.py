"""The sandboxes themselves, and what each is made of."""

import os
import platform
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from nnlib.grading.assignment import load
from nnlib.grading.grade import Grader
from nnlib.grading.sandbox import (
    Limits,
    NoSandboxError,
    Session,
    WorkerLostError,
    cgroup,
    choice,
    choose,
    container,
    image,
    process,
    seccomp,
)
from nnlib.grading.sandbox.bubblewrap import Bubblewrap
from nnlib.grading.sandbox.choice import trouble
from nnlib.grading.sandbox.container import Container
from nnlib.grading.sandbox.own_user import OwnUser
from nnlib.grading.sandbox.process import Guest, WorkerProcess
from nnlib.grading.sandbox.unsafe import Unsafe
from tests.grading.bubblewrap import find_or_install
from tests.grading.conftest import KEY, LIMITS
from tests.grading.submission import TINY, notebook, solved


@pytest.fixture(params=[Bubblewrap, OwnUser, Unsafe])
def kind(request, sandbox):
    made = request.param()
    if trouble(made):
        pytest.skip(f"{made.name} does not work here")
    return made


def test_each_kind_grades(kind):
    for name in ("tiny", "rows"):
        assignment = load(name, None, TINY)
        graded = Grader(assignment, KEY, kind, LIMITS)
        record = graded.grade(solved(assignment))
        by_code = sum(q.points for q in assignment.by_code)
        assert record["score"] == by_code, record
        assert record["sandbox"] == kind.describe()


@pytest.mark.parametrize(
    "code",
    [
        "def double(x): return len(open('/etc/passwd').read())",
        "import os\ndef double(x): return os.listdir('/proc')",
        "import ctypes\ndef double(x): return ctypes.c_int(2 * x).value",
        "import numpy\ndef double(x): return numpy.multiply(2, x)",
        "import os\ndef double(x): os.setuid(0); return 2 * x",
        "def double(x): open('/python/x', 'w'); return 2 * x",
    ],
)
def test_the_last_resort_hides_the_system_too(sandbox, code):
    if trouble(OwnUser()):
        pytest.skip("only root can")
    graded = Grader(load("tiny", None, TINY), KEY, OwnUser(), LIMITS)
    record = graded.grade(notebook(code))
    assert record["score"] == 0, record


def test_the_last_resort_leaves_no_orphans(sandbox, monkeypatch):
    made = OwnUser()
    if trouble(made):
        pytest.skip("only root can")
    users = set()  # of this grader: another test's may be at work

    def guest():
        taken = OwnUser.guest(made)
        users.add(taken.user)
        return taken

    monkeypatch.setattr(made, "guest", guest)
    graded = Grader(load("tiny", None, TINY), KEY, made, LIMITS)
    orphan = """
import os, time
for i in range(20):
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
"""
    graded.grade(notebook(orphan))
    assert users
    left = [folder for user in users for folder in process.processes_of(user)]
    assert not [folder for folder in left if process.is_alive(folder)]


FORKS = """
import os, sys, time
os.setuid(int(sys.argv[1]))
end = time.time() + 5
while time.time() < end:
    os.fork() and os._exit(0)
"""


def test_who_forks_while_it_is_ended_is_ended():
    """Each child starts the next and is gone: no list has the living one."""
    if os.getuid():
        pytest.skip("only root can")
    user = 61_999  # no grader takes it
    command = [sys.executable, "-ISc", FORKS, str(user)]
    subprocess.run(command, check=True)
    assert process.processes_of(user)
    process.end_all_of(user)
    for _ in range(20):
        left = process.processes_of(user)
        assert not [folder for folder in left if process.is_alive(folder)]


def test_the_graders_own_user_is_not_ended():
    with pytest.raises(ValueError, match="the grader's own"):
        process.end_all_of(os.getuid())


def test_without_a_control_group_a_watcher_counts(sandbox, monkeypatch):
    if trouble(OwnUser()):
        pytest.skip("only root can")
    monkeypatch.setattr("nnlib.grading.sandbox.cgroup.create", lambda *a: None)
    made = OwnUser()
    assert "a watcher" in made.describe()
    # Patient: four processes need their time to fill what they ask for.
    graded = Grader(load("tiny", None, TINY), KEY, made, LIMITS, 10)
    greedy = """
import os, time
for i in range(2):
    os.fork()
kept = bytearray(os.urandom(1) * 150_000_000)
time.sleep(600)
"""
    record = graded.grade(notebook(greedy))
    assert "Cell 1 was left out: it used more memory" in record["look"][0]
    assert record["score"] == 0


def test_what_was_ended_for_memory_stays_so(sandbox, monkeypatch):
    cell = WorkerProcess(None, Guest(61_998, "", True), None, LIMITS)
    for held in (10**12, 0):
        monkeypatch.setattr(
            process,
            "memory_of",
            lambda user, held=held: held,
        )
        cell.watch()
        assert cell.overflowed()


def test_root_is_dropped_and_nothing_is_writable(sandbox):
    with Session(sandbox, (), {"look": []}, LIMITS, 2) as session:
        code = """
import os
def look():
    found = []
    for home, folders, names in os.walk("/"):
        if os.access(home, os.W_OK): found.append(home)
    return [os.getuid(), os.getgid(), found, sorted(os.environ)]
"""
        session.ask(5, do="cell", source=code, number=1)
        session.ask(5, do="settle")
        step = {"name": "look", "args": []}
        (found,) = session.ask(5, do="call", steps=[step], seconds=2)["values"]
    assert found[0] != 0 and found[1] != 0
    assert found[2] == ["/tmp"]
    assert not [name for name in found[3] if "KEY" in name or "TOKEN" in name]


def test_an_image_holds_what_is_allowed_and_no_more():
    plain, numeric = image.build(()), image.build(("numpy",))
    names = {path.name for path in plain.root.rglob("*")}
    assert not names & {"numpy", "nnlib", "pip", "site-packages", "sh", "bash"}
    assert not names & {"_ctypes.so", "socket.pyc", "subprocess.pyc"}
    assert "numpy" in {path.name for path in numeric.root.rglob("*")}
    for name in ("a1.py", "grade.pyc", "compare.pyc", "assignment.pyc"):
        assert name not in names
    assert image.build(()).root == plain.root


def test_an_image_is_the_same_in_every_locale(monkeypatch, tmp_path):
    """Under Latin-1, say, Python does without the module of UTF-8."""
    run, asked = subprocess.run, []

    def without_utf8(command, **more):
        asked.append(command)
        return run([command[0], "-X", "utf8=0", *command[1:]], **more)

    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(subprocess, "run", without_utf8)
    made = image.build((), tmp_path)
    assert asked
    assert list(made.root.rglob("encodings/utf_8.pyc"))


@pytest.mark.parametrize("file", ["utf_8.pyc", "libraries", image.CONTENTS])
def test_an_image_that_was_spoilt_is_made_anew(sandbox, tmp_path, file):
    made = image.build((), tmp_path)
    (victim,) = made.root.rglob(file)
    whole = victim.read_bytes()
    victim.write_bytes(whole[:1])
    image.build((), tmp_path)
    assert victim.read_bytes() == whole
    victim.unlink()
    image.build((), tmp_path)
    assert victim.read_bytes() == whole
    used = victim.stat().st_mtime_ns
    image.build((), tmp_path)
    assert victim.stat().st_mtime_ns == used


def test_a_worker_without_a_codec_says_so(sandbox, monkeypatch):
    # A folder that the sandbox's user may read, which pytest's are not.
    with tempfile.TemporaryDirectory(dir=image.own_folder()) as folder:
        os.chmod(folder, 0o755)
        made = image.build((), Path(folder))
        (victim,) = made.root.rglob("encodings/utf_8.pyc")
        victim.unlink()
        monkeypatch.setattr(image, "build", lambda modules: made)
        said = trouble(sandbox)
    assert "Python says: LookupError: unknown enc" in said


def test_another_mans_folder_is_not_trusted(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = tmp_path / f"nnlib-images-{os.getuid()}"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    with pytest.raises(PermissionError, match="only you may write to"):
        image.own_folder()


def test_a_lost_worker_says_why(sandbox):
    limits = Limits(memory=256)
    with Session(sandbox, (), {}, limits, 1) as session:
        source = "import os; os._exit(0)"
        with pytest.raises(WorkerLostError, match="its process ended"):
            session.ask(5, do="cell", source=source, number=1)
    with Session(sandbox, (), {}, limits, 1) as session:
        source = "import time; time.sleep(60)"
        with pytest.raises(WorkerLostError, match="too long"):
            session.ask(0.5, do="cell", source=source, number=1)


def run_filter(code: bytes, arch: int, number: int, argument: int) -> int:
    """Run a filter as the kernel would; an oracle of our own."""
    lines = list(struct.iter_unpack("<HBBI", code))
    data = struct.pack("<IIQQ", number, arch, 0, argument)
    at, value = 0, 0
    while True:
        name, yes, no, k = lines[at]
        at += 1
        if name == 0x20:
            (value,) = struct.unpack_from("<I", data, k)
        elif name == 0x06:
            return k
        else:
            true = {
                0x15: value == k,
                0x35: value >= k,
                0x45: bool(value & k),
            }[name]
            at += yes if true else no


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_the_filter_refuses_what_it_should(machine):
    code = seccomp.program(machine)
    arch, clone, calls = seccomp.MACHINES[machine]
    refused, allowed = seccomp.REFUSE, seccomp.ALLOW
    for number in {*calls.values(), *seccomp.SINCE_2019.values()}:
        assert run_filter(code, arch, number, 0) == refused
    assert run_filter(code, arch, clone, 0) == refused
    assert run_filter(code, arch, clone, seccomp.THREAD) == allowed
    assert run_filter(code, arch, seccomp.CLONE3, 0) == seccomp.UNKNOWN
    assert run_filter(code, arch, 0x40000001, 0) == seccomp.KILL
    assert run_filter(code, 1, 0, 0) == seccomp.KILL
    write = {"x86_64": 1, "aarch64": 64}[machine]
    assert run_filter(code, arch, write, 0) == allowed


def test_unknown_machines_have_no_filter():
    assert seccomp.program("pdp11") == b""
    assert (seccomp.program() != b"") == (
        platform.machine() in seccomp.MACHINES
    )


@pytest.mark.parametrize("engine", ["docker", "podman"])
def test_a_container_gets_no_network_and_limits(monkeypatch, engine):
    monkeypatch.setattr(container, "_imported", lambda *a: "worker")
    made = Container(engine)
    told = made.command(image.build(()), Limits(), made.guest(), 0)
    words = " ".join(map(str, told))
    for piece in (
        "run --rm --interactive",
        "--network none",
        "--read-only",
        "--cap-drop ALL",
        "no-new-privileges",
        "--memory=1024m",
        "--pids-limit=16",
        "--ulimit=nofile=1024:1024",
    ):
        assert piece in words


def test_without_any_there_is_a_sentence(monkeypatch):
    monkeypatch.setattr(choice, "trouble", lambda sandbox: "it is a test")
    with pytest.raises(NoSandboxError, match="apt install bubblewrap") as no:
        choose()
    assert "bubblewrap: it is a test." in str(no.value)
    assert choose(unsafe=True).describe() == "UNSAFE: none"


@pytest.fixture
def broken(sandbox, monkeypatch):
    """Return a function that breaks the sandbox, and says what it tells."""

    def said(script: str) -> str:
        tool = Path(folder) / "bwrap"
        tool.write_text(f"#!/bin/sh\n{script}\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        monkeypatch.setattr(choice, "_in_a_container", lambda: False)
        with pytest.raises(NoSandboxError) as error:
            choose("bubblewrap")
        return str(error.value)

    # Whoever has given up root must be able to run it.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield said


def test_what_the_sandbox_complains_of_is_said(broken):
    said = broken("echo 'bwrap: no namespaces today' >&2; exit 1")
    assert "bubblewrap: its process ended" in said
    assert "bwrap: no namespaces today" in said


def test_what_is_not_there_is_said(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "bwrap is not installed" in trouble(Bubblewrap())
    assert "docker is not installed" in trouble(Container("docker"))


def test_a_lower_limit_of_the_machine_is_kept():
    """A hard limit of the processor's time under what we would set."""
    code = """
import resource
from nnlib.grading.sandbox.worker.limits import set_limits
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
set_limits({"CPU": 120, "NOFILE": 64})
print(resource.getrlimit(resource.RLIMIT_CPU)[0])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )
    assert done.stdout == "60\n", done.stderr


def elf(interpreter: bytes, at: int) -> bytes:
    """Return the head of a program that asks for a dynamic loader."""
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 3, 62, 1)
    head += struct.pack("<QQQ", 0, 64, 0) + struct.pack("<I", 0)
    head += struct.pack("<HHHHHH", 64, 56, 2, 0, 0, 0)
    first = struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, 64, 64, 1)
    size = len(interpreter)
    second = struct.pack("<IIQQQQQQ", 3, 4, at, at, at, size, size, 1)
    made = head + first + second
    return made + bytes(at - len(made)) + interpreter


@pytest.mark.parametrize("at", [300, 90_000])
def test_the_loader_is_found_wherever_it_is_named(tmp_path, at):
    program = tmp_path / "python"
    program.write_bytes(b"/lib/not/this\0" + bytes(100))
    assert image.interpreter_of(program) == ""
    program.write_bytes(elf(b"/opt/lib/ld-linux.so.2\0", at))
    assert image.interpreter_of(program) == "/opt/lib/ld-linux.so.2"


def test_a_library_that_tmp_would_hide_lies_elsewhere(tmp_path):
    file = tmp_path / "libx.so.1"
    file.write_bytes(b"x")
    (tmp_path / "libx.so").symlink_to(file)
    root = tmp_path / "root"
    assert image._put_shared(file, root) == "/python/shared"
    assert (root / "python/shared/libx.so").read_bytes() == b"x"


def test_a_sweep_outlives_groups_that_vanish(tmp_path, monkeypatch):
    """Another process removes its groups while we look through them."""
    for name in ("a/b/nnlib-1-0", "a/c", "d/nnlib-999999999-3"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(cgroup, "ROOT", tmp_path)
    looked, old = [], os.scandir

    def scandir(folder):
        looked.append(str(folder))
        if Path(folder).name == "c":
            raise FileNotFoundError(folder)
        return old(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    cgroup.sweep()
    assert str(tmp_path / "a" / "c") in looked
    assert not (tmp_path / "d" / "nnlib-999999999-3").exists()
    assert (tmp_path / "a/b/nnlib-1-0").exists()  # process 1 lives


def test_waiting_for_a_processor_is_not_counted(sandbox, monkeypatch):
    with Session(sandbox, (), {}, LIMITS, 5) as session:
        queued = iter(range(1, 99))
        monkeypatch.setattr(
            session.worker, "queued", lambda: float(next(queued))
        )
        source = "import time; time.sleep(1.5)"
        reply = session.ask(0.5, do="cell", source=source, number=1)
    assert reply["problems"] == []


def test_a_busy_machine_is_not_waited_for_for_ever(sandbox, monkeypatch):
    with Session(sandbox, (), {}, LIMITS, 5) as session:
        queued = iter(range(1, 99))
        monkeypatch.setattr(
            session.worker, "queued", lambda: float(next(queued))
        )
        source = "import time; time.sleep(60)"
        with pytest.raises(WorkerLostError, match="too long"):
            session.ask(0.1, do="cell", source=source, number=1)


def test_what_a_worker_has_queued_is_known(sandbox):
    with Session(sandbox, (), {}, LIMITS, 5) as session:
        assert len(process.family(session.worker.process.pid)) > 1
        assert session.worker.queued() > 0


def test_what_is_missing_gets_installed(monkeypatch):
    ran = []

    def run(command, **more):
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(choice, "trouble", lambda each: "" if ran else "no")
    monkeypatch.setattr("tests.browser.chromium.subprocess.run", run)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert find_or_install().name == "bubblewrap"
    assert ran == [
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "bubblewrap"],
    ]
