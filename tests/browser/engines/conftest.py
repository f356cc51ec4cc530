"""The built site from a disk, in each browser that is no Chromium."""

import shutil
from contextlib import ExitStack

import pytest

from tests.browser.chromium import NoBrowserError
from tests.browser.engines import ENGINES, webkit

# The first script of each page: these browsers tell nobody what goes wrong. Of
# a script from a disk WebKit tells a page only "Script error.", so what is
# called later is watched from inside. It uses the same words where a size has
# changed again after an observer was told of it: no script has failed then,
# and the observer is told in the next frame.
NOTES = """<script>
  globalThis.wrong = [];
  for (const level of ["error", "warn"])
    console[level] = (...words) => wrong.push(words.join(" "));
  addEventListener("unhandledrejection",
    ({reason}) => wrong.push(`${reason}`));
  (() => {
    let measured = false;
    addEventListener("error", ({message, target}) => {
      if (message === "Script error." && measured) return;
      wrong.push(message ?? `not loaded: ${target.src ?? target.href}`);
    }, true);
    const watched = (work) => typeof work !== "function" ? work :
      function (...given) {
        try { return work.apply(this, given); }
        catch (error) {
          wrong.push(`${error} ${error?.stack}`);
          throw error;
        }
      };
    const later = setTimeout;
    const timers = ["setTimeout", "setInterval", "requestAnimationFrame"];
    for (const name of timers) {
      const calls = globalThis[name];
      globalThis[name] = (work, ...more) => calls(watched(work), ...more);
    }
    for (const name of ["Intersection", "Mutation", "Resize"]) {
      const Plain = globalThis[`${name}Observer`];
      globalThis[`${name}Observer`] = class extends Plain {
        constructor(tell, ...more) {
          super(watched(function (...given) {
            if (name === "Resize" && !measured) {
              measured = true;
              later(() => measured = false);
            }
            return tell.apply(this, given);
          }), ...more);
        }
      };
    }
  })();
</script>"""


@pytest.fixture(scope="session")
def noting(site, tmp_path_factory):
    """The address of a copy of the site that notes what goes wrong in it."""
    folder = shutil.copytree(site, tmp_path_factory.mktemp("noting") / "site")
    for page in folder.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "<head>" in text
        page.write_text(text.replace("<head>", f"<head>{NOTES}", 1), "utf-8")
    return f"{folder.as_uri()}/"


@pytest.fixture(scope="session")
def tabs():
    """A tab of each browser, by the browser's name."""
    with ExitStack() as stack:
        started = {}

        def tab(name):
            if name not in started:
                started[name] = stack.enter_context(ENGINES[name].running())
            return started[name]

        yield tab


def started(tabs, name):
    """Return a browser's tab; what cannot be had is not silently green."""
    try:
        return tabs(name)
    except NoBrowserError as error:
        if str(error) == webkit.ELSEWHERE:
            pytest.skip(str(error))
        pytest.fail(str(error))


@pytest.fixture(params=ENGINES)
def visit(request, tabs, noting):
    """Open a page; nothing may go wrong in it."""
    tab = started(tabs, request.param)

    def open_page(path):
        tab.open(noting + path)
        return tab

    yield open_page
    assert tab.ask("() => wrong") == []
