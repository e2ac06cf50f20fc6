import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withdrawn } from "../gate/override.ts";
import type { VerdictDocument } from "../gate/verdict.ts";
import { pullRequestsOf } from "../github/pulls.ts";
import { UserError } from "../lib/errors.ts";
import { git, tryGit } from "../lib/git.ts";
import { lockMatches } from "../pipeline/status.ts";
import type { RunRecord, StageRecord } from "../tracking/record.ts";
import type { TrackedRun, Tracker } from "../tracking/tracker.ts";
import type { Bench } from "./bench.ts";
import { locksOf } from "./locks.ts";
import { pullRequestOf } from "./override.ts";
import type { ModelPlan } from "./plan.ts";
import { showFile } from "./sides.ts";

/** A run that may be registered, with the verdict that says so. */
export interface Gated {
  readonly run: TrackedRun;
  readonly verdict: VerdictDocument;
  readonly foundBy: "commit" | "tree" | "pull-request";
}

export type GatedSearch =
  | { readonly gated: Gated }
  | { readonly reason: string; readonly verdict?: VerdictDocument; readonly run?: TrackedRun };

/**
 * The run that was gated for a commit of main: by that commit, by its tree (a squash of an up-to-date branch has the
 * tree of the merge commit that was measured), by its pull request if the model's inputs are still the same.
 */
export async function findGated(bench: Bench, plan: ModelPlan, commit: string): Promise<GatedSearch> {
  const tracker = await bench.tracker();
  const model = plan.model.name;
  const tree = await git(["rev-parse", `${commit}^{tree}`], { cwd: bench.root, env: bench.host.env });
  const byCommit = await tracker.find({ by: "commit", model, commits: [commit] });
  const first = await eligible(bench, tracker, plan, byCommit, commit, "commit");
  if (first !== undefined) return first;
  const byTree = await tracker.find({ by: "tree", model, trees: [tree] });
  const second = await eligible(bench, tracker, plan, byTree, commit, "tree");
  if (second !== undefined) return second;
  const byPull = await runsOfPullRequest(bench, tracker, plan, commit);
  const third = await eligible(bench, tracker, plan, byPull, commit, "pull-request");
  return third ?? { reason: "no trusted run was gated for this commit, its tree or its pull request" };
}

async function eligible(
  bench: Bench,
  tracker: Tracker,
  plan: ModelPlan,
  runs: readonly TrackedRun[],
  commit: string,
  foundBy: Gated["foundBy"],
): Promise<GatedSearch | undefined> {
  // Newest first, and the newest usable one has the word: an older pass does not outvote a later failure.
  for (const run of runs) {
    const verdict = run.verdicts.at(-1);
    if (!run.record.made_by.trusted || verdict === undefined || run.record.source.dirty) continue;
    if (!(await isOwnLock(bench, plan, run.record))) {
      bench.host.log.warning(`run ${run.run_id} is not used: its lock is none of this pipeline's`);
      continue;
    }
    // Only what is checked out can be held against the lock that the run wrote down.
    if (commit === bench.forge.commit && !(await sameInputs(bench, plan, run.record))) {
      bench.host.log.warning(`run ${run.run_id} is not used: its lock does not match what is checked out`);
      continue;
    }
    const unvouched = await unvouchedStage(tracker, plan, run.record);
    if (unvouched !== undefined) {
      bench.host.log.warning(`run ${run.run_id} is not used: nothing vouches for the restored stage ${unvouched}`);
      continue;
    }
    if (verdict.registrable && verdict.overrides.length > 0 && !(await bringsHead(bench, run.record, commit))) {
      const [{ head, by } = { head: "", by: "" }] = verdict.overrides;
      const reason = `@${by} let its verdict (${verdict.verdict}) through for ${head.slice(0, 7)} alone, and this commit is not known to bring that one`;
      return { reason, verdict: withdrawn(verdict, reason), run };
    }
    if (verdict.registrable) return { gated: { run, verdict, foundBy } };
    return { reason: `its verdict was ${verdict.verdict}: ${verdict.summary}`, verdict, run };
  }
  return undefined;
}

/** Whether a commit of main is the very one that was judged, or brings the head that an override is bound to. */
async function bringsHead(bench: Bench, { source }: RunRecord, commit: string): Promise<boolean> {
  if (source.commit === commit) return true;
  const at = { cwd: bench.root, env: bench.host.env };
  if ((await tryGit(["merge-base", "--is-ancestor", source.head, commit], at)).code === 0) return true;
  const pulls = await pullsOf(bench, commit);
  return pulls.some(
    ({ number, headSha }) => number === source.pull_request && (headSha === undefined || headSha === source.head),
  );
}

/** A record may be a pull request's own word: where its lock is written to is not for it to say. */
async function isOwnLock(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<boolean> {
  const { stages } = await bench.pipeline();
  const own = new Set(plan.closure.map((name) => stages.get(name)?.lockFile));
  return locksOf(record).every((lock) => own.has(lock.path));
}

/**
 * A stage restored from a pull request's own run cache counts only where a trusted record says that it ran, with the
 * same key and the same outs: an entry that somebody planted there never becomes a version.
 */
async function unvouchedStage(tracker: Tracker, plan: ModelPlan, record: RunRecord): Promise<string | undefined> {
  // main's own record of an adopted run: the run was vouched for when main adopted it.
  if (record.adopted_from !== undefined && record.source.on_default_branch === true) return undefined;
  const restored = record.stages.filter((stage) => isHearsay(stage));
  if (restored.length === 0) return undefined;
  const number = record.source.pull_request;
  const others = number === undefined ? [] : await tracker.find({ by: "pull-request", model: plan.model.name, number });
  for (const stage of restored) {
    const outs = JSON.stringify(stage.outs.map((out) => [out.path, out.digest]));
    const vouched = others.some(
      ({ record: other }) =>
        other.made_by.trusted &&
        other.stages.some(
          (one) =>
            one.status === "ran" &&
            one.name === stage.name &&
            one.key === stage.key &&
            JSON.stringify(one.outs.map((out) => [out.path, out.digest])) === outs,
        ),
    );
    if (!vouched) return stage.name;
  }
  return undefined;
}

/** Neither the reviewed lock nor main's own run cache says it. */
function isHearsay(stage: StageRecord): boolean {
  return stage.status === "restored" && stage.restored_from !== "remote" && stage.restored_from !== "lock";
}

async function runsOfPullRequest(
  bench: Bench,
  tracker: Tracker,
  plan: ModelPlan,
  commit: string,
): Promise<TrackedRun[]> {
  // Another commit than the checked-out one cannot be proven to have the same inputs without checking it out.
  if (commit !== bench.forge.commit) return [];
  const found: TrackedRun[] = [];
  for (const { number, headSha } of await pullsOf(bench, commit)) {
    const runs = await tracker.find({ by: "pull-request", model: plan.model.name, number });
    for (const run of runs) {
      if (headSha !== undefined && run.record.source.head !== headSha) continue;
      found.push(run);
    }
  }
  return found;
}

/** The pull requests that an event is about: its own, those of a merge queue's commit, or what main's commit merged. */
export async function pullRequestNumbers(bench: Bench): Promise<number[]> {
  const { forge } = bench;
  if (forge.event === "local") return [];
  const own = pullRequestOf(bench);
  if (own !== undefined) return [own];
  return forge.onDefaultBranch ? (await pullsOf(bench, forge.commit)).map(({ number }) => number) : [];
}

async function pullsOf(bench: Bench, commit: string): Promise<{ number: number; headSha?: string }[]> {
  const api = await bench.api();
  try {
    if (api !== undefined) return await pullRequestsOf(api, commit);
  } catch (error) {
    // A measuring job's token may not ask about pull requests.
    if (!(error instanceof UserError)) throw error;
    bench.host.log.debug(`pull requests are not asked for: ${error.message}`);
  }
  // Without an API the subject line that the forge wrote is the only trace of the pull request.
  const subject = await git(["show", "-s", "--format=%s", commit], { cwd: bench.root, env: bench.host.env });
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === undefined ? [] : [{ number: Number(number) }];
}

/** Whether what is checked out would give the very run that was recorded: by its lock, else by the directory's tree. */
async function sameInputs(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<boolean> {
  const locks = locksOf(record);
  if (locks.length === 0) {
    const at = { cwd: bench.root, env: bench.host.env };
    const dir = plan.model.dir === "." ? "HEAD^{tree}" : `HEAD:${plan.model.dir}`;
    const tree = await tryGit(["rev-parse", dir], at);
    return tree.code === 0 && tree.stdout.trim() === record.source.dir_tree;
  }
  for (const lock of locks) await writeFile(join(bench.root, lock.path), lock.text);
  try {
    const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
    return await lockMatches(context, plan.targets);
  } finally {
    for (const lock of locks) {
      const own = await showFile(bench.host, bench.root, bench.forge.commit, lock.path);
      if (own !== undefined) await writeFile(join(bench.root, lock.path), own);
      else await rm(join(bench.root, lock.path), { force: true });
    }
  }
}
