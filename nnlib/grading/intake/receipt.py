"""A receipt: a short text that only the same file has."""

from __future__ import annotations

import hashlib

GROUPS, LENGTH = 4, 4


def receipt(data: bytes) -> str:
    """Return the receipt of a file, such as ``3f2a-91c0-77de-0b5e``.

    Examples
    --------
    >>> receipt(b"")
    'e3b0-c442-98fc-1c14'
    """
    digest = hashlib.sha256(data).hexdigest()
    cuts = range(0, GROUPS * LENGTH, LENGTH)
    return "-".join(digest[n : n + LENGTH] for n in cuts)
