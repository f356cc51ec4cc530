"""Write what the search looks through: each section of each page, as text.

Sphinx's own index knows words and not sections, reads every page again to
quote from it, which a page opened from a disk may not, and takes `nan` for
the beginning of `NAND`. Ours is a list of sections, loaded by the search page
alone; MiniSearch indexes it in the reader's browser, and `book/_search` says
what comes first.
"""

import json
from pathlib import Path

import yaml
from docutils import nodes
from sphinx import addnodes
from sphinx.errors import ExtensionError

SOURCES = "book/_search"
LIBRARY = "nnlib/figures/js/dist/minisearch.js"
# What holds no sentences: the code is found by its own field.
SILENT = (nodes.raw, nodes.comment, nodes.math_block, nodes.literal_block)
# What is found for itself, and not within its section.
APART = (nodes.section, nodes.title, addnodes.desc)
# Not for readers: what draws and tests the figures.
HIDDEN = "nnlib.figures."
NOTED = "nnbook_sections"


def words(node):
    """Return the sentences of a node, without code, pictures and formulas."""
    if isinstance(node, SILENT):
        return ""
    if isinstance(node, nodes.math):
        return "" if "\\" in node.astext() else node.astext()
    if isinstance(node, nodes.Text):
        return node.astext()
    between = "" if isinstance(node, nodes.TextElement) else " "
    return between.join(map(words, node.children))


def program(node):
    """Return the code that a node shows, without what it printed."""
    return " ".join(
        block.astext()
        for block in node.findall(nodes.literal_block)
        if "output" not in block.parent.get("classes", [])
    )


def entry(title, parts, place):
    """Return one thing to be found."""
    text = " ".join(" ".join(map(words, parts)).split())
    code = " ".join(" ".join(map(program, parts)).split())
    return {"title": title, "text": text, "code": code, "place": place}


def entries(doctree):
    """Yield each section of a page, and each function or class described."""
    for section in doctree.findall(nodes.section):
        name = section[section.first_child_matching_class(nodes.title)]
        parts = [
            part for part in section.children if not isinstance(part, APART)
        ]
        title = words(name)
        if not title.startswith(HIDDEN):
            place = section["ids"][0] if section.parent is not doctree else ""
            yield entry(title, parts, place)
            yield from described(section)


def described(section):
    """Yield the functions and classes that a section describes."""
    for thing in section.children:
        if isinstance(thing, addnodes.desc) and thing[0]["ids"]:
            place = thing[0]["ids"][0]
            yield entry(place, thing.children[1:], place)


def note(app, doctree):
    """Keep a page's sections: to load all pages again takes seconds."""
    app.env.metadata[app.env.docname][NOTED] = list(entries(doctree))


def gather(app):
    """Return the pages' names, and the sections with the page of each."""
    env, pages, sections = app.env, [], []
    order = env.toctree_includes.values()
    names = [app.config.root_doc, *(name for part in order for name in part)]
    for docname in dict.fromkeys(names):
        number = env.toc_secnumbers.get(docname, {}).get("", ())
        title = env.titles[docname].astext()
        pages.append(
            {
                "title": ". ".join([*map(str, number), title]),
                "address": app.builder.get_target_uri(docname),
            }
        )
        for found in env.metadata[docname][NOTED]:
            sections.append(found | {"page": len(pages) - 1})
    return pages, sections


def other_words(app, pages, sections):
    """Add the words by which readers may ask for a section."""
    path = Path(app.srcdir, SOURCES, "words.yml")
    said = yaml.safe_load(path.read_text("utf-8"))
    for section in sections:
        address = pages[section["page"]]["address"]
        place = section["place"]
        name = f"{address}#{place}" if place else address
        section["also"] = said["sections"].pop(name, "")
    known = {page["address"] for page in pages}
    gone = [name for name in said["sections"] if name.split("#")[0] in known]
    if gone:
        raise ExtensionError(f"{path} names no section of the book: {gone}")
    return said["synonyms"]


def write(app, exception):
    """Write what is to be found, and what finds it."""
    if exception:
        return
    pages, sections = gather(app)
    synonyms = other_words(app, pages, sections)
    data = {"pages": pages, "sections": sections, "synonyms": synonyms}
    packed = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    root, static = Path(app.srcdir), Path(app.outdir, "_static", "search")
    finding = [root / LIBRARY, root / SOURCES / "find.js"]
    made = {
        "sections.js": f"const nnSections = {packed};\n",
        "find.js": "\n".join(path.read_text("utf-8") for path in finding),
        "page.js": (root / SOURCES / "page.js").read_text("utf-8"),
    }
    static.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (static / name).write_text(text, "utf-8", newline="\n")


def instead(app):
    """Let Sphinx neither write its index nor lay out its page."""
    app.builder.search = False


def page(app):
    """Make the search page, which Sphinx makes with its own search only."""
    yield "search", {}, "search.html"


def setup(app):
    """Take the place of Sphinx's search."""
    app.connect("builder-inited", instead)
    app.connect("doctree-read", note, priority=900)
    app.connect("html-collect-pages", page)
    app.connect("build-finished", write, priority=300)
