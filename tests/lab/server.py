"""A JupyterLab of its own, with its own folders."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import psutil

from tests.conftest import ROOT

OURS = ROOT / "book" / "jupyterlab"  # what `make lab` sets
SETTINGS = {
    # Every cell is there, in view or not.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {
        "checkForUpdates": False,
        "fetchNews": "false",
    },
}


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def answers(address):
    try:
        with urlopen(address, timeout=5):
            return True
    except (URLError, ConnectionError):
        return False


def homes(root):
    """Keep the reader's own Jupyter out of it, and ours out of theirs."""
    names = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "IPYTHONDIR": "ipython",
    }
    for name in names.values():
        (root / name).mkdir()
    for name, settings in SETTINGS.items():
        file = root / "settings/@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(settings))
    return {key: str(root / name) for key, name in names.items()}


def end(server):
    """End the server and see that nothing of it is left."""
    family = [server, *server.children(recursive=True)]
    server.terminate()
    _, alive = psutil.wait_procs(family, timeout=30)
    for process in alive:
        process.kill()
    assert alive == []


@contextmanager
def running(root: Path, folder: Path) -> Iterator[str]:
    """Run JupyterLab on a folder, its own files under `root`."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    log = root / "log"
    with log.open("wb") as output:
        server = psutil.Popen(
            [
                *(sys.executable, "-m", "jupyterlab", "--no-browser"),
                *("--allow-root", "--expose-app-in-browser"),
                f"--ServerApp.port={port}",
                "--ServerApp.ip=127.0.0.1",
                f"--ServerApp.root_dir={folder}",
                f"--LabApp.app_settings_dir={OURS}",
                "--IdentityProvider.token=",
            ],
            env=os.environ | homes(root),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        deadline = time.monotonic() + 120
        while not answers(f"{address}/api/status"):
            ready = server.poll() is None and time.monotonic() < deadline
            assert ready, f"JupyterLab does not start:\n{log.read_text()}"
            time.sleep(0.1)
        yield address
    finally:
        end(server)
