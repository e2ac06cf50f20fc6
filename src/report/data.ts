import type { ColumnDiff, DataDiff, TableDiff } from "../data/diff/document.ts";
import { stabilityWord } from "../data/diff/table/drift.ts";
import type { Block, Sides, Table, TableRow, Text } from "./document.ts";
import { count, formatBytes, noBreak } from "./number.ts";

/** What changed in the data: one line that says it all, and the tables behind it. */
interface DataSection {
  readonly summary: Text;
  readonly body: readonly Block[];
}

/** How many files and columns a section names at most; a table says of how many more it holds. */
const mostRows = 200;
const mostTables = 20;

/** Draws a data diff; undefined where nothing changed. `list`: name each file, as the verb does, and not only the pins. */
export function dataSection(diff: DataDiff, names: Sides, list: "pins" | "files"): DataSection | undefined {
  const { added, removed, changed, moved } = diff.counts;
  if (added + removed + changed + moved === 0) return undefined;
  const body: Block[] = [list === "pins" ? pinTable(diff, names) : fileTable(diff, names)];
  for (const table of diff.tables.slice(0, mostTables)) body.push(...tableBlocks(table, names));
  for (const note of diff.notes.slice(0, 10)) body.push({ kind: "paragraph", text: [`Note: ${note}.`] });
  return { summary: [amounts(diff), ...headline(diff)], body };
}

/** `2 files added, 1 changed (+1.2 MB)`. */
function amounts({ counts, bytes }: DataDiff): string {
  const kinds = (["added", "removed", "changed", "moved"] as const).filter((kind) => counts[kind] > 0);
  const words = kinds.map((kind, index) => `${index === 0 ? count(counts[kind], "file") : counts[kind]} ${kind}`);
  const size = bytes.net === 0 || bytes.unknown > 0 ? "" : ` (${bytes.net > 0 ? "+" : ""}${formatBytes(bytes.net)})`;
  return `${words.join(", ")}${size}`;
}

/** The table that changed most, in a few words: rows, columns that came and went, the worst drift. */
function headline({ tables }: DataDiff): Text {
  const worst = [...tables].sort((one, other) => (drifted(other)[0]?.psi ?? 0) - (drifted(one)[0]?.psi ?? 0))[0];
  if (worst === undefined) return [];
  const top = drifted(worst)[0];
  const drift: Text =
    top === undefined ? [] : ["; ", { code: top.name }, ` drifts, PSI ${formatStability(top.psi ?? 0)}`];
  return ["; ", { code: worst.path }, ` ${rowsText(worst)}`, ...drift];
}

function drifted(table: TableDiff): ColumnDiff[] {
  return table.columns.filter(({ psi }) => psi !== undefined && stabilityWord(psi) !== "stable");
}

function rowsText({ rows }: TableDiff): string {
  return rows.a === rows.b ? count(rows.b, "row") : `${count(rows.a, "", "").trim()} → ${count(rows.b, "row")}`;
}

function pinTable({ pins }: DataDiff, names: Sides): Table {
  const state = (side: DataDiff["pins"][number]["a"]): Text => {
    if (side === undefined) return ["–"];
    const files = side.files === undefined ? [] : [count(side.files, "file")];
    const bytes = side.bytes === undefined ? [] : [formatBytes(side.bytes)];
    return [[...files, ...bytes].join(", ") || "?"];
  };
  return {
    kind: "table",
    noun: "pins",
    head: [["data"], [names.baseline], [names.candidate], ["files"]],
    align: ["left", "right", "right", "left"],
    rows: pins.slice(0, mostRows).map(({ path, a, b, counts }) => ({
      cells: [
        [{ code: path }],
        state(a),
        state(b),
        [
          (["added", "removed", "changed", "moved"] as const)
            .filter((kind) => counts[kind] > 0)
            .map((kind) => `${counts[kind]} ${kind}`)
            .join(", "),
        ],
      ],
    })),
  };
}

function fileTable(diff: DataDiff, names: Sides): Table {
  const size = (bytes: number | undefined): string => (bytes === undefined ? "" : formatBytes(bytes));
  const row = (what: string, path: Text, before: string, after: string): TableRow => ({
    cells: [[what], path, [before], [after]],
  });
  const rows = [
    ...diff.changed.map(({ path, a, b }) => row("changed", [{ code: path }], size(a.size), size(b.size))),
    ...diff.moved.map((file) =>
      row("moved", [{ code: file.from }, " → ", { code: file.to }], size(file.size), size(file.size)),
    ),
    ...diff.added.map((file) => row("added", [{ code: file.path }], "–", size(file.size))),
    ...diff.removed.map((file) => row("removed", [{ code: file.path }], size(file.size), "–")),
  ];
  return {
    kind: "table",
    noun: "files",
    head: [[""], ["file"], [names.baseline], [names.candidate]],
    align: ["left", "left", "right", "right"],
    rows,
  };
}

function tableBlocks(table: TableDiff, names: Sides): Block[] {
  const shown = table.columns.filter(isWorthARow);
  const calm = table.columns.length - shown.length;
  const shards =
    table.files.a === 1 && table.files.b === 1 ? "" : ` in ${table.files.a} → ${count(table.files.b, "file")}`;
  const rest = calm === 0 ? "" : `, ${count(calm, shown.length === 0 ? "column" : "other column")} as before`;
  const lead: Block = {
    kind: "paragraph",
    text: [
      { code: table.path },
      `: ${rowsText(table)}${shards}${rest}.${table.notes.length === 0 ? "" : ` ${table.notes.join("; ")}.`}`,
    ],
  };
  if (shown.length === 0) return [lead];
  return [
    lead,
    {
      kind: "table",
      noun: "columns",
      head: [["column"], ["type"], [`missing, ${names.baseline} → ${names.candidate}`], ["PSI"], ["KS D"], ["p"]],
      align: ["left", "left", "right", "right", "right", "right"],
      rows: shown.slice(0, mostRows).map(columnRow),
    },
  ];
}

/** New, gone, of another type, drifted, or missing in a clearly other share of the rows. */
function isWorthARow({ a, b, psi }: ColumnDiff): boolean {
  if (a?.type !== b?.type || a === undefined || b === undefined) return true;
  return (psi !== undefined && stabilityWord(psi) !== "stable") || Math.abs(a.nulls - b.nulls) >= 0.01;
}

function columnRow({ name, a, b, psi, ks, note }: ColumnDiff): TableRow {
  const types = [...new Set([a?.type ?? "", b?.type ?? ""])].filter((type) => type !== "");
  const type =
    a === undefined ? `new, ${types.join()}` : b === undefined ? `gone, was ${types.join()}` : types.join(" → ");
  const nulls = [...new Set([a, b].flatMap((side) => (side === undefined ? [] : [percent(side.nulls)])))].join(" → ");
  const drift: Text =
    psi === undefined ? [note === undefined ? "–" : `– (${note})`] : [{ bold: [formatStability(psi)] }];
  return {
    cells: [
      [{ code: name }],
      [type],
      [nulls],
      drift,
      [ks === undefined ? "–" : `${ks.error > 0 ? "≈" : ""}${ks.d.toFixed(3)}`],
      [ks === undefined ? "–" : ks.p < 0.001 ? "<0.001" : ks.p.toPrecision(2)],
    ],
  };
}

function percent(share: number): string {
  return `${share === 0 || share === 1 ? share * 100 : (share * 100).toFixed(1)}${noBreak}%`;
}

/** `0.31 (major)`. */
function formatStability(psi: number): string {
  return `${psi.toFixed(psi < 0.1 ? 3 : 2)} (${stabilityWord(psi)})`;
}
