"""Builds of a small book: what a change, a setting or a fault leads to."""

import psutil


def outputs(book):
    """Return the text of the notebook's outputs."""
    cells = book.page("sum.html").find_all(class_="cell_output")
    return [cell.get_text().strip() for cell in cells]


def caches(book):
    """Return the names of the notebook caches."""
    return {
        path.name for path in (book.root / "_build/.jupyter_cache").iterdir()
    }


def processes_in(folder):
    """Return the command lines of processes that work in a folder."""
    found = []
    for process in psutil.process_iter(["cwd", "cmdline"]):
        if str(process.info["cwd"]).startswith(str(folder)):
            found.append(process.info["cmdline"])
    return found


def test_a_change_redoes_what_depends_on_it_and_no_more(small_book):
    figure = "from nnlib.figures import Neuron\nNeuron()"
    small_book.add("figure", "# A figure", figure)
    build = small_book.build()
    assert build.returncode == 0, build.stderr
    assert "WARNING" not in build.stdout + build.stderr
    assert build.stdout.count("executed in") == 2
    assert outputs(small_book) == ["321.0"]
    assert "Reset" in buttons(small_book)
    before = caches(small_book)
    assert not processes_in(small_book.root)

    # A drawing changes the pages, and runs nothing.
    for source in (small_book.root / "nnlib").rglob("*.js"):
        text = source.read_text("utf-8")
        source.write_text(text.replace("Reset", "Afresh"), "utf-8")
    build = small_book.build()
    assert build.returncode == 0, build.stderr
    assert "xecuted" not in build.stdout
    assert caches(small_book) == before
    assert "Afresh" in buttons(small_book)

    # A function changes what the notebooks say.
    source = small_book.root / "nnlib" / "neuron.py"
    changed = source.read_text("utf-8").replace("z + b", "z - b")
    assert changed != source.read_text("utf-8")
    source.write_text(changed, "utf-8")
    assert small_book.build().returncode == 0
    assert outputs(small_book) == ["319.0"]
    assert len(caches(small_book)) == 1
    assert not caches(small_book) & before


def buttons(book):
    """Return what the figure's buttons say."""
    found = book.page("figure.html").select("nn-figure button")
    return [button.get_text().strip() for button in found]


WAITS = """
from pathlib import Path
from time import sleep

Path({mine!r}).touch()
for _ in range(600):
    if not Path({other!r}).exists():
        sleep(0.1)
print(Path({other!r}).exists())
"""


def test_notebooks_run_side_by_side_and_addresses_bring_links(small_book):
    """Two notebooks that wait for each other both come to their end."""
    pair = {"one": "two", "two": "one"}
    for mine, other in pair.items():
        source = WAITS.format(mine=f"{mine}.txt", other=f"{other}.txt")
        small_book.add(mine, f"# Number {mine}", source)
    address = "https://example.org/books/nn/"
    config = small_book.config
    config["html"] |= {"baseurl": address, "use_edit_page_button": True}
    config["html"] |= {"use_issues_button": True}
    config["repository"] = {"url": "https://github.com/someone/nn"}
    config["repository"]["branch"] = "main"
    config["launch_buttons"] = {"binderhub_url": "https://mybinder.org"}
    config["launch_buttons"]["colab_url"] = "https://colab.research.google.com"
    build = small_book.build()
    assert build.returncode == 0, build.stdout + build.stderr

    for name in pair:
        assert "True" in small_book.page(f"{name}.html").get_text()
    page = small_book.page("sum.html")
    canonical = page.find("link", rel="canonical")["href"]
    assert canonical == address + "sum.html"
    card = page.find("meta", property="og:image")["content"]
    assert card == address + "_static/card.png"
    assert (small_book.html / "_static/card.png").stat().st_size < 100_000
    sitemap = (small_book.html / "sitemap.xml").read_text("utf-8")
    assert f"<loc>{canonical}</loc>" in sitemap
    assert "404.html" not in sitemap
    links = {a["href"] for a in page.find(id="run-menu").find_all("a")}
    assert "https://github.com/someone/nn/edit/main/sum.ipynb" in links
    assert any(
        link.startswith("https://mybinder.org/v2/gh/") for link in links
    )
    assert any(
        "/github/someone/nn/blob/main/sum.ipynb" in link for link in links
    )
    assert any("/nn/issues/new" in link for link in links)
    missing = small_book.page("404.html")
    home = missing.find("a", string="front page")["href"]
    assert home == "/books/nn/index.html"


def test_a_page_that_is_not_as_designed_stops_the_build(small_book):
    layout = small_book.root / "book" / "_templates" / "layout.html"
    stray = '<script src="https://example.org/a.js"></script></head>'
    text = layout.read_text("utf-8").replace("</head>", stray)
    text = text.replace('id="site-nav" class', 'id="nav" class')
    layout.write_text(text, "utf-8")
    build = small_book.build()
    assert build.returncode != 0
    said = build.stdout + build.stderr
    assert "sum.html: it loads https://example.org/a.js" in said
    assert "sum.html: the navigation" in said


def test_faults_fail_every_build_until_they_are_mended(small_book):
    page = small_book.root / "index.md"
    page.write_text("# A book\n\nWith a [link](nowhere.md) to nowhere.\n")
    small_book.add("wrong", "# A division", "1 / 0")
    build = small_book.build()
    assert build.returncode != 0
    assert "nowhere.md" in build.stderr
    assert "wrong.ipynb" in build.stderr
    assert "Executing notebook failed" in build.stderr
    assert "sum.ipynb: executed in" in build.stdout
    small_book.add("wrong", "# A division", "1 / 1")
    build = small_book.build()
    assert build.returncode != 0
    assert "nowhere.md" in build.stderr
    page.write_text("# A book\n\nWithout it.\n")
    assert small_book.build().returncode == 0


def test_a_formula_that_cannot_be_read_stops_the_build(small_book):
    (small_book.root / "index.md").write_text("# A book\n\nOf $\\frac{1}$.\n")
    build = small_book.build()
    assert build.returncode != 0
    assert "The formula: \\frac{1}" in build.stdout + build.stderr
    assert not processes_in(small_book.root)


def test_without_its_parts_the_pages_have_no_python(small_book):
    """One sentence says so, and nothing is asked of a reader."""
    build = small_book.build(pyodide=str(small_book.root / "nowhere"))
    assert build.returncode == 0, build.stderr
    said = [
        line for line in build.stdout.splitlines() if "Edit and run" in line
    ]
    assert len(said) == 1 and "nowhere" in said[0]
    button = small_book.html / "_static/python/button.js"
    assert button.read_text("utf-8") == ""
    assert not list(button.parent.glob("wasm.js"))
