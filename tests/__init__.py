"""The book's tests, which compare what is stored to its last digit."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "book" / "_ext"))

from nnbook.same_digits import ask_for_same_digits

ask_for_same_digits()
