"""Let tests of notebooks ask the book's extension."""

import sys

from . import ROOT

sys.path.insert(0, str(ROOT / "book" / "_ext"))
