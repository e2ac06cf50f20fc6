import { budgetNamed } from "../config/budgets.ts";
import type { Gate, Margin } from "../config/policy.ts";
import { directionOf } from "./questions.ts";
import { plain } from "./words.ts";

/** What a gate asks, in words: `at least 0.9; no worse than −0.01`. */
export function gateText(gate: Gate, name: string): string {
  const direction = directionOf(gate, name);
  const parts: string[] = [];
  if (gate.min !== undefined) parts.push(`at least ${bound(gate, gate.min)}`);
  if (gate.max !== undefined) parts.push(`at most ${bound(gate, gate.max)}`);
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

/** In the unit of which a budget's bound is a whole number, as its author will have written it: `64 MB`, `12 GiB`, `30 min`. */
function bound({ source, metric }: Gate, value: number): string {
  const unit = source === "budget" ? budgetNamed(metric)?.unit : undefined;
  if (unit === undefined || unit === "count") return plain(value);
  const whole = units[unit].find(([size]) => value >= size && Number.isInteger(value / size));
  return whole === undefined
    ? `${plain(value)} ${unit === "bytes" ? "B" : "s"}`
    : `${plain(value / whole[0])} ${whole[1]}`;
}

const units: Readonly<Record<"bytes" | "seconds", readonly (readonly [size: number, name: string])[]>> = {
  bytes: [
    [1024 ** 3, "GiB"],
    [1e9, "GB"],
    [1024 ** 2, "MiB"],
    [1e6, "MB"],
    [1024, "KiB"],
    [1000, "KB"],
  ],
  seconds: [
    [3600, "h"],
    [60, "min"],
  ],
};

function tolerances({ combine, of }: Margin, sign = "±"): string {
  const texts = of.map((one) => `${sign}${one.text.replace(/pp$/, " pp")}`);
  return texts.join(combine === "any" ? " or " : " and ");
}
