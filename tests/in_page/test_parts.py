"""Where the pages' Python comes from, and what is refused."""

import sys
import tarfile
import zipfile

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_ext"))

from nnbook.in_page import parts

CONTENTS = {name: name.encode() * 3 for name in parts.DIGESTS}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Let the parts be small."""
    digests = {n: parts.digest(c) for n, c in CONTENTS.items()}
    monkeypatch.setattr(parts, "DIGESTS", digests)


@pytest.fixture
def folder(tmp_path):
    """A distribution as it is unpacked."""
    home = tmp_path / "dist" / "pyodide"
    home.mkdir(parents=True)
    for name, content in CONTENTS.items():
        (home / name).write_bytes(content)
    return home.parent


def as_zip(folder):
    path = folder.with_suffix(".whl")
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.rglob("*.*"):
            archive.write(file, f"some/where/{file.name}")
    return path


def as_tar(folder):
    path = folder.with_suffix(".tar.bz2")
    with tarfile.open(path, "w:bz2") as archive:
        archive.add(folder, "pyodide")
    return path


@pytest.mark.parametrize("form", [lambda folder: folder, as_zip, as_tar])
def test_they_are_taken_from_what_is_named(
    form, folder, tmp_path, monkeypatch
):
    monkeypatch.setenv("PYODIDE", str(form(folder)))
    home = parts.parts(tmp_path / "cache")
    assert parts.complete(home)
    assert {p.name: p.read_bytes() for p in home.iterdir()} == CONTENTS


def test_what_is_kept_is_not_fetched_again(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "download", None)
    monkeypatch.delenv("PYODIDE", raising=False)
    parts.keep(tmp_path / "cache", folder, "")
    assert parts.parts(tmp_path / "cache") == tmp_path / "cache"


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.write_bytes(b"other"), "is another than that of"),
        (lambda path: path.unlink(), "is not to be found"),
    ],
)
def test_what_is_not_right_is_refused(
    spoil, says, folder, tmp_path, monkeypatch
):
    spoil(next(folder.rglob("*.wasm")))
    monkeypatch.setenv("PYODIDE", str(folder))
    with pytest.raises(parts.NoPartsError, match=says):
        parts.parts(tmp_path / "cache")
    assert not parts.complete(tmp_path / "cache")


def test_a_cached_part_that_was_spoilt_is_noticed(folder, tmp_path):
    home = tmp_path / "cache"
    parts.keep(home, folder, "")
    next(home.glob("*.wasm")).write_bytes(b"half")
    assert not parts.complete(home)


def test_what_is_no_archive_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PYODIDE", str(tmp_path / "nowhere"))
    with pytest.raises(parts.NoPartsError, match=r"nowhere.* is neither"):
        parts.parts(tmp_path / "cache")
