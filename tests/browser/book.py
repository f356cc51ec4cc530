"""Every figure and question of the built site, found by reading its pages."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, SoupStrainer

from nnlib.figures.question import questions

ELEMENTS = SoupStrainer("nn-figure")
SITE = Path(__file__).parents[2] / "_build" / "html"


@dataclass(frozen=True)
class Place:
    """Where a figure stands in the site."""

    page: str
    index: int
    kind: str
    given: str
    anchor: str
    sliders: int
    handles: int
    knobs: frozenset[str]

    @property
    def state(self):
        """The state that the book gives it; the rest are defaults."""
        return json.loads(self.given)

    def __str__(self):
        name = self.state.get("id") or self.anchor or f"figure-{self.index}"
        return f"{Path(self.page).stem}-{name}"


def pages():
    """Return the site's pages, by their path in the site."""
    return sorted(p.relative_to(SITE).as_posix() for p in SITE.rglob("*.html"))


def _elements():
    for page in pages():
        text = (SITE / page).read_text("utf-8")
        found = BeautifulSoup(text, "html.parser", parse_only=ELEMENTS)
        for index, element in enumerate(found.find_all("nn-figure")):
            yield Place(
                page,
                index,
                element["kind"],
                element.get("state", "{}"),
                element.get("data-anchor", ""),
                len(element.select("input[type=range]")),
                len(element.select("[data-drag]")),
                frozenset(map(knob, element.select("[data-trait]"))),
            )


def knob(control):
    """Return what a control turns: one name for all entries of a list."""
    return control["data-trait"].partition(".")[0]


def each(places):
    """Run a test once for each of the places."""
    # Without a site there is no place: one run that says so, by `site`.
    return pytest.mark.parametrize("place", places or [None], ids=str)


def first_of_each(what, places):
    """Return the first place for each ``"kind"``, or for each ``"page"``."""
    firsts = {}
    for place in places:
        firsts.setdefault(getattr(place, what), place)
    return list(firsts.values())


EVERYTHING = list(_elements())
FIGURES = [place for place in EVERYTHING if place.kind != "question"]
SLIDING = [place for place in FIGURES if place.sliders]
# Of each kind one, with sliders where any of the kind has them.
KINDS = first_of_each("kind", [*SLIDING, *FIGURES])
QUESTIONS = [place for place in EVERYTHING if place.kind == "question"]


def asked(place):
    """Return a question as its author wrote it."""
    return questions()[place.state["id"]]
