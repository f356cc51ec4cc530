"""Run the notebooks that have no outputs yet side by side.

MyST-NB runs them one after the other, as it comes to them. Here they run
before the first page is read, one for each core and two at least, for much of
it is waiting for a kernel; MyST-NB then finds them in its cache. One that
fails is not put there, so that MyST-NB runs it again and says what is wrong.
"""

import os
from concurrent.futures import ThreadPoolExecutor, as_completed

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.executors.utils import single_nb_execution
from sphinx.util import logging

from nnbook.assignments import is_assignment

logger = logging.getLogger(__name__)


def missing(app, cache, docnames):
    """Yield the path and the content of each notebook not in the cache."""
    for docname in docnames:
        path = app.env.doc2path(docname)
        if path.endswith(".ipynb") and not is_assignment(docname):
            notebook = nbformat.read(path, as_version=4)
            try:
                cache.match_cache_notebook(notebook)
            except KeyError:
                yield path, notebook


def fill(app, env, docnames):
    """Run what is missing and put it into the cache."""
    if app.config.nb_execution_mode != "cache":
        return
    cache = get_cache(app.config.nb_execution_cache_path)
    # The later a chapter, the longer it trains: the last one starts first.
    todo = reversed(list(missing(app, cache, docnames)))
    with ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as pool:
        running = {
            pool.submit(
                single_nb_execution,
                notebook,
                cwd=os.path.dirname(path),
                timeout=app.config.nb_execution_timeout,
                allow_errors=False,
                # Or each kernel warns that it does not encrypt.
                extra_arguments=["--log-level=ERROR"],
            ): path
            for path, notebook in todo
        }
        for done in as_completed(running):
            keep(cache, running[done], done.result())


def keep(cache, path, result):
    """Put the outputs of a notebook that ran to its end into the cache."""
    if result.err:
        return
    seconds = {"execution_seconds": result.time}
    bundle = CacheBundleIn(result.nb, path, data=seconds)
    cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    logger.info("%s: executed in %.1f seconds", path, result.time)


def setup(app):
    """Come before the first page is read."""
    app.connect("env-before-read-docs", fill)
