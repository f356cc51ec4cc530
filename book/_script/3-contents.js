// Mark the section being read in "On this page", and close the drawer after use.
(() => {
  const nav = document.getElementById("page-nav");
  if (!nav) return;
  const links = new Map();
  for (const link of nav.querySelectorAll("a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }

  // The section being read is the last that began above the top of the text.
  const mark = () => {
    const top = parseFloat(getComputedStyle(document.documentElement).fontSize) * 6;
    let current;
    for (const [target, link] of links) {
      link.removeAttribute("aria-current");
      if (target.getBoundingClientRect().top < top) current = link;
    }
    current?.setAttribute("aria-current", "true");
  };
  let waiting = false;
  const markSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", markSoon, { passive: true });
  markSoon();

  nav.addEventListener("click", (event) => {
    const drawer = "popover" in nav && nav.matches(":popover-open");
    if (drawer && event.target.closest("a")) nav.hidePopover();
  });
})();
