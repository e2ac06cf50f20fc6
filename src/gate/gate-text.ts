import type { Gate, Margin } from "../config/policy.ts";
import { directionOf } from "./questions.ts";
import { plain } from "./words.ts";

/** What a gate asks, in words: `at least 0.9; no worse than −0.01`. */
export function gateText(gate: Gate, name: string): string {
  const direction = directionOf(gate, name);
  const parts: string[] = [];
  if (gate.min !== undefined) parts.push(`at least ${plain(gate.min)}`);
  if (gate.max !== undefined) parts.push(`at most ${plain(gate.max)}`);
  const [worse, better] = { higher: ["−", "+"], lower: ["+", "−"], target: ["±", "±"], none: ["±", "±"] }[direction];
  if (gate.maxRegression !== undefined) {
    const goal =
      direction === "target" ? `within ${gate.target === undefined ? "" : plain(gate.target)}` : "no worse than ";
    const gap = direction === "target" && gate.target !== undefined ? " " : "";
    parts.push(`${goal}${gap}${tolerances(gate.maxRegression, worse)}`);
  }
  if (gate.improveBy !== undefined) {
    parts.push(`better by at least ${tolerances({ combine: "all", of: [gate.improveBy] }, better)}`);
  }
  if (gate.maxDrift !== undefined) parts.push(`no further than ${tolerances(gate.maxDrift, worse)} from the anchor`);
  return parts.length === 0 ? "" : `${gate.informational ? "informational: " : ""}${parts.join("; ")}`;
}

function tolerances({ combine, of }: Margin, sign = "±"): string {
  const texts = of.map((one) => `${sign}${one.text.replace(/pp$/, " pp")}`);
  return texts.join(combine === "any" ? " or " : " and ");
}
