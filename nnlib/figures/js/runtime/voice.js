/** What screen readers are told: once, and not while the state still moves. */

const QUIET = 700; // milliseconds without change before the state is read out

/** @param {HTMLElement} root with an element `.nn-say` in it */
export function voice(root) {
  let waiting = 0;
  const hush = () => clearTimeout(waiting);

  function say(text) {
    hush();
    const place = root.querySelector(".nn-say");
    if (place) place.textContent = text;
  }

  /** @param {() => string} words asked for when the time has come */
  function saySoon(words) {
    hush();
    waiting = setTimeout(() => say(words()), QUIET);
  }

  return { say, saySoon, hush };
}
