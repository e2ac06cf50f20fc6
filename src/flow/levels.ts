import { UserError } from "../lib/errors.ts";

/** Level jobs that the reusable workflow chains. */
export const maxLevels = 8;
/** Jobs that GitHub takes in one matrix. */
export const maxJobs = 256;

/** One job: a stage, or a chain of stages of which each needs only the one before it. */
type Job = readonly string[];

interface Stages {
  /** Those that have to run, each after all that it needs. */
  readonly names: readonly string[];
  /** What each needs; stages that do not have to run may be among it. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
  /** Whether one machine may do both. */
  together(one: string, next: string): boolean;
}

/**
 * The stages as jobs, level by level: each needs only jobs of the levels before it. What a full level has no room for
 * goes to the next one, and what has the most behind it comes first. Only where the levels do not suffice are chains
 * joined, since a job of its own is what a stage's time limit is for.
 */
export function levelsOf(stages: Stages): Job[][] {
  const single = place(stages.names.map((name) => [name]) as Job[], stages);
  if (single.left === 0) return single.levels;
  const joined = place(chains(stages), stages);
  if (joined.left === 0) return joined.levels;
  throw new UserError(
    `${stages.names.length} stages are out of date, and ${joined.left} jobs of them find no place in ${maxLevels} levels of ${maxJobs} jobs`,
    {
      fix: "Run them on one machine (.github/workflows/modelgate.yml), or in two steps: commit the dvc.lock of the first stages, then run the others.",
    },
  );
}

function place(jobs: readonly Job[], { upstream }: Stages): { levels: Job[][]; left: number } {
  const jobOf = new Map(jobs.flatMap((job) => job.map((name) => [name, job] as const)));
  const needs = new Map(
    jobs.map((job) => [job, new Set(job.flatMap((name) => others(name, job, upstream, jobOf)))] as const),
  );
  const heights = heightsOf(jobs, needs);
  const done = new Set<Job>();
  const levels: Job[][] = [];
  let left = [...jobs].sort((a, b) => (heights.get(b) ?? 0) - (heights.get(a) ?? 0));
  while (left.length > 0 && levels.length < maxLevels) {
    const ready = left.filter((job) => [...(needs.get(job) ?? [])].every((other) => done.has(other)));
    const level = ready.slice(0, maxJobs);
    for (const job of level) done.add(job);
    levels.push(level);
    left = left.filter((job) => !done.has(job));
  }
  return { levels, left: left.length };
}

function others(
  name: string,
  own: Job,
  upstream: ReadonlyMap<string, readonly string[]>,
  jobOf: ReadonlyMap<string, Job>,
): Job[] {
  return (upstream.get(name) ?? []).flatMap((other) => {
    const job = jobOf.get(other);
    return job === undefined || job === own ? [] : [job];
  });
}

/** How many jobs come one after the other behind each. Jobs stand after all that they need. */
function heightsOf(jobs: readonly Job[], needs: ReadonlyMap<Job, ReadonlySet<Job>>): Map<Job, number> {
  const heights = new Map<Job, number>();
  for (const job of [...jobs].reverse()) {
    const own = heights.get(job) ?? 0;
    for (const other of needs.get(job) ?? []) heights.set(other, Math.max(heights.get(other) ?? 0, own + 1));
  }
  return heights;
}

/** Stages that follow each other and nobody else become one job, in which no time is lost: they could not run side by side. */
function chains({ names, upstream, together }: Stages): Job[] {
  const wanted = new Set(names);
  const before = (name: string): string[] => (upstream.get(name) ?? []).filter((other) => wanted.has(other));
  const followers = new Map<string, number>();
  for (const name of names) for (const other of before(name)) followers.set(other, (followers.get(other) ?? 0) + 1);
  const jobs = new Map<string, string[]>();
  for (const name of names) {
    const [only, ...more] = before(name);
    const chain = only === undefined || more.length > 0 ? undefined : jobs.get(only);
    if (only !== undefined && chain !== undefined && followers.get(only) === 1 && together(only, name)) {
      chain.push(name);
      jobs.set(name, chain);
    } else jobs.set(name, [name]);
  }
  return [...new Set(jobs.values())];
}
