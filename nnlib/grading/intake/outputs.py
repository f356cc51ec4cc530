"""Leave out what cells have printed and drawn: no answer is in it.

It can be most of a file, so it goes before the file is read as JSON.
"""

from __future__ import annotations

import re

TOKENS = 10_000_000  # brackets, commas and texts that are looked at
# A text, or what opens, closes or parts; possessive, so that it never goes
# back over a text that does not end.
TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[][{}]', re.DOTALL)
OUTPUTS = re.compile(rb"\s*:\s*(?=\[)")


def without_outputs(data: bytes) -> bytes:
    """Return a notebook's file without the outputs of its cells.

    What is no JSON, or too much of it, comes back whole, or cut where its
    outputs do not end.
    """
    kept: list[bytes] = []
    start = depth = 0
    skipping = False
    for count, token in enumerate(TOKEN.finditer(data)):
        if count > TOKENS:
            return data
        text = token[0]
        if skipping:
            depth += (text in b"[{") - (text in b"]}")
            if depth == 0:
                skipping, start = False, token.end()
        elif text == b'"outputs"':
            match = OUTPUTS.match(data, token.end())
            if match:
                kept += [data[start : match.end()], b"[]"]
                skipping = True
    return b"".join(kept) if skipping else b"".join([*kept, data[start:]])
