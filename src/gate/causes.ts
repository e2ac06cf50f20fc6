import { isMetricsAlone } from "../tracking/bare-record.ts";
import type { EnvironmentChange } from "../tracking/environment-diff.ts";
import type { RunRecord } from "../tracking/record.ts";
import { redByItself } from "./aggregate.ts";
import { type ChangeGroup, groupOfFile } from "./change-group.ts";
import type { Cause, MetricVerdict } from "./verdict.ts";

/** The likeliest first: what somebody set, what it learnt from, what it is made by, what it ran on. */
export const groups: readonly ChangeGroup[] = ["params", "data", "code", "environment"];

const mostNamed = 50;
const mostCauses = 1000;

export interface CauseInput {
  readonly metrics: readonly MetricVerdict[];
  readonly baseline: RunRecord;
  readonly candidate: RunRecord;
  /** Files that differ between the two sides' commits, of those that the model is made of. */
  readonly changedFiles: readonly string[];
  readonly environment: readonly EnvironmentChange[];
  /** Digests of dependencies that neither Git nor a pin names (URLs, files that are nowhere kept), on each side. */
  readonly otherData?: readonly [baseline: ReadonlyMap<string, string>, candidate: ReadonlyMap<string, string>];
  /** Whether a path, or a parameter such as `params.yaml:train.lr`, is among what a metrics file is made from; absent: all are. */
  readonly reaches?: (input: string, metricsFile: string) => boolean;
}

/** One thing that is not the same on both sides. */
interface Change {
  readonly group: ChangeGroup;
  /** A path, or a parameter with its file; of the environment a name. */
  readonly input: string;
  readonly words: string;
}

/** For each metric that failed what changed of all it is made from, in groups, the likeliest first. */
export function causesOf(input: CauseInput): Cause[] {
  const failed = input.metrics.filter(hasFailed);
  if (failed.length === 0) return [];
  const changes = changesBetween(input);
  return failed.flatMap(({ name }) => causesFor(name, changes, input)).slice(0, mostCauses);
}

/** A gate refused it, and it is worse than it was: there is a change to be explained. */
export function hasFailed({ gated, verdict, delta, direction }: MetricVerdict): boolean {
  if (!gated || !redByItself(verdict) || delta === null || delta === 0) return false;
  return direction === "higher" ? delta < 0 : direction === "lower" ? delta > 0 : true;
}

function causesFor(metric: string, changes: readonly Change[], { candidate, baseline, reaches }: CauseInput): Cause[] {
  const file = (candidate.metrics[metric] ?? baseline.metrics[metric])?.file;
  const isAsked = ({ group, input }: Change): boolean =>
    group === "environment" || file === undefined || reaches === undefined || reaches(input, file);
  const own = changes.filter(isAsked);
  return groups.flatMap((group): Cause[] => {
    const what = own.filter((change) => change.group === group).map(({ words }) => words.slice(0, 300));
    return what.length === 0 ? [] : [{ metric, group, what: what.slice(0, mostNamed) }];
  });
}

function changesBetween(input: CauseInput): Change[] {
  const { baseline, candidate, changedFiles, environment, otherData = [new Map(), new Map()] } = input;
  const sorted = changedFiles.flatMap((path): Change[] => {
    const group = groupOfFile(path, [candidate, baseline]);
    return group === undefined ? [] : [{ group, input: path, words: path }];
  });
  // Of metrics that stand alone in a file Git is all there is to ask.
  if (isMetricsAlone(baseline) || isMetricsAlone(candidate)) return sorted;
  // What a file of parameters or a pin holds is told of by that itself.
  const files = sorted.filter(({ input }) => !input.endsWith(".dvc"));
  const pins = ({ pins }: RunRecord) => new Map(pins.map(({ path, digest }) => [path, digest]));
  const data = [
    ...differing(pins(baseline), pins(candidate)),
    ...differing(otherData[0], otherData[1]),
    ...files.filter(({ group }) => group === "data").map(({ input }) => input),
  ];
  return [
    ...paramChanges(baseline.params, candidate.params),
    ...[...new Set(data)].map((path): Change => ({ group: "data", input: path, words: path })),
    ...files.filter(({ group }) => group === "code"),
    ...environment
      .filter(({ kind }) => kind !== "machine" && kind !== "file")
      .map(({ name, before = "none", after = "none" }): Change => {
        return { group: "environment", input: name, words: `${name} ${before} → ${after}` };
      }),
  ];
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).sort();
}

function paramChanges(before: RunRecord["params"], after: RunRecord["params"]): Change[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const files = new Set(keys.map((key) => key.split(":", 1)[0]));
  return keys
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => {
      // With one file its name says nothing.
      const name = files.size === 1 ? key.slice(key.indexOf(":") + 1) : key;
      return { group: "params", input: key, words: `${name} ${shown(old.get(key))} → ${shown(now.get(key))}` };
    });
}

function shown(value: RunRecord["params"][string] | undefined): string {
  return value === undefined ? "not set" : String(value).slice(0, 100);
}
