"""The secret that inputs are drawn from, kept outside the repository.

Who knows every hidden check still does not know the inputs: they follow from
the secret, the assignment's version and the submission itself. The same
submission always meets the same inputs.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path

import numpy as np

LENGTH = 32


def home() -> Path:
    """Return where the secret is kept: ``$NNLIB_SECRET`` or the user's own."""
    if os.environ.get("NNLIB_SECRET"):
        return Path(os.environ["NNLIB_SECRET"])
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(config) / "nnlib" / "secret"


def load(path: Path | None = None) -> bytes:
    """Return the secret; make one the first time.

    Raises
    ------
    ValueError
        When the file holds too little to be a secret.
    """
    path = path or home()
    with contextlib.suppress(FileExistsError):
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(secrets.token_hex(LENGTH).encode())
    secret = path.read_bytes().strip()
    if len(secret) < LENGTH:
        raise ValueError(
            f"{path} must hold a secret of at least {LENGTH} characters, got "
            f"{len(secret)}. Remove it, and a new one is made."
        )
    return secret


def generator(secret: bytes, *parts: str) -> np.random.Generator:
    """Return the random generator that belongs to a few texts."""
    message = "\0".join(parts).encode()
    digest = hmac.new(secret, message, hashlib.sha256).digest()
    return np.random.default_rng(list(digest))
