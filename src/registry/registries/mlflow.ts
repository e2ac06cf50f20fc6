import semver from "semver";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { Nothing, OneVersion } from "../../tracking/trackers/mlflow-answers.ts";
import { type MlflowRest, openMlflow } from "../../tracking/trackers/mlflow-rest.ts";
import type { LedgerEntry } from "../ledger.ts";
import { checkAlias } from "../names.ts";
import type { PromoteMeta, PromoteResult, RegisterInput, Registry, Version } from "../registry.ts";
import { allMoves, ledgerTag, movesOf, nextTime, versionBefore } from "./mlflow-history.ts";
import { versionSource } from "./mlflow-source.ts";
import { type MlflowModel, mlflowName, type Numbered, pickVersion, readModel, versionTags } from "./mlflow-versions.ts";

interface MlflowRegistryConfig {
  readonly trackingUri?: string;
}

/** Versions and aliases in MLflow's model registry; the ledger of moves is kept in tags of the registered model. */
export function mlflowRegistry(host: Host, config: MlflowRegistryConfig): Registry {
  const rest = openMlflow(host, config.trackingUri ?? host.env["MLFLOW_REGISTRY_URI"]);
  return {
    name: "mlflow",
    versions: async (model) => (await readModel(rest, mlflowName(model))).versions.map(({ version }) => version),
    aliases: async (model) => (await readModel(rest, mlflowName(model))).aliases,
    moves: async (model) => allMoves((await readModel(rest, mlflowName(model))).tags),
    register: (input) => register(host, rest, input),
    promote: async (model, version, alias, meta) => {
      const name = mlflowName(model);
      checkAlias(alias);
      const there = await readModel(rest, name);
      return move(host, rest, there, { name, alias, meta, to: pickVersion(there, name, version) });
    },
    rollback: async (model, alias, { to, ...meta }) => {
      const name = mlflowName(model);
      checkAlias(alias);
      const there = await readModel(rest, name);
      const wanted = to ?? versionBefore(movesOf(there.tags, alias), there.aliases[alias]?.version);
      if (wanted === undefined) {
        throw new UserError(`${alias} of ${name} has stood on no other version: there is nothing to go back to`, {
          fix: `Name the version: modelgate promote ${name} VERSION ${alias}, or rollback with \`--to VERSION\`.`,
        });
      }
      const target = pickVersion(there, name, wanted);
      return move(host, rest, there, { name, alias, meta: { ...meta, kind: "rollback" }, to: target });
    },
  };
}

async function register(
  host: Host,
  rest: MlflowRest,
  input: RegisterInput,
): Promise<{ version: Version; created: boolean }> {
  const name = mlflowName(input.model);
  const before = await readModel(rest, name);
  checkOwner(before, name, input.dir);
  const same = before.versions.find(({ version }) => version.digest === input.digest);
  if (same !== undefined) return { version: same.version, created: false };
  const label = chooseLabel(input, name, before.versions);
  const { source, run_id } = await versionSource(host, rest, name, input);
  if (!before.exists) await rest.create(Nothing, "registered-models/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
  const tags: Record<string, string | undefined> = {
    [versionTags.version]: label,
    [versionTags.digest]: input.digest,
    [versionTags.commit]: input.commit,
    [versionTags.sourceCommit]: input.sourceCommit,
    [versionTags.record]: input.runId,
    [versionTags.verdict]: input.verdict,
    [versionTags.dir]: input.dir,
    "modelgate.by": input.by,
    "modelgate.ungated": input.ungated === true ? "true" : undefined,
    "modelgate.reason": input.reason?.slice(0, 5000),
    "modelgate.override": input.override === undefined ? undefined : JSON.stringify(input.override),
  };
  const created = await rest.create(OneVersion, "model-versions/create", {
    name,
    source,
    run_id,
    description: input.description ?? `${label} from ${input.commit.slice(0, 12)}`,
    tags: Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value }] : [])),
  });
  if (created === undefined) throw new Error("a version was neither created nor refused");
  return settle(rest, name, input, created.model_version.version);
}

/** Two jobs may have registered at the same time: the smaller number stays, and no label is there twice. */
async function settle(
  rest: MlflowRest,
  name: string,
  input: RegisterInput,
  number: string,
): Promise<{ version: Version; created: boolean }> {
  const { versions } = await readModel(rest, name);
  const earlier = versions.filter((one) => Number(one.number) < Number(number));
  const twin = earlier.find(({ version }) => version.digest === input.digest);
  if (twin !== undefined) {
    await rest.remove("model-versions/delete", { name, version: number });
    return { version: twin.version, created: false };
  }
  const own = versions.find((one) => one.number === number);
  if (own === undefined)
    throw new UserError(`version ${number} of ${name} was deleted in MLflow while it was registered`);
  if (earlier.every(({ version }) => version.version !== own.version.version))
    return { version: own.version, created: true };
  const label = chooseLabel({ ...input, model: name }, name, earlier);
  await rest.post(Nothing, "model-versions/set-tag", { name, version: number, key: versionTags.version, value: label });
  return { version: { ...own.version, version: label }, created: true };
}

function checkOwner(model: MlflowModel, name: string, dir: string): void {
  const other = model.versions.find((one) => one.dir !== undefined && one.dir !== dir);
  if (other === undefined) return;
  throw new UserError(`the registered model ${name} is that of the directory ${other.dir}, not of ${dir}`, {
    fix: "Give each model in modelgate.yaml a `registry-name:` of its own.",
  });
}

/** An exact version where one is asked for, else one more than the greatest. */
function chooseLabel(input: RegisterInput, name: string, versions: readonly Numbered[]): string {
  const labels = versions.filter(({ dir }) => dir !== undefined).map(({ version }) => version.version);
  const greatest = [...labels].sort(semver.compare).at(-1);
  const next = greatest === undefined ? "v1.0.0" : `v${semver.inc(greatest, input.bump ?? "minor") ?? "1.0.0"}`;
  if (input.version === undefined) return next;
  const exact = semver.valid(input.version);
  if (exact === null) {
    throw new UserError(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
  }
  if (!labels.includes(`v${exact}`)) return `v${exact}`;
  throw new UserError(`${name} v${exact} is registered already, with other bytes`, {
    fix: `Leave the version out, or ask for ${next}.`,
  });
}

interface Move {
  readonly name: string;
  readonly alias: string;
  readonly meta: PromoteMeta;
  readonly to: Numbered;
}

async function move(
  host: Host,
  rest: MlflowRest,
  model: MlflowModel,
  { name, alias, meta, to }: Move,
): Promise<PromoteResult> {
  const kind = meta.kind ?? "promote";
  const previous = model.aliases[alias];
  const result = { version: to.version, ...(previous === undefined ? {} : { previous }) };
  if (previous?.version === to.version.version) {
    return { ...result, created: false, reason: `${alias} stands on ${to.version.version} already` };
  }
  if (kind === "promote" && previous !== undefined && semver.lt(to.version.version, previous.version)) {
    const reason = `${alias} stands on the newer ${previous.version}; only a rollback moves it back`;
    return { ...result, created: false, reason };
  }
  const entry: LedgerEntry = {
    schema: "modelgate/ledger-entry/1",
    kind,
    name,
    version: to.version.version,
    alias,
    ...(previous === undefined ? {} : { previous: previous.version }),
    digest: to.version.digest,
    commit: to.version.commit,
    ...(to.version.recordId === undefined ? {} : { record: to.version.recordId }),
    by: meta.by.slice(0, 1000),
    at: nextTime(movesOf(model.tags, alias), host.now()),
    ...(meta.reason === undefined ? {} : { reason: meta.reason.slice(0, 3000) }),
  };
  // The ledger first: a step that is killed in between has written of a move that the next one makes.
  await rest.post(Nothing, "registered-models/set-tag", { name, ...ledgerTag(entry, host.random()) });
  await rest.post(Nothing, "registered-models/alias", { name, alias, version: to.number });
  await yieldToLater(rest, name, alias, entry);
  return { ...result, created: true };
}

/** MLflow has no compare-and-swap: who was overtaken by a later move puts the alias where that one wanted it. */
async function yieldToLater(rest: MlflowRest, name: string, alias: string, own: LedgerEntry): Promise<void> {
  const now = await readModel(rest, name);
  const last = movesOf(now.tags, alias).at(-1);
  if (last === undefined || last.version === own.version || now.aliases[alias]?.version === last.version) return;
  const target = now.versions.find(({ version }) => version.version === last.version);
  if (target === undefined) return;
  await rest.post(Nothing, "registered-models/alias", { name, alias, version: target.number });
}
