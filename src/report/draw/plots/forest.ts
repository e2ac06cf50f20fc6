import type { Verdict } from "../../../gate/verdict.ts";
import type { FigureOf } from "../../figure.ts";
import { formatDelta, formatInterval, group } from "../../number.ts";
import { marks } from "../../words.ts";
import type { Key, Plotted, Row, Spec } from "../plot.ts";
import type { Theme } from "../theme.ts";
import { axisLabels } from "./labels.ts";
import { fitOneAxis, noAxis } from "./scale.ts";

type Look = "good" | "bad" | "open" | "calm";

const shapes: Readonly<Record<Look, { readonly shape: string; readonly mark: Key["mark"] }>> = {
  good: { shape: "circle", mark: "dot" },
  bad: { shape: "diamond", mark: "diamond" },
  open: { shape: "triangle-up", mark: "triangle" },
  calm: { shape: "square", mark: "square" },
};

/** Each slice's change with its interval, beside the line of no change and the gate's margin. */
export function forestPlot(figure: FigureOf<"forest">, theme: Theme): Plotted {
  const { margin } = figure;
  const bounds = figure.rows.flatMap(({ estimate, interval = [estimate, estimate] }) => [estimate, ...interval]);
  if (!fitOneAxis([...bounds, 0, ...(margin === undefined ? [] : [margin])])) return noAxis;
  // Two digits of the longest bound, and the same places for all.
  const decimals = Math.max(0, Math.min(12, 1 - Math.floor(Math.log10(Math.max(...bounds.map(Math.abs)) || 1))));
  const labels = axisLabels(figure.rows.map(({ label }) => label));
  const rows = figure.rows.map(({ n, estimate, interval, verdict }, index): Row => {
    const delta = formatDelta(figure.metric, estimate, decimals);
    const words = `${delta}${interval === undefined ? "" : formatInterval(figure.metric, interval, delta)}`;
    const label = labels[index] ?? "";
    const look = lookOf(verdict);
    return {
      label,
      estimate,
      low: interval?.[0] ?? null,
      high: interval?.[1] ?? null,
      words,
      shape: shapes[look].shape,
      colour: colourOf(look, theme),
      fill: look === "open" ? theme.paper : colourOf(look, theme),
      tip: `${label}: ${words}, ${marks[verdict].word}, ${group(String(n))} examples`,
    };
  });
  const verdicts = [...new Set(figure.rows.map(({ verdict }) => verdict))];
  return {
    spec: forestSpec(theme),
    data: { rows, margins: margin === undefined ? [] : [{ margin }] },
    x: `change of ${figure.metric}`,
    y: "",
    legend: [
      ...verdicts.map((verdict): Key => {
        const look = lookOf(verdict);
        return { text: marks[verdict].word, mark: shapes[look].mark, colour: colourOf(look, theme) };
      }),
      ...(margin === undefined
        ? []
        : [
            {
              text: `allowed ${formatDelta(figure.metric, margin, decimals)}`,
              mark: "dashes" as const,
              colour: theme.fail,
            },
          ]),
    ],
  };
}

function lookOf(verdict: Verdict): Look {
  if (verdict === "pass") return "good";
  if (verdict === "fail" || verdict === "missing" || verdict === "not-comparable") return "bad";
  return verdict === "inconclusive" ? "open" : "calm";
}

function colourOf(look: Look, theme: Theme): string {
  return { good: theme.pass, bad: theme.fail, open: theme.warn, calm: theme.calm }[look];
}

function forestSpec(theme: Theme): Spec {
  const x = (field: string): Spec => ({ field, type: "quantitative", scale: { padding: 12 } });
  const plain = (name: string): Spec => ({ field: name, type: "nominal", scale: null });
  const y = {
    field: "label",
    type: "nominal",
    sort: null,
    axis: { labelColor: theme.ink, grid: false },
  };
  const at = { y };
  return {
    width: 280,
    height: { step: 24 },
    layer: [
      {
        data: { values: [{ none: 0 }] },
        mark: { type: "rule", color: theme.main, strokeWidth: 1, aria: false },
        encoding: { x: x("none") },
      },
      {
        data: { name: "margins" },
        mark: { type: "rule", color: theme.fail, strokeDash: [5, 3], strokeWidth: 1.5, aria: false },
        encoding: { x: x("margin") },
      },
      {
        data: { name: "rows" },
        transform: [{ filter: "isNumber(datum.low)" }],
        mark: { type: "rule", strokeWidth: 2, aria: false },
        encoding: { ...at, x: x("low"), x2: { field: "high" }, color: plain("colour") },
      },
      {
        data: { name: "rows" },
        mark: { type: "point", size: 75, filled: true, strokeWidth: 2, opacity: 1 },
        encoding: {
          ...at,
          x: x("estimate"),
          stroke: plain("colour"),
          fill: plain("fill"),
          shape: plain("shape"),
          description: { field: "tip", type: "nominal" },
        },
      },
      {
        data: { name: "rows" },
        mark: { type: "text", align: "left", dx: 10, color: theme.soft, fontSize: 11, aria: false },
        encoding: { ...at, x: { value: "width" }, text: { field: "words", type: "nominal" } },
      },
    ],
  };
}
