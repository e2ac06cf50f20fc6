import { plotScript } from "./page-script-plot.ts";
import { tableScript } from "./page-script-table.ts";

/**
 * What a page runs in a browser. It adds to a page that is whole without it, so no control is there that does nothing. Plain
 * JavaScript as text, since its digest stands in the page's policy; a test has it checked with the browser's types.
 */
export const script = `"use strict";
(() => {
/** @type {(tag: string, more?: Record<string, string>, text?: string) => HTMLElement} */
const make = (tag, more = {}, text = "") => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(more)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};
${tableScript}
${plotScript}
// Light or dark: as the system has it until the reader chooses. A page from a file may have no storage.
const themes = ["as the system", "light", "dark"];
const read = () => { try { return localStorage.getItem("modelgate-theme") ?? ""; } catch { return ""; } };
const keep = (/** @type {string} */ name) => { try { localStorage.setItem("modelgate-theme", name); } catch { /* for this page alone */ } };
const theme = make("button", { type: "button", class: "theme" });
const wear = (/** @type {string} */ name) => {
  const known = name === "light" || name === "dark" ? name : "";
  if (known === "") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = known;
  theme.textContent = "Colours: " + (known || themes[0]);
};
theme.addEventListener("click", () => {
  const next = themes[(themes.indexOf(document.documentElement.dataset.theme ?? themes[0] ?? "") + 1) % 3] ?? "";
  keep(next);
  wear(next);
});
wear(read());
document.querySelector("header.above")?.append(theme);
// On paper nothing can be unfolded.
/** @type {HTMLDetailsElement[]} */
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details")].filter((one) => !one.open);
  for (const one of folded) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of folded) one.open = false;
});
})();
`;
