"""Ctrl-C ends a desk with a sentence, whatever it is doing."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

import pytest

from nnlib.grading.assignment import load
from tests.grading.submission import TINY, notebook, solved

ROOT = Path(__file__).parents[3]
ADDRESS = re.compile(rb"Open (http://127\.0\.0\.1:(\d+))(/\S+/)")


def told(*words: object) -> list[str]:
    command = [sys.executable, "-m", "nnlib.grading.cli", "assign"]
    return [*command, *map(str, words), "--assignments", str(TINY)]


@pytest.fixture
def desk(sandbox, tmp_path):
    """Return a desk's process, where it is, and its one student's record."""
    work = tmp_path / "ada.ipynb"
    work.write_bytes(solved(load("tiny", None, TINY)))
    home = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    subprocess.run(
        told("grade", "tiny", work),
        cwd=tmp_path,
        env=home,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    work.write_bytes(notebook(*["while True: pass"] * 20))
    process = subprocess.Popen(
        told("desk", "tiny", "records", "--serve", "--submissions", work),
        cwd=tmp_path,
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        # What a shell starts in the background inherits a deaf Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    said = b"".join(iter(process.stdout.readline, b"Ctrl-C ends it.\n"))
    (record,) = (tmp_path / "records").iterdir()
    yield process, ADDRESS.search(said), record
    process.kill()
    process.communicate()


def grade_again(address: re.Match) -> None:
    connection = HTTPConnection("127.0.0.1", int(address[2]))
    headers = {
        "Origin": address[1].decode(),
        "Content-Type": "application/x-www-form-urlencoded",
    }
    path = f"{address[3].decode()}again"
    with suppress(OSError, HTTPException):  # the desk is closed meanwhile
        body = urlencode({"student": "ada"})
        connection.request("POST", path, body, headers)
        connection.getresponse().read()
    connection.close()


def has_children(process: subprocess.Popen) -> bool:
    tasks = Path(f"/proc/{process.pid}/task").glob("*/children")
    return any(each.read_text() for each in tasks)


@pytest.mark.parametrize("grading", [False, True])
def test_ctrl_c_ends_it_with_a_sentence(desk, grading):
    process, address, record = desk
    if grading:
        asked = threading.Thread(target=grade_again, args=[address])
        asked.start()
        while not has_children(process):
            time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert said.decode().splitlines() == [
        "",
        "The desk is closed. Decisions are in tiny-overrides.csv.",
    ]
    # The old record is whole, nothing half written lies beside it, and the
    # port is free.
    assert json.loads(record.read_text())["score"] == 2
    assert list(record.parent.iterdir()) == [record]
    with pytest.raises(ConnectionRefusedError):
        HTTPConnection("127.0.0.1", int(address[2])).connect()
    if grading:
        asked.join()
