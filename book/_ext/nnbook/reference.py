"""Write the reference of nnlib: a section for each module of use to readers.

The grader is left out: what a course needs of it stands in "For instructors".
"""

from importlib.util import find_spec
from pkgutil import iter_modules, walk_packages

PAGE = "book/reference"
SECTION = """
## {name}

```{{eval-rst}}
.. automodule:: {name}
{members}
```
"""


def sections(package="nnlib"):
    """Yield a section for each public module, in alphabetical order."""
    roots = find_spec(package).submodule_search_locations
    for module in walk_packages(roots, f"{package}."):
        parts = module.name.split(".")
        if not any(p.startswith("_") or p == "grading" for p in parts):
            members = "   :members:"
            if module.ispkg:
                members = _of_package(module.name)
            yield SECTION.format(name=module.name, members=members)


def _of_package(name):
    """Return what is shown of a package: nothing that its modules show."""
    roots = find_spec(name).submodule_search_locations
    if any(not each.name.startswith("_") for each in iter_modules(roots)):
        return ""
    return "   :members:\n   :imported-members:"


def add_modules(app, docname, source):
    """Append the sections to the page's own introduction."""
    if docname == PAGE:
        source[0] += "".join(sections())


def setup(app):
    """Connect to the reading of sources."""
    app.connect("source-read", add_modules)
