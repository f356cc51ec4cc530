"""Find the Chromium that the browser tests drive, or install one.

``python -m tests.browser.chromium`` prints its path.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

# Chromium refuses its sandbox to root, and containers often lack what the
# sandbox needs; the tests load nothing but the book.
FLAGS = ("--no-sandbox", "--disable-gpu")
COMMANDS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
)
MAC = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
ADVICE = (
    "The browser tests need Chromium, and none could be found or installed. "
    "Install Chromium, Chrome or Edge, or set CHROME to the path of one."
)


class NoBrowserError(Exception):
    """There is no Chromium to drive; the message says what to do."""


def starts(path: str) -> bool:
    """Tell whether the browser opens a page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [path, "--headless", *FLAGS, f"--user-data-dir={profile}"]
        try:
            done = subprocess.run(
                [*command, "--dump-dom", "about:blank"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=60,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0 and b"<html" in done.stdout


def playwrights_own() -> str:
    """Return where Playwright keeps its browser, installed or not."""
    # In a process of its own: Playwright cannot start twice in one thread,
    # and a test may already have started it.
    script = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as p: print(p.chromium.executable_path)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def candidates() -> Iterator[str]:
    """Yield the browsers of this machine, the preferred one first."""
    own = playwrights_own()
    shells = "chromium_headless_shell-*/*/chrome-headless-shell*"
    for home in Path(own).parents[2:3]:
        yield from map(str, sorted(home.glob(shells)))
    yield own
    for command in COMMANDS:
        yield shutil.which(command) or ""
    for home in (Path("/"), Path.home()):
        yield from (str(home / "Applications" / app) for app in MAC)
    for root in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if root in os.environ:
            yield from (str(Path(os.environ[root], app)) for app in WINDOWS)


@cache
def find(whole: bool = False) -> str:
    """Return the path of a Chromium that starts.

    Looked for in ``$CHROME``, among Playwright's own, among the system's. A
    headless shell is the same browser without windows, and draws a page with
    two thirds of the work; `whole` asks for one that a reader would have, if
    there is one.

    Raises
    ------
    NoBrowserError
        If there is none.
    """
    wanted = os.environ.get("CHROME")
    if wanted:
        path = shutil.which(wanted)
        if path and starts(path):
            return path
        raise NoBrowserError(
            f"CHROME is {wanted!r}, which is no browser that starts. "
            "Correct it, or unset it to let the tests look for one."
        )
    paths = list(candidates())
    if whole:
        paths.sort(key=lambda path: "shell" in Path(path).name)
    for path in paths:
        if Path(path).is_file() and starts(path):
            return path
    raise NoBrowserError(ADVICE)


def ways_to_install() -> Iterator[list[list[str]]]:
    """Yield the commands of each way to get a browser, the best way first."""
    playwright = [sys.executable, "-m", "playwright"]
    yield [[*playwright, "install", "chromium"]]
    root = getattr(os, "geteuid", lambda: 1)() == 0
    if root and shutil.which("apt-get"):
        for package in ("chromium-headless-shell", "chromium"):
            yield [
                ["apt-get", "update"],
                ["apt-get", "install", "--yes", package],
            ]


def succeeds(command: list[str]) -> bool:
    """Run one command of an installation."""
    print("Trying:", " ".join(command), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=quiet,
        check=False,
    )
    return done.returncode == 0


def find_or_install() -> str:
    """Return the path of a Chromium, after installing it if need be."""
    try:
        return find()
    except NoBrowserError:
        if os.environ.get("CHROME"):
            raise
    for commands in ways_to_install():
        if all(map(succeeds, commands)):
            try:
                return find()
            except NoBrowserError:
                continue
    raise NoBrowserError(ADVICE)


if __name__ == "__main__":
    try:
        print("The browser tests use", find_or_install())
    except NoBrowserError as error:
        sys.exit(str(error))
