"""Find the sandbox that the grading tests need, or install it.

``python -m tests.grading.bubblewrap`` says which it is.
"""

import os
import shutil
import sys

from nnlib.grading.sandbox import NoSandboxError, choose
from tests.browser.chromium import succeeds

ADVICE = (
    "The grading tests need a sandbox, and none could be found or installed. "
    "Install bubblewrap (on Debian and Ubuntu: apt install bubblewrap), and "
    "let users make namespaces of their own."
)
COMMANDS = [
    ["apt-get", "update"],
    ["apt-get", "install", "--yes", "bubblewrap"],
]


def find_or_install():
    """Return a sandbox that works, after installing it if need be.

    Raises
    ------
    NoSandboxError
        If there is none.
    """
    try:
        return choose()
    except NoSandboxError:
        can = os.geteuid() == 0 and shutil.which("apt-get")
        if can and all(map(succeeds, COMMANDS)):
            return choose()
    raise NoSandboxError(ADVICE)


if __name__ == "__main__":
    if sys.platform != "linux":
        print("Grading runs on Linux; its tests are left out here.")
    else:
        try:
            print("The grading tests use", find_or_install().describe())
        except NoSandboxError:
            sys.exit(ADVICE)
