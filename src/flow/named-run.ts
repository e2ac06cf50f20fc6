import { type FoundBaseline, findBaseline } from "../gate/baseline.ts";
import { commitNamed, commitsBetween, remoteCommit } from "../gate/history.ts";
import { isMeasured } from "../gate/nearest.ts";
import { digestOf } from "../lib/hashing.ts";
import { registeredName } from "../registry/names.ts";
import type { Version } from "../registry/registry.ts";
import type { TrackedRun } from "../tracking/tracker.ts";
import type { Bench } from "./bench.ts";
import { recordFromGit } from "./from-git.ts";
import type { ModelPlan } from "./plan.ts";

/** What a policy may call a run by. */
export type RunName =
  | { readonly kind: "alias"; readonly alias: string }
  | { readonly kind: "revision"; readonly revision: string }
  /** An alias where the registry has one of that name, else a revision. */
  | { readonly kind: "named"; readonly name: string }
  /** The last version of the model. */
  | { readonly kind: "release" };

/** A run, and for people what it is the run of: `production, which is v1.2.0`. */
type NamedRun = (FoundBaseline & { readonly title: string }) | { readonly reason: string };

/** First-parent commits from the base that are looked at to tell how far back a run stands. */
const told = 200;

/** The run that a policy names; its `distance` is 0 where it is not known how far back it stands. */
export async function namedRun(bench: Bench, plan: ModelPlan, name: RunName): Promise<NamedRun> {
  switch (name.kind) {
    case "revision":
      return ofRevision(bench, plan, name.revision);
    case "alias":
      return (await ofAlias(bench, plan, name.alias)) ?? { reason: noAlias(bench, plan, name.alias) };
    case "named": {
      const found = await ofAlias(bench, plan, name.name);
      if (found !== undefined) return found;
      const revision = await ofRevision(bench, plan, name.name);
      return "reason" in revision ? { reason: `${noAlias(bench, plan, name.name)}, and ${revision.reason}` } : revision;
    }
    case "release": {
      const registered = await registry(bench, plan);
      const version = (await registered?.versions())?.at(-1);
      return version === undefined
        ? { reason: `no version of ${plan.model.registryName} is registered yet` }
        : ofVersion(bench, plan, version, `release ${version.version}`);
    }
  }
}

async function ofAlias(bench: Bench, plan: ModelPlan, alias: string): Promise<NamedRun | undefined> {
  const aliases = (await (await registry(bench, plan))?.aliases()) ?? {};
  const version = Object.hasOwn(aliases, alias) ? aliases[alias] : undefined;
  return version === undefined ? undefined : ofVersion(bench, plan, version, `${alias}, which is ${version.version}`);
}

function noAlias({ config }: Bench, { model }: ModelPlan, alias: string): string {
  return config.registry.kind === "none"
    ? `with \`registry: none\` there is no alias ${alias}`
    : `the registry has no alias ${alias} of ${model.registryName}`;
}

async function registry(bench: Bench, { model }: ModelPlan) {
  if (bench.config.registry.kind === "none") return undefined;
  const opened = await bench.registry();
  const name = registeredName(model.registryName, model.dir);
  return { versions: () => opened.versions(name), aliases: () => opened.aliases(name) };
}

/** The run that a version was registered from, by its id, else by its commits; one of another artifact is not it. */
async function ofVersion(bench: Bench, plan: ModelPlan, version: Version, title: string): Promise<NamedRun> {
  const tracker = await bench.tracker();
  const model = plan.model.name;
  const commit = version.sourceCommit ?? version.commit;
  const byId = version.recordId === undefined ? [] : await tracker.find({ by: "run", model, id: version.recordId });
  const run =
    byId.find((one) => isRunOf(one, version)) ??
    (await tracker.find({ by: "commit", model, commits: [commit] })).find((one) => isRunOf(one, version));
  if (run === undefined) return { reason: `the run of ${title} is not among the records` };
  const found = {
    commit,
    run_id: run.run_id,
    distance: await distanceOf(bench, commit),
    found_by: "alias" as const,
    record_digest: digestOf(run.record),
  };
  return { found, record: run.record, title };
}

function isRunOf({ record }: TrackedRun, { digest }: Version): boolean {
  return (
    isMeasured(record, false) && (digest === "" || record.artifacts.some((artifact) => artifact.digest === digest))
  );
}

/** The commit that a tag, a branch or an id names, else its nearest measured ancestor. */
async function ofRevision(bench: Bench, plan: ModelPlan, revision: string): Promise<NamedRun> {
  const clone = { host: bench.host, root: bench.root };
  const commit = await commitOf(bench, revision);
  if (commit === undefined) return { reason: `no tag, branch or commit is called ${revision}` };
  const found = await findBaseline({
    ...clone,
    tracker: await bench.tracker(),
    model: plan.model.name,
    base: commit,
    own: bench.forge.event === "local",
    fromGit: (at) => recordFromGit(bench, plan, at),
  });
  if ("none" in found) return { reason: `${revision} has no run: ${found.reason}` };
  const distance = await distanceOf(bench, found.found.commit);
  return { found: { ...found.found, distance, found_by: "revision" }, record: found.record, title: revision };
}

/** In a job the remote's word on its own tags and branches counts, before what a step may have left in the clone. */
async function commitOf({ host, root, forge }: Bench, revision: string): Promise<string | undefined> {
  const clone = { host, root };
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) return revision;
  if (forge.event === "local") return (await commitNamed(clone, revision)) ?? remoteCommit(clone, revision);
  const there = await remoteCommit(clone, revision);
  return there ?? (/^[0-9a-f]{7,}$/.test(revision) ? commitNamed(clone, revision) : undefined);
}

async function distanceOf({ host, root, forge }: Bench, commit: string): Promise<number> {
  if (forge.base === undefined) return 0;
  return (await commitsBetween({ host, root }, forge.base, commit, { limit: told, fetch: false })) ?? 0;
}
