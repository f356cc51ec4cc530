// A button that copies a block of code, without the prompts of a session.
(() => {
  if (!navigator.clipboard) return;
  const program = (pre) => {
    const lines = pre.textContent.split("\n");
    const typed = lines.filter((line) => /^(>>>|\.\.\.)( |$)/.test(line));
    return typed.length ? typed.map((line) => line.slice(4)).join("\n") : pre.textContent;
  };
  for (const block of document.querySelectorAll("main div[class*='highlight-']")) {
    if (block.closest(".cell_output")) continue;
    const button = document.createElement("button");
    button.className = "copy";
    button.textContent = "Copy";
    button.ariaLive = "polite";
    button.addEventListener("click", async () => {
      const pre = block.querySelector("pre");
      try {
        await navigator.clipboard.writeText(program(pre));
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(pre);
        button.textContent = "Denied; it is selected";
      }
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    block.append(button);
  }
})();
