"""Make sure that no page shows a number of yesterday's library.

The notebook cache knows a notebook by its code alone. So the path of the
cache carries a fingerprint of all that can change an output: what Python
reads of the library, the lock and Python itself. Sphinx in turn knows a page
by its source alone; two settings holding fingerprints make it read, or
write, the pages again. A figure's drawing changes no output: a page is
drawn anew when it is written.
"""

import ast
import hashlib
import platform
import shutil
from pathlib import Path

SKIPPED = {"node_modules", "__pycache__"}
# What no notebook imports: the grader, and what figures are tested against.
UNSEEN = {"grading", "oracle.py"}
READ_BY_PYTHON = {".py", ".json", ".npz", ".txt"}
DRAWING = {".js", ".mjs", ".css"}


def files_under(*paths):
    """Yield the files at or below `paths`, in an order that never varies."""
    for path in paths:
        if path.is_file():
            yield path
        for file in sorted(path.rglob("*")):
            if file.is_file() and not SKIPPED.intersection(file.parts):
                yield file


def meaning(file):
    """Return the bytes of a file; of Python, all but comments and layout."""
    content = file.read_bytes()
    if file.suffix == ".py":
        try:
            return ast.dump(ast.parse(content)).encode()
        except SyntaxError:
            pass  # whoever imports it will say so
    return content


def fingerprint(root, files):
    """Return sixteen hex digits that change when a file or Python does."""
    digest = hashlib.sha256(platform.python_version().encode())
    for file in files:
        name, content = file.relative_to(root).as_posix(), meaning(file)
        digest.update(b"\\0%d %b\\0" % (len(content), name.encode()))
        digest.update(content)
    return digest.hexdigest()[:16]


def behind_outputs(root):
    """Yield the files that can change what a notebook prints."""
    yield root / "requirements.txt"
    for file in files_under(root / "nnlib"):
        read = file.suffix in READ_BY_PYTHON
        if read and not UNSEEN.intersection(file.relative_to(root).parts):
            yield file


def behind_pictures(root):
    """Yield the files that draw the figures in a page."""
    for file in files_under(root / "nnlib"):
        if file.suffix in DRAWING:
            yield file


def prune(caches, current):
    """Delete the caches of other libraries: nothing can use them again."""
    for old in caches.glob("*"):
        if old != current:
            shutil.rmtree(old) if old.is_dir() else old.unlink()


def set_fingerprints(app, config):
    """Name the cache after the library; note what else pages depend on."""
    root = Path(app.srcdir)
    library = fingerprint(root, behind_outputs(root))
    caches = Path(app.outdir).parent / ".jupyter_cache"
    cache = caches / library
    prune(caches, cache)
    config.nb_execution_cache_path = str(cache)
    extension = files_under(root / "book/_ext")
    config.nnbook_read = library + fingerprint(root, extension)
    looks = ("_static", "_style", "_script", "_python")
    look = (root / "book" / name for name in looks)
    files = [*files_under(*look), *behind_pictures(root)]
    config.nnbook_write = fingerprint(root, files)


def forget_failure(app, exception):
    """Make the build after one that failed or warned read every page again.

    Sphinx warns about a page when it reads it. Otherwise a second build,
    finding nothing changed, would pass over the fault and succeed.
    """
    if exception or app._warncount:
        Path(app.doctreedir, "environment.pickle").unlink(missing_ok=True)


def setup(app):
    """Register both fingerprints with what Sphinx must redo for each."""
    app.add_config_value("nnbook_read", "", "env")
    app.add_config_value("nnbook_write", "", "html")
    app.connect("config-inited", set_fingerprints)
    app.connect("build-finished", forget_failure)
