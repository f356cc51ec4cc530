"""What may cross the boundary, and what may not."""

import math

import numpy as np
import pytest

from nnlib.grading.assignment.compare import differs
from nnlib.grading.sandbox.worker import protocol
from nnlib.grading.sandbox.worker.protocol import NotPlainError, ProtocolError

PLAIN = [
    None,
    True,
    7,
    -1.5,
    1e-310,
    "é",
    [],
    [1, [2.5, "x", None]],
    {"a": [1], "b": 2},
    math.inf,
]


@pytest.mark.parametrize("value", PLAIN, ids=repr)
def test_plain_values_come_back(value):
    frame = protocol.pack({"value": protocol.encode(value)})
    body = frame[protocol.HEAD.size :]
    assert protocol.size(frame[: protocol.HEAD.size]) == len(body)
    assert protocol.decode(protocol.unpack(body)["value"]) == value


@pytest.mark.parametrize("dtype", ["f8", "f4", "i8", "u1", "?", ">f8"])
@pytest.mark.parametrize("shape", [(0,), (3,), (2, 0, 3), (2, 3)])
def test_arrays_come_back(dtype, shape):
    array = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    got = protocol.decode(protocol.encode(array))
    assert got.shape == array.shape
    assert got.dtype.kind == array.dtype.kind
    np.testing.assert_array_equal(got, array)
    assert got.flags.writeable


def test_what_students_return_instead_of_lists():
    assert protocol.encode(range(3)) == [0, 1, 2]
    assert protocol.encode(x for x in "ab") == ["a", "b"]
    assert protocol.encode(zip([1], [2], strict=True)) == [[1, 2]]
    assert protocol.encode(np.float64(0.5)) == 0.5
    assert protocol.encode(np.array(3)) == 3
    ragged = np.array([[1], [2, 3]], dtype=object)
    assert protocol.encode(ragged) == [[1], [2, 3]]


@pytest.mark.parametrize(
    "value",
    [
        2**1001,
        object(),
        b"x",
        {1},
        1j,
        np.zeros(2, complex),
        np.array(["x"]),
        np.zeros(3, "datetime64[s]"),
        [0] * 300_000,
        np.zeros(300_000),
        ["x", *[0] * 2_000],
        [*[0] * 2_000, "x"],
        10**400,
        len,
        lambda: 0,
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_not_plain_is_refused(value):
    with pytest.raises(NotPlainError):
        protocol.encode(value)


def test_a_number_too_long_for_an_array_is_a_float():
    got = protocol.decode(protocol.encode([2**70, 1]))
    assert got == [2.0**70, 1]
    assert differs(got, [2.0**70, 1.0]) == ""


ARRAY = {"array": "", "dtype": "<f8", "shape": [0]}


@pytest.mark.parametrize(
    "node",
    [
        {},
        {"code": "1"},
        {"dict": 7},
        {"dict": [[1]]},
        {**ARRAY, "dtype": "O"},
        {**ARRAY, "dtype": "V8"},
        {**ARRAY, "dtype": "c16"},
        {**ARRAY, "dtype": "no such"},
        {**ARRAY, "dtype": ",<"},
        {**ARRAY, "dtype": ["<f8"]},
        {**ARRAY, "shape": [3]},
        {**ARRAY, "shape": [-1]},
        {**ARRAY, "shape": [10**9, 10**9]},
        {**ARRAY, "shape": [True]},
        {**ARRAY, "shape": "0"},
        {**ARRAY, "shape": [0] * 40},
        {**ARRAY, "array": "€"},
        {**ARRAY, "array": 7},
        [*[0] * 2_000, "x"],
        10**400,
        [[[[[[[[[[[[[[1]]]]]]]]]]]]]],
    ],
    ids=repr,
)
def test_what_stands_for_nothing_is_refused(node):
    with pytest.raises(ProtocolError):
        protocol.decode(node)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"x",
        b"[" * 10**5,
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": [' + b'{"a":[]},' * 300_000 + b"0]}",
    ],
    ids=lambda body: str(body[:12]),
)
def test_a_frame_must_hold_an_object(body):
    with pytest.raises(ProtocolError):
        protocol.unpack(body)
    with pytest.raises(ProtocolError):
        protocol.size(b"\xff\xff\xff\xff")


SAME = [
    (1, True),
    (1.0, 1),
    ([1, 2], (1, 2)),
    (np.array([1.0, 2]), [1, 2]),
    ([[1, 2]], np.array([[1, 2]])),
    (0.1 + 0.2, 0.3),
    ([2.5], 2.5),
    ([[1, 2], 3], ([1, 2], 3)),
    ({"a": [1.0]}, {"a": (1,)}),
]
OTHER = [
    (None, 1, "return"),
    ("1", 1, "a text"),
    ([1, 2], 1, "2 numbers"),
    ([1, 2, 3], [1, 2], "3 numbers"),
    ([[1], [2]], [1, 2], "shape"),
    (float("nan"), 1, "NaN"),
    (1.001, 1, "wrong numbers"),
    (math.inf, 1, "wrong numbers"),
    ([1], ([1, 2], 3), "1 things"),
    (3, ([1, 2], 3), "not 2 things"),
    (np.array(3.0), ([1, 2], 3), "not 2 things"),
    (np.zeros(2), "x", "another text"),
    ([], "", "another text"),
    (np.zeros(2), None, "not `None`"),
    ([1, 2, 3], [1, None, 3], "not `None`"),
    ({"b": 1}, {"a": 1}, "keys"),
    (True, 0, "wrong"),
]


@pytest.mark.parametrize(("got", "expected"), SAME, ids=repr)
def test_style_does_not_matter(got, expected):
    assert differs(got, expected) == ""


@pytest.mark.parametrize(("got", "expected", "says"), OTHER, ids=repr)
def test_a_difference_is_told_without_the_answer(got, expected, says):
    assert says in differs(got, expected)
