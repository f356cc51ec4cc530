// A link to a folded box, or to something in it, opens the box.
(() => {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const first = target?.closest("details");
    for (let box = first; box; box = box.parentElement.closest("details")) box.open = true;
    if (first) target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
})();
