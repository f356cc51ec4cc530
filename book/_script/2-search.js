// Ctrl-K (Cmd-K) opens the search from anywhere, ready to be typed into.
(() => {
  const search = document.getElementById("search");
  const ready = () => {
    if (search.matches(":popover-open")) search.querySelector("input").focus();
  };
  search.addEventListener("toggle", ready);
  addEventListener("keydown", (event) => {
    const command = event.ctrlKey !== event.metaKey;
    if (!command || event.shiftKey || event.altKey || event.key !== "k") return;
    event.preventDefault();
    search.togglePopover();
    ready(); // at once: the event comes later than the first letter typed
  });
})();
