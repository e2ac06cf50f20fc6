import { type StageRules, stageSettings } from "../config/stage-settings.ts";
import { UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { levelsOf } from "./levels.ts";

/** One job of a matrix, with the names that a workflow uses. */
interface MatrixJob {
  /** For people. */
  readonly stage: string;
  /** For `run`: the stage's address; of a joined chain one a line. */
  readonly targets: string;
  /** Safe in the name of an artifact, and another for each job. */
  readonly id: string;
  readonly "runs-on": readonly string[];
  readonly "timeout-minutes": number;
}

/** What `strategy.matrix` of a job takes. */
export interface JobMatrix {
  readonly include: readonly MatrixJob[];
}

/** GitHub's own, and all that a hosted runner has. */
const usualMinutes = 360;
/** For what stands around a stage's own time: checkout, set-up, data in and out. */
const aroundMinutes = 30;
const usualLabels = ["ubuntu-latest"];
/** A job's outputs may have 1 MB in UTF-16; something is left for the others. */
const longestOutput = 400_000;

/** The stages that have to run as job matrices, level by level; labels and times as `rules` (the base side's) say. */
export function jobMatrices(
  pipeline: Pick<Pipeline, "order" | "upstream">,
  stale: ReadonlySet<string>,
  rules: StageRules,
): JobMatrix[] {
  const labels = (name: string): readonly string[] => stageSettings(rules, name).runsOn ?? usualLabels;
  const levels = levelsOf({
    names: pipeline.order.filter((name) => stale.has(name)),
    upstream: pipeline.upstream,
    together: (one, next) => JSON.stringify(labels(one)) === JSON.stringify(labels(next)),
  });
  const matrices = levels.map((jobs) => ({
    include: jobs.map((names) => ({
      stage: nameOf(names),
      targets: names.join("\n"),
      id: idOf(names),
      "runs-on": labels(names[0] ?? ""),
      "timeout-minutes": minutesOf(names, rules),
    })),
  }));
  const characters = JSON.stringify(matrices).length;
  if (characters <= longestOutput) return matrices;
  throw new UserError(
    `the jobs of ${stale.size} stages take ${characters} characters, and GitHub passes no more than ${longestOutput} on from one job to others`,
    { fix: "Give the stages shorter names, or run them on one machine (.github/workflows/modelgate.yml)." },
  );
}

/** Chains may be of any length, names of jobs may not. */
function nameOf(names: readonly string[]): string {
  if (names.length <= 3) return names.join(" → ");
  return `${names[0]} → … → ${names.at(-1)} (${names.length} stages)`;
}

/**
 * The stage's own limit ends it with a word; the job's ends it without one, and so lies behind it. Stages of a chain that
 * have no limit share the usual time.
 */
function minutesOf(names: readonly string[], rules: StageRules): number {
  const limits = names.map((name) => stageSettings(rules, name).timeout);
  const known = limits.filter((timeout) => timeout !== undefined);
  const minutes = Math.ceil(known.reduce((sum, timeout) => sum + timeout, 0) / 60);
  if (known.length === limits.length) return minutes + aroundMinutes;
  return usualMinutes + minutes;
}

function idOf(names: readonly string[]): string {
  const text = names.join("\n");
  const readable = text.replace(/[^A-Za-z0-9_.-]+/g, "-").slice(0, 60);
  return `${readable}-${hashOf("sha256", text).slice(0, 8)}`;
}
