// Ctrl-K (Cmd-K) opens the search from anywhere, ready to be typed into.
(() => {
  const search = document.getElementById("search");
  search.addEventListener("toggle", (event) => {
    if (event.newState === "open") search.querySelector("input").focus();
  });
  addEventListener("keydown", (event) => {
    const command = event.ctrlKey !== event.metaKey;
    if (!command || event.shiftKey || event.altKey || event.key !== "k") return;
    event.preventDefault();
    search.togglePopover();
  });
})();
