"""Answer the grader's requests: a student's code is run, values are told.

Runs inside the sandbox, with the files beside it and nothing else of this
package: no checks, no expected values. Each request gets one reply.
"""

from __future__ import annotations

import builtins
import importlib.machinery
import os
import sys
import types

from . import protocol
from .bench import Bench, told
from .hushed import Hush
from .limits import set_limits
from .source import transformer


def offer(module: types.ModuleType) -> None:
    """Leave out what is not here, so that ``from module import *`` works."""
    find, places = importlib.machinery.PathFinder.find_spec, module.__path__
    module.__all__ = [
        name
        for name in module.__all__
        if name in vars(module) or find(f"{module.__name__}.{name}", places)
    ]


def read(channel: int, count: int) -> bytes:
    """Read so many bytes; leave quietly when the grader has gone."""
    data = b""
    while len(data) < count:
        piece = os.read(channel, count - len(data))
        if not piece:
            os._exit(0)
        data += piece
    return data


def write(channel: int, data: bytes) -> None:
    """Write all of it."""
    while data:
        data = data[os.write(channel, data) :]


def own_channels() -> tuple[int, int]:
    """Move the grader's pipes away from where prints and inputs go."""
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    return requests, replies


def fall_silent() -> None:
    """Complain no more: from now on it would be a student's code."""
    os.dup2(1, 2)


def serve() -> None:
    """Answer requests until the grader has no more."""
    requests, replies = own_channels()
    bench: Bench | None = None
    while True:
        length = protocol.size(read(requests, protocol.HEAD.size))
        request = protocol.unpack(read(requests, length))
        match request["do"]:
            case "start":
                set_limits(request["limits"])
                for name in request["modules"]:
                    offer(__import__(name))
                transformer()
                sys.meta_path.append(Hush())
                builtins.exit = builtins.quit = sys.exit
                bench = Bench(request["names"], request["seconds"])
                fall_silent()
                reply = {"ready": True}
            case "cell":
                reply = bench.cell(request["source"], request["number"])
            case "settle":
                reply = bench.settle()
            case "call":
                reply = bench.call(
                    request["steps"],
                    request["seconds"],
                    request.get("keeps", False),
                )
        reply["id"] = request["id"]
        try:
            frame = protocol.pack(reply)
        except protocol.NotPlainError as error:
            frame = protocol.pack({"id": request["id"], "error": told(error)})
        write(replies, frame)
