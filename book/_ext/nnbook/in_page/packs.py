"""Packs for the pages: trimmed, compiled, and as scripts that load anywhere.

A page from a disk can load nothing but scripts. So each pack is a script that
hands over its content as text (base64 of gzip), over http as well: a server
that packs scripts sends 75 % of it, which is what the bytes themselves would
take, and no policy has to allow more than the page's own scripts.
"""

import base64
import gzip
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from importlib.metadata import distribution
from pathlib import Path

from nnbook.in_page.parts import (
    NUMPY,
    PICTURES,
    VERSION,
    NoPartsError,
    complete,
    digest,
)
from nnbook.in_page.trim import trimmed
from nnbook.maths import node_binary

HERE = Path(__file__).parent
# What a cell may import of nnlib: not the grader, nor what figures are drawn
# with, which the page has.
LEFT_OUT = {"grading", "js", "oracle.py", "__pycache__", "schema.py"}
TAKEN = {".py", ".json", ".npz", ".txt"}
ABOUT = f"""Python runs in these pages thanks to

Pyodide {VERSION}, Mozilla Public License 2.0, https://pyodide.org
  Its source: https://github.com/pyodide/pyodide
CPython, Python Software Foundation License, https://docs.python.org/3/license.html
NumPy, BSD 3-Clause License, and what it is built on, below
traitlets, BSD 3-Clause License, below
"""


def compiled(parts: Path) -> Path:
    """Return a folder with all modules, compiled once for each recipe."""
    recipe = [HERE / "compile.mjs", HERE / "compile.py"]
    wheels = [distribution("traitlets").version, *wheels_of(parts)]
    home = parts / named("compiled", recipe, " ".join(wheels).encode())
    return made_once(home, compile_all)


def wheels_of(parts: Path) -> list[str]:
    """Return the names of the wheels that there are."""
    return [NUMPY, *(PICTURES if complete(parts, PICTURES) else ())]


def compile_all(parts: Path, out: Path) -> None:
    """Let the very Python that will run them compile the modules."""
    traitlets_zip(out / "traitlets.zip")
    run = [node_binary(), str(HERE / "compile.mjs"), str(parts), str(out)]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        told = " ".join(line[:200] for line in said[-5:])
        raise NoPartsError(f"Node cannot compile them: {told}")


def packed(parts: Path) -> Path:
    """Return a folder with the packs that no change of the book changes."""
    whole = compiled(parts)
    recipe = [HERE / "trim.py", HERE / "licences.txt"]
    home = parts / named("packed", recipe, whole.name.encode())

    def pack(parts, out):
        made = {path.stem: path.read_bytes() for path in whole.glob("*.zip")}
        for name in ("stdlib", "site"):
            write_gz(out / f"{name}.gz", trimmed(name, made[name]))
        if len(wheels_of(parts)) > 1:
            order = ("pictures", "stdlib", "site")
            content = trimmed("pictures", *map(made.get, order))
            write_gz(out / "pictures.gz", content)
        write_gz(out / "wasm.gz", (parts / "pyodide.asm.wasm").read_bytes())
        (out / "LICENSES.txt").write_text(licences(parts), "utf-8")

    return made_once(home, pack)


def named(what: str, recipe: list[Path], more: bytes) -> str:
    """Return a name that changes with a recipe."""
    made_of = b"".join(path.read_bytes() for path in recipe)
    return f"{what}-{digest(made_of + more)[:16]}"


def made_once(home: Path, make) -> Path:
    """Let a folder be made, if it is not there: whole or not at all."""
    if not home.is_dir():
        with tempfile.TemporaryDirectory(dir=home.parent) as folder:
            out = Path(folder, "made")
            out.mkdir()
            make(home.parent, out)
            try:
                os.replace(out, home)
            except OSError:
                if not home.is_dir():  # another build was first
                    raise
    return home


def write_gz(path: Path, content: bytes) -> None:
    """Write bytes as small as gzip makes them, the same each time."""
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def traitlets_zip(path: Path) -> None:
    """Pack traitlets, on which the figures stand, as it is installed."""
    with zipfile.ZipFile(path, "w") as pack:
        for file in distribution("traitlets").files:
            if file.suffix == ".py" and file.parts[0] == "traitlets":
                pack.writestr(file.as_posix(), file.read_text("utf-8"))


def licences(parts: Path) -> str:
    """Return the licences of what is packed."""
    wheels = wheels_of(parts)
    texts = [ABOUT]
    if len(wheels) > 1:
        texts.append((HERE / "licences.txt").read_text("utf-8"))
    for wheel in wheels:
        with zipfile.ZipFile(parts / wheel) as archive:
            for name in filter(is_licence, sorted(archive.namelist())):
                texts.append(f"{name}\n\n{archive.read(name).decode()}")
    for file in distribution("traitlets").files:
        if "licenses" in file.parts or file.name == "LICENSE":
            texts.append(f"traitlets\n\n{file.read_text('utf-8')}")
    return ("\n" + "-" * 72 + "\n\n").join(texts)


def is_licence(path: str) -> bool:
    """Whether a file of a wheel is a licence: its own, or a font's."""
    home, _, name = path.rpartition("/")
    if ".dist-info/licenses" in home:
        return bool(name)
    return home.endswith((".dist-info", "/ttf")) and "LICENSE" in name


def book_files(root: Path) -> dict[str, bytes]:
    """Return what the page's Python has of the book, by its path."""
    found = {}
    for path in sorted((root / "nnlib").rglob("*")):
        name = path.relative_to(root)
        if path.suffix in TAKEN and not LEFT_OUT.intersection(name.parts):
            found[name.as_posix()] = path.read_bytes()
    home = root / "book/_python"
    for folder in (home, home / "stand_ins"):
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(folder)
            if name.parts[0] != "stand_ins":
                found[name.as_posix()] = path.read_bytes()
    return found


def book_pack(root: Path) -> bytes:
    """Return them in one archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as pack:
        for name, content in book_files(root).items():
            pack.writestr(zipfile.ZipInfo(name), content)
    return gzip.compress(target.getvalue(), 9, mtime=0)


def worker(root: Path, parts: Path, pictures: int) -> bytes:
    """Return the worker's program: Pyodide and what drives it, one script.

    Pyodide comes as modules, which a worker from a disk cannot load.

    Parameters
    ----------
    pictures : bytes of the pack that draws, 0 if there is none
    """
    texts = {}
    for name in ("pyodide.asm.mjs", "pyodide.mjs"):
        text = (parts / name).read_text("utf-8")
        text = text.replace("import.meta.url", "self.location.href")
        texts[name] = re.sub(r"(?m)^//# sourceMappingURL=.*$", "", text)
    asm, asm_count = re.subn(
        r"export default (\w+);?", r"return \1;", texts["pyodide.asm.mjs"]
    )
    core, core_count = re.subn(
        r"export\{(\w+) as loadPyodide,[^}]*\};?",
        r"return \1;",
        texts["pyodide.mjs"],
    )
    if (asm_count, core_count) != (1, 1):
        raise NoPartsError("Pyodide's modules export otherwise than expected.")
    own = (root / "book/_python/worker.js").read_text("utf-8")
    program = f"""self.importScripts = () => {{ throw Error("not here"); }};
const createPyodideModule = (() => {{{asm}
}})();
const loadPyodide = (() => {{{core}
}})();
const PICTURES = {pictures};
{own}"""
    return gzip.compress(program.encode(), 9, mtime=0)


def write(root: Path, parts: Path, folder: Path) -> int:
    """Write the packs as scripts; return their size as bytes."""
    made = packed(parts)
    packs = {path.stem: path.read_bytes() for path in made.glob("*.gz")}
    packs["book"] = book_pack(root)
    packs["worker"] = worker(root, parts, len(packs.get("pictures", "")))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pictures.js").unlink(missing_ok=True)  # of an earlier build
    for name, content in packs.items():
        text = base64.b64encode(content).decode()
        script = f'nnPython.take("{name}","{text}");\n'
        (folder / f"{name}.js").write_text(script, "ascii")
    shutil.copyfile(made / "LICENSES.txt", folder / "LICENSES.txt")
    return sum(map(len, packs.values()))
