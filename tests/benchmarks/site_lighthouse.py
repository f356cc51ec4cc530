"""Run Lighthouse on a page: five times on a phone, five at a desk.

python -m tests.benchmarks.site_lighthouse [pages; chapter 1 if none is named]

The npm package is installed into a folder that is gone afterwards. Pages are
sent gzipped; the network and the CPU are slowed by simulation.
"""

import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.report import CHAPTER, SITE, save, table
from tests.browser.chromium import FLAGS, find
from tests.browser.launch import QUIET
from tests.browser.server import Gzipped, serving
from tests.js.node import NPM, run

RUNS = 5
VERSION = "13"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
SHOWN = (
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
)


def measure(folder, address, form):
    """Run Lighthouse once; return scores, times and what it marks down."""
    flags = " ".join(["--headless=new", *FLAGS, *QUIET])
    preset = ["--preset=desktop"] if form == "desktop" else []
    text = run(
        folder / "node_modules/lighthouse/cli/index.js",
        address,
        "--output=json",
        "--quiet",
        "--throttling-method=simulate",
        f"--chrome-flags={flags}",
        f"--only-categories={','.join(CATEGORIES)}",
        *preset,
    )
    report = json.loads(text)
    audits = report["audits"]
    return {
        "scores": {
            name: 100 * report["categories"][name]["score"]
            for name in CATEGORIES
        },
        "times": {name: audits[name]["numericValue"] for name in SHOWN},
        "marked down": {
            name: audits[name]["title"]
            for category in CATEGORIES
            for ref in report["categories"][category]["auditRefs"]
            for name in [ref["id"]]
            if ref["weight"]
            and (audits[name]["score"] or 0) < 0.9
            and audits[name]["scoreDisplayMode"] != "notApplicable"
        },
    }


def main(*pages: str) -> None:
    """Measure, print, save."""
    os.environ["CHROME_PATH"] = find(whole=True)
    found = {}
    with (
        tempfile.TemporaryDirectory() as scratch,
        serving(SITE, Gzipped) as address,
    ):
        run(NPM, "install", "--no-save", f"lighthouse@{VERSION}", cwd=scratch)
        for page in pages or (CHAPTER,):
            found[page] = {"mobile": [], "desktop": []}
            for _ in range(RUNS):
                for form, each in found[page].items():
                    each.append(measure(Path(scratch), address + page, form))
            show(page, found[page])
    print("Performance on a phone ≥ 95; the other three 100")
    save("site_lighthouse", found)


def show(page, found):
    """Print the medians of one page, and what is marked down."""
    rows = [
        (name, *(middle(found[form], part, name) for form in found))
        for part, names in (("scores", CATEGORIES), ("times", SHOWN))
        for name in names
    ]
    table((f"{page}, median of {RUNS}", *found), rows)
    for form, each in found.items():
        for title in each[-1]["marked down"].values():
            print(f"{form}: {title}")
    print()


def middle(each, part, name):
    """Return the median of one number."""
    return float(statistics.median(one[part][name] for one in each))


if __name__ == "__main__":
    main(*sys.argv[1:])
