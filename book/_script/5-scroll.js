// What scrolls sideways must be reachable by keyboard; what does not, must not be.
(() => {
  const boxes = document.querySelectorAll(
    "pre, div.math, .pst-scrollable-table-container, .cell_output",
  );
  const update = () => {
    // All are measured before any is changed: the page is laid out once.
    const wide = [...boxes].filter((box) => box.scrollWidth > box.clientWidth);
    for (const box of boxes) {
      if (wide.includes(box)) box.tabIndex = 0;
      else if (box.hasAttribute("tabindex")) box.removeAttribute("tabindex");
    }
  };
  new ResizeObserver(update).observe(document.getElementById("main"));
})();
