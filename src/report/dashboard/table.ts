import { html } from "../escape.ts";

/** A table of the dashboard's: cells are HTML, with every text in them escaped. */
interface SiteTable {
  /** What its rows are, for who hears the page and for the filter: `runs`. */
  readonly noun: string;
  readonly head: readonly { readonly text: string; readonly right?: boolean }[];
  readonly rows: readonly (readonly SiteCell[])[];
}

/** `sort`: what it is sorted by where that is not what it starts with. */
export type SiteCell = string | { readonly html: string; readonly sort?: string | number; readonly tone?: string };

/** Sortable and filterable where the page's script runs; the first cell of a row names it. */
export function siteTable({ noun, head, rows }: SiteTable): string {
  const side = (column: number): string => (head[column]?.right === true ? " right" : "");
  const heads = head.map(({ text }, column) => `<th scope="col"${classOf(side(column))}>${html(text)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((cell, column) => cellHtml(cell, column, side(column))).join("")}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(noun)}"><table class="sortable" data-noun="${html(noun)}"><thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function cellHtml(cell: SiteCell, column: number, side: string): string {
  const { html: inner, sort, tone } = typeof cell === "string" ? { html: cell } : cell;
  const value = sort === undefined ? "" : ` data-v="${html(String(sort))}"`;
  const classes = classOf(`${side}${tone === undefined ? "" : ` verdict ${tone}`}`);
  return column === 0 ? `<th scope="row"${classes}${value}>${inner}</th>` : `<td${classes}${value}>${inner}</td>`;
}

function classOf(names: string): string {
  return names === "" ? "" : ` class="${names.trim()}"`;
}
