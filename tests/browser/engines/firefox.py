"""Firefox as Mozilla and Debian ship it, by WebDriver BiDi.

Playwright drives a Firefox of its own only, which not every network has.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from websocket import create_connection

from tests.browser.chromium import NoBrowserError
from tests.browser.engines.tab import Tab

PACKAGES = ("firefox-esr",)
ADVICE = (
    "The browser tests need Firefox, and none could be found or installed. "
    "Install it, or set FIREFOX to its path."
)
COMMANDS = ("firefox-esr", "firefox")
MAC = "/Applications/Firefox.app/Contents/MacOS/firefox"
WINDOWS = "Mozilla Firefox/firefox.exe"


def find() -> str:
    """Return the path of Firefox.

    Raises
    ------
    NoBrowserError
        If there is none.
    """
    programs = os.environ.get("PROGRAMFILES", "")
    places = (*COMMANDS, MAC, str(Path(programs, WINDOWS)))
    for place in (os.environ.get("FIREFOX"), *places):
        if path := place and shutil.which(place):
            return path
    raise NoBrowserError(ADVICE)


class Firefox(Tab):
    """A tab of Firefox."""

    def __init__(self, address: str):
        self._socket = create_connection(
            f"{address}/session", suppress_origin=True, timeout=60
        )
        self._count = 0
        self._send("session.new", capabilities={})
        tree = self._send("browsingContext.getTree")
        self._tab = tree["contexts"][0]["context"]

    def _send(self, method: str, **params):
        self._count += 1
        command = {"id": self._count, "method": method, "params": params}
        self._socket.send(json.dumps(command))
        while (answer := json.loads(self._socket.recv())).get(
            "id"
        ) != self._count:
            pass  # an event
        assert answer["type"] == "success", (method, answer)
        return answer["result"]

    def open(self, address):
        self._send(
            "browsingContext.navigate",
            context=self._tab,
            url=address,
            wait="complete",
        )

    def call(self, function, given):
        answer = self._send(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": given}],
            target={"context": self._tab},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer["exceptionDetails"]["text"]
        return answer["result"]["value"]

    def act(self, source):
        self._send("input.performActions", context=self._tab, actions=[source])

    def close(self):
        self._send("browser.close")
        self._socket.close()


def listening(profile: str) -> str:
    """Return where a Firefox that starts can be spoken to."""
    file = Path(profile, "WebDriverBiDiServer.json")
    for _ in range(600):
        if file.is_file() and (text := file.read_text()):
            place = json.loads(text)
            return f"ws://{place['ws_host']}:{place['ws_port']}"
        time.sleep(0.1)
    raise TimeoutError("Firefox did not start within a minute.")


@contextmanager
def running() -> Iterator[Tab]:
    """Start Firefox; end it however the work ends."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [find(), "--headless", "--profile", profile]
        with subprocess.Popen(
            [*command, "--remote-debugging-port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                tab = Firefox(listening(profile))
                yield tab
                tab.close()
            finally:
                process.terminate()
