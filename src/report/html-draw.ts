import type { Verdict } from "../gate/verdict.ts";
import type { Block, Inline, Matrix, Table, Text } from "./document.ts";
import { clean, cleanLines, html, linkTarget } from "./escape.ts";
import { drawChartSvg } from "./html-chart.ts";
import { matrixCell } from "./markdown-draw.ts";

/** A block in HTML; every string of it escaped. `open`: what is folded in a comment stands open here. */
export function drawHtml(block: Block, open = false): string {
  switch (block.kind) {
    case "heading":
      return `<h2 class="${tone(block.verdict)}">${htmlText(block.text)}</h2>`;
    case "paragraph":
      return `<p>${htmlText(block.text)}</p>`;
    case "notice":
      return `<p class="notice ${block.tone}" role="note">${htmlText(block.text)}</p>`;
    case "table":
      return drawTable(block);
    case "matrix":
      return drawMatrix(block);
    case "chart":
      return drawChartSvg(block);
    case "lines":
      return `<pre class="scroll" tabindex="0"><code>${html(cleanLines(block.text))}</code></pre>`;
    case "fold": {
      const body = block.body.map((inner) => drawHtml(inner)).join("\n");
      return `<details${open ? " open" : ""}><summary>${htmlText(block.summary)}</summary>\n${body}\n</details>`;
    }
  }
}

/** One line of text in HTML. */
export function htmlText(text: Text): string {
  return text.map(drawInline).join("");
}

/** The colour a verdict has beside its mark and its word. */
export function tone(verdict: Verdict): string {
  if (verdict === "fail" || verdict === "missing" || verdict === "not-comparable") return "fail";
  if (verdict === "warn" || verdict === "inconclusive") return "warn";
  if (verdict === "no-baseline") return "new";
  return verdict === "pass" ? "pass" : "calm";
}

function drawInline(piece: Inline): string {
  if (typeof piece === "string") {
    const shown = html(clean(piece, 2000));
    // A space that must not break is one of the text's own.
    return `${/^[ \t\n]/.test(piece) ? " " : ""}${shown}${/[ \t\n]$/.test(piece) && shown !== "" ? " " : ""}`;
  }
  if ("code" in piece) return `<code>${html(clean(piece.code))}</code>`;
  if ("bold" in piece) return `<strong>${htmlText(piece.bold)}</strong>`;
  const target = linkTarget(piece.link);
  const text = htmlText(piece.text);
  return target === undefined ? text : `<a href="${html(target)}" rel="noopener noreferrer">${text}</a>`;
}

function drawTable(table: Table): string {
  const side = (column: number): string => (table.align[column] === "right" ? ' class="right"' : "");
  const head = table.head.map((cell, column) => {
    const text = htmlText(cell);
    return text === "" ? "<td></td>" : `<th scope="col"${side(column)}>${text}</th>`;
  });
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, column) => {
      if (column === 0 && row.verdict !== undefined)
        return `<td class="verdict ${tone(row.verdict)}">${htmlText(cell)}</td>`;
      // The column that names the row: the first, or the one after its verdict.
      if (column === (row.verdict === undefined ? 0 : 1)) return `<th scope="row">${htmlText(cell)}</th>`;
      return `<td${side(column)}>${htmlText(cell)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(table.noun)}"><table><thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}

/** Both sides next to each other, darker where more; the candidate's cells also say how they changed. */
function drawMatrix(matrix: Matrix): string {
  const grids = [grid(matrix, matrix.candidate, matrix.baseline, matrix.names.candidate)];
  if (matrix.baseline !== undefined) grids.unshift(grid(matrix, matrix.baseline, undefined, matrix.names.baseline));
  return `<p class="foot">Rows are what was meant, columns what it was taken for.</p><div class="grids">${grids.join("\n")}</div>`;
}

function grid(
  matrix: Matrix,
  counts: readonly (readonly number[])[],
  before: readonly (readonly number[])[] | undefined,
  name: string,
): string {
  const labels = matrix.labels.map((label) => html(clean(label, 30)));
  const rows = counts.map((row, meant) => {
    const sum = row.reduce((total, amount) => total + amount, 0) || 1;
    const cells = row.map((amount, taken) => {
      // A root lets the few mistakes be seen beside the many that are right.
      const shade = amount === 0 ? 0 : Math.max(0.08, Math.sqrt(amount / sum) * 0.55);
      const [shown, change] = matrixCell(amount, before?.[meant]?.[taken]).split(" ");
      return `<td style="background:rgb(var(--heat)/${shade.toFixed(2)})">${shown}${change === undefined ? "" : `<i>${change}</i>`}</td>`;
    });
    return `<tr><th scope="row">${labels[meant]}</th>${cells.join("")}</tr>`;
  });
  const head = labels.map((label) => `<th scope="col">${label}</th>`).join("");
  return `<table class="grid"><caption>${html(name)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}
