"""Make what readers fetch who build nothing: the folder ``_build/release``.

``site.zip`` is the built book, to be opened from a disk; ``notebooks.zip`` the
notebooks with `nnlib` as a wheel and the names of the packages they need.
``SHA256SUMS`` tells whether they arrived whole.
"""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from nnlib.grading.publish.build import packed

ROOT = Path(__file__).parents[1]
SITE = ROOT / "_build/html"
FOLDER = "neural-networks-by-hand"  # what each zip unpacks to
NOTEBOOKS = ("chapters/*.ipynb", "book/*.ipynb", "book/*.md")
LIBRARY = ("nnlib", "pyproject.toml", "README.md", "LICENSE")
SKIPPED = shutil.ignore_patterns("node_modules", "__pycache__", "demo")
SETUP = """\
# Neural Networks by Hand: the notebooks

You need Python 3.11 or later. In this folder, type once

    python3 -m venv .venv
    .venv/bin/python -m pip install -r requirements.txt

and then, whenever you read,

    .venv/bin/jupyter lab chapters/01-neurons.ipynb

On Windows, type `py` for `python3` and `.venv\\Scripts\\` for `.venv/bin/`.
`nnlib`, the book's library, is the wheel in this folder. The package of that
name on the Python package index is another project's.
"""


def wheel(folder: Path) -> Path:
    """Build the wheel of `nnlib` into a folder.

    From a copy, since setuptools takes in what earlier builds have left.
    """
    with TemporaryDirectory() as scratch:
        for name in LIBRARY:
            source, copy = ROOT / name, Path(scratch, name)
            if source.is_dir():
                shutil.copytree(source, copy, ignore=SKIPPED)
            else:
                shutil.copy(source, copy)
        pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
        pip += ["--no-build-isolation", "--disable-pip-version-check"]
        subprocess.run([*pip, f"--wheel-dir={folder}", scratch], check=True)
    (made,) = folder.glob("*.whl")
    return made


def read(root: Path, *patterns: str) -> dict[str, bytes]:
    """Return the files of a folder, by the names they have in a zip."""
    found = sorted(path for name in patterns for path in root.glob(name))
    return {
        f"{FOLDER}/{path.relative_to(root).as_posix()}": path.read_bytes()
        for path in found
        if path.is_file()
    }


def site() -> dict[str, bytes]:
    """Return the built book."""
    return read(SITE, "**/*")


def notebooks() -> dict[str, bytes]:
    """Return the notebooks, the library's wheel and what else they need."""
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    with TemporaryDirectory() as scratch:
        made = wheel(Path(scratch))
        library = {f"{FOLDER}/{made.name}": made.read_bytes()}
    lock = lock.replace("\n-e .\n", f"\n./{made.name}\n")
    added = {"requirements.txt": lock, "README.md": SETUP}
    return (
        read(ROOT, *NOTEBOOKS, "LICENSE")
        | library
        | {f"{FOLDER}/{name}": text.encode() for name, text in added.items()}
    )


def release(target: Path) -> None:
    """Write the zips and their checksums into a folder of their own."""
    if not SITE.is_dir():
        sys.exit("The book is not built. Type: make release")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    sums = ""
    for name, files in (("site", site()), ("notebooks", notebooks())):
        data = packed(files)
        (target / f"{name}.zip").write_bytes(data)
        sums += f"{sha256(data).hexdigest()}  {name}.zip\n"
    (target / "SHA256SUMS").write_text(sums, "utf-8")


if __name__ == "__main__":
    release(ROOT / "_build/release")
    print(f"To be handed out: {ROOT / '_build/release'}")
