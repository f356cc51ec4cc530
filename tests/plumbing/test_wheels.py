"""Whoever has a Python that the book promises needs no compiler."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .test_lock import SETS

ROOT = Path(__file__).parents[2]
UV = [sys.executable, "-m", "uv", "--cache-dir", ROOT / ".venv/uv"]
WHEELS = ["--only-binary", ":all:", "--no-deps", "--no-config", "--quiet"]
# The oldest that the book supports to the newest there is.
PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
PLATFORMS = {
    "linux": "x86_64-manylinux_2_28",
    "linux-arm": "aarch64-manylinux_2_28",
    "mac": "aarch64-apple-darwin",
    "windows": "x86_64-pc-windows-msvc",
}


@pytest.fixture(scope="module")
def pins() -> str:
    """Return all that a reader, a course or a contributor installs."""
    texts = [(ROOT / name).read_text("utf-8") for name in SETS]
    lines = [line for text in texts for line in text.splitlines()]
    return "\n".join(line for line in lines if "==" in line)


def resolve(pins: str, *where: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*UV, "pip", "compile", "-", "-o", os.devnull, *WHEELS, *where],
        input=pins,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_package_has_a_wheel(pins: str, python: str, platform: str):
    target = PLATFORMS[platform]
    where = f"--python-version={python}", f"--python-platform={target}"
    # What was looked up once is known without a network.
    if resolve(pins, *where, "--offline").returncode:
        done = resolve(pins, *where)
        assert done.returncode == 0, done.stderr


def test_one_that_has_none_is_noticed():
    where = "--python-version=3.15", f"--python-platform={PLATFORMS['mac']}"
    done = resolve("contourpy==1.3.3\n", *where)
    assert done.returncode
    assert "contourpy==1.3.3 has no" in done.stderr
