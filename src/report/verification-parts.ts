import type { MetricCheck, Verification } from "../tracking/verification.ts";
import type { Block, TableRow, Text } from "./document.ts";
import { count, formatDelta, formatPair } from "./number.ts";

const mostRows = 50;

/** The metrics of the run from scratch beside the committed ones; those that are equal are only counted. */
export function metricBlocks({ metrics }: Pick<Verification, "metrics">): Block[] {
  if (metrics.length === 0) return [];
  const differing = metrics.filter(({ verdict }) => verdict !== "equal");
  const equal = metrics.length - differing.length;
  if (differing.length === 0) return [{ kind: "paragraph", text: [`${count(equal, "metric")} equal.`] }];
  return [
    {
      kind: "table",
      noun: "metrics",
      head: [["metric"], ["committed"], ["this run"], ["Δ"], ["tolerance"], [""]],
      align: ["left", "right", "right", "right", "right", "left"],
      rows: differing.slice(0, mostRows).map(metricRow),
    },
    ...(equal === 0 ? [] : [{ kind: "paragraph" as const, text: [`${count(equal, "other metric")} equal.`] }]),
  ];
}

function metricRow({ name, expected, found, delta, tolerance, verdict }: MetricCheck): TableRow {
  const isNumber = (value: MetricCheck["expected"]): value is number => typeof value === "number";
  const pair =
    isNumber(expected) && isNumber(found)
      ? formatPair(name, expected, found, delta)
      : { baseline: String(expected ?? "missing"), candidate: String(found ?? "missing"), delta: "" };
  const words = { equal: "equal", within: "within tolerance", beyond: "beyond it", ignored: "not compared" };
  const beyond = tolerance === undefined ? "not equal" : words.beyond;
  return {
    cells: [
      [{ code: name }],
      [pair.baseline],
      [pair.candidate],
      [delta === null ? "" : formatDelta(name, delta, 4)],
      [tolerance ?? ""],
      [verdict === "beyond" ? { bold: [beyond] } : words[verdict]],
    ],
    ...(verdict === "beyond" ? { verdict: "fail" } : {}),
  };
}

/** What differs between the environment on record and this one: only where something else differs too. */
export function environmentBlocks({ environment, verdict }: Verification): Block[] {
  if (verdict === "reproducible" || verdict === "not-verified") return [];
  const { from, changes } = environment;
  const paragraph = (text: Text): Block[] => [{ kind: "paragraph", text }];
  if (from === undefined) {
    return paragraph(["In which environment the committed outs were made is not on record."]);
  }
  if (changes.length === 0) return paragraph([`The environment is the one on record (${from}).`]);
  return [
    ...paragraph([`What differs in the environment from ${from}:`]),
    {
      kind: "table",
      noun: "differences",
      head: [[""], ["then"], ["here"]],
      align: ["left", "left", "left"],
      rows: changes.slice(0, mostRows).map(({ name, before, after }) => ({
        cells: [[{ code: name }], [before ?? "–"], [after ?? "–"]],
      })),
    },
  ];
}
