import { isMetricsAlone } from "../tracking/bare-record.ts";
import { environmentDiff } from "../tracking/environment-diff.ts";
import type { Environment, RunRecord } from "../tracking/record.ts";
import type { ModelReport } from "./bundle.ts";
import type { Inline, Text } from "./document.ts";
import { count, formatBytes, formatParam } from "./number.ts";

type Param = RunRecord["params"][string];

/** One thing that differs between baseline and candidate; `undefined` where a side lacks it. */
interface Difference<T> {
  readonly name: string;
  readonly baseline: T | undefined;
  readonly candidate: T | undefined;
}

/** What the candidate is made of that the baseline is not. */
export interface Changes {
  readonly params: readonly Difference<Param>[];
  readonly data: readonly Difference<string>[];
  readonly code: readonly string[];
  readonly environment: readonly Difference<string>[];
  /** A side tells of nothing else: it was read from committed metrics files. */
  readonly codeOnly?: boolean;
}

/** Compares what both runs are made of; undefined where one of the records is not there. */
export function changesOf(model: ModelReport): Changes | undefined {
  const { candidate, baseline } = model;
  if (candidate === null || baseline === null) return undefined;
  if ([candidate, baseline].some((side) => side.made_by.event === "file")) return undefined;
  const code = model.changed_files.filter((file) => !isAccounted(file, candidate));
  if (isMetricsAlone(baseline) || isMetricsAlone(candidate))
    return { params: [], data: [], code, environment: [], codeOnly: true };
  return {
    params: differences(shortNames(baseline.params, candidate.params)),
    data: differences([pinTexts(baseline), pinTexts(candidate)]),
    code,
    environment: environmentChanges(baseline.environment, candidate.environment),
  };
}

interface ChangePhrase {
  readonly kind: "parameters" | "data" | "code" | "environment";
  readonly text: Text;
}

/** What changed of each kind: `train.rows 1,797 → 700`; at most `limit` of a kind are named. */
export function changePhrases(changes: Changes, limit = 3): ChangePhrase[] {
  const phrases: ChangePhrase[] = [];
  const add = (kind: ChangePhrase["kind"], named: readonly Text[], total: number): void => {
    if (total === 0) return;
    const rest: Text = total > named.length ? [` and ${total - named.length} more`] : [];
    phrases.push({
      kind,
      text: [...named.flatMap((text, index): Text => (index === 0 ? text : [", ", ...text])), ...rest],
    });
  };
  add(
    "data",
    changes.data.slice(0, limit).map((pin): Text => [{ code: pin.name }, howChanged(pin)]),
    changes.data.length,
  );
  add("parameters", changes.params.slice(0, limit).map(paramText), changes.params.length);
  const code = changes.code.slice(0, limit).map((file): Text => [{ code: file }]);
  add("code", code, changes.code.length);
  add("environment", changes.environment.slice(0, limit).map(valueText), changes.environment.length);
  return phrases;
}

/** The kinds that did not change, for the other half of the sentence. */
export function unchangedKinds(changes: Changes): string[] {
  const kinds: [string, readonly unknown[]][] = [
    ["parameters", changes.params],
    ["data", changes.data],
    ["code", changes.code],
    ["environment", changes.environment],
  ];
  return kinds
    .filter(([kind, list]) => list.length === 0 && (kind === "code" || changes.codeOnly !== true))
    .map(([kind]) => kind);
}

/** `lr 0.8 → 0.1`, the name as code. */
export function paramText(change: Difference<Param>): Text {
  return [{ code: change.name }, " ", ...arrowed(side(change.baseline), side(change.candidate))];
}

function valueText(change: Difference<string>): Text {
  return [{ code: change.name }, " ", ...arrowed(change.baseline ?? "none", change.candidate ?? "none")];
}

function arrowed(from: string, to: string): Inline[] {
  return [`${from} → `, { bold: [to] }];
}

function side(value: Param | undefined): string {
  return value === undefined ? "not set" : formatParam(value);
}

function howChanged(pin: Difference<string>): string {
  if (pin.baseline === undefined) return " is new";
  return pin.candidate === undefined ? " is gone" : "";
}

/** Drops the file's name from `params.yaml:train.lr` where both sides have one file only. */
function shortNames(...records: Record<string, Param>[]): Map<string, Param>[] {
  const files = new Set(records.flatMap((record) => Object.keys(record).map((key) => key.split(":", 1)[0])));
  const short = (key: string): string =>
    files.size === 1 && key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
  return records.map((record) => new Map(Object.entries(record).map(([key, value]) => [short(key), value])));
}

function pinTexts(record: RunRecord): Map<string, string> {
  return new Map(record.pins.map((pin) => [pin.path, pinText(pin)]));
}

/** A pin in one line: digest, files, bytes. */
export function pinText(pin: RunRecord["pins"][number]): string {
  const digest = pin.digest.replace(/^(\w+):([0-9a-f]{8})[0-9a-f]*/, "$1 $2…");
  const files = pin.files > 1 ? `${count(pin.files, "file")}, ` : "";
  return `${digest}, ${files}${formatBytes(pin.bytes)}`;
}

/** Without the machine's own: hosted runners differ in processors, and nobody chose that. */
function environmentChanges(baseline: Environment, candidate: Environment): Difference<string>[] {
  return environmentDiff(baseline, candidate)
    .filter(({ kind }) => kind !== "machine")
    .map(({ name, before, after }) => ({ name, baseline: before, candidate: after }));
}

function differences<T>([baseline = new Map(), candidate = new Map()]: Map<string, T>[]): Difference<T>[] {
  const names = [...new Set([...baseline.keys(), ...candidate.keys()])].sort();
  return names
    .map((name) => ({ name, baseline: baseline.get(name), candidate: candidate.get(name) }))
    .filter((one) => one.baseline !== one.candidate);
}

/** Parameters, pins, locks, metrics and environment files are told of by what they hold. */
function isAccounted(file: string, candidate: RunRecord): boolean {
  if (/(^|\/)(dvc\.lock|modelgate\.yaml|\.gitignore)$|\.dvc$/.test(file)) return true;
  if (Object.keys(candidate.params).some((key) => key.startsWith(`${file}:`))) return true;
  if (candidate.environment.files.some((one) => one.path === file)) return true;
  if (Object.values(candidate.metrics).some((one) => one.file === file)) return true;
  const made = candidate.stages.some((stage) => stage.outs.some((out) => out.path === file));
  return made || candidate.files.some((one) => one.path === file) || candidate.pins.some((pin) => pin.path === file);
}
