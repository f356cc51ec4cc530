"""Choose what one page loads, and gather the links that it offers."""

import re

from sphinx.errors import ThemeError

from nnbook.figures import used
from nnbook.in_page import BUTTON

EXPECTED = ["header_buttons", "generate_toc_html", "toctree", "pathto"]
# What the theme would lay out: it renders each part to see if it is empty.
LAID_OUT = re.compile(
    r"sidebars|theme_\w+_(?:start|center|persistent|end|items)"
)
CUT_SHORT = re.compile(r'(content="[^"]{30,}[.?!])\s[^"]*\.\.\."')


def check_theme(context):
    """Refuse a theme that no longer supplies what the templates print."""
    missing = [name for name in EXPECTED if name not in context]
    if missing:
        raise ThemeError(
            "nnbook's templates expect the theme to supply "
            f"{', '.join(missing)}; sphinx-book-theme has changed."
        )


def keep(files, names):
    """Leave in the list of styles or scripts only those of the book."""
    files[:] = [f for f in files if f.filename in names]


def lay_nothing_out(app, pagename, templatename, context, doctree):
    """Spare the theme the parts that our templates do without."""
    for name in filter(LAID_OUT.fullmatch, list(context)):
        context[name] = []


def links(context):
    """Return (text, address) of the theme's launch and repository links."""
    return [
        (str(link["tooltip"]), link["url"])
        for button in context["header_buttons"]
        for link in button.get("buttons", [button])
        if link["type"] == "link" and button["label"] != "download-buttons"
    ]


def whole_sentences(metatags):
    """Let a description end with a sentence, not inside a word."""
    return CUT_SHORT.sub(r'\1"', metatags)


def set_page(app, pagename, templatename, context, doctree):
    """Trim the page to its own files and hand the template its links."""
    check_theme(context)
    styles = {"_static/site.css"}
    figures, look = used(app, doctree) if doctree else (set(), "")
    if figures:
        styles.add("_static/figures.css")
    scripts = {f"_static/{name}" for name in {"site.js"} | figures}
    if context.get("page_source_suffix") == ".ipynb":
        scripts.add(f"_static/{BUTTON}")
    keep(context["css_files"], styles)
    keep(context["script_files"], scripts)
    context["figures_look"] = look
    context["metatags"] = whole_sentences(context.get("metatags", ""))
    context["page_links"] = links(context)
    context["is_notebook"] = context.get("page_source_suffix") == ".ipynb"


def setup(app):
    """Run after the theme (501) and the extensions that add files (500)."""
    app.connect("html-page-context", lay_nothing_out, priority=1)
    app.connect("html-page-context", set_page, priority=600)
