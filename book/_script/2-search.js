// Ctrl-K (Cmd-K) opens the search from anywhere, ready to be typed into. Where
// nothing can pop over the page, it leads to the search page.
(() => {
  const search = document.getElementById("search");
  const opens = "popover" in search;
  const leave = () => location.assign(search.querySelector("form").action);
  const ready = () => {
    if (search.matches(":popover-open")) search.querySelector("input").focus();
  };
  search.addEventListener("toggle", ready);
  if (!opens) document.querySelector("[popovertarget='search']").onclick = leave;
  addEventListener("keydown", (event) => {
    const command = event.ctrlKey !== event.metaKey;
    if (!command || event.shiftKey || event.altKey || event.key !== "k") return;
    event.preventDefault();
    if (!opens) return leave();
    search.togglePopover();
    ready(); // at once: the event comes later than the first letter typed
  });
})();
