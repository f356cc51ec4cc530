/**
 * What the page can do beyond links, folds and forms: save without leaving,
 * open what a link leads into, and show a part of the class.
 */

/** @param {HTMLFormElement} form */
const key = form =>
  JSON.stringify([form.elements.student.value, form.elements.question?.value]);

/** Fill in what was saved wherever the same thing is shown.
 * @param {HTMLFormElement} saved */
function repeat(saved) {
  for (const form of document.forms) {
    if (form === saved || !form.elements.comment || key(form) !== key(saved)) {
      continue;
    }
    for (const name of ["points", "comment"]) {
      const box = form.elements[name];
      if (box) {
        box.value = box.defaultValue = saved.elements[name].value;
      }
    }
  }
}

/** @param {HTMLFormElement} form @param {string} text @param {boolean} failed */
function tell(form, text, failed) {
  const output = form.querySelector("output");
  output.toggleAttribute("data-failed", failed);
  output.value = text;
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const button = form.querySelector("button");
  button.setAttribute("aria-busy", "true");
  tell(form, "Saving …", false);
  try {
    const reply = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" },
    });
    const { says } = await reply.json();
    tell(form, says, !reply.ok);
    if (reply.ok && form.elements.comment) {
      for (const box of form.elements) {
        if ("defaultValue" in box) box.defaultValue = box.value;
      }
      repeat(form);
    }
  } catch {
    tell(form, "Not saved: the desk no longer answers. Start it again.", true);
  }
  button.removeAttribute("aria-busy");
}

document.addEventListener("submit", event => {
  event.preventDefault();
  send(event.target);
});

document.addEventListener("keydown", event => {
  const form = event.target.closest?.("form");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});

const isChanged = form => [...form.elements].some(
  box => box.type !== "hidden" && "defaultValue" in box
    && box.tagName !== "OUTPUT" && box.value !== box.defaultValue);

addEventListener("beforeunload", event => {
  if ([...document.forms].some(isChanged)) event.preventDefault();
});

/** Open the fold that a link leads to. */
function unfold() {
  const there = document.getElementById(location.hash.slice(1));
  if (there?.tagName === "DETAILS") {
    there.open = true;
    there.querySelector("summary").focus();
  }
}
addEventListener("hashchange", unfold);
unfold();

for (const part of document.querySelectorAll(".needs-script")) {
  part.hidden = false;
}
for (const box of document.querySelectorAll("[data-filter]")) {
  const rows = document.getElementById(box.dataset.filter).tBodies[0].rows;
  box.addEventListener("input", () => {
    const wanted = box.value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
    }
  });
}
