"""What npm installs is installed once, whoever asks and however often."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.js.node import install, installed

COUNTS = "node -e \"fs.appendFileSync('count', '1')\""


@pytest.fixture
def package(tmp_path):
    """Return a package that counts how often npm has installed it."""
    folder = tmp_path / "package"
    folder.mkdir()
    about = {"name": "p", "version": "1.0.0"}
    lock = {**about, "lockfileVersion": 3, "packages": {"": about}}
    (folder / "package-lock.json").write_text(json.dumps(lock))
    about["scripts"] = {"preinstall": COUNTS}
    (folder / "package.json").write_text(json.dumps(about))
    return folder


def count(folder):
    return len((folder / "count").read_text())


def test_those_who_come_together_install_once(package):
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(installed, [package] * 3))
    assert count(package) == 1


def test_copies_need_no_npm(package, tmp_path, monkeypatch):
    installed(package)
    monkeypatch.setattr("tests.js.node.NPM", tmp_path / "there-is-none")
    for name in ("one", "two"):
        copy = install(package, tmp_path / name)
        assert (copy / "node_modules").is_dir()
    assert count(package) == 1


def test_another_lock_installs_anew(package):
    installed(package)
    lock = package / "package-lock.json"
    lock.write_text(lock.read_text().replace("1.0.0", "1.0.1"))
    installed(package)
    assert count(package) == 2
