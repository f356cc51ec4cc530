"""Runs a page's cells in the reader's browser, each with what it needs."""
