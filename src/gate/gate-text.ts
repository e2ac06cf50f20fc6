import { budgetNamed } from "../config/budgets.ts";
import { type MetricUnit, unitOf } from "../config/metric-unit.ts";
import type { Gate, Margin } from "../config/policy.ts";
import { directionOf } from "./questions.ts";
import { plain } from "./words.ts";

/** What a gate asks, in words: `at least 0.9; no worse than −0.01`. */
export function gateText(gate: Gate, name: string): string {
  const direction = directionOf(gate, name);
  const parts: string[] = [];
  if (gate.min !== undefined) parts.push(`at least ${bound(gate, name, gate.min)}`);
  if (gate.max !== undefined) parts.push(`at most ${bound(gate, name, gate.max)}`);
  const [worse, better] = { higher: ["−", "+"], lower: ["+", "−"], target: ["±", "±"], none: ["±", "±"] }[direction];
  if (gate.maxRegression !== undefined) {
    const goal =
      direction === "target" ? `within ${gate.target === undefined ? "" : plain(gate.target)}` : "no worse than ";
    const gap = direction === "target" && gate.target !== undefined ? " " : "";
    const none = direction !== "target" && gate.maxRegression.of.every(({ amount }) => amount === 0);
    parts.push(none ? "no worse" : `${goal}${gap}${tolerances(gate.maxRegression, worse)}`);
  }
  if (gate.improveBy !== undefined) {
    parts.push(`better by at least ${tolerances({ combine: "all", of: [gate.improveBy] }, better)}`);
  }
  if (gate.maxDrift !== undefined) parts.push(`no further than ${tolerances(gate.maxDrift, worse)} from the anchor`);
  return parts.length === 0 ? "" : `${gate.informational ? "informational: " : ""}${parts.join("; ")}`;
}

/** In the unit of which a bound is a whole number, as its author will have meant it: `64 MB`, `12 GiB`, `30 min`, `20 ms`. */
function bound({ source, metric }: Gate, name: string, value: number): string {
  const unit = source === "budget" ? ofBudget(metric) : unitOf(name);
  if (unit === undefined) return plain(value);
  const [smallest = "", larger = []] = units[unit];
  const [size, called] = larger.find(([one]) => value >= one && Number.isInteger(value / one)) ?? [1, smallest];
  return `${plain(value / size)} ${called}`;
}

function ofBudget(name: string): MetricUnit | undefined {
  const unit = budgetNamed(name)?.unit;
  return unit === "seconds" ? "s" : unit === "count" ? undefined : unit;
}

const units: Readonly<
  Record<MetricUnit, readonly [smallest: string, larger?: readonly (readonly [number, string])[]]>
> = {
  bytes: [
    "B",
    [
      [1024 ** 3, "GiB"],
      [1e9, "GB"],
      [1024 ** 2, "MiB"],
      [1e6, "MB"],
      [1024, "KiB"],
      [1000, "KB"],
    ],
  ],
  s: [
    "s",
    [
      [3600, "h"],
      [60, "min"],
    ],
  ],
  ms: ["ms"],
  us: ["µs"],
  ns: ["ns"],
};

function tolerances({ combine, of }: Margin, sign = "±"): string {
  const texts = of.map((one) => `${sign}${one.text.replace(/pp$/, " pp")}`);
  return texts.join(combine === "any" ? " or " : " and ");
}
