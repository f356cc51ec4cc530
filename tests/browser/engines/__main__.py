"""Find each browser that is no Chromium, or install it.

``python -m tests.browser.engines`` prints their paths.
"""

import os
import shutil
import sys
from types import ModuleType

from tests.browser.chromium import NoBrowserError, succeeds
from tests.browser.engines import ENGINES, webkit


def find_or_install(engine: ModuleType) -> str:
    """Return the path of a browser, after installing it if need be."""
    try:
        return engine.find()
    except NoBrowserError:
        root = getattr(os, "geteuid", lambda: 1)() == 0
        if not (root and shutil.which("apt-get")):
            raise
    update = ["apt-get", "update"]
    install = ["apt-get", "install", "--yes", *engine.PACKAGES]
    all(map(succeeds, (update, install)))
    return engine.find()


def main() -> None:
    """Tell what there is; end in a sentence if one is missing."""
    for name, engine in ENGINES.items():
        try:
            print(f"For {name} there is", find_or_install(engine))
        except NoBrowserError as error:
            if str(error) != webkit.ELSEWHERE:
                sys.exit(str(error))
            print(error)


if __name__ == "__main__":
    main()
