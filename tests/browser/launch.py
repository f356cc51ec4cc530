"""Chromium, started for tests and benchmarks."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import FLAGS

# Chromium's own errands are no part of the book's traffic.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
)


@contextmanager
def launched(path: str) -> Iterator[Browser]:
    """Start the browser; end it however the work ends."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=[*FLAGS, *QUIET]
        )
        try:
            yield browser
        finally:
            browser.close()
