"""Where the pages' Python comes from, and what is refused."""

import sys
import tarfile
import zipfile

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "book" / "_ext"))

from nnbook.in_page import parts

CONTENTS = {n: n.encode() * 3 for n in parts.DIGESTS | parts.PICTURES}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Let the parts be small."""
    for kind in ("DIGESTS", "PICTURES"):
        digests = {n: parts.digest(CONTENTS[n]) for n in getattr(parts, kind)}
        monkeypatch.setattr(parts, kind, digests)


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
    home, lacking = parts.parts(tmp_path / "cache")
    assert lacking == ""
    assert {p.name: p.read_bytes() for p in home.iterdir()} == CONTENTS


def test_what_is_kept_is_not_fetched_again(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "download", None)
    monkeypatch.delenv("PYODIDE", raising=False)
    parts.keep(tmp_path / "cache", folder, "")
    assert parts.parts(tmp_path / "cache") == (tmp_path / "cache", "")


def test_a_cache_of_before_is_filled(folder, tmp_path, monkeypatch):
    """It has Python from a time when pages had no pictures."""
    monkeypatch.setattr(parts, "download", lambda _: folder)
    monkeypatch.delenv("PYODIDE", raising=False)
    home = tmp_path / "cache"
    parts.keep(home, folder, "")
    for name in parts.PICTURES:
        (home / name).unlink()
    assert parts.parts(home) == (home, "")
    assert parts.complete(home, parts.PICTURES)


def test_without_a_network_a_cache_of_before_still_serves(
    folder, tmp_path, monkeypatch
):
    def download(folder):
        raise parts.NoPartsError("pip cannot fetch it.")

    monkeypatch.setattr(parts, "download", download)
    monkeypatch.delenv("PYODIDE", raising=False)
    home = tmp_path / "cache"
    with pytest.raises(parts.NoPartsError, match="cannot fetch"):
        parts.parts(home)
    parts.keep(home, folder, "")
    next(home.glob("matplotlib*")).unlink()
    assert parts.parts(home) == (home, "pip cannot fetch it.")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.write_bytes(b"other"), "is another than that of"),
        (lambda path: path.unlink(), "is not to be found"),
    ],
)
def test_a_distribution_without_matplotlib_has_python(
    spoil, says, folder, tmp_path, monkeypatch
):
    spoil(next(folder.rglob("matplotlib*")))
    monkeypatch.setenv("PYODIDE", str(folder))
    home, lacking = parts.parts(tmp_path / "cache")
    assert parts.complete(home, parts.DIGESTS)
    assert not parts.complete(home, parts.PICTURES)
    assert "matplotlib-" in lacking and says in lacking


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
    assert not parts.complete(tmp_path / "cache", parts.DIGESTS)


def test_a_cached_part_that_was_spoilt_is_noticed(folder, tmp_path):
    home = tmp_path / "cache"
    parts.keep(home, folder, "")
    assert parts.complete(home, parts.DIGESTS)
    next(home.glob("*.wasm")).write_bytes(b"half")
    assert not parts.complete(home, parts.DIGESTS)


def test_what_is_no_archive_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PYODIDE", str(tmp_path / "nowhere"))
    with pytest.raises(parts.NoPartsError, match=r"nowhere.* is neither"):
        parts.parts(tmp_path / "cache")
