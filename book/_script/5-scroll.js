// What scrolls sideways must be reachable by keyboard; what does not, must not be.
(() => {
  const boxes = document.querySelectorAll(
    "pre, div.math, .pst-scrollable-table-container, .cell_output",
  );
  const update = () => {
    // What is folded away is measured once it opens: to measure it now would
    // lay out all that is closed.
    const seen = [...boxes].filter((box) => !box.closest("details:not([open])"));
    // All are measured before any is changed: the page is laid out once.
    const wide = seen.filter((box) => box.scrollWidth > box.clientWidth);
    for (const box of seen) {
      if (wide.includes(box)) box.tabIndex = 0;
      else if (box.hasAttribute("tabindex")) box.removeAttribute("tabindex");
    }
  };
  new ResizeObserver(update).observe(document.getElementById("main"));
})();
