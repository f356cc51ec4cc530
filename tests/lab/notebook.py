"""A notebook in JupyterLab, driven as a reader does."""

import re

EMPTY = {
    "nbformat": 4,
    "nbformat_minor": 5,
    "metadata": {
        "kernelspec": {"name": "python3", "display_name": "Python 3"}
    },
    "cells": [],
}
# What the page turns into an address, such as the code of a module.
KEEP_BLOBS = """
  globalThis.blobs = [];
  const address = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => blobs.push(text));
    return address(blob);
  };
"""
# What is restored after a reload may come to the front once more, later than
# JupyterLab says: for a second nothing does.
IN_FRONT = """async (name) => {
  const {shell} = jupyterapp;
  const isIt = (one) => one.context?.path === name;
  const panel = [...shell.widgets("main")].find(isIt);
  for (let n = 0; n < 10; n++) {
    await new Promise((done) => setTimeout(done, 100));
    const isInFront = shell.currentWidget === panel;
    if (!isInFront || !panel.node.checkVisibility()) {
      shell.activateById(panel.id);
      return false;
    }
  }
  return true;
}"""
RAN = re.compile(r"^\[\d+\]:$")


class Notebook:
    """One notebook in one page."""

    def __init__(self, context, address):
        self.page = context.new_page()
        self.page.set_default_timeout(120_000)
        self.errors = []
        self.received = []
        self.page.on("pageerror", self._error)
        self.page.on("console", self._console)
        self.page.on("websocket", self._listen)
        self.page.add_init_script(KEEP_BLOBS)
        self.page.goto(address)
        self._ready()

    def _listen(self, socket):
        socket.on("framereceived", lambda frame: self._receive(frame))

    def _receive(self, frame):
        self.received.append(frame if isinstance(frame, bytes) else b"")

    def _error(self, error):
        # anywidget gives a module two seconds, more than which a busy machine
        # may take; the figure comes all the same, or its test fails.
        late = "Failed to initialize model" in error.message
        # A widget's module comes from a blob.
        if re.search("blob:|anywidget", error.stack or "") and not late:
            self.errors.append(error.stack)

    def _console(self, message):
        # JupyterLab has troubles of its own; ours come from the widgets.
        ours = re.search("anywidget|widget|nn-", message.text, re.IGNORECASE)
        # So it says of a model that was closed; the figure asks Python then.
        closed = "widget model not found" in message.text
        if message.type == "error" and ours and not closed:
            self.errors.append(message.text)

    def _ready(self):
        """Wait until the kernel can be spoken to."""
        self.panel.locator(".jp-Notebook").wait_for()
        self.page.wait_for_function(
            """() => {
                 const panel = window.jupyterapp?.shell.currentWidget;
                 const kernel = panel?.sessionContext?.session?.kernel;
                 return kernel?.status === "idle"
                   && kernel.connectionStatus === "connected";
               }"""
        )

    @property
    def panel(self):
        """The notebook in front; a page can hold several."""
        return self.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")

    def open(self, name):
        """Bring another notebook to the front of the same page."""
        self.command("docmanager:open", path=name)
        self.page.wait_for_function(
            "name => jupyterapp.shell.currentWidget?.context?.path === name",
            arg=name,
        )
        self._ready()
        self.page.wait_for_function(IN_FRONT, arg=name)

    def reload(self):
        """Load the page anew; the kernel goes on."""
        self.page.reload()
        self._ready()
        # Until its layout is restored, it brings this one to the front again.
        self.page.evaluate("jupyterapp.restored.then(() => {})")

    def until(self, status):
        """Wait until this is what the kernel does."""
        self.page.wait_for_function(
            "status => jupyterapp.shell.currentWidget.sessionContext"
            ".session.kernel.status === status",
            arg=status,
        )

    def command(self, name, **given):
        """Run one of JupyterLab's commands."""
        self.page.evaluate(
            "([name, given]) =>"
            " jupyterapp.commands.execute(name, given).then(() => {})",
            [name, given],
        )

    def run_all(self):
        """Run every cell, first to last, and wait for the last."""
        self.received.clear()
        self.command("notebook:run-all-cells")  # ends with the last of them
        self._wait_for_all()

    def restart(self):
        """Give the notebook a fresh kernel, and end what was before it."""
        self.page.evaluate(
            "jupyterapp.shell.currentWidget.sessionContext.restartKernel()"
        )
        self._ready()

    def save(self):
        self.page.evaluate("jupyterapp.shell.currentWidget.context.save()")

    def leave(self):
        """Shut the kernel down and close the notebook; the page stays."""
        self.page.evaluate(
            """async () => {
                 const panel = jupyterapp.shell.currentWidget;
                 await panel.sessionContext.shutdown();
                 panel.dispose();
               }"""
        )

    def close(self):
        """Close the page and shut its kernel down."""
        self.page.evaluate(
            "jupyterapp.shell.currentWidget.sessionContext.shutdown()"
        )
        self.page.close()

    def evaluated(self, code):
        """Return how often this page has evaluated code that holds this."""
        return self.page.evaluate(
            "code => blobs.filter((text) => text.includes(code)).length",
            code,
        )

    def _wait_for_all(self):
        self.page.wait_for_function(
            """() => {
                 const {content, sessionContext} =
                   jupyterapp.shell.currentWidget;
                 return content.widgets.every(({model}) =>
                     model.type !== "code" || model.executionCount)
                   && sessionContext.session.kernel.status === "idle";
               }"""
        )

    def type(self, code):
        """Type a new cell at the end and start it; return the cell."""
        cells = self.panel.locator(".jp-Notebook .jp-CodeCell")
        cell = cells.nth(cells.count())
        self.panel.locator(".jp-Notebook-footer").click()
        cell.locator(".cm-content").click()
        self.page.keyboard.insert_text(code)
        self.page.keyboard.press("Control+Enter")
        return cell

    def run(self, code):
        """Type a new cell at the end and run it; return the cell."""
        cell = self.type(code)
        cell.locator(".jp-InputPrompt").get_by_text(RAN).wait_for()
        self.page.wait_for_function(
            "jupyterapp.shell.currentWidget.sessionContext.session.kernel"
            ".status === 'idle'"
        )
        return Cell(cell)

    def read(self, code):
        """Run a cell and return what it prints."""
        return self.run(code).printed()

    def show(self, code):
        """Run a cell that ends in a figure; return the figure."""
        figure = self.run(code).locator.locator(".nn-root").last
        figure.wait_for()
        figure.evaluate("one => one.scrollIntoView({block: 'center'})")
        return figure


class Cell:
    """A cell that has run."""

    def __init__(self, locator):
        self.locator = locator

    def printed(self):
        texts = self.locator.locator(".jp-OutputArea-output")
        return "\n".join(texts.all_inner_texts()).strip()
