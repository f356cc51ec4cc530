"""The browsers that are no Chromium."""

from types import ModuleType

from tests.browser.engines import firefox, webkit

ENGINES: dict[str, ModuleType] = {"firefox": firefox, "webkit": webkit}
