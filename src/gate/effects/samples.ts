import type { Folds, Gate } from "../../config/policy.ts";
import type { RunRecord } from "../../tracking/record.ts";
import { mannWhitneyEffect } from "../statistics/mann-whitney.ts";
import { correctedTEffect, pairedTEffect } from "../statistics/paired-t.ts";
import { oneSampleTEffect, welchEffect } from "../statistics/welch.ts";
import type { SampleTest } from "./choose.ts";
import { lacking, type Measured, none } from "./measured.ts";

/** Both sides' samples of one metric, and where else each record may have what belongs to them. */
export interface Arms {
  readonly name: string;
  /** The metric's name on the other side, where it was renamed. */
  readonly before: string;
  readonly candidate: RunRecord;
  readonly baseline: RunRecord;
}

/** Samples of a training's seeds. */
export function measureSamples(gate: Gate, test: SampleTest, arms: Arms, scale: number): Measured {
  const pair = pairOf(gate, arms);
  if ("kind" in pair) return pair;
  const { baseline, candidate } = pair;
  if (scale === 0) return { kind: "effect", effect: oneSampleTEffect(candidate) };
  if (test === "mann-whitney") {
    if (scale !== 1)
      return none("inconclusive", "is undecided: mann-whitney tests a shift, not a part of the baseline");
    return { kind: "effect", effect: mannWhitneyEffect(baseline, candidate) };
  }
  if (test === "welch" || gate.seeds === undefined) {
    if (test === "paired-t")
      return none("inconclusive", "is undecided: paired-t needs `seeds`, which say what is a pair");
    return { kind: "effect", effect: welchEffect(baseline, candidate, scale) };
  }
  const before = seedsOf(arms.baseline, gate.seeds);
  const now = seedsOf(arms.candidate, gate.seeds);
  if (before !== undefined && now === undefined) {
    return none("missing", `does not have \`${gate.seeds}\`, which the baseline has`);
  }
  if (now !== undefined && (now.length !== candidate.length || new Set(now).size < now.length)) {
    return none(
      "not-comparable",
      `cannot be compared: \`${gate.seeds}\` does not name a seed of its own for each sample`,
    );
  }
  const shared = before === undefined || now === undefined ? undefined : sharedSeeds(before, now, pair);
  if (shared !== undefined) return { kind: "effect", effect: pairedTEffect(shared.baseline, shared.candidate, scale) };
  if (test === "paired-t") {
    return none("not-comparable", `cannot be compared: \`${gate.seeds}\` does not name the same seeds on both sides`);
  }
  return { kind: "effect", effect: welchEffect(baseline, candidate, scale) };
}

/** Samples of folds, which share training rows; only the very same split on both sides makes pairs of them. */
export function measureFolds(gate: Gate, arms: Arms, scale: number): Measured {
  const { folds } = gate;
  if (folds === undefined) return none("inconclusive", "is undecided: corrected-t needs `folds`");
  if (scale === 0) return none("inconclusive", "is undecided: folds bound a difference, not the number itself");
  const pair = pairOf(gate, arms);
  if ("kind" in pair) return pair;
  const before = splitOf(folds, arms.baseline);
  const now = splitOf(folds, arms.candidate);
  if (before === undefined)
    return lacking(gate, `the baseline lacks \`${folds.split}\`, \`${folds.train}\` or \`${folds.test}\``);
  if (now === undefined)
    return none("missing", `lacks \`${folds.split}\`, \`${folds.train}\` or \`${folds.test}\`, which the baseline has`);
  if (before.split !== now.split || before.train !== now.train || before.test !== now.test) {
    return none("not-comparable", "cannot be compared: its folds were not split as the baseline's were");
  }
  if (pair.baseline.length !== pair.candidate.length) {
    return none("not-comparable", "cannot be compared: the two sides have different numbers of folds");
  }
  return { kind: "effect", effect: correctedTEffect(pair.baseline, pair.candidate, now.train, now.test, scale) };
}

interface Pair {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

function pairOf(gate: Gate, { name, before, candidate, baseline }: Arms): Pair | Measured {
  const old = samplesOf(baseline, before);
  if (old === undefined) return lacking(gate, "the baseline has no samples of it");
  const now = samplesOf(candidate, name);
  if (now === undefined) return none("missing", "is one number, and the baseline has samples of it");
  return { baseline: old, candidate: now };
}

/** Finite samples, two at least; a metric's own reader has told of what is no number. */
function samplesOf({ metrics }: RunRecord, name: string): readonly number[] | undefined {
  const samples = Object.hasOwn(metrics, name) ? metrics[name]?.samples : undefined;
  const numbers = samples?.filter((one): one is number => typeof one === "number" && Number.isFinite(one));
  return numbers === undefined || numbers.length < 2 || numbers.length < (samples?.length ?? 0) ? undefined : numbers;
}

type Seeds = readonly (number | string)[];

/** Both sides' samples in the order of the baseline's seeds, where both name the same ones, each once. */
function sharedSeeds(before: Seeds, now: Seeds, { baseline, candidate }: Pair): Pair | undefined {
  if (before.length !== baseline.length || new Set(before).size < before.length) return undefined;
  if (now.length !== before.length) return undefined;
  const place = new Map(now.map((seed, index) => [seed, index]));
  const order = before.map((seed) => place.get(seed));
  if (order.includes(undefined)) return undefined;
  return { baseline, candidate: order.map((index) => candidate[index ?? 0] ?? Number.NaN) };
}

/** A metric's samples, or a parameter whose value is a list. */
function seedsOf({ metrics, params }: RunRecord, name: string): Seeds | undefined {
  const samples = Object.hasOwn(metrics, name) ? metrics[name]?.samples : undefined;
  if (samples !== undefined) return samples;
  const written = paramOf(params, name);
  if (typeof written !== "string" || !written.startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(written);
    return Array.isArray(list) && list.every((one) => typeof one === "number" || typeof one === "string")
      ? list
      : undefined;
  } catch {
    return undefined;
  }
}

/** By its full name, `params.yaml:train.seeds`, or by its own, where one file alone has it. */
function paramOf(params: RunRecord["params"], name: string): RunRecord["params"][string] | undefined {
  if (Object.hasOwn(params, name)) return params[name];
  const found = Object.keys(params).filter((key) => key.slice(key.indexOf(":") + 1) === name);
  return found.length === 1 ? params[found[0] ?? ""] : undefined;
}

interface Split {
  readonly split: string;
  readonly train: number;
  readonly test: number;
}

function splitOf(folds: Folds, record: RunRecord): Split | undefined {
  const split = fileOrParam(folds.split, record);
  const train = rowsOf(record, folds.train);
  const test = rowsOf(record, folds.test);
  return split === undefined || train === undefined || test === undefined ? undefined : { split, train, test };
}

function fileOrParam(name: string, { files, artifacts, pins, stages, params }: RunRecord): string | undefined {
  const outs = stages.flatMap((stage) => stage.outs);
  const file = [...files, ...artifacts, ...pins, ...outs].find(({ path }) => path === name);
  if (file !== undefined) return file.digest;
  const param = paramOf(params, name);
  return param === undefined ? undefined : JSON.stringify(param);
}

/** One number for all folds, or their mean where each has its own. */
function rowsOf({ metrics }: RunRecord, name: string): number | undefined {
  const metric = Object.hasOwn(metrics, name) ? metrics[name] : undefined;
  const rows = metric?.samples ?? (metric?.value === undefined ? [] : [metric.value]);
  const numbers = rows.filter((one): one is number => typeof one === "number" && one > 0 && Number.isFinite(one));
  if (numbers.length === 0 || numbers.length < rows.length) return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
