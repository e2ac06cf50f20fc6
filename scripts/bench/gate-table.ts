import { markdownTable } from "markdown-table";

/** One line of a table; `missed` where it is not as it has to be. */
export interface Line {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? "" : `${(100 * share).toFixed(1)}%`;
}

/** The first `words` columns hold words, the others numbers. */
export function tableOf(head: readonly string[], lines: readonly Line[], words: number): string {
  const cells = lines.map((line) =>
    line.missed ? [...line.cells.slice(0, -1), `${line.cells.at(-1)} MISSED`] : line.cells,
  );
  return markdownTable([head, ...cells], { align: head.map((_, at) => (at < words ? "l" : "r")) });
}
