"""Finding notebooks in what course systems export."""

import io
import os
import subprocess
import sys
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from nnlib.grading.intake.collect import collect
from nnlib.grading.intake.files import CollectError, Entry
from nnlib.grading.intake.notebook import BYTES
from nnlib.grading.intake.submission import Submission
from tests.grading.submission import notebook

DATA = notebook("def double(x): return 2 * x")
OTHER = notebook("x = 1")

TREES = {
    "a folder": (["ada.ipynb", "bob.ipynb"], ["ada", "bob"], {}),
    "a folder within a folder": (
        ["hw 1/late/ada.ipynb", "hw 1/late/bob.ipynb"],
        ["ada", "bob"],
        {},
    ),
    "a folder each": (["ada/n.ipynb", "bob/n.ipynb"], ["ada", "bob"], {}),
    "nbgrader": (
        [
            "submitted/ada/tiny/tiny.ipynb",
            "submitted/ada/tiny/timestamp.txt",
            "submitted/ada/a1/a1.ipynb",
            "submitted/bob/tiny/tiny.ipynb",
        ],
        ["ada", "bob"],
        {"nbgrader": "ada"},
    ),
    "inside nbgrader's": (
        ["ada/tiny/tiny.ipynb", "bob/tiny/tiny.ipynb"],
        ["ada", "bob"],
        {"nbgrader": "ada"},
    ),
    "Canvas": (
        [
            "lovelaceada_11_901_tiny.ipynb",
            "noetheremmy_LATE_12_902_tiny-1.ipynb",
        ],
        ["lovelaceada (11)", "noetheremmy (12)"],
        {"canvas": "11"},
    ),
    "Blackboard": (
        [
            "Tiny_ada1_attempt_2026-01-31-23-59-59_tiny.ipynb",
            "Tiny_ada1_attempt_2026-01-31-23-59-59.txt",
            "Tiny_emmy_attempt_2026-01-30-10-00-00_my_work.ipynb",
        ],
        ["ada1", "emmy"],
        {"blackboard": "ada1"},
    ),
    "Brightspace": (
        [
            "123-456 - Ada Lovelace - 31 January, 2026 1159 PM/tiny.ipynb",
            "124-456 - Emmy Noether - 30 January, 2026 901 AM/tiny (1).ipynb",
            "index.html",
        ],
        ["Ada Lovelace (123-456)", "Emmy Noether (124-456)"],
        {"brightspace": "123-456"},
    ),
    "Moodle": (
        [
            "Ada Lovelace_11_assignsubmission_file_/tiny.ipynb",
            "Emmy Noether_12_assignsubmission_file_/tiny.ipynb",
        ],
        ["Ada Lovelace (11)", "Emmy Noether (12)"],
        {"moodle": "11"},
    ),
    "Moodle without folders": (
        [
            "Ada Lovelace_11_assignsubmission_file_tiny.ipynb",
            "Emmy Noether_12_assignsubmission_file_tiny.ipynb",
        ],
        ["Ada Lovelace (11)", "Emmy Noether (12)"],
        {"moodle": "11"},
    ),
    "Gradescope": (
        [
            "assignment_7_export/submission_11/tiny.ipynb",
            "assignment_7_export/submission_12/tiny.ipynb",
            "assignment_7_export/submission_metadata.yml",
        ],
        ["Ada Lovelace (11)", "Emmy Noether (12)"],
        {"gradescope": "11", "sid": "007", "email": "ada@example.org"},
    ),
}
WHO = """\
---
submission_11:
  :submitters:
  - :name: Ada Lovelace
    :sid: '007'
    :email: ada@example.org
  :created_at: 2026-01-01
submission_12:
  :submitters:
  - :name: Emmy Noether
"""


def content(path: str) -> bytes:
    return WHO.encode() if path.endswith(".yml") else DATA


def in_folder(folder: Path, paths: list[str]) -> Path:
    for path in paths:
        target = folder / "export" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content(path))
    return folder / "export"


def in_zip(folder: Path, paths: list[str]) -> Path:
    with zipfile.ZipFile(folder / "export.zip", "w") as archive:
        for path in paths:
            archive.writestr(path, content(path))
        archive.writestr("__MACOSX/._x.ipynb", b"")
    return folder / "export.zip"


@pytest.mark.parametrize("kept", [in_folder, in_zip])
@pytest.mark.parametrize("name", TREES)
def test_every_export_is_understood(tmp_path, name: str, kept):
    paths, students, ids = TREES[name]
    found = collect(kept(tmp_path, paths), "tiny")
    assert [each.student for each in found] == students
    assert found[0].ids == ids
    assert all(each.data() == DATA for each in found)
    assert not any(each.remarks for each in found)


def test_what_is_late_is_known(tmp_path):
    paths, *_ = TREES["Canvas"]
    ada, emmy = collect(in_folder(tmp_path, paths), "tiny")
    assert (ada.late, emmy.late) == (False, True)


def test_one_file(tmp_path):
    (tmp_path / "ada.ipynb").write_bytes(DATA)
    (found,) = collect(tmp_path / "ada.ipynb")
    assert (found.student, found.data()) == ("ada", DATA)


def several(folder: Path, *names: str) -> None:
    """Write notebooks, of which the second has the answer."""
    folder.mkdir()
    for number, name in enumerate(names):
        data = DATA if number == 1 else OTHER
        (folder / f"{name}.ipynb").write_bytes(data)


def test_of_several_notebooks_the_one_with_the_answers(tmp_path):
    several(tmp_path / "ada", "1", "2", "3")
    several(tmp_path / "bob", "1", "2")
    for found in collect(tmp_path):
        assert found.data(["double"]) == DATA
        assert "2.ipynb' has the most answers" in found.remarks[0]
        assert "several students', grade" in found.remarks[0]


@pytest.mark.parametrize("above", ["", "hw"])
def test_copies_of_the_assignment_are_one_students(tmp_path, above: str):
    (tmp_path / "hw").mkdir()
    several(tmp_path / "hw" / "ada", "tiny", "Tiny-Copy1", "tiny (2)")
    source = tmp_path / "hw" if above else tmp_path / "hw" / "ada"
    (found,) = collect(source, "tiny")
    assert (found.student, found.data(["double"])) == ("ada", DATA)
    # Beside another's file they are another's, too.
    (tmp_path / "hw" / "ada" / "bob.ipynb").write_bytes(DATA)
    assert len(collect(source, "tiny")) == 4


def test_names_that_cannot_be_printed_stay_apart(tmp_path):
    for name in (
        b"Ren\xe9.ipynb",
        b"Ren\xe8.ipynb",
        b"a\nb.ipynb",
        b"a?b.ipynb",
    ):
        with open(os.fsencode(tmp_path) + b"/" + name, "wb") as file:
            file.write(DATA)
    found = collect(tmp_path)
    assert len({each.student for each in found}) == 4
    assert all(each.student.isprintable() for each in found)


def test_a_zip_that_a_student_made_is_opened(tmp_path):
    inner = in_zip(tmp_path, ["work/tiny.ipynb"])
    home = tmp_path / "all"
    home.mkdir()
    inner.rename(home / "lovelaceada_11_901_work.zip")
    (found,) = collect(home)
    assert found.data() == DATA


def test_whoever_handed_in_something_else_is_named(tmp_path):
    export = in_folder(
        tmp_path,
        [
            "Ada Lovelace_11_assignsubmission_file_/work.pdf",
            "Emmy Noether_12_assignsubmission_file_/tiny.ipynb",
        ],
    )
    ada, emmy = collect(export)
    assert ada.data() is None
    assert "no notebook, only" in ada.remarks[0]
    assert emmy.data() == DATA


@pytest.mark.parametrize(
    "paths",
    [
        ["ada_11_901_x.ipynb", "bob_12_text.html", "carl_LATE_13_text.html"],
        [
            "Ada_11_assignsubmission_file_/x.ipynb",
            "Bob_12_assignsubmission_onlinetext_/onlinetext.html",
            "Carl_13_assignsubmission_onlinetext_/onlinetext.html",
        ],
    ],
)
def test_whoever_wrote_into_a_box_is_named(tmp_path, paths):
    found = collect(in_folder(tmp_path, paths))
    assert [next(iter(each.ids.values())) for each in found] == [
        "11",
        "12",
        "13",
    ]
    assert found[0].data() == DATA
    assert found[1].data() is None


def test_a_file_that_becomes_another_is_a_remark(tmp_path):
    file = tmp_path / "ada.ipynb"
    file.write_bytes(DATA)
    (ada,) = collect(file)
    file.unlink()
    os.mkfifo(file)
    assert ada.data() is None
    assert "no ordinary file any more" in ada.remarks[0]


def test_a_report_without_a_notebook_is_no_silence(tmp_path):
    (tmp_path / "ada.ipynb").write_bytes(DATA)
    (tmp_path / "bob.pdf").write_bytes(b"%PDF")
    (tmp_path / "grades.csv").write_bytes(b"")
    _, bob = collect(tmp_path)
    assert bob.data() is None and "no notebook" in bob.remarks[0]


@pytest.mark.parametrize("kind", ["nothing", "empty", "no zip"])
def test_nothing_to_collect_is_a_sentence(tmp_path, kind: str):
    source = tmp_path / "x.zip"
    if kind == "no zip":
        source.write_bytes(b"PK no")
    elif kind == "empty":
        source = tmp_path
    with pytest.raises(CollectError):
        collect(source)


def test_links_are_not_followed(tmp_path):
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(DATA)
    home = tmp_path / "all"
    (home / "ada").mkdir(parents=True)
    (home / "ada" / "n.ipynb").symlink_to(secret)
    (home / "loop").symlink_to(home)
    os.mkfifo(home / "pipe.ipynb")
    (home / "bob.ipynb").write_bytes(DATA)
    found = {each.student: each for each in collect(home)}
    assert found["ada"].data() is None
    assert "a link" in found["ada"].remarks[0]
    assert found["pipe"].data() is None
    assert found["bob"].data() == DATA


NAMES = [
    "../../../../tmp/escaped.ipynb",
    "/tmp/escaped.ipynb",
    "C:\\escaped.ipynb",
    "ada/../../escaped.ipynb",
    "a\nb/x.ipynb",
    "=cmd()/x.ipynb",
    "<script>alert(1)</script>/x.ipynb",
    "~root/.ssh/x.ipynb",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_only_names(tmp_path, name: str):
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, DATA)
    before = set(tmp_path.rglob("*"))
    (found,) = collect(file)
    assert found.data() == DATA
    assert set(tmp_path.rglob("*")) == before
    assert not Path("/tmp/escaped.ipynb").exists()


def test_links_in_an_archive_are_not_followed(tmp_path):
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        info = zipfile.ZipInfo("ada/x.ipynb")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/hostname")
    (found,) = collect(file)
    assert found.data() is None
    assert "a link" in found.remarks[0]


def test_bombs_are_read_only_so_far(grader, tmp_path):
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("ada", "bob"):
            archive.writestr(f"{name}.ipynb", b"0" * 200_000_000)
        archive.writestr("carl.ipynb", DATA)
    ada, _, carl = collect(file)
    data = ada.data()
    assert len(data) == BYTES + 1
    assert "read" in grader("tiny").grade(data)["look"][0]
    assert carl.data() == DATA


def test_archives_within_archives_are_opened_once(tmp_path):
    inside = DATA
    for level in range(3):
        file = tmp_path / f"{level}.zip"
        with zipfile.ZipFile(file, "w") as archive:
            name = "x.ipynb" if level == 0 else f"ada_1_2_{level}.zip"
            archive.writestr(name, inside)
        inside = file.read_bytes()
    (found,) = [s for s in collect_or_none(file) if s.ids] or [None]
    assert found is None or found.data() is None


def collect_or_none(file: Path):
    try:
        return collect(file)
    except CollectError:
        return []


def test_too_many_files_are_refused(tmp_path):
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(20_001):
            archive.writestr(f"{number}.ipynb", b"")
    with pytest.raises(CollectError, match="more than 20000"):
        collect(file)


def test_a_damaged_entry_costs_nobody_else(tmp_path):
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("ada.ipynb", DATA)
        archive.writestr("bob.ipynb", DATA)
    raw = bytearray(file.read_bytes())
    at = raw.find(DATA)
    raw[at : at + 9] = b"x" * 9
    file.write_bytes(raw)
    ada, bob = collect(file)
    assert ada.data() is None and "CRC" in ada.remarks[0]
    assert bob.data() == DATA


PLAIN = {
    "a name within a folder": (
        ["anna/a1.ipynb", "mal/anna/a1.ipynb"],
        ["anna", "mal"],
    ),
    "folders within folders": (
        ["anna/hw/a1.ipynb", "ben/hw/a1.ipynb"],
        ["anna", "ben"],
    ),
    "all in a folder": (
        ["hw/anna/a1.ipynb", "hw/ben/x/a1.ipynb"],
        ["anna", "ben"],
    ),
    "the assignment's name above": (
        ["a1/anna/a1/x.ipynb"],
        ["anna"],
    ),
    "the assignment's name twice": (
        ["a1/anna/a1/x.ipynb", "a1/ben/a1/x.ipynb"],
        ["anna", "ben"],
    ),
    "the assignment's name at the top": (
        ["anna/x.ipynb", "a1/a1/x.ipynb", "ben/a1.ipynb"],
        ["a1", "anna", "ben"],
    ),
    "a course": (
        [
            "source/a1/a1.ipynb",
            "release/a1/a1.ipynb",
            "submitted/anna/a1/a1.ipynb",
        ],
        ["anna"],
    ),
    "Moodle, and a folder as Gradescope has": (
        [
            "Ada_11_assignsubmission_file_/submission_7/a1.ipynb",
            "Ben_12_assignsubmission_file_/a1.ipynb",
        ],
        ["Ada (11)", "Ben (12)"],
    ),
    "Moodle, and a file as another's": (
        [
            "Ada_11_assignsubmission_file_a1.ipynb",
            "Mal_12_assignsubmission_file_Ada_11_assignsubmission_file_.ipynb",
        ],
        ["Ada (11)", "Mal (12)"],
    ),
    "folders, and one as Moodle has": (
        ["ada/x.ipynb", "mal/ada_11_assignsubmission_file_/x.ipynb"],
        ["ada", "mal"],
    ),
}


@pytest.mark.parametrize("kept", [in_folder, in_zip])
@pytest.mark.parametrize("name", PLAIN)
def test_nobody_takes_the_name_of_another(tmp_path, name: str, kept):
    paths, students = PLAIN[name]
    found = collect(kept(tmp_path, paths), "a1")
    assert [each.student for each in found] == students
    assert all(len(each.entries) == 1 for each in found)


def test_who_is_who_is_not_for_a_student_to_say(tmp_path):
    file = tmp_path / "x.zip"
    swapped = WHO.replace("_11", "_0").replace("_12", "_11")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("e/submission_11/submission_metadata.yml", swapped)
        archive.writestr("e/submission_11/a1.ipynb", DATA)
        archive.writestr("e/submission_12/a1.ipynb", DATA)
        archive.writestr("e/submission_metadata.yml", WHO)
    names = [each.student for each in collect(file)]
    assert names == ["Ada Lovelace (11)", "Emmy Noether (12)"]


def zipped(**files: bytes) -> bytes:
    """Return an archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{name}.ipynb", data)
    return file.getvalue()


def damaged() -> dict[str, bytes]:
    """Return archives that fail when they are opened or read."""
    whole = zipped(AAAAAAA=DATA)
    at = 30 + len("AAAAAAA.ipynb")
    method = whole.index(b"PK\1\2") + 10
    return {
        "no name": whole.replace(b"AAAAAAA.ipynb", b"\0AAAAAA.ipynb"),
        "broken data": whole[:at] + b"\xff" * 20 + whole[at + 20 :],
        "an unknown method": whole[:method] + b"\x63" + whole[method + 1 :],
        "cut short": whole[:50],
        "empty": b"",
        "without files": zipped(),
        "too many files": zipped(**{f"n{i}": b"" for i in range(501)}),
    }


@pytest.mark.parametrize("name", damaged())
def test_a_damaged_archive_costs_nobody_else(tmp_path, name: str):
    (tmp_path / "ada.zip").write_bytes(damaged()[name])
    (tmp_path / "bob.ipynb").write_bytes(DATA)
    ada, bob = collect(tmp_path)
    assert ada.data() is None
    assert len(ada.remarks) > (name != "no name"), ada.remarks
    assert bob.data() == DATA


@pytest.mark.parametrize(
    "error", [EOFError(), ValueError("x"), zlib.error("x")]
)
def test_whatever_fails_is_a_remark(error):
    def read() -> bytes:
        raise error

    ada = Submission("ada", "ada", entries=[Entry("a1.ipynb", read)])
    assert ada.data() is None
    assert "a1.ipynb" in ada.remarks[0]


def test_archives_are_not_held(tmp_path):
    for number in range(4):
        with zipfile.ZipFile(tmp_path / f"{number}.zip", "w") as archive:
            archive.writestr("a1.ipynb", DATA)
            archive.writestr("picture", b"0" * 4_000_000)
    tracemalloc.start()
    found = collect(tmp_path)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 1_000_000
    assert [each.data() for each in found] == 4 * [DATA]


def test_what_nbgraders_own_collection_has_made(tmp_path):
    archive = tmp_path / "downloaded" / "tiny" / "archive"
    archive.mkdir(parents=True)
    for name in ("ada", "bob"):
        file = archive / f"tiny_{name}_attempt_2026-01-30-10-30-10_tiny.ipynb"
        file.write_bytes(DATA)
    pattern = (
        r".*_(?P<student_id>\w+)_attempt_(?P<timestamp>[0-9\-]+)_"
        r"(?P<file_id>\w+)"
    )
    told = [sys.executable, "-m", "nbgrader", "zip_collect", "tiny"]
    told += [f"--FileNameCollectorPlugin.named_regexp={pattern}"]
    subprocess.run(told, cwd=tmp_path, check=True, capture_output=True)
    found = collect(tmp_path, "tiny")
    assert [each.ids for each in found] == [
        {"nbgrader": "ada"},
        {"nbgrader": "bob"},
    ]
    assert all(each.data() == DATA for each in found)
