// What scrolls sideways must be reachable by keyboard; what does not, must not be.
(() => {
  const boxes = document.querySelectorAll(
    "pre, div.math, .pst-scrollable-table-container, .cell_output",
  );
  const update = () => {
    for (const box of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  new ResizeObserver(update).observe(document.getElementById("main"));
})();
