"""A folder with all that a worker may see: Python, NumPy, and no more.

What is not in it cannot be imported, read or run, whatever the student's code
does to Python.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import py_compile
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

OURS = Path(__file__).with_name("worker")  # a package of its own in there
# All of IPython that a worker gets: what makes plain Python of a cell.
TRANSFORMER = ("core/inputtransformer2.py", "utils/tokenutil.py")
BEGIN = "from worker.serve import serve; serve()"
# All but what opens sockets, starts processes, or reaches below Python.
COMES_WITH_PYTHON = (
    "__future__ abc argparse array ast base64 bisect builtins calendar cmath",
    "codecs collections collections.abc colorsys concurrent.futures",
    "concurrent.futures.thread contextlib copy copyreg csv dataclasses",
    "datetime decimal difflib dis doctest enum errno fnmatch fractions",
    "functools gc getpass glob graphlib hashlib heapq hmac html html.parser",
    "inspect io itertools json keyword linecache locale logging math numbers",
    "operator os os.path pathlib pdb pickle pprint queue random re reprlib",
    "secrets shlex shutil statistics string struct sys tempfile textwrap",
    "threading time timeit token tokenize traceback types typing unicodedata",
    "unittest uuid warnings weakref xml.etree.ElementTree zipfile zlib",
    "zoneinfo",
)
PLAIN = " ".join(COMES_WITH_PYTHON).split()
CONTENTS = "contents"  # written last: the size of each file
DEVICES = ("null", "urandom")
# What these do without where it is not there. NumPy does not, and finds them:
# the sandbox's other walls refuse whatever they would ask for.
ASIDE = "socket _socket ssl _ssl subprocess _posixsubprocess multiprocessing "
ASIDE += "_multiprocessing asyncio select mmap pty"
# Each reaches below Python.
NEVER = "ctypes _ctypes cffi _cffi_backend"
# Run in a bare interpreter: tells which files the modules are made of.
PROBE = """
import json, sys
paths, plain, modules, aside, never = json.loads(sys.argv[1])
sys.path += paths
for name in aside + never:
    sys.modules[name] = None
import encodings.ascii, encodings.idna, encodings.latin_1, encodings.utf_8
for name in plain:
    __import__(name)
for name in aside:
    del sys.modules[name]
for name in modules:
    __import__(name)
if "numpy" in modules:
    import numpy as np
    np.random.default_rng(0).normal(size=3) @ np.ones(3)
    np.linalg.inv(np.eye(2)); np.fft.fft(np.ones(2)); str(np.ones(2))
    import numpy.char, numpy.ma, numpy.polynomial, numpy.rec, numpy.testing
    np.testing.assert_allclose(np.ones(2), 1.0)
files = {
    module.__file__
    for module in list(sys.modules.values())
    if getattr(module, "__file__", None)
}
with open("/proc/self/maps") as maps:
    shared = {line.split(None, 5)[5].strip() for line in maps if "/" in line}
print(json.dumps([sys.path, sorted(files), sorted(shared)]))
"""


class Image:
    """The folder, and how Python is started in it.

    Attributes
    ----------
    root : the folder, to be the worker's /
    modules : names that an answer may import
    """

    PYTHON = "/python/bin/python3"

    def __init__(self, root: Path, modules: tuple[str, ...]) -> None:
        self.root = root
        self.modules = modules
        self.libraries = (root / "libraries").read_text().split("\n")

    @property
    def command(self) -> list[str]:
        """The worker's command line, seen from inside."""
        return [self.PYTHON, "-IBS", "-X", "utf8", "-c", BEGIN]

    @property
    def environment(self) -> dict[str, str]:
        """All that the worker knows of its surroundings."""
        return {
            "HOME": "/tmp",
            "LANG": "C.UTF-8",
            "LD_LIBRARY_PATH": ":".join(self.libraries),
            "MKL_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }


def build(modules: tuple[str, ...], folder: Path | None = None) -> Image:
    """Return the image for a set of modules, made once and kept.

    One that has lost a file, as temporary folders do, is made anew.

    Parameters
    ----------
    modules : names that the answers may import, beside `PLAIN`
    folder : where images are kept; one in the system's temporary folder that
        belongs to this user if None
    """
    modules = tuple(sorted(set(modules)))
    folder = folder or own_folder()
    root = folder / _name(modules)
    if not _whole(root):
        shutil.rmtree(root, ignore_errors=True)
        scratch = Path(tempfile.mkdtemp(dir=folder))
        _fill(scratch, modules)
        try:
            scratch.rename(root)
        except OSError:  # another grader was faster
            shutil.rmtree(scratch)
    return Image(root, modules)


def _whole(root: Path) -> bool:
    """Tell whether each file of an image is there, with all its bytes."""
    try:
        sizes = json.loads((root / CONTENTS).read_text())
        return all(os.stat(root / p).st_size == n for p, n in sizes.items())
    except (OSError, ValueError):
        return False


def own_folder() -> Path:
    """Return the folder of images, which no one else may write to.

    Raises
    ------
    PermissionError
        When a folder of that name belongs to somebody else.
    """
    path = Path(tempfile.gettempdir()) / f"nnlib-images-{os.getuid()}"
    path.mkdir(mode=0o755, exist_ok=True)
    found = path.lstat()
    if path.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 18:
        raise PermissionError(
            f"{path} must be a folder that only you may write to. Remove it."
        )
    return path


def _name(modules: tuple[str, ...]) -> str:
    """Return a name that changes with whatever the image is made of."""
    made_of = [sys.version, sys.executable, *modules]
    ours = [Path(__file__), *sorted(OURS.glob("*.py"))]
    ours += [_ipython() / name for name in TRANSFORMER]
    made_of += [path.read_text() for path in ours]
    if "numpy" in modules:
        import numpy

        made_of += [numpy.__version__, numpy.__file__]
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()[:16]


def _ipython() -> Path:
    """Return where IPython is, without importing it.

    Raises
    ------
    ImportError
        When it is not installed.
    """
    found = importlib.util.find_spec("IPython")
    if found is None:
        raise ImportError(
            "Grading needs IPython, whose magics students may use. "
            "pip install ipython"
        )
    return Path(found.origin).parent


def _fill(root: Path, modules: tuple[str, ...]) -> None:
    root.chmod(0o755)
    # What the worker itself imports goes in as well.
    own = "ast base64 codeop contextlib importlib.abc importlib.machinery "
    own += "json opcode resource signal struct"
    paths = [each for each in sys.path if each.endswith("-packages")]
    told = [paths, own.split() + PLAIN, modules, ASIDE.split(), NEVER.split()]
    python = os.path.realpath(sys.executable)
    done = subprocess.run(
        # As the worker is started, whatever this user's locale is.
        [python, "-I", "-S", "-X", "utf8", "-c", PROBE, json.dumps(told)],
        capture_output=True,
        check=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    search, files, shared = json.loads(done.stdout)
    places = sorted((p for p in search if p), key=len, reverse=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = root / "python" / "lib" / version
    # The landmarks by which Python finds its home.
    (library / "lib-dynload").mkdir(parents=True)
    for file in files:
        _put(Path(file), library, places)
    _copy(python, root / Image.PYTHON[1:])
    folders = set()
    for file in shared:
        if file == python or ".so" not in file or not os.path.isfile(file):
            continue
        if any(file.startswith(place + "/") for place in places):
            _put(Path(file), library, places)
        else:
            folders.add(_put_shared(Path(file), root))
    _put_loader(python, root)
    for name in TRANSFORMER:
        inside = library / "ipython" / "IPython" / name
        _compile(_ipython() / name, inside.with_suffix(".pyc"))
    for path in OURS.glob("*.py"):
        _compile(path, library / OURS.name / f"{path.stem}.pyc")
    for name in ("dev", "proc", "tmp"):
        (root / name).mkdir()
    for name in DEVICES:
        _put_device(root / "dev" / name, os.stat(f"/dev/{name}"))
    (root / "libraries").write_text("\n".join(sorted(folders)))
    files = [file for file in root.rglob("*") if file.is_file()]
    sizes = {str(p.relative_to(root)): p.stat().st_size for p in files}
    (root / CONTENTS).write_text(json.dumps(sizes))


def _put(file: Path, library: Path, places: list[str]) -> None:
    """Put a module's file where Python will look for it, compiled."""
    home = next(p for p in places if str(file).startswith(p + "/"))
    inside = file.relative_to(home)
    if home.endswith("lib-dynload"):
        inside = "lib-dynload" / inside
    if file.suffix == ".py":
        _compile(file, library / inside.with_suffix(".pyc"))
    else:
        _copy(file, library / inside)


def _put_shared(file: Path, root: Path) -> str:
    """Put a shared library under its own name and those that stand for it.

    Return its folder there. A worker's own /tmp would hide one in ours.
    """
    hidden = file.is_relative_to("/tmp")
    home = Path("/python/shared") if hidden else file.parent
    target = root / home.relative_to("/") / file.name
    _copy(file, target)
    for other in file.parent.iterdir():
        if other.is_symlink() and other.resolve() == file:
            (target.parent / other.name).symlink_to(file.name)
    return str(home)


def _put_loader(python: str, root: Path) -> None:
    """Put the dynamic loader where the interpreter's file asks for it."""
    loader = interpreter_of(Path(python))
    if os.path.isfile(loader):
        _copy(loader, root / loader[1:])


def interpreter_of(program: Path) -> str:
    """Return the dynamic loader that a program's ELF header asks for.

    It may stand anywhere in the file: tools that patch programs move it.
    """
    data = program.read_bytes()
    if data[:5] != b"\x7fELF\x02":  # of 64 bits
        return ""
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for at in range(table, table + size * count, size):
        (kind,) = struct.unpack_from("<I", data, at)
        if kind == 3:  # PT_INTERP
            (start,) = struct.unpack_from("<Q", data, at + 8)
            (length,) = struct.unpack_from("<Q", data, at + 32)
            return data[start : start + length].rstrip(b"\0").decode()
    return ""


def _put_device(target: Path, original: os.stat_result) -> None:
    """Put a device where root may, else a file that one is bound over."""
    try:
        os.mknod(target, original.st_mode, original.st_rdev)
        target.chmod(0o666)
    except PermissionError:
        target.touch()


def _compile(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(
        str(source), str(target), source.name, True, invalidation_mode=mode
    )


def _copy(file: str | Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    target.chmod(0o755)
