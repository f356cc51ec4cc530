"""The stored digits do not hang on the processor's widest instructions."""

import os
import subprocess
import sys

import pytest
from nnbook import same_digits

USED = """
from numpy._core._multiarray_umath import __cpu_features__
print(__cpu_features__.get("X86_V4", False))
"""


@pytest.mark.parametrize("has_it", [True, False])
def test_only_a_processor_with_avx_512_is_asked(has_it, monkeypatch):
    monkeypatch.setattr(same_digits, "__cpu_features__", {"AVX512F": has_it})
    for name in same_digits.ASKED:
        monkeypatch.delenv(name, raising=False)
    same_digits.ask_for_same_digits()
    asked = {name: os.environ.get(name) for name in same_digits.ASKED}
    assert asked == (same_digits.ASKED if has_it else dict.fromkeys(asked))


def test_no_kernel_of_the_tests_uses_it():
    run = [sys.executable, "-c", USED]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
