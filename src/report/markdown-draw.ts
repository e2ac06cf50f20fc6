import { markdownTable } from "markdown-table";
import type { Block, Chart, Inline, Matrix, Table, Text } from "./document.ts";
import { clean, cleanLines, linkTarget, markdownCode, markdownText, mermaidText } from "./escape.ts";
import { count } from "./number.ts";

interface DrawOptions {
  /** A table shows at most so many rows. */
  readonly rows: number;
  readonly mermaid: boolean;
  /** Where the rows are that a table leaves out: ` in the full report`. */
  readonly elsewhere: string;
}

/** A block in GitHub's Markdown; empty where there is nothing to show. */
export function draw(block: Block, options: DrawOptions): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${drawText(block.text)}`;
    case "paragraph":
      return drawText(block.text);
    case "notice":
      return `> [!${block.tone.toUpperCase()}]\n> ${drawText(block.text)}`;
    case "table":
      return drawTable(block, options);
    case "matrix":
      return drawMatrix(block);
    case "chart":
      return options.mermaid ? drawChart(block) : "";
    case "lines": {
      const shown = cleanLines(block.text).split("\n");
      const kept = shown.slice(0, options.rows);
      const left = shown.length - kept.length;
      // A fence is closed by nothing that is shorter than itself.
      const fence = "`".repeat(
        Math.max(
          3,
          ...(kept
            .join("\n")
            .match(/`+/g)
            ?.map((run) => run.length + 1) ?? []),
        ),
      );
      const rest = left === 0 ? "" : `\n\n… and ${count(left, "more", "more")} lines${options.elsewhere}.`;
      return `${fence}${block.language}\n${kept.join("\n")}\n${fence}${rest}`;
    }
    case "fold": {
      const body = block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
      if (body.length === 0) return "";
      return `<details><summary>${drawText(block.summary, "html")}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
    }
  }
}

/** One line of text. Inside an HTML block Markdown's own marks would show as they are, so tags stand for them. */
function drawText(text: Text, inside: "markdown" | "html" = "markdown"): string {
  return text.map((piece) => drawInline(piece, inside)).join("");
}

function drawInline(piece: Inline, inside: "markdown" | "html"): string {
  if (typeof piece === "string") return keepSpace(piece, markdownText(clean(piece)));
  if ("code" in piece) {
    const text = clean(piece.code);
    return inside === "html" ? `<code>${markdownText(text)}</code>` : markdownCode(text);
  }
  if ("bold" in piece) {
    const text = drawText(piece.bold, inside);
    if (text.trim() === "") return text;
    return inside === "html" ? `<b>${text}</b>` : `**${text}**`;
  }
  const target = linkTarget(piece.link);
  const text = drawText(piece.text, inside);
  return target === undefined || inside === "html" ? text : `[${text}](${target})`;
}

/** Cleaning trims; the spaces between pieces are ours. */
function keepSpace(raw: string, shown: string): string {
  if (shown === "") return raw.length > 0 ? " " : "";
  return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
}

function drawTable(table: Table, options: DrawOptions): string {
  const shown = table.rows.slice(0, options.rows);
  const head = table.head.map((cell) => drawText(cell));
  const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
  const left = table.rows.length - shown.length;
  return left === 0 ? lines : `${lines}\n\n… and ${count(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
}

/** Columns in line for those who read the source, unless a long cell would pad every row. */
function layOut(rows: readonly string[][], align: readonly ("left" | "right")[]): string {
  const narrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
  return markdownTable(rows, {
    align: align.map((side) => (side === "right" ? "r" : "")),
    alignDelimiters: narrow,
    stringLength: (cell) => [...cell].length,
  });
}

/** Counts, and in brackets how they differ from main's; a dot for none. */
function drawMatrix(matrix: Matrix): string {
  const head = ["meant ↓ taken for →", ...matrix.labels.map((label) => markdownText(clean(label, 30)))];
  const rows = matrix.candidate.map((counts, row) => [
    `**${markdownText(clean(matrix.labels[row] ?? "", 30))}**`,
    ...counts.map((amount, column) => matrixCell(amount, matrix.baseline?.[row]?.[column])),
  ]);
  const key =
    matrix.baseline === undefined
      ? "Rows are what was meant, columns what it was taken for."
      : `Rows are what was meant, columns what it was taken for, ${matrix.names.candidate}; in brackets the change from ${matrix.names.baseline}.`;
  return `${layOut([head, ...rows], ["left", ...matrix.labels.map(() => "right" as const)])}\n\n${key}`;
}

/** A count with its change: `158 (−4)`. */
export function matrixCell(amount: number, before: number | undefined): string {
  const shown = amount === 0 ? "·" : String(amount);
  if (before === undefined || before === amount) return shown;
  return `${amount} (${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`;
}

function drawChart(chart: Chart): string {
  const candidate = numbers(chart.candidate);
  if (candidate === undefined) return "";
  const baseline = chart.baseline === undefined ? undefined : numbers(chart.baseline);
  const all = [...candidate, ...(baseline ?? [])];
  const [low, high] = range(all, chart.style);
  const bars = chart.style === "bars";
  const legend =
    baseline === undefined
      ? ""
      : bars
        ? `: bars ${chart.names.candidate}, line ${chart.names.baseline}`
        : `: grey ${chart.names.baseline}, blue ${chart.names.candidate}`;
  const lines = [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${bars ? "#80b3ec, #bc4c00" : baseline === undefined ? "#2f81f7" : "#8c959f, #2f81f7"}"}}}}%%`,
    "xychart-beta",
    `    title "${mermaidText(chart.title)}${legend}"`,
    `    x-axis [${chart.labels.map((label) => `"${mermaidText(label)}"`).join(", ")}]`,
    `    y-axis "${mermaidText(chart.axis)}" ${low} --> ${high}`,
    ...(bars ? [`    bar [${candidate.join(", ")}]`] : []),
    ...(baseline === undefined ? [] : [`    line [${baseline.join(", ")}]`]),
    ...(bars ? [] : [`    line [${candidate.join(", ")}]`]),
  ];
  return ["```mermaid", ...lines, "```"].join("\n");
}

function numbers(series: readonly (number | null)[]): number[] | undefined {
  const known = series.filter((value): value is number => value !== null && Number.isFinite(value));
  return known.length === series.length ? known.map((value) => Number(value.toPrecision(5))) : undefined;
}

/** Shares end at 1; other axes leave a tenth of room. */
function range(values: readonly number[], style: Chart["style"]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const top = high <= 1 && high > 0.5 ? 1 : high + room;
  const bottom = low >= 0 && (style === "lines" || low - room * 3 < 0) ? 0 : low - room * 3;
  const tidy = (value: number): number => Number(value.toPrecision(2));
  return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
}
