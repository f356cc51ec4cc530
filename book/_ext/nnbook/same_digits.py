"""The stored digits, on every x86 processor.

NumPy and its OpenBLAS choose how to add, and how to compute a tanh, by the
processor. What comes out differs in the last bit, and a training at the edge
of running wild makes that a visible digit. The stored outputs are those of
processors without AVX-512; one that has it is asked to do as they do.
"""

import os

from numpy._core._multiarray_umath import __cpu_features__

ASKED = {
    "OPENBLAS_CORETYPE": "Haswell",
    "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR",
}


def ask_for_same_digits() -> None:
    """Let every Python that this one starts compute the stored digits."""
    if __cpu_features__.get("AVX512F"):
        for name, value in ASKED.items():
            os.environ.setdefault(name, value)


def setup(app) -> None:
    """Ask before the first notebook runs."""
    ask_for_same_digits()
