"""Serve the desk to one person on this machine, and save what they decide.

Only this machine is listened to. The address holds a token that no other page
knows, and no request counts that another page has sent.
"""

from __future__ import annotations

import hmac
import json
import secrets
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from nnlib.grading.desk.page import policy

HOST = "127.0.0.1"
BODY = 100_000  # bytes that a form may send
FORM = "application/x-www-form-urlencoded"

# What an action gets is a form, and what it returns is said to the human; it
# raises a ValueError to say that nothing was done.
Action = Callable[[dict[str, str]], str]


class Desk(ThreadingHTTPServer):
    """A desk that is open.

    Parameters
    ----------
    show : makes the page
    actions : what a form may ask for, by its address
    port : any free one if 0
    """

    daemon_threads = True

    def __init__(
        self,
        show: Callable[[], str],
        actions: dict[str, Action],
        port: int = 0,
    ) -> None:
        super().__init__((HOST, port), Handler)
        self.show, self.actions = show, actions
        self.token = secrets.token_urlsafe(24)
        self.one_at_a_time = threading.Lock()

    @property
    def origin(self) -> str:
        """What a browser calls the place that its pages come from."""
        return f"http://{HOST}:{self.server_port}"

    @property
    def address(self) -> str:
        """The address to open."""
        return f"{self.origin}/{self.token}/"

    def handle_error(self, request, client_address) -> None:
        """Say nothing of a browser that has gone."""


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Desk
    server_version, sys_version = "desk", ""
    timeout = 30  # seconds that a request may take to arrive

    def do_GET(self) -> None:
        """Show the page."""
        if self._may() == "":
            try:
                with self.server.one_at_a_time:
                    page = self.server.show()
            except (ValueError, OSError) as error:  # a file edited by hand
                status = HTTPStatus.UNPROCESSABLE_ENTITY
                return self._reply(status, "text/plain", str(error))
            return self._reply(HTTPStatus.OK, "text/html", page)
        return None

    def do_POST(self) -> None:
        """Do what a form asks for."""
        name = self._may()
        if name is None:
            return
        kind = self.headers.get("Content-Type", "").partition(";")[0].strip()
        length = self.headers.get("Content-Length", "")
        if self.headers.get("Origin") != self.server.origin:
            return self._refuse(HTTPStatus.FORBIDDEN)
        if kind != FORM or name not in self.server.actions:
            return self._refuse(HTTPStatus.BAD_REQUEST)
        if not length.isascii() or not length.isdigit():
            return self._refuse(HTTPStatus.LENGTH_REQUIRED)
        if int(length) > BODY:
            return self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        text = self.rfile.read(int(length)).decode("utf-8", "replace")
        form = {
            key: values[-1]
            for key, values in parse_qs(text, keep_blank_values=True).items()
        }
        status = HTTPStatus.OK
        with self.server.one_at_a_time:
            try:
                says = self.server.actions[name](form)
            except (ValueError, OSError, KeyError) as error:
                status = HTTPStatus.UNPROCESSABLE_ENTITY
                says = f"Not saved. {error}"
        if "application/json" in self.headers.get("Accept", ""):
            reply = json.dumps({"says": says})
            return self._reply(status, "application/json", reply)
        if status == HTTPStatus.OK:  # a browser without our script
            self.send_response(HTTPStatus.SEE_OTHER)
            self.send_header("Location", self.server.address)
            self.send_header("Content-Length", "0")
            return self.end_headers()
        return self._reply(status, "text/plain", says)

    def _may(self) -> str | None:
        """Return what is asked for below the token; refuse what may not."""
        host = f"{HOST}:{self.server.server_port}"
        _, token, *rest = [*self.path.split("/", 2), ""]
        known = hmac.compare_digest(token.encode(), self.server.token.encode())
        if self.headers.get("Host") != host or not known:
            self._refuse(HTTPStatus.FORBIDDEN)
            return None
        if rest[0] and self.command == "GET":
            self._refuse(HTTPStatus.NOT_FOUND)
            return None
        return rest[0]

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._reply(status, "text/plain", status.phrase)

    def _reply(self, status: HTTPStatus, kind: str, text: str) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        """Send with every reply what a browser should not do with it."""
        policies = f"{policy()}; frame-ancestors 'none'"
        self.send_header("Content-Security-Policy", policies)
        self.send_header("X-Content-Type-Options", "nosniff")
        # The address holds the token.
        self.send_header("Referrer-Policy", "same-origin")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *args) -> None:
        """Say nothing: the address holds the token."""
