import type { Table, TableRow } from "./document.ts";
import { html, longestText } from "./escape.ts";
import { htmlText, tone } from "./html-text.ts";
import { marks } from "./words.ts";

/** A table; one with a row for each thing of a kind is sortable in the page's script, and filterable where it is long. */
export function tableHtml(table: Table): string {
  const side = (column: number): string => (table.align[column] === "right" ? ' class="right"' : "");
  const judged = table.rows.some((row) => row.verdict !== undefined);
  const head = table.head.map((cell, column) => {
    const text = htmlText(cell);
    const shown = text === "" && judged && column === 0 ? '<span class="unseen">verdict</span>' : text;
    return shown === "" ? "<td></td>" : `<th scope="col"${side(column)}>${shown}</th>`;
  });
  const rows = table.rows.map((row) => rowHtml(row, side));
  const noun = html(table.noun);
  // Where no word stands over what names the rows, each is about something else.
  const sortable = head[judged ? 1 : 0] === "<td></td>" ? "" : ` class="sortable" data-noun="${noun}"`;
  return `<div class="scroll" tabindex="0" role="group" aria-label="${noun}"><table${sortable}><thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

/** From the worst on, as a column of verdicts is sorted. */
const ranks = new Map(Object.keys(marks).map((verdict, rank) => [verdict, rank]));

function rowHtml({ cells, verdict }: TableRow, side: (column: number) => string): string {
  // The column that names the row: the first, or the one after its verdict.
  const name = verdict === undefined ? 0 : 1;
  const drawn = cells.map((cell, column) => {
    const text = column === name ? htmlText(cell, longestText) : htmlText(cell);
    if (column === 0 && verdict !== undefined)
      return `<td class="verdict ${tone(verdict)}" data-v="${ranks.get(verdict) ?? ""}">${text}</td>`;
    return column === name ? `<th scope="row">${text}</th>` : `<td${side(column)}>${text}</td>`;
  });
  return `<tr>${drawn.join("")}</tr>`;
}
