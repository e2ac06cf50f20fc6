import { MissingObjects } from "../data/fetch.ts";
import type { VerdictDocument } from "../gate/verdict.ts";
import { UserError } from "../lib/errors.ts";
import { digestOf } from "../lib/hashing.ts";
import type { FileDigest } from "../lib/schema.ts";
import { registeredName } from "../registry/names.ts";
import type { RegisterInput, Version } from "../registry/registry.ts";
import type { ModelReport } from "../report/bundle.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import { adoptObjects, artifactFiles } from "./adopt.ts";
import { publishArtifacts, storeArtifacts } from "./artifacts.ts";
import { baselineFor } from "./baseline.ts";
import type { Bench } from "./bench.ts";
import { commitsToShip, commitWithLocks, filesOfCommit } from "./commits.ts";
import { findGated, type GatedSearch } from "./gated.ts";
import { adoptedReport, judgeModel, reportWithout } from "./judge.ts";
import { locksOf } from "./locks.ts";
import { measure } from "./measure.ts";
import { type ModelPlan, touchesModel } from "./plan.ts";
import { madeBy, makeRecord } from "./record.ts";
import { sourceOf } from "./source.ts";

/** What became of one model on main. */
export interface Shipped {
  readonly model: string;
  /** main's commit. */
  readonly commit: string;
  readonly found_by: "commit" | "tree" | "pull-request" | "measured" | "none";
  /** Stages that ran in this job; 0 where the gated run was restored. */
  readonly stages_trained: number;
  readonly registered?: { readonly version: Version; readonly created: boolean };
  readonly alias?: { readonly name: string; readonly moved: boolean; readonly reason?: string };
  readonly reason?: string;
}

interface ShipOutcome {
  readonly shipped: readonly Shipped[];
  readonly reports: readonly ModelReport[];
}

interface ShipOptions {
  readonly register: boolean;
  readonly promote: boolean;
  /** Main records and judges this commit even where no file of the model changed (dispatch, first adoption). */
  readonly force: boolean;
  /** Where no gated run is found, run the stages here. A publishing job runs none of the repository's code. */
  readonly measure: boolean;
  /** The exact version for the checked-out commit; by default the next one. */
  readonly version?: string;
}

/** On main: registers and promotes, for each commit that still lacks it, the run that was gated for it. */
export async function ship(bench: Bench, plans: readonly ModelPlan[], options: ShipOptions): Promise<ShipOutcome> {
  const shipped: Shipped[] = [];
  const reports: ModelReport[] = [];
  for (const plan of plans) {
    const outcome = await shipModel(bench, plan, options);
    shipped.push(...outcome.shipped);
    reports.push(...outcome.reports);
  }
  return { shipped, reports };
}

async function shipModel(bench: Bench, plan: ModelPlan, options: ShipOptions): Promise<ShipOutcome> {
  const tracker = await bench.tracker();
  // With `registry: none` main still records and judges: the next pull request needs its baseline.
  const registry = bench.config.registry.kind === "none" ? undefined : await bench.registry();
  const versions = (await registry?.versions(registeredName(plan.model.registryName, plan.model.dir))) ?? [];
  const known = await tracker.find({ by: "main", model: plan.model.name });
  const shipped: Shipped[] = [];
  for (const commit of await commitsToShip(bench, versions)) {
    const last = commit === bench.forge.commit;
    const files = await filesOfCommit(bench, commit);
    const touched = files === undefined || (await touchesModel(bench, plan, files));
    if (!touched && !(last && (options.force || known.length === 0))) continue;
    const search = await adoptable(bench, plan, commit);
    if ("gated" in search) {
      const { run, verdict, foundBy } = search.gated;
      if (last) await logOnMain(bench, plan, run.record, verdict);
      const done = await release(bench, plan, { record: run.record, verdict, commit, runId: run.run_id }, options);
      shipped.push({ model: plan.model.name, commit, found_by: foundBy, stages_trained: 0, ...done });
      if (last) return { shipped, reports: [adoptedReport(plan, run.record, verdict)] };
      continue;
    }
    if (!last) {
      bench.host.log.warning(`${plan.model.name} at ${commit.slice(0, 7)} is not registered: ${search.reason}`);
      continue;
    }
    return await afresh(bench, plan, search, shipped, options);
  }
  return { shipped, reports: [reportWithout(bench, plan, "untouched")] };
}

/** The gated run of a commit with its objects on main's remote; where they are gone, that is the reason to measure again. */
async function adoptable(bench: Bench, plan: ModelPlan, commit: string): Promise<GatedSearch> {
  const search = await findGated(bench, plan, commit);
  if (!("gated" in search)) return search;
  try {
    await adoptObjects(bench, search.gated.run.record, commit === bench.forge.commit);
    return search;
  } catch (error) {
    if (!(error instanceof MissingObjects)) throw error;
    bench.host.log.warning(`${plan.model.name}: ${error.message}`);
    return { reason: "objects of its gated run are in no remote any more" };
  }
}

/** No gated run can be used: a refused one stays refused; with none at all the stages run and are gated here. */
async function afresh(
  bench: Bench,
  plan: ModelPlan,
  search: Exclude<GatedSearch, { gated: unknown }>,
  shipped: Shipped[],
  options: ShipOptions,
): Promise<ShipOutcome> {
  const { commit } = bench.forge;
  const model = plan.model.name;
  if (search.verdict !== undefined && search.run !== undefined) {
    bench.host.log.warning(`${model} is not registered: ${search.reason}`);
    await logOnMain(bench, plan, search.run.record, search.verdict);
    const reason = `not registered: ${search.reason}`;
    return {
      shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
      reports: [adoptedReport(plan, search.run.record, search.verdict)],
    };
  }
  if (!options.measure) {
    const reason = `not registered: ${search.reason}`;
    bench.host.log.warning(`${model} is ${reason}`);
    return {
      shipped: [...shipped, { model, commit, found_by: "none", stages_trained: 0, reason }],
      reports: [reportWithout(bench, plan, "unmeasured")],
    };
  }
  bench.host.log.info(`${model}: ${search.reason}; its stages run here and are gated again`);
  const measured = await measure(bench, plan, { pull: true, push: true });
  const record = await makeRecord(bench, plan, measured);
  await storeArtifacts(bench, record);
  // Before it is logged: main's very first record must not pass for one that came before it.
  const baseline = await baselineFor(bench, plan, record);
  const report = await judgeModel(bench, plan, { record, measured }, baseline);
  const tracker = await bench.tracker();
  const { run_id } = await tracker.log(record);
  await tracker.judge(run_id, report.verdict);
  await publishArtifacts(bench, record);
  const trained = measured.stages.filter((stage) => stage.status === "ran").length;
  const common = { model, commit, found_by: "measured" as const, stages_trained: trained };
  if (!report.verdict.registrable) {
    const reason = `not registered: its verdict is ${report.verdict.verdict}`;
    return { shipped: [...shipped, { ...common, reason }], reports: [report] };
  }
  const done = await release(bench, plan, { record, verdict: report.verdict, commit, runId: run_id }, options);
  return { shipped: [...shipped, { ...common, ...done }], reports: [report] };
}

/** Whether the lock that the version's commit will hold names the very digest, where a stage makes the model. */
function isLocked(record: RunRecord, artifact: FileDigest): boolean {
  const made = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
  const oid = artifact.digest.slice(artifact.digest.indexOf(":") + 1);
  return !made || locksOf(record).some((lock) => lock.text.includes(`md5: ${oid}`));
}

interface Release {
  readonly record: RunRecord;
  readonly verdict: VerdictDocument;
  /** main's commit. */
  readonly commit: string;
  readonly runId: string;
}

async function release(
  bench: Bench,
  plan: ModelPlan,
  { record, verdict, commit, runId }: Release,
  options: ShipOptions,
): Promise<Pick<Shipped, "registered" | "alias" | "reason">> {
  const [artifact] = record.artifacts;
  if (!options.register || bench.config.registry.kind === "none") return {};
  if (artifact === undefined) return { reason: "nothing to register: the model has no `path:` in modelgate.yaml" };
  if (!isLocked(record, artifact)) {
    return {
      reason: `not registered: its dvc.lock does not name ${artifact.digest}, so that the run contradicts itself`,
    };
  }
  const registry = await bench.registry();
  const name = registeredName(plan.model.registryName, plan.model.dir);
  const registered = await registry.register({
    model: plan.model.registryName,
    dir: plan.model.dir,
    digest: artifact.digest,
    commit: await taggedCommit(bench, record, commit),
    sourceCommit: commit,
    runId,
    verdict: digestOf(verdict),
    bump: plan.model.bump,
    description: verdict.summary,
    by: bench.host.env["GITHUB_ACTOR"] ?? "modelgate",
    ...overrideOf(verdict),
    files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
    ...(options.version === undefined || commit !== bench.forge.commit ? {} : { version: options.version }),
  });
  const { version } = registered;
  say(
    bench,
    `${name} ${version.version} ${registered.created ? "registered" : "was registered already"} (${artifact.digest})`,
  );
  const alias = plan.model.promote;
  if (alias === undefined || !options.promote) return { registered };
  const by = bench.host.env["GITHUB_ACTOR"] ?? "modelgate";
  const moved = await registry.promote(name, version.version, alias, { by });
  say(
    bench,
    moved.created
      ? `${name}: ${alias} is now ${version.version}`
      : `${name}: ${alias} stays: ${moved.reason ?? "it is there already"}`,
  );
  return {
    registered,
    alias: { name: alias, moved: moved.created, ...(moved.reason === undefined ? {} : { reason: moved.reason }) },
  };
}

/** What the registry keeps of who let the verdict through. */
function overrideOf({ overrides, verdict }: VerdictDocument): Pick<RegisterInput, "override"> {
  const [override] = overrides;
  if (override === undefined) return {};
  const { reason: _, ...bound } = override;
  return { override: { ...bound, verdict } };
}

/** main's commit where its dvc.lock is the gated one, else a commit of its own that adds that lock. */
async function taggedCommit(bench: Bench, record: RunRecord, commit: string): Promise<string> {
  return commitWithLocks(bench, commit, locksOf(record));
}

/** main's own record of a gated run, so that the next pull request finds its baseline by main's commit. */
async function logOnMain(bench: Bench, plan: ModelPlan, gated: RunRecord, verdict: VerdictDocument): Promise<void> {
  // A repeated job finds main's own record: there is nothing to add.
  if (gated.source.on_default_branch === true && gated.source.commit === bench.forge.commit) return;
  const tracker = await bench.tracker();
  const record: RunRecord = {
    ...gated,
    source: { ...(await sourceOf(bench, plan.model.dir, [])), dirty: gated.source.dirty },
    made_by: madeBy(bench),
    adopted_from: recordId(gated),
  };
  const { run_id } = await tracker.log(record);
  await tracker.judge(run_id, verdict);
}

function say(bench: Bench, message: string): void {
  bench.host.log.notice(message);
}

/** `register` on the command line and in a step of its own: what the ledger keeps when no verdict allowed it. */
export async function registerUngated(
  bench: Bench,
  plan: ModelPlan,
  record: RunRecord,
  reason: string,
  version?: string,
) {
  const [artifact] = record.artifacts;
  if (artifact === undefined) {
    throw new UserError(`the model \`${plan.model.name}\` has nothing to register`, {
      fix: "Name the model's file with `path:` in modelgate.yaml.",
    });
  }
  const registry = await bench.registry();
  return registry.register({
    model: plan.model.registryName,
    dir: plan.model.dir,
    digest: artifact.digest,
    commit: await taggedCommit(bench, record, bench.forge.commit),
    sourceCommit: bench.forge.commit,
    runId: recordId(record),
    bump: plan.model.bump,
    ungated: true,
    reason,
    by: bench.host.env["GITHUB_ACTOR"] ?? bench.host.env["USER"] ?? "modelgate",
    files: bench.config.registry.kind === "mlflow" ? await artifactFiles(bench, record) : [],
    ...(version === undefined ? {} : { version }),
  });
}
