"""A browser on the built site, over http and from a disk."""

import pytest

from tests.browser import acting
from tests.browser.server import serving

CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.fixture(scope="session")
def over_http(site):
    """The site's address on a small server of our own."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def from_disk(site):
    """The site's address without any server."""
    return f"{site.as_uri()}/"


class Reader:
    """Opens pages, and notes what fails or goes elsewhere."""

    def __init__(self, browser, base, **options):
        self.context = browser.new_context(**options)
        self.context.set_default_timeout(20_000)
        self.context.set_offline(base.startswith("file:"))
        self.base, self.wrong, self.left_open = base, [], (None, None)
        self.context.on("request", self._request)
        self.context.on("console", self._console)
        self.context.on("weberror", lambda e: self.wrong.append(str(e.error)))

    def _request(self, request):
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.wrong.append(f"request to {request.url}")

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.wrong.append(f"{message.text} {message.location}")

    def open(self, path, before=None):
        """Open a page; `before` may prepare it."""
        page = self.context.new_page()
        if before:
            before(page)
        page.goto(self.base + path)
        acting.awake(page)
        return page

    def find(self, place):
        """Return a figure as the book gives it.

        Its page stays open until a figure of another one is asked for.
        """
        name, page = self.left_open
        if name != place.page:
            if page:
                page.close()
            page = self.open(place.page)
            self.left_open = place.page, page
        page.mouse.up()
        figure = acting.figure_of(page, place)
        acting.start_again(figure, place)
        return figure


@pytest.fixture
def visit(browser, over_http):
    """Open a page of its own for a test; nothing may fail in it.

    ``visit(path, base=…, before=…, **options of the context)``
    """
    readers = []

    def open_page(path, base=over_http, before=None, **options):
        readers.append(Reader(browser, base, **options))
        return readers[-1].open(path, before)

    yield open_page
    for reader in readers:
        reader.context.close()
    assert [reader.wrong for reader in readers if reader.wrong] == []


@pytest.fixture(scope="session")
def at_desk(browser, over_http):
    reader = Reader(browser, over_http, permissions=CLIPBOARD)
    yield reader
    reader.context.close()


@pytest.fixture(scope="session")
def by_phone(browser, over_http):
    phone = {"width": 360, "height": 740}
    reader = Reader(
        browser, over_http, viewport=phone, has_touch=True, is_mobile=True
    )
    yield reader
    reader.context.close()


@pytest.fixture
def figure(at_desk, place):
    """The figure that a test is about, with mouse and keyboard."""
    yield at_desk.find(place)
    assert at_desk.wrong == []


@pytest.fixture
def touched(by_phone, place):
    """The figure that a test is about, on a phone."""
    yield by_phone.find(place)
    assert by_phone.wrong == []
