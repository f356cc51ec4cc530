"""What the book adds to Jupyter Book, one idea a file.

The theme (sphinx-book-theme) supplies the data of a page: its navigation,
its launch and repository links. `book/_templates` lays the page out,
`book/_style` and `book/_script` make its look and its few behaviours, so
that Bootstrap, Font Awesome and the theme's own styles need not be sent.
"""

from importlib import import_module
from importlib.util import find_spec

PARTS = [
    "fingerprint",  # nothing stale: not the outputs, not the pages
    "assignments",  # pages of what students get of a master
    "same_digits",  # the stored digits, on every x86 processor
    "execute",  # notebooks run side by side
    "assets",  # one stylesheet and one script for the site
    "maths",  # formulas become HTML here, not in the browser
    "code",  # only what has a colour is marked
    "notebooks",  # how a hidden output looks
    "imported",  # a page's end says where its names come from
    "boxes",  # a link to a folded box opens it
    "captions",  # figures are named by their captions
    "anchors",  # every id on a page can be linked in plain Markdown
    "moved",  # a place that has moved is still found
    "reference",  # one section for each module of nnlib
    "address",  # what only a site with an address can have
    "page",  # what one page loads, and the links it offers
    "figures",  # figures become pictures plus one script
    "in_page",  # cells can be edited and run in the page
    "search",  # sections are found by the words that readers type
    "guard",  # the finished site keeps its promises
    "tidy",  # nothing lies about that no page uses
]


def setup(app):
    """Connect the parts that are there, in their order."""
    # Jupyter Book passes this on whether or not its extension is loaded.
    app.add_config_value("comments_config", {}, "")
    for part in PARTS:
        if find_spec(f"{__name__}.{part}"):
            import_module(f"{__name__}.{part}").setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
