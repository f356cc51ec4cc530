"""Weigh what a reader's browser loads: chapter 1, then one page after another.

python -m tests.benchmarks.site_weight
"""

import gzip
from urllib.parse import urlsplit

from tests.benchmarks.report import CHAPTER, SITE, save, table
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import PACKED, Gzipped, serving

OTHERS = sorted(
    str(path.relative_to(SITE))
    for folder in ("chapters", "book")
    for path in (SITE / folder).glob("*.html")
    if str(path.relative_to(SITE)) != CHAPTER
)


class Loads:
    """Notes what comes over the network, and not from the cache."""

    def __init__(self, page):
        self.page = page
        self.network = page.context.new_cdp_session(page)
        self.network.send("Network.enable")
        self.network.on("Network.responseReceived", self._received)
        self.network.on("Network.requestServedFromCache", self._cached)
        self.seen, self.cached = {}, set()

    def _received(self, event):
        answer = event["response"]
        if answer.get("fromDiskCache") or answer["url"].startswith("data:"):
            self.cached.add(event["requestId"])
        self.seen[event["requestId"]] = answer["url"]

    def _cached(self, event):
        self.cached.add(event["requestId"])

    def visit(self, address):
        """Open a page; return the addresses that were sent for."""
        self.seen, self.cached = {}, set()
        self.page.goto(address, wait_until="networkidle")
        # Pictures and details further down load as they come into view.
        self.page.evaluate("scrollTo(0, document.body.scrollHeight)")
        self.page.wait_for_load_state("networkidle")
        return [u for key, u in self.seen.items() if key not in self.cached]


def weights(addresses):
    """Return path, raw and gzip size of each file, the largest first."""
    found = []
    for address in addresses:
        path = urlsplit(address).path.lstrip("/") or "index.html"
        content = (SITE / path).read_bytes()
        packed = path.endswith(PACKED)
        sent = gzip.compress(content, mtime=0) if packed else content
        found.append((path, len(content) / 1024, len(sent) / 1024))
    return sorted(found, key=lambda row: -row[2])


def main() -> None:
    """Measure, print, save."""
    with (
        launched(find(whole=True)) as browser,
        serving(SITE, Gzipped) as address,
    ):
        loads = Loads(browser.new_page())
        first = weights(loads.visit(address + CHAPTER))
        more = {page: weights(loads.visit(address + page)) for page in OTHERS}
    together = [sum(row[i] for row in first) for i in (1, 2)]
    table(
        (f"First visit: {len(first)} requests", "raw KB", "gzip KB"),
        [*first, ("together", *together)],
    )
    page = sum(row[2] for row in first if row[0] == CHAPTER)
    print(f"Page {page:.0f} KB (≤ 60), shell {together[1] - page:.0f} (≤ 160)")
    print()
    table(
        ("Then, a page more (≤ 60)", "requests", "raw KB", "gzip KB"),
        [
            (page, len(rows), *(sum(row[i] for row in rows) for i in (1, 2)))
            for page, rows in more.items()
        ],
    )
    save("site_weight", {"first": first, "then": more})


if __name__ == "__main__":
    main()
