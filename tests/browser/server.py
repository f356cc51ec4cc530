"""A small server of our own for the built site."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

PACKED = (".html", ".css", ".js", ".svg", ".ipynb", ".json", ".xml")


class Plain(SimpleHTTPRequestHandler):
    """Serves files as they are."""

    protocol_version = "HTTP/1.1"

    def handle(self):
        # A closing browser does not say goodbye.
        with suppress(ConnectionError):
            super().handle()

    def end_headers(self):
        # As the usual hosts of such sites do; a frame without an origin
        # could not load the fonts otherwise.
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *args):
        pass


class Gzipped(Plain):
    """Packs text, as every host of such sites does."""

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in PACKED or not path.is_file():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)


@contextmanager
def serving(folder: Path, handler: type = Plain) -> Iterator[str]:
    """Serve a folder; give its address."""
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(handler, directory=folder)
    )
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
