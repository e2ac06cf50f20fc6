import { basename, relative, sep } from "node:path";
import type { Config } from "../config/config.ts";
import { usualSettings } from "../config/usual-settings.ts";
import { type DataContext, openData } from "../data/context.ts";
import { lfsPinsOf } from "../data/lfs/pins.ts";
import { repositoryAt } from "../github/revisions.ts";
import { gitLine } from "../lib/git.ts";
import { listFiles } from "../lib/git-files.ts";
import { findGit, headOf } from "../lib/git-folder.ts";
import type { Host } from "../lib/host.ts";
import { once } from "../lib/once.ts";
import { loadPipeline } from "../pipeline/load.ts";
import type { Bench, BenchInputs } from "./bench.ts";
import { nothingHeld } from "./held.ts";
import { modelFiles, pickModels, readOwnConfig, shownConfig, usualFile } from "./own-config.ts";
import { timeLimitOf } from "./time-limit.ts";

const serverUrl = "https://github.com";

/**
 * The bench of somebody who runs stages on their own machine, opened at once: their own configuration is what counts, and
 * Git is asked for the names of files alone. Forge, base side and remotes are opened as `whole` does, when something needs
 * them. Undefined where more has to be known before: in a job, or where a kept result depends on what the change touches.
 */
export async function openAtHand(
  host: Host,
  inputs: BenchInputs,
  whole: () => Promise<Bench>,
): Promise<Bench | undefined> {
  const { env } = host;
  const found = env["GITHUB_EVENT_NAME"] || inputs.cache === true ? undefined : findGit(host.cwd, env);
  const commit = found && headOf(found);
  if (found === undefined || commit === undefined) return undefined;
  const { root } = found;
  const began = host.now();
  for (const token of [inputs.token, env["GITHUB_TOKEN"], env["GH_TOKEN"]]) if (token) host.log.secret(token);

  const files = listFiles([...modelFiles, "**/*.dvc"], { cwd: root, env });
  const data = await openData(host, {
    root,
    ...(inputs.remote === undefined ? {} : { remote: inputs.remote }),
    lfs: { helpers: true },
  });
  const bench = once(whole);
  let config: Config | undefined;
  // Where nothing names a remote there is none that the whole bench would know of.
  const isNamed = (): boolean =>
    inputs.remote !== undefined || config?.remote !== undefined || data.config.remotes.size > 0;
  const wide = withRemotes(data, async () => (isNamed() ? (await bench()).data() : data));
  // Asked for now, so that Git answers while the pipeline is read; whoever needs the answer sees what went wrong.
  lfsPinsOf(wide).catch(() => {});
  config = await configAtHand(host, root, inputs, await files);
  if (config === undefined) return undefined;
  return {
    host,
    root,
    from: relative(root, host.cwd).split(sep).join("/"),
    forge: {
      event: "local",
      serverUrl,
      apiUrl: "https://api.github.com",
      head: commit,
      commit,
      defaultBranch: "",
      onDefaultBranch: false,
      trusted: true,
    },
    sides: {
      config,
      policy: { from: config.from, digest: config.digest, changedByCandidate: false, exists: config.exists },
      newModels: new Set(),
    },
    config,
    began,
    limit: timeLimitOf(host, began, config, inputs["time-limit"]),
    settings:
      config.stages.length === 0 ? () => usualSettings : (await import("./stage-settings.ts")).settingsOf(config),
    held: nothingHeld,
    storage: {},
    keep: undefined,
    data: async () => wide,
    promoting: async (pullRequest) => (await bench()).promoting(pullRequest),
    pipeline: once(async () => loadPipeline(host, root, { files: (await files).filter(isPipelineFile) })),
    tracker: async () => (await bench()).tracker(),
    registry: async () => (await bench()).registry(),
    api: async () => (await bench()).api(),
  };
}

function isPipelineFile(path: string): boolean {
  return basename(path) === "dvc.yaml" || path.endsWith(".dvc");
}

async function configAtHand(
  { env }: Host,
  root: string,
  inputs: BenchInputs,
  files: readonly string[],
): Promise<Config | undefined> {
  const text = await readOwnConfig(root, inputs.config);
  if (text !== undefined) {
    const { parseConfig } = await import("../config/load.ts");
    const config = parseConfig(text, inputs.config);
    const models = pickModels(config.models, inputs.model, config.from);
    return models.some((model) => model.environment.length > 0) ? undefined : { ...config, models };
  }
  if (inputs.config !== usualFile || inputs.model.length > 0) return undefined;
  const named = files.filter((path) => !path.endsWith(".dvc"));
  let models: Config["models"] | undefined;
  return {
    ...shownConfig(named, basename(root)),
    // What they are called is Git's to say, and of no use to most runs.
    get models() {
      if (models !== undefined) return models;
      const url = gitLine(["config", "--get", "remote.origin.url"], { cwd: root, env });
      const name = repositoryAt(url, env["GITHUB_SERVER_URL"] || serverUrl)
        ?.split("/")
        .at(-1);
      models = shownConfig(named, name ?? basename(root)).models;
      return models;
    },
  };
}

/** The same data, with the remotes and the connections of the whole bench. */
function withRemotes(data: DataContext, whole: () => Promise<DataContext>): DataContext {
  return {
    ...data,
    reads: async (pin) => (await whole()).reads(pin),
    write: async (pin) => (await whole()).write(pin),
    withHost: (host) => withRemotes(data.withHost(host), async () => (await whole()).withHost(host)),
  };
}
