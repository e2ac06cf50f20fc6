import type { Direction, Gate, Tolerance } from "../config/config.ts";
import { isFraction, wellKnownDirection } from "../config/directions.ts";
import { nearest } from "../lib/nearest.ts";
import { isGlob } from "./select.ts";
import type { Side } from "./side.ts";
import type { Verdict } from "./verdict.ts";
import { plain, together } from "./words.ts";

/** What a gate may know beside the two numbers. */
export interface Situation {
  /** There is a baseline record at all. */
  readonly hasBaseline: boolean;
  readonly firstRun: boolean;
  readonly onMain: boolean;
  /** The names of the run's own metrics, where a misspelt one may be meant. */
  readonly known?: readonly string[];
}

/** What one question of a gate came to. */
export interface Finding {
  readonly verdict: Verdict;
  /** A sentence whose subject is the metric. */
  readonly reason: string;
  /** The same for the heading, where it reads differently there. */
  readonly heading: string;
  /** Whether this ends the job red; only `no-baseline` leaves it to the policy. */
  readonly red: boolean;
}

/**
 * Sums and means in binary are off by a few units in the last place: what exceeds a bound by less than this part of the
 * numbers' own size is at the bound, and at the bound passes.
 */
const roundOff = 1e-12;

/** Asks one gate's questions of one metric; an informational gate without a question has no findings. */
export function checkGate(gate: Gate, name: string, candidate: Side, baseline: Side, situation: Situation): Finding[] {
  if (candidate.kind === "absent") {
    return [finding(gate.onMissing === "warn" ? "warn" : "missing", missingReason(gate, name, baseline, situation))];
  }
  if (candidate.kind === "odd") {
    return [finding(gate.onNan === "warn" ? "warn" : "fail", `is ${candidate.what}, a finite number is asked`)];
  }
  const findings: Finding[] = [];
  const { value } = candidate;
  if (gate.min !== undefined) findings.push(bound(value, gate.min, gate.min - value, "at least"));
  if (gate.max !== undefined) findings.push(bound(value, gate.max, value - gate.max, "at most"));
  if (gate.maxRegression !== undefined) {
    const margin = gate.maxRegression;
    const found = margin.of.map((one) => regression(gate, one, name, value, baseline, situation));
    const good = found.find((one) => one.verdict === "pass");
    findings.push(...(margin.combine === "any" && good !== undefined ? [good] : found));
  }
  return findings;
}

function missingReason(gate: Gate, name: string, baseline: Side, { known = [] }: Situation): string {
  // A metric that main has is not misspelt: the run lost it. Among very many names none is looked for.
  const near = baseline.kind === "absent" && known.length <= 500 ? nearest(name, known) : undefined;
  const meant = near === undefined ? "" : ` (did you mean ${near}?)`;
  return name === gate.metric || !isGlob(gate.metric)
    ? `is not among this run's metrics${meant}`
    : `is not among this run's metrics, and ${gate.metric} asks for it`;
}

function bound(value: number, limit: number, excess: number, words: string): Finding {
  const [is, asked] = together([value, limit], 3);
  const passes = excess <= roundOff * Math.max(Math.abs(value), Math.abs(limit));
  return finding(passes ? "pass" : "fail", `is ${is}, ${words} ${asked} is asked`);
}

function regression(
  gate: Gate,
  tolerance: Tolerance,
  name: string,
  value: number,
  baseline: Side,
  situation: Situation,
): Finding {
  const direction = directionOf(gate, name);
  if (direction === "none") return finding("not-comparable", "has no direction: nothing says whether higher is better");
  if (baseline.kind === "absent") return withoutBaseline(gate, situation);
  if (baseline.kind === "odd") {
    const verdict = gate.onNan === "warn" ? "warn" : "not-comparable";
    return finding(verdict, `cannot be compared: the baseline is ${baseline.what}`);
  }
  if (tolerance.kind === "relative" && baseline.value === 0) {
    return finding("not-comparable", `cannot be compared: the baseline is 0, and ${tolerance.text} of it is nothing`);
  }
  const delta = value - baseline.value;
  if (!Number.isFinite(delta))
    return finding("not-comparable", "differs from the baseline by more than a number can hold");
  const worse = direction === "higher" ? -delta : delta;
  const size = Math.abs(baseline.value);
  const allowed = tolerance.kind === "relative" ? tolerance.amount * size : tolerance.amount;
  const passes = worse <= allowed + roundOff * Math.max(size, Math.abs(value), allowed);
  const inRange = [value, baseline.value].every((one) => one >= 0 && one <= 1);
  const scale = tolerance.kind === "relative" ? 100 / size : 1;
  const reason = moved(delta, worse, [worse * scale, allowed * scale], tolerance.kind === "relative" ? "%" : "");
  const heading =
    tolerance.kind === "absolute" && inRange && isFraction(name)
      ? moved(delta, worse, [worse * 100, allowed * 100], " pp")
      : reason;
  return finding(passes ? "pass" : "fail", reason, heading);
}

function moved(delta: number, worse: number, numbers: readonly [number, number], unit: string): string {
  if (delta === 0) return "is unchanged";
  const verb = delta < 0 ? "fell" : "rose";
  if (worse < 0) return `${verb} by ${together([-numbers[0]], 2)[0]}${unit}`;
  const [by, allowed] = together(numbers, 2);
  return `${verb} by ${by}${unit}, ${allowed}${unit} is allowed`;
}

function withoutBaseline(gate: Gate, { hasBaseline, firstRun, onMain }: Situation): Finding {
  const fails = gate.onMissingBaseline === "fail";
  if (firstRun && !hasBaseline) {
    // main's own first run is what every later one is compared with: it may not be refused for coming first.
    return {
      ...finding("no-baseline", "has nothing to be compared with: this is the first run"),
      red: fails && !onMain,
    };
  }
  const reason = hasBaseline ? "has no baseline: the baseline's run lacks it" : "has no baseline: none was found";
  return finding(fails ? "missing" : "no-baseline", reason);
}

function finding(verdict: Verdict, reason: string, heading = reason): Finding {
  return { verdict, reason, heading, red: ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict) };
}

/** The direction that a gate judges by; `none` where neither policy nor name says. */
function directionOf(gate: Gate, name: string): Direction {
  return gate.direction ?? wellKnownDirection(name) ?? "none";
}

/** What a gate asks, in words: `at least 0.9; no worse than −0.01`. */
export function gateText(gate: Gate, name: string): string {
  const parts: string[] = [];
  if (gate.min !== undefined) parts.push(`at least ${plain(gate.min)}`);
  if (gate.max !== undefined) parts.push(`at most ${plain(gate.max)}`);
  if (gate.maxRegression !== undefined) {
    const sign = { higher: "−", lower: "+", target: "±", none: "±" }[directionOf(gate, name)];
    const texts = gate.maxRegression.of.map((one) => `${sign}${one.text.replace(/pp$/, " pp")}`);
    parts.push(`no worse than ${texts.join(gate.maxRegression.combine === "any" ? " or " : " and ")}`);
  }
  return parts.length === 0 ? "" : `${gate.informational ? "informational: " : ""}${parts.join("; ")}`;
}
