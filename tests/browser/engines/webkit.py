"""WebKit as GTK's browsers use it, by WebDriver: the kin of Safari.

Playwright drives a WebKit of its own only, which not every network has.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.browser.chromium import NoBrowserError
from tests.browser.engines.tab import Tab

PACKAGES = ("webkit2gtk-driver", "xvfb")
ADVICE = (
    "The browser tests need WebKit, and none could be found or installed. "
    "On Debian and Ubuntu: apt install webkit2gtk-driver xvfb"
)
ELSEWHERE = "WebKit: not tested. It can be driven on Linux only."
HERE = sys.platform == "linux"
CALL = """const [given, done] = arguments;
(%s)(given).then(text => done({text}), error => done({error: `${error}`}));"""


def find() -> str:
    """Return the path of WebKit's driver.

    Raises
    ------
    NoBrowserError
        If it, or the screen that it draws on, is missing.
    """
    driver = shutil.which("WebKitWebDriver")
    if driver and shutil.which("xvfb-run"):
        return driver
    raise NoBrowserError(ADVICE if HERE else ELSEWHERE)


class WebKit(Tab):
    """A tab of WebKit's small browser."""

    def __init__(self, address: str):
        self._session = f"{address}/session"
        made = self._send("", capabilities={})
        self._session += f"/{made['sessionId']}"

    def _send(self, command: str, method: str = "POST", **params):
        request = Request(
            self._session + command,
            method=method,
            data=json.dumps(params).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise AssertionError(error.read().decode()) from error

    def open(self, address):
        self._send("/url", url=address)

    def call(self, function, given):
        answer = self._send(
            "/execute/async", script=CALL % function, args=[given]
        )
        assert "text" in answer, answer
        return answer["text"]

    def act(self, source):
        self._send("/actions", actions=[source])

    def close(self):
        self._send("", method="DELETE")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def wait_for(address: str) -> None:
    """Wait until the driver answers."""
    for _ in range(600):
        try:
            urlopen(f"{address}/status", timeout=60).close()
        except URLError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("WebKit's driver did not start within a minute.")


@contextmanager
def running() -> Iterator[Tab]:
    """Start WebKit on a screen of its own; end both with the work."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(
        ["xvfb-run", "--auto-servernum", find(), f"--port={port}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            wait_for(address)
            tab = WebKit(address)
            yield tab
            tab.close()
        finally:
            os.killpg(process.pid, signal.SIGTERM)
