// A link to a place that has moved goes on to where it is now, and takes the
// state of its figure along.
(() => {
  const follow = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const to = document.getElementById(name)?.dataset.moved;
    if (!to) return;
    const address = new URL(to, location);
    address.search = location.search;
    location.replace(address);
  };
  addEventListener("hashchange", follow);
  follow();
})();
