"""Join the parts of the look, and of the behaviour, into one file each.

The sources stay short, one subject a file; the reader's browser makes one
request for the look and one for the script. What must run before anything is
seen is a file of its own, which the templates name.
"""

import re
from pathlib import Path

BUNDLES = {
    "site.css": "book/_style/*.css",
    "site.js": "book/_script/[0-9]*.js",
    "first.js": "book/_script/first.js",
}


# A string, or what may stand closer: `a :is(b)` keeps its space.
SPACED = re.compile(r"""("[^"]*"|'[^']*')|;? ?([{}]) ?|([;:,]) """)


def brief(css):
    """Return a style sheet without comments and without needless spaces.

    Its strings hold neither two spaces nor comments.
    """
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    flat = re.sub(r"\s+", " ", bare)
    return SPACED.sub(
        lambda found: "".join(filter(None, found.groups())), flat
    )


def bundle(app):
    """Write the joined files where Sphinx takes their checksums."""
    static = Path(app.outdir) / "_static"
    static.mkdir(parents=True, exist_ok=True)
    for name, pattern in BUNDLES.items():
        parts = sorted(Path(app.srcdir).glob(pattern))
        text = "\n".join(part.read_text("utf-8") for part in parts)
        text = brief(text) if name.endswith(".css") else text
        (static / name).write_text(text, "utf-8")


def setup(app):
    """Add the two files to every page."""
    app.connect("builder-inited", bundle)
    app.add_css_file("site.css")
    app.add_js_file("site.js", loading_method="defer")
