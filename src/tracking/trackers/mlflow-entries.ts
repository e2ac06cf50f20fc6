import { hashOf } from "../../lib/hashing.ts";
import type { MetricNumber, RunRecord } from "../record.ts";

/** MLflow's limits: entries of one log-batch request, and characters of names and values. */
const batchMetrics = 1000;
const batchParams = 100;
const batchEntries = 1000;
const maxName = 250;
const maxParam = 6000;
const maxSamples = 10_000;
const maxPins = 1000;
const inputsAtOnce = 100;

interface MetricEntry {
  readonly key: string;
  /** JSON has no NaN and no infinities: the server takes the words. */
  readonly value: MetricNumber;
  readonly timestamp: number;
  readonly step: number;
}
export interface NamedValue {
  readonly key: string;
  readonly value: string;
}
interface Batch {
  readonly metrics: readonly MetricEntry[];
  readonly params: readonly NamedValue[];
}
interface DatasetInput {
  readonly tags: readonly NamedValue[];
  readonly dataset: {
    readonly name: string;
    readonly digest: string;
    readonly source_type: string;
    readonly source: string;
    readonly profile: string;
  };
}

/** Params and metrics of a record in as few log-batch requests as the server's limits allow. */
export function batchesOf(record: RunRecord, timestamp: number): Batch[] {
  const params = paramsOf(record);
  const metrics = metricsOf(record, timestamp);
  const batches: Batch[] = [];
  while (params.length > 0 || metrics.length > 0) {
    const some = params.splice(0, batchParams);
    batches.push({ params: some, metrics: metrics.splice(0, Math.min(batchMetrics, batchEntries - some.length)) });
  }
  return batches;
}

function paramsOf(record: RunRecord): NamedValue[] {
  const names = namer();
  return Object.entries(record.params).map(([name, value]) => {
    const text = String(value);
    return { key: names(name), value: text.length > maxParam ? `${text.slice(0, maxParam - 1)}…` : text };
  });
}

/** The scalar (of samples, their mean) under the metric's own name, samples as steps beside it. */
function metricsOf(record: RunRecord, timestamp: number): MetricEntry[] {
  const names = namer();
  const entries: MetricEntry[] = [];
  for (const [name, metric] of Object.entries(record.metrics)) {
    const samples = metric.samples ?? [];
    const value = metric.value ?? (samples.length > 0 ? mean(samples) : undefined);
    if (value !== undefined) entries.push({ key: names(name), value, timestamp, step: 0 });
    if (samples.length === 0) continue;
    const key = names(`${name}.samples`, `samples of ${name}`);
    for (const [step, sample] of samples.slice(0, maxSamples).entries()) {
      entries.push({ key, value: sample, timestamp, step });
    }
  }
  return entries;
}

function mean(samples: readonly MetricNumber[]): MetricNumber {
  const value = samples.reduce<number>((sum, sample) => sum + Number(sample), 0) / samples.length;
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? value : value > 0 ? "Infinity" : "-Infinity";
}

/** What the run was made from: one dataset a pin, by name and digest. */
export function inputsOf(record: RunRecord): DatasetInput[][] {
  const inputs = record.pins.slice(0, maxPins).map((pin): DatasetInput => {
    const [, hex = pin.digest] = pin.digest.split(":");
    const { path, digest, files, bytes, source } = pin;
    return {
      tags: [{ key: "modelgate.source", value: source }],
      dataset: {
        name: path.slice(-500),
        // MLflow takes 36 characters, just what an MD5 with `.dir` has; the whole digest is in the source.
        digest: hex.slice(0, 36),
        source_type: source,
        source: JSON.stringify({ path, digest, commit: record.source.commit }),
        profile: JSON.stringify({ files, bytes }),
      },
    };
  });
  const chunks: DatasetInput[][] = [];
  for (let start = 0; start < inputs.length; start += inputsAtOnce)
    chunks.push(inputs.slice(start, start + inputsAtOnce));
  return chunks;
}

/**
 * Names as MLflow takes them; where two become the same, or one is too long, a hash tells them apart. Two that differ
 * by case alone are the same to some of its databases.
 */
function namer(): (name: string, meaning?: string) => string {
  const taken = new Map<string, string>();
  return (name, meaning = name) => {
    const parts = name.replace(/[^A-Za-z0-9_\-. :/]/g, "_").split("/");
    // A name may be a file's path in some stores: no empty parts, no `.` and `..`.
    let key = parts.map((part) => (/^\.*$/.test(part) ? `_${part.replaceAll(".", "_")}` : part)).join("/");
    if (key.length > maxName || (taken.get(key.toLowerCase()) ?? meaning) !== meaning) {
      key = `${key.slice(0, maxName - 9)}_${hashOf("sha256", meaning).slice(0, 8)}`;
    }
    taken.set(key.toLowerCase(), meaning);
    return key;
  };
}
