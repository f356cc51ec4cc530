// On paper a prediction cannot be folded away: its answer is printed at the
// end, and comes back when the printer has it. A figure stays where it lives.
(() => {
  let moved = [];

  const take = (box, place) => {
    const answer = document.createElement("div");
    const name = document.createElement("strong");
    name.textContent = `Answer ${place}`;
    const inside = [...box.children].filter((one) => one.localName !== "summary");
    answer.append(name, ...inside);
    box.dataset.answer = place;
    moved.push(() => {
      box.append(...inside);
      delete box.dataset.answer;
    });
    return answer;
  };

  addEventListener("beforeprint", () => {
    const boxes = [...document.querySelectorAll("main details.predict")];
    const folded = boxes.filter((box) => !box.querySelector("nn-figure"));
    if (moved.length || !folded.length) return;
    const end = document.createElement("section");
    const title = document.createElement("h2");
    end.className = "answers";
    title.textContent = "Answers";
    end.append(title, ...folded.map((box, i) => take(box, i + 1)));
    document.querySelector("article").append(end);
    moved.push(() => end.remove());
  });
  addEventListener("afterprint", () => {
    for (const back of moved) back();
    moved = [];
  });
})();
