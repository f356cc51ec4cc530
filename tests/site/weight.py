"""What a browser loads for a page of the site, and what it weighs."""

import gzip
from urllib.parse import urlsplit

from tests.browser.server import PACKED


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


def weights(site, addresses):
    """Return path, raw and gzipped KB of each file, the largest first."""
    found = []
    for address in addresses:
        path = urlsplit(address).path.lstrip("/") or "index.html"
        content = (site / path).read_bytes()
        packed = path.endswith(PACKED)
        sent = gzip.compress(content, mtime=0) if packed else content
        found.append((path, len(content) / 1024, len(sent) / 1024))
    return sorted(found, key=lambda row: -row[2])
