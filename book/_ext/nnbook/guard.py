"""Look at the finished site: it keeps its promises or the build fails.

A new version of the theme or of an extension may add a script, a font from
another host, or drop a part that our styles expect. Each is a build error
that names the page and the part, not a surprise for a reader.
"""

import re
from pathlib import Path

from sphinx.errors import ExtensionError

LOADS = re.compile(
    r"<(?:script|img|iframe|source|audio|video|embed)\b[^>]*?\ssrc=\"([^\"]*)\""
    r"|<link\b(?![^>]*rel=\"canonical\")[^>]*?\shref=\"([^\"]*)\""
)
ALLOWED = re.compile(
    r"/?(?:\.\./)*(?:[\w.-]+/)*?"
    r"(?:_static/[\w./-]+|_images/[\w.-]+)(?:\?v=\w+)?$"
)
# One that is not a script but data runs nothing.
OWN_SCRIPT = re.compile(
    r"<script\b(?![^>]*\s(?:src=|type=\"application/(?:ld\+)?json\"))"
    r"|<[^>]*\son[a-z]+=\"|\shref=\"javascript:"
)
PARTS = {
    "what runs first": r"<script src=\"[^\"]*_static/first\.js\">",
    "the site's styles": r"_static/site\.css",
    "the site's script": r"_static/site\.js",
    "the navigation": r'<nav id="site-nav"[^>]*>\s*<(?:p|ul)\b',
    "the article": r'<main id="main"',
}


def faults(html):
    """Yield what is wrong with the HTML of one page, in words."""
    for src, href in LOADS.findall(html):
        if not ALLOWED.match(src or href):
            yield f"it loads {src or href}, which is not one of the book's"
    for name, pattern in PARTS.items():
        if not re.search(pattern, html):
            yield f"{name} ({pattern}) was expected and is not there"
    for script in OWN_SCRIPT.findall(html):
        yield f"it has a script of its own ({script}), which a site may forbid"
    if "widget-state+json" in html:
        yield "it holds the state of Jupyter widgets"


def inspect(app, exception):
    """Read every page; raise one error that lists every fault."""
    if exception:
        return
    out = Path(app.outdir)
    found = [
        f"{page.relative_to(out).as_posix()}: {fault}"
        for page in sorted(out.rglob("*.html"))
        if "_static" not in page.parts
        for fault in faults(page.read_text("utf-8"))
    ]
    if found:
        faults_found = "\n".join(found)
        raise ExtensionError(f"The site is not as designed:\n{faults_found}")


def setup(app):
    """Come before the others tidy up, which they cannot do twice."""
    app.connect("build-finished", inspect, priority=400)
