// What scrolls sideways must be reachable by keyboard; what does not, must not be.
(() => {
  // Figures fit. A figure that grows may change no size that is observed around
  // it: browsers report that as an error.
  const boxes = document.querySelectorAll(
    "pre, div.math, .pst-scrollable-table-container, .cell_output:not(:has(nn-figure))",
  );
  // What is folded away has no size until it opens.
  const watcher = new ResizeObserver((changes) => {
    const seen = changes.map(({ target }) => target);
    // All are measured before any is changed: the page is laid out once.
    const wide = seen.filter((box) => box.scrollWidth > box.clientWidth);
    for (const box of seen) {
      if (wide.includes(box)) box.tabIndex = 0;
      else if (box.hasAttribute("tabindex")) box.removeAttribute("tabindex");
    }
  });
  for (const box of boxes) watcher.observe(box);
})();
