import type { Tolerance } from "../../config/config.ts";
import { UserError } from "../../lib/errors.ts";
import { git } from "../../lib/git.ts";
import type { PipelineContext, RunOptions } from "../../pipeline/context.ts";
import { runPipeline } from "../../pipeline/execute.ts";
import type { Wanted } from "../../pipeline/targets.ts";
import type { Verification } from "../../tracking/verification.ts";
import type { Bench } from "../bench.ts";
import { layLocks } from "../locks.ts";
import type { CleanClone } from "./clone.ts";
import { openCommitted } from "./committed.ts";
import { environmentOf } from "./environment.ts";
import { type Finding, isolate } from "./isolate.ts";
import { checkMetrics } from "./metrics.ts";
import { checkOut } from "./outs.ts";
import { recordedRuns } from "./recorded.ts";
import { chooseSubjects } from "./subjects.ts";
import { conclude } from "./verdict.ts";

interface VerifyOptions {
  /** Which stages; none: all of them. */
  readonly wanted: Wanted;
  readonly against: "lock" | "record";
  /** For all metrics; without it each gate's `max-regression` says how much its metrics may differ. */
  readonly tolerance: Tolerance | undefined;
  /** Metrics, by name or glob, that differ from run to run by their nature. */
  readonly ignore: readonly string[];
  /** Tell of differences in values, and not in bytes alone. */
  readonly values: boolean;
  /** Run stages whose inputs differ a second time, on the committed ones. */
  readonly isolate: boolean;
  readonly pull: boolean;
  readonly jobs: number;
}

/**
 * Runs the stages of a clean clone from nothing and holds what they made against the lock: first all of them on what the
 * run itself makes, which tells what becomes of the metrics; then those whose inputs differ once more on the committed
 * inputs, so that one difference is not laid at the door of all that comes after it.
 */
export async function verify(bench: Bench, clone: CleanClone, options: VerifyOptions): Promise<Verification> {
  const started = performance.now();
  await warnOfChanges(bench);
  const ctx = await clone.context();
  const against = await layRecorded(bench, ctx, options.against);
  const subjects = await chooseSubjects(ctx, options.wanted, options.pull);
  if (subjects.length === 0) {
    throw new UserError("there is no stage to verify", { fix: "Write a dvc.yaml, or name stages that it has." });
  }
  const committed = openCommitted(ctx, clone.aside, options.pull);
  await committed.setAside(subjects.flatMap(({ outs }) => outs));
  const again = runOptions(bench, options);
  const chosen = subjects.filter(({ not }) => not === undefined).map(({ stage }) => stage.address);
  const runs = chosen.length === 0 ? [] : (await runPipeline(ctx, again(chosen))).stages;
  refuseCancelled(ctx);
  const findings: Finding[] = [];
  for (const subject of subjects) {
    const run = runs.find(({ name }) => name === subject.stage.address);
    const outs = [];
    if (run?.status === "ran") {
      for (const out of subject.outs) outs.push(await checkOut(ctx, committed, out, options.values));
    }
    findings.push({ subject, run, outs });
  }
  const ran = findings.filter(({ run }) => run?.status === "ran");
  // Before anything is put back in place of what the run made.
  const metrics = await checkMetrics(
    ctx,
    committed,
    ran.flatMap(({ subject, outs }) =>
      subject.outs.map((out, index) => ({ out, same: outs[index]?.verdict === "same" })),
    ),
    { config: bench.config, tolerance: options.tolerance, ignore: options.ignore },
  );
  const isolated = options.isolate ? await isolate(ctx, committed, findings, again, options.values) : new Map();
  refuseCancelled(ctx);
  const { verdict, summary, stages, blamed } = conclude(ctx.pipeline, findings, isolated, metrics);
  const suspects = subjects.filter(({ stage }) => blamed.has(stage.address));
  return {
    schema: "modelgate/verification/1",
    verdict,
    summary,
    commit: bench.forge.commit,
    against,
    stages,
    metrics,
    environment: await environmentOf(bench, clone, suspects, options.pull),
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

async function warnOfChanges({ host, root, forge }: Bench): Promise<void> {
  const changes = await git(["status", "--porcelain", "--untracked-files=no"], { cwd: root, env: host.env });
  if (changes === "") return;
  host.log.warning(`what is not committed is not verified: the clone is of commit ${forge.commit.slice(0, 7)}`);
}

/** Nothing is restored, resumed or kept: neither the run cache nor a checkpoint has a say, and no object is made. */
function runOptions(bench: Bench, { pull, jobs }: VerifyOptions): (stages: readonly string[]) => RunOptions {
  return (targets) => ({
    targets,
    singleItem: true,
    force: true,
    pull,
    keepGoing: true,
    noRunCache: true,
    noCommit: true,
    jobs,
    settings(address) {
      const { checkpoint: _, ...settings } = bench.settings(address);
      return settings;
    },
  });
}

/** A commit whose lock CI never committed is held against what the recorded run wrote instead. */
async function layRecorded(
  bench: Bench,
  { root, pipeline }: PipelineContext,
  against: VerifyOptions["against"],
): Promise<Verification["against"]> {
  if (against === "lock") return { kind: "lock" };
  const runs = await recordedRuns(bench);
  const own = new Set([...pipeline.stages.values()].map(({ lockFile }) => lockFile));
  for (const { record } of runs) await layLocks(root, record, (path) => own.has(path));
  if (runs.length > 0) return { kind: "record", runs: runs.map(({ run_id }) => run_id) };
  throw new UserError(`no trusted run of ${bench.forge.commit.slice(0, 7)} is on record`, {
    fix: "Verify against the committed lock (`against: lock`), or a commit whose run was logged.",
  });
}

function refuseCancelled({ host }: PipelineContext): void {
  if (host.signal.aborted) throw new UserError("the verification was cancelled", { fix: "Run it again." });
}
