"""What a cell prints and shows, on its way to the page."""

import io
import time

MOST = 200_000  # characters of one run
PAUSE = 0.05  # seconds between two messages while a cell prints


class Output:
    """Sends the output of a cell in pieces, and not without end.

    Parameters
    ----------
    post : takes a message
    cell : its place
    quiet : whether nothing is sent, for a cell that another one needs
    """

    def __init__(self, post, cell, quiet=False):
        self.post, self.cell, self.quiet = post, cell, quiet
        self.waiting, self.name, self.sent, self.cut = [], "", 0, 0
        self.last = time.monotonic()

    def stream(self, name: str) -> "Stream":
        """Return a file whose text is sent as printed."""
        return Stream(self, name)

    def write(self, name: str, text: str) -> None:
        """Take a piece of printed text."""
        if name != self.name:
            self.flush()
            self.name = name
        room = MOST - self.sent
        self.cut += max(0, len(text) - room)
        if room > 0:
            self.waiting.append(text[:room])
            self.sent += len(text[:room])
        if time.monotonic() - self.last > PAUSE:
            self.flush()

    def flush(self) -> None:
        """Send what waits."""
        text = "".join(self.waiting)
        self.waiting, self.last = [], time.monotonic()
        if text and not self.quiet:
            self.post({"say": "text", "name": self.name, "text": text})

    def show(self, bundle: dict, figure: int | None, state: dict) -> None:
        """Send what is not printed but shown."""
        self.flush()
        size = sum(len(str(part)) for part in bundle.values())
        self.sent += size
        if self.sent > MOST * 10:
            self.cut += size
        elif not self.quiet:
            self.post({"say": "show", "bundle": bundle, "figure": figure})
        elif figure is not None:
            told = {"say": "figure", "cell": self.cell, "figure": figure}
            self.post({**told, "state": state})

    def end(self) -> None:
        """Send the rest, and how much was left out."""
        self.flush()
        if self.cut and not self.quiet:
            self.post({"say": "cut", "count": self.cut})


class Stream(io.TextIOBase):
    """A file of text that goes to an `Output`."""

    encoding = "utf-8"

    def __init__(self, output, name):
        self.output, self.named = output, name

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, text: str) -> int:
        """Send a text."""
        if not isinstance(text, str):
            came = type(text).__name__
            raise TypeError(f"write() argument must be str, not {came}")
        self.output.write(self.named, text)
        return len(text)

    def flush(self) -> None:
        """Send it at once."""
        self.output.flush()
