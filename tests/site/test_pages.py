"""What holds for every page of the site."""

import html
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from nnlib.figures.question import questions

ROOT = Path(__file__).parents[2]

NOT_LOADED = {"canonical", "prev", "next", "license"}


def loaded(page):
    """Yield the addresses that a browser fetches to show the page."""
    for element in page.find_all(src=True):
        yield element["src"]
    for link in page.find_all("link", href=True):
        if not NOT_LOADED.intersection(link.get("rel", [])):
            yield link["href"]
    for element in page.find_all(style=True):
        yield from re.findall(r"url\(['\"]?([^'\")]+)", element["style"])


def test_the_site_is_whole(pages):
    assert {"index.html", "search.html", "404.html"} <= set(pages)
    assert {f"book/{name}.html" for name in ("glossary", "reference")} <= set(
        pages
    )


def test_no_page_tells_where_it_was_built(site):
    for path in site.rglob("*.html"):
        assert str(ROOT) not in path.read_text("utf-8"), path.name


def test_nothing_is_loaded_from_elsewhere(site, pages):
    for name, page in pages.items():
        for address in loaded(page):
            parts = urlsplit(address)
            assert not parts.scheme, (name, address)
            assert not parts.netloc, (name, address)
            base = site if address.startswith("/") else (site / name).parent
            assert (base / parts.path.lstrip("/")).is_file(), (name, address)


def test_styles_load_only_files_of_the_site(site):
    sheets = list(site.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        text = sheet.read_text("utf-8")
        assert "@import" not in text
        for address in re.findall(r"url\(['\"]?([^'\")]+)", text):
            if not address.startswith("data:"):
                assert (sheet.parent / address).is_file(), (sheet, address)


def test_scripts_name_no_other_host(site):
    static = site / "_static"
    ours = [static / "site.js", static / "figures.js"]
    kinds = [*static.glob("figures/**/*.js")]
    assert kinds
    for script in [*ours, *kinds]:
        hosts = re.findall(r"https?://([\w.-]+)", script.read_text("utf-8"))
        # The namespaces of SVG and MathML are only names.
        assert set(hosts) <= {"www.w3.org"}, script


def test_every_link_leads_somewhere(site, pages):
    ids = {
        name: {element["id"] for element in page.find_all(id=True)}
        for name, page in pages.items()
    }
    checked = 0
    for name, page in pages.items():
        for link in page.find_all("a", href=True):
            parts = urlsplit(link["href"])
            if parts.scheme:
                continue
            base = site if parts.path.startswith("/") else (site / name).parent
            path = unquote(parts.path).lstrip("/")
            target = (base / path).resolve() if path else site / name
            assert target.is_file(), (name, link["href"])
            if parts.fragment:
                there = ids[target.relative_to(site.resolve()).as_posix()]
                assert unquote(parts.fragment) in there, (name, link["href"])
            checked += 1
    assert checked > 100


def test_every_page_says_what_it_is(pages):
    titles, descriptions = [], []
    for name, page in pages.items():
        titles.append(page.title.get_text())
        found = page.find_all("meta", attrs={"name": "description"})
        assert len(found) == 1, name
        descriptions.append(found[0]["content"])
        assert 30 <= len(descriptions[-1]) <= 220, (name, descriptions[-1])
        assert descriptions[-1][-1] in ".?!", (name, descriptions[-1])
        assert not descriptions[-1].endswith("..."), (name, descriptions[-1])
        assert page.html["lang"] == "en-GB"
        assert len(page.find_all("meta", attrs={"name": "viewport"})) == 1
    assert len(set(titles)) == len(titles)
    assert len(set(descriptions)) == len(descriptions)


def test_every_page_has_one_title_and_one_main_part(pages):
    for name, page in pages.items():
        assert len(page.find_all("h1")) == 1, name
        assert len(page.find_all("main")) == 1, name
        ids = [element["id"] for element in page.find_all(id=True)]
        assert len(ids) == len(set(ids)), name


@pytest.mark.parametrize(
    "unwanted",
    [
        "widget-state+json",
        "require.js",
        "require.min.js",
        "html-manager",
        "mathjax@",
        "thebe",
        "fontawesome",
        "fa-solid",
        "bootstrap",
    ],
)
def test_no_page_carries_what_was_trimmed(site, pages, unwanted):
    for name in pages:
        assert unwanted not in (site / name).read_text("utf-8").lower(), name


def test_the_theme_leaves_no_files_behind(site):
    found = {path.name for path in (site / "_static").iterdir()}
    assert not found & {"scripts", "styles", "vendor", "pygments.css"}


def test_the_chapter_can_be_downloaded(site, pages):
    link = pages["chapters/01-neurons.html"].find("a", download=True)
    file = site / "chapters" / link["href"]
    assert '"nbformat": 4' in file.read_text("utf-8")


def test_a_missing_page_finds_its_way_from_any_depth(pages):
    page = pages["404.html"]
    for element in page.find_all("link"):
        assert element["href"].startswith("/")
    assert page.find("a", string="front page")["href"] == "/index.html"


def test_a_site_without_address_claims_none(site, pages):
    assert not (site / "sitemap.xml").exists()
    for page in pages.values():
        assert not page.find("link", rel="canonical")
        assert not page.find("meta", property="og:url")
        assert not page.find("meta", property="og:image")
        assert not page.find(id="run-menu")


def test_the_full_stop_after_a_formula_stands_there_once(pages):
    together = 0
    for name, page in pages.items():
        for formula in page.find_all(class_="together"):
            after = formula.next_sibling
            mark = formula.get_text()[-1:]
            assert (
                mark not in ".,;:"
                or after is None
                or (not str(after).startswith(mark))
            ), (name, formula.parent.get_text()[-80:])
            together += 1
    assert together


# Words that say nothing of where a link goes when they are read out alone.
EMPTY = {"here", "there", "this", "link", "more", "click here", "read more"}


def test_a_link_says_where_it_goes(pages):
    for name, page in pages.items():
        for link in page.find_all("a", href=True):
            words = " ".join(link.get_text().split()).lower()
            assert words not in EMPTY, (name, str(link))


def test_a_page_shows_what_its_notebook_printed(pages):
    printed = 0
    for name, page in pages.items():
        notebook = (ROOT / name).with_suffix(".ipynb")
        if not notebook.is_file() or "assignments" in notebook.parts:
            continue  # an assignment's page is that of another notebook
        shown = {pre.get_text() for pre in page.select(".cell_output pre")}
        for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
            skipped = {"remove-cell", "remove-output", "nbval-ignore-output"}
            if skipped.intersection(cell["metadata"].get("tags", [])):
                continue
            for output in cell.get("outputs", []):
                if output["output_type"] == "stream":
                    assert "".join(output["text"]) in shown, cell["id"]
                    printed += 1
    assert printed > 50


def replies(asked):
    """Return what a question answers, each to one answer."""
    return [one["why"] for one in asked.get("choices", asked.get("wrong"))]


def test_no_answer_stands_in_a_pages_source(site, pages):
    found = 0
    for name, page in pages.items():
        source = html.unescape((site / name).read_text("utf-8"))
        for figure in page.select("nn-figure[kind=question]"):
            asked = questions()[json.loads(figure["state"])["id"]]
            for why in replies(asked):
                assert why not in source, name
                found += 1
    assert found > 100


def test_figures_are_counted_within_their_chapter(pages):
    """Through all its pages; on a page of no chapter, within the page."""
    counted = {}
    for name, page in sorted(pages.items()):
        for one in page.select("figcaption .caption-number"):
            number = re.search(r"((\d+)\.)?(\d+)\s*$", one.get_text())
            counted.setdefault(number[2] or name, []).append(int(number[3]))
    for place, numbers in counted.items():
        assert numbers == list(range(1, len(numbers) + 1)), place
    assert sum(map(len, counted.values())) > 40


def test_a_figure_is_named_by_its_number_and_caption(pages):
    named = 0
    for name, page in pages.items():
        for figure in page.select("main figure[id]"):
            caption = page.find(id=figure["aria-labelledby"])
            assert caption.find_parent("figcaption"), (name, figure["id"])
            assert caption.find(class_="caption-text").get_text(strip=True)
            number = caption.find(class_="caption-number").get_text()
            assert re.match(r"(Figure|Table) [\d.]+", number), name
            named += 1
    assert named > 40


def test_the_reference_says_what_an_attribute_is(pages):
    text = pages["book/reference.html"].get_text()
    assert "attrgetter" not in text
    assert "itemgetter" not in text
    assert "The weight." in text
