import { cellTexts } from "./confusion.ts";
import type { FigureBlock, Sides } from "./document.ts";
import type { Drawing, Drawn } from "./draw/drawing.ts";
import { clean, html } from "./escape.ts";
import type { FigureOf } from "./figure.ts";

/** With more classes a matrix of numbers is read by few: its picture stands before it. */
const fewClasses = 20;

/** A figure with its title: as it was drawn, as the picture that it is, or as a table; else why there is none. */
export function figureHtml({ figure, names }: FigureBlock, drawn: Drawn | undefined): string {
  const title = `<figcaption>${html(clean(figure.title))}</figcaption>`;
  if (figure.kind === "image") return `<figure>${title}${picturesHtml(figure, names)}</figure>`;
  if (figure.kind === "confusion") return `<figure>${title}${confusionHtml(figure, names, drawn)}</figure>`;
  return `<figure>${title}${drawnHtml(drawn)}</figure>`;
}

function drawnHtml(drawn: Drawn | undefined): string {
  if (drawn === undefined) return `<p class="foot">Not drawn.</p>`;
  if ("missing" in drawn) return `<p class="foot">Not drawn: ${html(clean(drawn.missing, 500))}</p>`;
  return plotHtml(drawn);
}

/** A drawing; where a script runs, what its marks say of themselves is shown beside them. */
function plotHtml({ svg }: Drawing): string {
  return `<div class="plot">${svg}</div>`;
}

function picturesHtml(figure: FigureOf<"image">, names: Sides): string {
  const shown = (["baseline", "candidate"] as const).map((side) => {
    const picture = figure[side];
    const name = html(clean(names[side]));
    if (picture === undefined) return `<div><p class="foot">${name}: none</p></div>`;
    const alt = html(`${clean(figure.title)}, ${clean(names[side])}`);
    return `<div><p class="foot">${name}</p><img src="data:${picture.media_type};base64,${picture.base64}" alt="${alt}"></div>`;
  });
  return `<div class="sides">${shown.join("")}</div>`;
}

function confusionHtml(figure: FigureOf<"confusion">, names: Sides, drawn: Drawn | undefined): string {
  if (figure.labels.length <= fewClasses) return matricesHtml(figure, names);
  // Without a picture its thousands of numbers would be in the way, and of many such matrices more than a page can hold.
  if (drawn === undefined || "missing" in drawn) return drawnHtml(drawn);
  return `${plotHtml(drawn)}<details><summary>The numbers</summary>${matricesHtml(figure, names)}</details>`;
}

/** Both sides next to each other, darker where more; the candidate's cells also say how they changed. */
function matricesHtml(figure: FigureOf<"confusion">, names: Sides): string {
  const { labels, candidate, baseline } = figure;
  const grids = [gridHtml(labels, candidate, baseline, names.candidate)];
  if (baseline !== undefined) grids.unshift(gridHtml(labels, baseline, undefined, names.baseline));
  return `<p class="foot">Rows are the actual class, columns the predicted one.</p><div class="sides">${grids.join("\n")}</div>`;
}

type Counts = readonly (readonly number[])[];

function gridHtml(names: readonly string[], counts: Counts, before: Counts | undefined, side: string): string {
  const labels = names.map((label) => html(clean(label, 30)));
  const rows = counts.map((row, meant) => {
    const sum = row.reduce((total, amount) => total + amount, 0) || 1;
    const cells = row.map((amount, taken) => {
      // A root lets the few mistakes be seen beside the many that are right.
      const shade = amount === 0 ? 0 : Math.max(0.08, Math.sqrt(amount / sum) * 0.55);
      const [shown, change] = cellTexts(amount, before?.[meant]?.[taken]);
      return `<td style="background:rgb(var(--heat)/${shade.toFixed(2)})">${shown}${change === undefined ? "" : `<i>${change}</i>`}</td>`;
    });
    return `<tr><th scope="row">${labels[meant] ?? ""}</th>${cells.join("")}</tr>`;
  });
  const head = labels.map((label) => `<th scope="col">${label}</th>`).join("");
  const name = html(clean(side));
  return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table class="grid"><caption>${name}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
