// Before the first paint: scripts run, and the theme the reader chose. A file
// of its own, for a page's own script may be forbidden (Content-Security-Policy),
// and not deferred, so that nothing is seen before it has run.
((root) => {
  root.classList.add("js");
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // Storage is denied.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = chosen || (dark ? "dark" : "light");
})(document.documentElement);
