"""What is handed out works where it is unpacked, with no book around it."""

import importlib.util
import os
import subprocess
import sys
import sysconfig
import zipfile
from hashlib import sha256
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]

spec = importlib.util.spec_from_file_location("r", ROOT / "book/release.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)


@pytest.fixture(scope="module")
def release(site, tmp_path_factory) -> Path:
    """Return the folder of what is handed out, all of it unpacked, too."""
    folder = tmp_path_factory.mktemp("release") / "of mine"
    module.release(folder)
    for name in ("site", "notebooks"):
        with zipfile.ZipFile(folder / f"{name}.zip") as packed:
            packed.extractall(folder / name)
    return folder


def test_the_checksums_are_those_of_the_zips(release: Path):
    for line in (release / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        assert sha256((release / name).read_bytes()).hexdigest() == digest
    assert name == "notebooks.zip"


def test_the_unpacked_site_opens_from_a_disk(release: Path, visit):
    base = (release / "site" / module.FOLDER).as_uri() + "/"
    page = visit("chapters/01-neurons.html", base)
    figure = page.locator("nn-figure[kind=neuron]").first
    assert figure.locator("input[type=range]").first.is_visible()
    page.goto(f"{base}search.html?q=backpropagation")
    page.locator("main li a").first.wait_for()


def test_the_unpacked_notebooks_need_nothing_else(release: Path):
    """A new environment gets the wheel; other packages are lent to it."""
    folder = release / "notebooks" / module.FOLDER
    lock = (folder / "requirements.txt").read_text().splitlines()
    (wheel,) = folder.glob("*.whl")
    assert lock[-1] == f"./{wheel.name}"
    home = folder / ".venv"
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", home], check=True
    )
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "-q"]
    subprocess.run([*pip, "--no-deps", "--no-index", wheel], check=True)
    # A path named here lends no nnlib: that is found by a .pth file.
    lent = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    ask = [python, "-c", "import nnlib; print(nnlib.__file__)"]
    told = subprocess.check_output(ask, cwd=folder, env=lent, text=True)
    assert told.startswith(str(home))
    run = [
        python,
        "-m",
        "nbconvert",
        "--to=notebook",
        "--execute",
        "--inplace",
    ]
    chapter = folder / "chapters" / "01-neurons.ipynb"
    subprocess.run(
        [*run, "--inplace", chapter], env=lent, check=True, capture_output=True
    )
    assert "nn-figure" in chapter.read_text("utf-8")
    nbformat.validate(nbformat.read(chapter, as_version=4))
