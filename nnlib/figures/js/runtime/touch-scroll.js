/**
 * A finger that scrolls the page from a slider leaves its value alone: a phone
 * sets the value where the finger lands, before it knows that the page is meant.
 *
 * @param {HTMLElement} root
 * @param {AbortSignal} signal stops listening
 */
export function touchScrolling(root, signal) {
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

  root.addEventListener("pointerdown", down, { signal });
  root.addEventListener("pointercancel", scrolled, { signal });
}
