"""Make sure that no page shows a number of yesterday's library.

The notebook cache knows a notebook by its code alone. So the path of the
cache carries a fingerprint of all that can change an output: the library,
the lock and Python. Sphinx in turn knows a page by its source alone; two
settings holding fingerprints make it read, or write, the pages again.
"""

import hashlib
import platform
import shutil
from pathlib import Path

SKIPPED = {"node_modules", "__pycache__"}


def files_under(*paths):
    """Yield the files at or below `paths`, in an order that never varies."""
    for path in paths:
        if path.is_file():
            yield path
        for file in sorted(path.rglob("*")):
            if file.is_file() and not SKIPPED.intersection(file.parts):
                yield file


def fingerprint(root, *paths):
    """Return sixteen hex digits that change when a file or Python does."""
    digest = hashlib.sha256(platform.python_version().encode())
    for file in files_under(*(root / path for path in paths)):
        name = file.relative_to(root).as_posix().encode()
        digest.update(b"\0%d %b\0" % (file.stat().st_size, name))
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def prune(caches, current):
    """Delete the caches of other libraries: nothing can use them again."""
    for old in caches.glob("*"):
        if old != current:
            shutil.rmtree(old) if old.is_dir() else old.unlink()


def set_fingerprints(app, config):
    """Name the cache after the library; note what else pages depend on."""
    root = Path(app.srcdir)
    library = fingerprint(root, "nnlib", "requirements.txt")
    caches = Path(app.outdir).parent / ".jupyter_cache"
    cache = caches / library
    prune(caches, cache)
    config.nb_execution_cache_path = str(cache)
    config.nnbook_read = library + fingerprint(root, "book/_ext")
    config.nnbook_write = fingerprint(
        root, "book/_static", "book/_style", "book/_script"
    )


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
