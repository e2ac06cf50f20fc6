/**
 * `.plot`: what a mark of a drawing says of itself (`aria-label`) is shown beside it, for a pointer near it and, once the drawing has
 * the focus, for arrow keys; a screen reader reads it out.
 */
export const plotScript = `
const tip = make("div", { class: "tip", role: "status" });
document.body.append(tip);
/** @type {WeakMap<Element, Element[]>} */
const known = new WeakMap();
const marksOf = (/** @type {Element} */ plot) => {
  const marks = known.get(plot) ?? [...plot.querySelectorAll("svg [aria-label]")];
  known.set(plot, marks);
  return marks;
};
/** @type {{ plot: HTMLElement, at: number } | undefined} */
let shown;
const hide = () => {
  if (shown !== undefined) marksOf(shown.plot)[shown.at]?.classList.remove("here");
  shown = undefined;
  tip.textContent = "";
};
const show = (/** @type {HTMLElement} */ plot, /** @type {number} */ at) => {
  const mark = marksOf(plot)[at];
  if (mark === undefined) return hide();
  const box = mark.getBoundingClientRect();
  if (shown?.plot !== plot || shown.at !== at) {
    hide();
    shown = { plot, at };
    mark.classList.add("here");
    tip.textContent = mark.getAttribute("aria-label");
  }
  const middle = box.x + box.width / 2;
  const own = tip.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(middle - own.width / 2, innerWidth - own.width - 8)) + "px";
  tip.style.top = (box.top - own.height - 10 >= 0 ? box.top - own.height - 10 : box.bottom + 10) + "px";
};
const plotAt = (/** @type {Event} */ event) =>
  event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest(".plot")) : null;
addEventListener("pointermove", (event) => {
  const plot = plotAt(event);
  if (plot === null) { if (shown !== undefined && document.activeElement !== shown.plot) hide(); return; }
  let best = -1;
  let least = Infinity;
  marksOf(plot).forEach((mark, index) => {
    const box = mark.getBoundingClientRect();
    const off = Math.hypot(Math.max(box.left - event.clientX, 0, event.clientX - box.right), Math.max(box.top - event.clientY, 0, event.clientY - box.bottom));
    // Where marks lie on one another, the smallest is meant.
    const rank = off + (box.width * box.height) / 1e7;
    if (off <= 10 && rank < least) { best = index; least = rank; }
  });
  if (best < 0) hide();
  else show(plot, best);
}, { passive: true });
document.addEventListener("focusout", hide);
document.addEventListener("keydown", (event) => {
  const plot = plotAt(event);
  if (event.key === "Escape") return hide();
  if (plot === null || event.target !== plot || event.ctrlKey || event.metaKey || event.altKey) return;
  const last = marksOf(plot).length - 1;
  const at = shown?.plot === plot ? shown.at : -1;
  /** @type {Record<string, number>} */
  const goes = { ArrowRight: Math.min(at + 1, last), ArrowLeft: Math.max(at - 1, 0), Home: 0, End: last };
  const next = goes[event.key];
  if (next === undefined || last < 0) return;
  event.preventDefault();
  show(plot, next);
});
addEventListener("scroll", () => { if (shown !== undefined) hide(); }, { passive: true, capture: true });
for (const one of document.querySelectorAll(".plot")) {
  const plot = /** @type {HTMLElement} */ (one);
  if (plot.querySelector("svg [aria-label]") === null) continue;
  plot.tabIndex = 0;
  plot.setAttribute("role", "group");
  plot.setAttribute("aria-label", plot.querySelector("svg")?.getAttribute("aria-label") ?? "chart");
  plot.setAttribute("aria-describedby", "walk");
}
document.body.append(make("div", { id: "walk", hidden: "" }, "Arrow keys go through its points."));
`;
