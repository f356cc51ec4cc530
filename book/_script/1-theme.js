// The theme switch. The choice is kept only while it differs from the system's,
// so that a reader who never chose keeps following the system.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.getElementById("theme-switch");

  const show = (theme) => {
    root.dataset.theme = theme;
    button.setAttribute("aria-pressed", String(theme === "dark"));
  };
  const remember = (theme) => {
    try {
      if (theme === (system.matches ? "dark" : "light"))
        localStorage.removeItem("theme");
      else localStorage.setItem("theme", theme);
    } catch {
      // Storage is denied: the choice lasts as long as the page.
    }
  };

  show(root.dataset.theme);
  button.addEventListener("click", () => {
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    show(theme);
    remember(theme);
  });
  system.addEventListener("change", () => {
    show(system.matches ? "dark" : "light");
  });
})();
