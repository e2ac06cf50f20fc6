import type { Verdict } from "../gate/verdict.ts";
import type { ReportBundle } from "./bundle.ts";
import { compose } from "./compose.ts";
import { type Block, plainText, type Table, type Text } from "./document.ts";
import { clean } from "./escape.ts";
import { count } from "./number.ts";

interface TerminalOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const mostRows = 20;

/** The report in short, for a terminal: verdict, judged metrics, what changed, baseline, how to reproduce. */
export function toTerminal(bundle: ReportBundle, options: TerminalOptions): string {
  const parts = compose(bundle).filter((part) => part.brief === true);
  return `${drawTerminal(
    parts.map(({ block }) => block),
    options,
  )}\n`;
}

/** Blocks one below the other; what a page would fold stands open. */
export function drawTerminal(blocks: readonly Block[], options: TerminalOptions): string {
  const width = Math.max(40, options.width);
  const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
  return drawn.join("\n\n");
}

function drawBlock(block: Block, options: TerminalOptions): string {
  switch (block.kind) {
    case "heading":
      return paint(wrap(line(block.text), options.width), block.verdict, options);
    case "paragraph":
      return wrap(line(block.text), options.width);
    case "list":
      return [block.lead, ...block.items]
        .map((text, index) => wrap(`${index === 0 ? "" : "- "}${line(text)}`, options.width, index === 0 ? "" : "  "))
        .join("\n");
    case "notice":
      return wrap(`! ${line(block.text)}`, options.width, "  ");
    case "table":
      return drawTable(block, options);
    case "fold":
      return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
    default:
      return "";
  }
}

function drawTable(table: Table, options: TerminalOptions): string {
  const shown = table.rows.slice(0, mostRows);
  const rows = [{ cells: table.head }, ...shown].map((row) => ({
    ...row,
    cells: row.cells.map((cell) => clean(line(cell), 60)),
  }));
  const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
  const lines = rows.map((row) => {
    const cells = row.cells.map((cell, column) => {
      const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
      return table.align[column] === "right" ? room + cell : cell + room;
    });
    const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
    return row.verdict === undefined ? text : paint(text, row.verdict, options);
  });
  const left = table.rows.length - shown.length;
  return [...lines, ...(left > 0 ? [`  … and ${count(left, "more", "more")} ${table.noun}`] : [])].join("\n");
}

const colours: Readonly<Partial<Record<Verdict, number>>> = {
  fail: 31,
  missing: 31,
  "not-comparable": 31,
  inconclusive: 33,
  warn: 33,
  "no-baseline": 36,
  pass: 32,
};

function paint(text: string, verdict: Verdict, options: TerminalOptions): string {
  const code = colours[verdict];
  return options.colour && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** Words only; escape sequences in a metric's name are shown as �. */
function line(text: Text): string {
  return clean(plainText(text), 600).replaceAll("\u00a0", " ");
}

function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}

function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (columns(kept) + columns(character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** How wide a terminal draws a text: two columns for emoji and East Asian characters, none for marks. */
function columns(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    const wide =
      /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
    width += wide.test(segment) ? 2 : 1;
  }
  return width;
}
