/** The place of a written answer in an assignment: text, no code. */

class Written {
  /**
   * @param {Element} element that stands in for the cell
   * @param {string} id of the cell
   * @param {() => void} download gives the reader the notebook
   */
  constructor(element, id, download) {
    this.area = made("textarea");
    this.area.rows = 8;
    this.area.value = editOf(id) ?? "";
    this.area.setAttribute("aria-label", "Your answer");
    this.area.addEventListener("input", () => keepEdit(id, this.area.value || undefined));
    const save = made("button", "", "Download my notebook");
    save.type = "button";
    save.addEventListener("click", download);
    const tools = made("div", "tools");
    tools.append(save);
    const box = made("div", "editor prose");
    box.append(this.area, tools);
    element.replaceChildren(box);
  }
}
