"""What crosses the boundary: plain values in frames, never objects.

A frame is its length in four bytes, then JSON. Both sides use this file, so
it needs the standard library alone; arrays are met only where NumPy is.
"""

from __future__ import annotations

import base64
import json
import math
import numbers
import struct
import sys

FRAME = 8_000_000  # bytes of a frame at most
ITEMS = 200_000  # numbers, texts and lists in a value at most
DEPTH = 12  # lists within lists
TEXT = 2_000  # characters of a text
WITH_TEXT = 1_000  # parts of a value that holds a text
BITS = 1_000  # of a whole number, so that a float can hold it
PARTS = 3 * ITEMS  # brackets and commas of a frame, so that it fits in memory
KINDS = "biuf"  # what an array may hold: bool, whole numbers, floats
DTYPES = {"|b1", "|i1", "|u1", "<i2", "<i4", "<i8", "<u2", "<u4", "<u8"}
DTYPES |= {"<f2", "<f4", "<f8"}
HEAD = struct.Struct(">I")


class ProtocolError(Exception):
    """A frame that breaks the rules; whoever sent it is not heard again."""


class NotPlainError(TypeError):
    """A value that is no plain number, text, list or array."""


def pack(message: dict) -> bytes:
    """Return a message as a frame."""
    body = json.dumps(message).encode()
    if len(body) > FRAME:
        raise NotPlainError("more than a reply can hold")
    return HEAD.pack(len(body)) + body


def size(head: bytes) -> int:
    """Return the length of the body that follows, from a frame's head."""
    (length,) = HEAD.unpack(head)
    if length > FRAME:
        raise ProtocolError(f"a frame of {length} bytes")
    return length


def unpack(body: bytes) -> dict:
    """Return the message in a frame's body.

    Raises
    ------
    ProtocolError
        When it is not a JSON object, or nested too deeply to be one.
    """
    if sum(map(body.count, (b"[", b"{", b","))) > PARTS:
        raise ProtocolError("a frame of too many parts")
    try:
        message = json.loads(body)
    except (ValueError, RecursionError, MemoryError) as error:
        raise ProtocolError("a frame that is no JSON") from error
    if not isinstance(message, dict):
        raise ProtocolError("a frame that is no object")
    return message


class _Budget:
    """Counts what a value holds, so that none is without end."""

    def __init__(self) -> None:
        self.items = 0
        self.most = ITEMS

    def spend(self, depth: int, items: int = 1) -> None:
        self.items += items
        if self.items > self.most:
            raise NotPlainError(f"a value of more than {self.most} parts")
        if depth > DEPTH:
            raise NotPlainError(f"lists nested more than {DEPTH} deep")

    def spend_text(self, depth: int) -> None:
        # Among many numbers, NumPy would make each as long as the text.
        self.most = WITH_TEXT
        self.spend(depth, 0)


def encode(value: object) -> object:
    """Return a value as plain JSON.

    Parameters
    ----------
    value : number, text, None, array, or a list, tuple, dict or other
        iterable of such

    Raises
    ------
    NotPlainError
        When it is none of these, or too large.
    """
    return _encode(value, _Budget(), 0)


def _encode(value: object, budget: _Budget, depth: int) -> object:
    budget.spend(depth)
    kind = type(value)
    if value is None or kind is bool:
        return value
    numpy = sys.modules.get("numpy")
    if numpy and isinstance(value, numpy.ndarray | numpy.generic):
        return _encode_array(numpy.asarray(value), budget, depth)
    if isinstance(value, str):
        budget.spend_text(depth)
        return str(value)[:TEXT]
    if isinstance(value, numbers.Integral):
        return _whole(int(value))
    if isinstance(value, numbers.Real) or kind.__name__ == "Decimal":
        return float(value)
    if isinstance(value, dict):
        pairs = [
            [str(key)[:TEXT], _encode(each, budget, depth + 1)]
            for key, each in value.items()
        ]
        return {"dict": pairs}
    if hasattr(kind, "__iter__") and not isinstance(
        value, bytes | bytearray | memoryview | set | frozenset
    ):
        return [_encode(each, budget, depth + 1) for each in value]
    if kind.__name__ == "function":
        raise NotPlainError("a function instead of its value")
    raise NotPlainError(f"a value of type {kind.__name__[:TEXT]}")


def _encode_array(array, budget: _Budget, depth: int) -> object:
    if array.dtype.kind == "O":  # rows of unequal length, for example
        return _encode(array.tolist(), budget, depth)
    if array.dtype.kind not in KINDS:
        raise NotPlainError(f"an array of type {array.dtype}")
    if array.ndim > DEPTH:
        raise NotPlainError(f"an array of {array.ndim} dimensions")
    budget.spend(depth, array.size)
    if array.ndim == 0:
        return array.item() if array.dtype.itemsize <= 8 else float(array)
    if array.dtype.itemsize > 8:
        array = array.astype("f8")
    dtype = array.dtype.newbyteorder("<")
    data = array.astype(dtype).tobytes()
    text = base64.b64encode(data).decode()
    shape = [int(n) for n in array.shape]
    return {"array": text, "dtype": dtype.str, "shape": shape}


def _whole(value: int) -> int:
    if value.bit_length() > BITS:
        raise NotPlainError(f"a whole number of {value.bit_length()} bits")
    return value


def decode(node: object) -> object:
    """Return the value that plain JSON stands for; the inverse of `encode`.

    Raises
    ------
    ProtocolError
        When it stands for none. Nothing is evaluated, whatever it says.
    """
    try:
        return _decode(node, _Budget(), 0)
    except (NotPlainError, KeyError, TypeError, ValueError) as error:
        raise ProtocolError(f"no plain value: {error}") from error


def _decode(node: object, budget: _Budget, depth: int) -> object:
    budget.spend(depth)
    if node is None or isinstance(node, bool | float):
        return node
    if isinstance(node, str):
        budget.spend_text(depth)
        return node[:TEXT]
    if isinstance(node, int):
        # An array could not hold it as a whole number.
        whole = _whole(node)
        return whole if -(2**63) <= whole < 2**63 else float(whole)
    if isinstance(node, list):
        return [_decode(each, budget, depth + 1) for each in node]
    if set(node) == {"dict"}:
        return {
            str(key): _decode(each, budget, depth + 1)
            for key, each in node["dict"]
        }
    return _decode_array(node, budget, depth)


def _decode_array(node: dict, budget: _Budget, depth: int):
    import numpy as np

    text, name, shape = node["array"], node["dtype"], node["shape"]
    # Other names can be whole records, or no names at all.
    if name not in DTYPES or len(shape) > DEPTH:
        raise ValueError("an array that is not allowed")
    dtype = np.dtype(name)
    if not all(type(n) is int and 0 <= n <= ITEMS for n in shape):
        raise ValueError("an array without a shape")
    budget.spend(depth, math.prod(shape))
    data = base64.b64decode(text, validate=True)
    if len(data) != math.prod(shape) * dtype.itemsize:
        raise ValueError("an array whose data do not fill its shape")
    return np.frombuffer(data, dtype).reshape(shape).copy()
