import { relative, sep } from "node:path";
import type { Config } from "../config/load.ts";
import type { Judging } from "../config/policy.ts";
import type { StageSettings } from "../config/stage-settings.ts";
import { type DataContext, openData } from "../data/context.ts";
import { type GitHubApi, openGitHub } from "../github/api.ts";
import { type ForgeContext, readContext } from "../github/context.ts";
import { idToken } from "../github/oidc.ts";
import type { Host } from "../lib/host.ts";
import { once } from "../lib/once.ts";
import { loadPipeline, type Pipeline } from "../pipeline/load.ts";
import type { TimeLimit } from "../pipeline/time-limit.ts";
import type { Registry } from "../registry/registry.ts";
import { openRegistry } from "../registry/table.ts";
import type { StorageOptions } from "../storage/table.ts";
import { openTracker } from "../tracking/table.ts";
import type { Tracker } from "../tracking/tracker.ts";
import { type Held, nothingHeld } from "./held.ts";
import { withOwnPullRequest } from "./own-pull-request.ts";
import { findRoot } from "./root.ts";
import { chooseSides, type Sides } from "./sides.ts";
import { settingsOf } from "./stage-settings.ts";
import { timeLimitOf } from "./time-limit.ts";

/** What every verb is told; see actions/common.ts for the inputs behind it. */
export interface BenchInputs {
  readonly config: string;
  readonly model: readonly string[];
  readonly token?: string | undefined;
  readonly remote?: string | undefined;
  readonly "aws-role"?: string | undefined;
  readonly "aws-region"?: string | undefined;
  readonly cache?: boolean;
  readonly "max-cache"?: string;
  /** When the run ends by itself, as it is written. */
  readonly "time-limit"?: string | undefined;
  /** A policy file that the person at the keyboard names; never from a pull request. */
  readonly policy?: string | undefined;
}

/** One repository in one event, with what the verbs need opened once and only when asked for. */
export interface Bench {
  readonly host: Host;
  /** Git root, absolute. */
  readonly root: string;
  /** Where the user stands, relative to the root, `/` between parts; empty at the root. */
  readonly from: string;
  readonly forge: ForgeContext;
  readonly sides: Sides;
  readonly config: Config;
  /** When the verb began. */
  readonly began: Date;
  /** When the run ends by itself, if it does. */
  readonly limit: TimeLimit | undefined;
  /** How a stage is run, by its address: the base side's word, like all that decides about credentials and runners. */
  readonly settings: (address: string) => StageSettings;
  /** How much may be kept in the Actions cache, as the input says it; undefined where nothing is. */
  readonly keep: string | undefined;
  /** What stands in this workspace in the place of the candidate's own, since the policy protects it. */
  readonly held: Held;
  /** By whose word a storage is opened that is no remote of the data. */
  readonly storage: StorageOptions;
  data(): Promise<DataContext>;
  /** main's job on a pull request's objects: reads them, writes main's own. */
  promoting(pullRequest: number): Promise<DataContext>;
  pipeline(): Promise<Pipeline>;
  tracker(): Promise<Tracker>;
  registry(): Promise<Registry>;
  /** The forge's API; undefined where there is no token or no forge. */
  api(): Promise<GitHubApi | undefined>;
}

/**
 * Reads event, checkout and configuration; data, tracker, registry and API are opened when they are asked for. `workspace`:
 * for verbs about files alone, which on somebody's own machine need no commit, and with DVC no Git. `measures`: for verbs
 * that look at what is run, or run it: what the policy protects is then taken from the base side.
 */
export async function openBench(
  caller: Host,
  inputs: BenchInputs,
  { workspace = false, measures = false }: { workspace?: boolean; measures?: boolean } = {},
): Promise<Bench> {
  const began = caller.now();
  const { root, host } = await findRoot(caller, workspace && !caller.env["GITHUB_EVENT_NAME"]);
  const forge = await readContext(host, root, { ...(inputs.token ? { token: inputs.token } : {}), unborn: workspace });
  if (forge.token !== undefined) host.log.secret(forge.token);
  const sides = await chooseSides({
    host,
    root,
    forge,
    file: inputs.config,
    only: inputs.model,
    policy: inputs.policy,
  });
  const { config } = sides;
  const repoOptions = { root, ...(forge.token === undefined ? {} : { token: forge.token }) };
  const bench: Bench = {
    host,
    root,
    from: relative(root, host.cwd).split(sep).join("/"),
    forge,
    sides,
    config,
    began,
    limit: timeLimitOf(host, began, config, inputs["time-limit"]),
    settings: settingsOf(config),
    held: nothingHeld,
    storage: storageOptions(host, forge, inputs),
    keep: inputs.cache === true ? inputs["max-cache"] : undefined,
    data: once(async () => {
      const data = await openBenchData(host, root, forge, sides, inputs);
      return (forge.event === "local") !== forge.onDefaultBranch ? withOwnPullRequest(bench, data) : data;
    }),
    promoting: (pullRequest) => openBenchData(host, root, forge, sides, inputs, pullRequest),
    pipeline: once(() => loadPipeline(host, root)),
    tracker: once(() => openTracker(host, config.tracker, repoOptions)),
    registry: once(() => openRegistry(host, config.registry, repoOptions)),
    api: once(async () =>
      forge.token === undefined || forge.repository === undefined || forge.event === "local"
        ? undefined
        : openGitHub(host, forge),
    ),
  };
  return measures && config.models.some(({ judging }) => protects(judging)) ? withHeld(bench) : bench;
}

function protects({ protect }: Judging): boolean {
  return protect.paths.length + protect.stages.length > 0;
}

async function withHeld(bench: Bench): Promise<Bench> {
  const held = await (await import("./protect.ts")).holdProtected(bench);
  if (held.stages.size === 0) return { ...bench, held };
  const { withBaseStages } = await import("./protected-stages.ts");
  return { ...bench, held, pipeline: once(async () => withBaseStages(bench, await bench.pipeline(), held.stages)) };
}

/** Remotes are the base side's word on events that a pull request can shape, the workspace's own elsewhere. */
async function openBenchData(
  host: Host,
  root: string,
  forge: ForgeContext,
  sides: Sides,
  inputs: BenchInputs,
  promoted?: number,
): Promise<DataContext> {
  const remote = inputs.remote ?? sides.config.remote?.url ?? sides.config.remote?.name;
  const { credentials } = storageOptions(host, forge, inputs);
  return openData(host, {
    root,
    ...(remote === undefined ? {} : { remote }),
    ...(sides.config.remote === undefined ? {} : { remoteOptions: sides.config.remote.options }),
    ...(sides.dvcConfig === undefined ? {} : { baseConfig: sides.dvcConfig }),
    ...(forge.base === undefined ? {} : { baseRev: forge.base }),
    ...(forge.pullRequest === undefined ? {} : { pullRequest: forge.pullRequest.number }),
    ...(promoted === undefined ? {} : { pullRequest: promoted, promote: true }),
    readOnly: !forge.trusted,
    lfs: {
      ...(sides.lfsConfig === undefined ? {} : { baseConfig: sides.lfsConfig }),
      ...(forge.token === undefined ? {} : { forge: { serverUrl: forge.serverUrl, token: forge.token } }),
      // In a job there is nobody whose helpers these could be.
      helpers: forge.event === "local",
    },
    ...(credentials === undefined ? {} : { credentials }),
  });
}

function storageOptions(host: Host, forge: ForgeContext, inputs: BenchInputs): StorageOptions {
  const role = inputs["aws-role"];
  if (role === undefined) return { anonymous: !forge.trusted };
  return {
    credentials: {
      role,
      sessionName: `modelgate-${forge.run?.id ?? "local"}`,
      token: () => idToken(host, "sts.amazonaws.com"),
      ...(inputs["aws-region"] === undefined ? {} : { region: inputs["aws-region"] }),
    },
  };
}
