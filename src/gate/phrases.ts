import { isFraction } from "../config/directions.ts";
import type { Question } from "./questions.ts";
import { fixed, signed, together } from "./words.ts";

/** The numbers of an answer. */
export interface Numbers {
  readonly name: string;
  readonly candidate: number;
  /** NaN where nothing is compared. */
  readonly other: number;
  /** Bounds of what is shown: of the difference, or of the candidate alone. */
  readonly bounds?: readonly [lower: number, upper: number];
  /** What the other number is of, where that is no baseline: ` since v1.2.0`. */
  readonly since?: string;
}

export interface Phrase {
  readonly reason: string;
  readonly heading: string;
}

/** Says what was asked and what was found, for a reason and, in percentage points where those are usual, for a heading. */
export function phraseOf(question: Question, numbers: Numbers): Phrase {
  if (question.against === "nothing") return same(standing(question, numbers));
  const { candidate, other, name } = numbers;
  const size = Math.abs(other);
  if (question.tolerance?.kind === "relative") return same(movement(question, numbers, 100 / size, "%"));
  const reason = movement(question, numbers, 1, "");
  const inRange = [candidate, other].every((one) => one >= 0 && one <= 1);
  return { reason, heading: inRange && isFraction(name) ? movement(question, numbers, 100, " pp") : reason };
}

function same(reason: string): Phrase {
  return { reason, heading: reason };
}

/** Of a number that is held against one that the policy names. */
function standing({ kind, above, below }: Question, { candidate, bounds }: Numbers): string {
  const twoSided = above !== undefined && below !== undefined;
  const goal = twoSided ? (above + below) / 2 : (above ?? below ?? 0);
  const room = twoSided ? [(below - above) / 2] : [];
  const [is = "", asked = "", width = ""] = together([candidate, goal, ...room], 3);
  const around = between(bounds, is, [above, below], fixed);
  if (twoSided) return `is ${is}${around}, ${asked} ± ${width} is asked`;
  return `is ${is}${around}, at ${kind === "min" ? "least" : "most"} ${asked} is asked`;
}

/** Of a number that is held against another run's. */
function movement(question: Question, numbers: Numbers, factor: number, unit: string): string {
  const { candidate, other, bounds, since = "" } = numbers;
  const { kind, tolerance, above, below } = question;
  const delta = candidate - other;
  const worse = below === undefined ? -delta : delta;
  const improves = kind === "improvement";
  if (bounds === undefined && delta === 0 && !improves) return `is unchanged${since}`;
  const verb = delta < 0 ? "fell" : "rose";
  const allowed = (tolerance?.amount ?? 0) * (tolerance?.kind === "relative" ? 100 : factor);
  const twoSided = above !== undefined && below !== undefined;
  if (bounds === undefined && worse < 0 && !improves && !twoSided) {
    return `${verb} by ${together([Math.abs(delta) * factor], 2)[0]}${unit}${since}`;
  }
  const [by = "", limit = ""] = together([Math.abs(delta) * factor, allowed], 2);
  const ends = [above, below].map((end) => (end === undefined ? undefined : Math.sign(end) * allowed));
  const moved = delta === 0 ? "is unchanged" : `${verb} by ${by}${unit}`;
  const shown = bounds && scaled(bounds, factor);
  const found = `${moved}${between(shown, by.includes(".") ? by : limit, ends, signed)}${since}`;
  if (improves) return `${found}, an improvement of ${limit}${unit} is asked`;
  return `${found}, ${twoSided ? "±" : ""}${limit}${unit} is allowed`;
}

/** ` (−0.012 … +0.004)`, with as many decimals as the number beside it, and more where a bound would read like a limit. */
function between(
  bounds: Numbers["bounds"],
  like: string,
  limits: readonly (number | undefined)[],
  show: (bound: number, decimals: number) => string,
): string {
  if (bounds === undefined) return "";
  const half = (bounds[1] - bounds[0]) / 2;
  const own = half > 0 && half < 10 ? 1 : 0;
  const fewest = /\.(\d+)/.exec(like)?.[1]?.length ?? own;
  const texts = bounds.map((bound) => {
    if (!Number.isFinite(bound)) return bound < 0 ? "−∞" : "∞";
    let decimals = fewest;
    const reads = (number: number): string => show(number, decimals);
    const misleads = (limit: number | undefined): boolean =>
      limit !== undefined && limit !== bound && reads(limit) === reads(bound);
    while (decimals < 15 && limits.some(misleads)) decimals += 1;
    return reads(bound);
  });
  return ` (${texts.join(" … ")})`;
}

function scaled([lower, upper]: NonNullable<Numbers["bounds"]>, factor: number): NonNullable<Numbers["bounds"]> {
  return [lower * factor, upper * factor];
}
