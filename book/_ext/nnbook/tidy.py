"""Leave in the built site only what its pages use.

The theme copies megabytes of scripts, fonts and translations that none of
our pages loads, and Sphinx leaves the page of a chapter that was removed.
"""

import shutil
from pathlib import Path

UNUSED = [
    "*-stemmer.js",
    "basic.css",
    "doctools.js",
    "documentation_options.js",
    "file.png",
    "images",
    "language_data.js",
    "locales",
    "minus.png",
    "mystnb.*.css",
    "plus.png",
    "pygments.css",
    "sbt-webpack-macros.html",
    "scripts",
    "searchtools.js",
    "sphinx_highlight.js",
    "styles",
    "vendor",
    "webpack-macros.html",
]
MADE_BY_TEMPLATE = {"search", "404"}


def remove_unused(static):
    """Delete the files of the theme and of extensions."""
    for pattern in UNUSED:
        for path in static.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def remove_orphans(out, docnames):
    """Delete pages whose source is gone."""
    for page in out.rglob("*.html"):
        docname = page.relative_to(out).with_suffix("").as_posix()
        if docname not in docnames and docname not in MADE_BY_TEMPLATE:
            page.unlink()


def tidy(app, exception):
    """Delete after everyone has finished writing."""
    out = Path(app.outdir)
    if not exception:
        remove_unused(out / "_static")
        remove_orphans(out, app.env.found_docs)


def setup(app):
    """Come last."""
    app.connect("build-finished", tidy, priority=900)
