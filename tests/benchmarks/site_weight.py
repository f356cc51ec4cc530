"""Weigh what a reader's browser loads: chapter 1, then one page after another.

python -m tests.benchmarks.site_weight
"""

from tests.benchmarks.report import CHAPTER, SITE, save, table
from tests.browser.chromium import find
from tests.browser.launch import launched
from tests.browser.server import Gzipped, serving
from tests.site.weight import Loads, weights

OTHERS = sorted(
    str(path.relative_to(SITE))
    for folder in ("chapters", "book")
    for path in (SITE / folder).glob("*.html")
    if str(path.relative_to(SITE)) != CHAPTER
)


def main() -> None:
    """Measure, print, save."""
    with (
        launched(find(whole=True)) as browser,
        serving(SITE, Gzipped) as address,
    ):
        loads = Loads(browser.new_page())
        first = weights(SITE, loads.visit(address + CHAPTER))
        more = {
            page: weights(SITE, loads.visit(address + page)) for page in OTHERS
        }
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
