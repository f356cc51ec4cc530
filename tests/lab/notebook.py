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
RAN = re.compile(r"^\[\d+\]:$")


class Notebook:
    """One notebook in one page."""

    def __init__(self, browser, address):
        self.page = browser.new_page(viewport={"width": 1280, "height": 900})
        self.page.set_default_timeout(60_000)
        self.errors = []
        self.page.on("pageerror", self._error)
        self.page.on("console", self._console)
        self.page.goto(address)
        self._ready()

    def _error(self, error):
        # A widget's module comes from a blob.
        if re.search("blob:|anywidget", error.stack or ""):
            self.errors.append(error.stack)

    def _console(self, message):
        # JupyterLab has troubles of its own; ours come from the widgets.
        ours = re.search("anywidget|widget|nn-", message.text, re.IGNORECASE)
        if message.type == "error" and ours:
            self.errors.append(message.text)

    def _ready(self):
        """Wait until the kernel can be spoken to."""
        self.page.locator(".jp-Notebook").wait_for()
        self.page.wait_for_function(
            """() => {
                 const panel = window.jupyterapp?.shell.currentWidget;
                 const kernel = panel?.sessionContext?.session?.kernel;
                 return kernel?.status === "idle"
                   && kernel.connectionStatus === "connected";
               }"""
        )

    def command(self, name, **given):
        """Run one of JupyterLab's commands."""
        self.page.evaluate(
            "([name, given]) => jupyterapp.commands.execute(name, given)",
            [name, given],
        )

    def run_all(self):
        """Run every cell, first to last, and wait for the last."""
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(
            """() => {
                 const {content, sessionContext} =
                   jupyterapp.shell.currentWidget;
                 return content.widgets.every(({model}) =>
                     model.type !== "code" || model.executionCount)
                   && sessionContext.session.kernel.status === "idle";
               }"""
        )

    def run(self, code):
        """Type a new cell at the end and run it; return the cell."""
        cells = self.page.locator(".jp-CodeCell")
        cell = cells.nth(cells.count())
        self.page.locator(".jp-Notebook-footer").click()
        cell.locator(".cm-content").click()
        self.page.keyboard.insert_text(code)
        self.page.keyboard.press("Control+Enter")
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
