/**
 * A finger that scrolls the page from a slider leaves its value alone: a phone
 * sets the value where the finger lands, before it knows that the page is meant.
 *
 * @param {HTMLElement} root
 * @returns {() => void} stops listening
 */
export function swiping(root) {
  let touched = null;

  function down({ target, pointerType }) {
    const slider = pointerType === "touch" && target.type === "range";
    touched = slider ? { target, value: target.value } : null;
  }

  function scrolled() {
    if (!touched) return;
    touched.target.value = touched.value;
    touched.target.dispatchEvent(new Event("input", { bubbles: true }));
    touched = null;
  }

  root.addEventListener("pointerdown", down);
  root.addEventListener("pointercancel", scrolled);
  return () => {
    root.removeEventListener("pointerdown", down);
    root.removeEventListener("pointercancel", scrolled);
  };
}
