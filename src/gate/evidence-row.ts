import { isHistory } from "../config/tests.ts";
import type { Basis, Finding } from "./finding.ts";
import type { Side } from "./side.ts";
import type { Evidence, MetricVerdict } from "./verdict.ts";

interface Sides {
  readonly candidate: Side;
  readonly baseline: Side;
}

/** Both numbers and how far they are apart. */
export function differenceOf({ candidate, baseline }: Sides): Pick<MetricVerdict, "delta" | "relative"> {
  if (candidate.kind !== "number" || baseline.kind !== "number") return { delta: null, relative: null };
  const delta = finite(candidate.value - baseline.value);
  return {
    delta,
    relative: delta !== null && baseline.value !== 0 ? finite(delta / Math.abs(baseline.value)) : null,
  };
}

/** What a row's verdict rests on: the finding that told, else any other that a test stands behind, else the two numbers. */
export function evidenceOf(
  telling: readonly Finding[],
  all: readonly Finding[],
  sides: Sides,
  look: number | undefined,
): Pick<MetricVerdict, "evidence" | "slices" | "slice_margin"> {
  const tested = telling.filter(({ basis }) => basis !== undefined);
  // Of several that tell alike the comparison with the baseline comes first: its interval stands beside the change.
  const compared = tested.find(({ basis }) => basis?.question.against === "baseline");
  const found = compared ?? tested[0] ?? all.find(({ basis }) => basis !== undefined);
  const notes = [...new Set(all.flatMap(({ note }) => note ?? []))];
  const more = slicesOf(all.map(({ basis }) => basis).find((one) => one?.slices !== undefined));
  if (found?.basis === undefined) return { evidence: byNumbers(sides, notes), ...more };
  const { adjusted } = found;
  const evidence: Evidence = {
    ...byTest(found.basis, sides, look),
    ...(adjusted === undefined ? {} : { adjusted }),
    ...noted([...found.basis.effect.notes, ...notes]),
  };
  return { evidence, ...more };
}

/** The parts of the examples as they were judged, and how far each may change where that is one number for all. */
function slicesOf(basis: Basis | undefined): Pick<MetricVerdict, "slices" | "slice_margin"> {
  if (basis?.slices === undefined) return {};
  const { above, below, scale, against } = basis.question;
  const margin = above === undefined ? below : below === undefined ? above : undefined;
  const isChange = scale === 1 && against === "baseline";
  return { slices: [...basis.slices], ...(isChange && margin !== undefined ? { slice_margin: margin } : {}) };
}

function byNumbers(sides: Sides, notes: readonly string[]): Evidence {
  const { candidate, baseline } = sides;
  const { delta } = differenceOf(sides);
  const sampled = [baseline, candidate].some((side) => side.kind === "number" && side.sampled);
  return {
    method: sampled ? "mean" : "point",
    ...(delta === null ? {} : { estimate: delta }),
    ...(sampled ? { n: [count(baseline), count(candidate)] } : {}),
    ...noted(notes),
  };
}

function byTest(
  { question, effect, difference, decision, alpha, needed }: Basis,
  sides: Sides,
  look?: number,
): Evidence {
  const { delta } = differenceOf(sides);
  // Beside the change from the baseline stands that change's own interval: not that from an anchor or from main's usual.
  const isUsual = isHistory(effect.method);
  const own = question.against === "baseline" && !isUsual;
  const shown = own ? (question.scale === 1 ? effect : difference) : undefined;
  const estimate = finite(shown?.estimate ?? Number.NaN) ?? delta;
  const bounds = decision.undecided === undefined ? shown?.bounds(alpha) : undefined;
  const interval = bounds?.every(Number.isFinite) && effect.method !== "identity" ? bounds : undefined;
  const spends = Number.isFinite(decision.p) && effect.method !== "identity";
  return {
    method: effect.method,
    ...(estimate === null ? {} : { estimate }),
    ...(interval === undefined ? {} : { interval: [interval[0], interval[1]] }),
    ...(Number.isFinite(decision.p) ? { p: Math.min(1, Math.max(0, decision.p)) } : {}),
    n: [effect.n[0], effect.n[1]],
    unit: effect.unit,
    ...(spends ? { alpha } : {}),
    ...(spends && look !== undefined && !isUsual ? { look } : {}),
    ...(needed === undefined ? {} : { needed }),
  };
}

function noted(notes: readonly string[]): Pick<Evidence, "notes"> {
  return notes.length === 0 ? {} : { notes: notes.slice(0, 20).map((note) => note.slice(0, 500)) };
}

function count(side: Side): number {
  return side.kind === "number" ? side.n : 0;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
