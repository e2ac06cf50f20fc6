import { join, resolve } from "node:path";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { nearest } from "../lib/nearest.ts";
import { once, onceEach } from "../lib/once.ts";
import type { LfsStorage } from "../storage/lfs.ts";
import type { Storage } from "../storage/storage.ts";
import type { AwsCredentialsSource, RemoteConfig } from "../storage/table.ts";
import { type Cache, openCache } from "./cache.ts";
import { type ConfigText, type DvcConfig, type DvcRemoteConfig, readDvcConfig } from "./dvc-config.ts";
import type { Imports } from "./imports/imports.ts";
import { gitFolders } from "./lfs/config.ts";
import type { LfsOptions } from "./lfs/open.ts";
import { openStatIndex, type StatIndex } from "./stat-index.ts";

/** A storage that holds objects, and whose word it is. */
export interface Remote {
  readonly name: string;
  readonly storage: Storage;
  readonly scope: "main" | "pull-request";
}

/** All that moving data needs: configuration, cache, and the remotes it may read and write. */
export interface DataContext {
  readonly host: Host;
  readonly root: string;
  readonly config: DvcConfig;
  /** The folder for what modelgate keeps for itself beside the cache; Git ignores it. */
  readonly home: string;
  readonly cache: Cache;
  /** What is known of workspace files that have not changed since they were hashed. */
  readonly index: StatIndex;
  /** The server of Git LFS objects; undefined where neither a setting nor a Git remote names one. */
  lfs(): Promise<LfsStorage | undefined>;
  /** What imported data were imported from. */
  readonly imports: Imports;
  /** Where objects may come from, main's first; empty where no remote is configured. */
  reads(pin?: { remote?: string }): Promise<Remote[]>;
  /** Where objects may go; undefined where this job may write nowhere. A pin's own remote by name, else the default. */
  write(pin?: { remote?: string }): Promise<Remote | undefined>;
  /** The same with connections of its own, which another host's signal ends. */
  withHost(host: Host): DataContext;
}

export interface DataOptions {
  /** Git root, absolute. */
  readonly root: string;
  /** A DVC remote's name or a URL; by default `core.remote`, else the only remote. */
  readonly remote?: string;
  /** `.dvc/config` as the base side has it: remotes come from here and never from the candidate. */
  readonly baseConfig?: ConfigText;
  /** Reads main's objects, then the pull request's; writes only the latter. */
  readonly pullRequest?: number;
  /** main's job: reads that pull request's objects too, and writes main's. */
  readonly promote?: boolean;
  /** DVC's options for a `remote` that is a URL, as modelgate.yaml gives them. */
  readonly remoteOptions?: Readonly<Record<string, string>>;
  /** Forks: no write, and anonymous access where no credentials are given. */
  readonly readOnly?: boolean;
  readonly credentials?: AwsCredentialsSource;
  /**
   * In a job that a pull request shapes: the base side's commit. Imports that its pins name as well are followed with
   * this job's credentials, all others as anybody could. Without it no import of such a job has them.
   */
  readonly baseRev?: string;
  /** Whose words and credentials count for Git LFS; by default the workspace's own words, and no credential but Git's. */
  readonly lfs?: LfsOptions;
}

/** The folder below a remote in which a pull request keeps what it made. */
function pullRequestPrefix(number: number): string {
  return `modelgate/pr-${number}/`;
}

/** Opens cache and remotes; no request is made before the first object is asked for. */
export async function openData(host: Host, options: DataOptions): Promise<DataContext> {
  const { root, baseConfig } = options;
  const config = await readDvcConfig(host, root, baseConfig);
  if (baseConfig !== undefined) await warnOfEdits(host, root, config, baseConfig);
  return dataContext(host, options, config, await gitFolders(host, root));
}

function dataContext(
  host: Host,
  options: DataOptions,
  config: DvcConfig,
  folders: Awaited<ReturnType<typeof gitFolders>>,
): DataContext {
  const { root, pullRequest, readOnly = false, promote = false } = options;
  const opened = onceEach<Storage>();
  const storageOf = (remote: RemoteConfig): Promise<Storage> =>
    opened(remote.name, async () => (await import("../storage/table.ts")).openStorage(host, remote, storage));
  const storage = {
    anonymous: readOnly && options.credentials === undefined,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  };
  const shaped = readOnly || (pullRequest !== undefined && !promote);
  const home = homeOf(config, root, folders?.own);
  const settings = { root, config, storage, home, rev: shaped ? (options.baseRev ?? "") : undefined };
  const remoteOf = (name: string | undefined): RemoteConfig | undefined =>
    name === undefined ? defaultRemote(config, options, root) : named(config, name);

  // Most runs have no use for them.
  const imports = once(async () => {
    const { openImports } = await import("./imports/imports.ts");
    return openImports(host, settings, (name) => storageOf(named(config, name)));
  });
  return {
    host,
    root,
    config,
    home,
    cache: openCache(config.cacheDir, {
      shared: config.cacheShared,
      ...(folders === undefined ? {} : { lfsDir: folders.lfs }),
    }),
    index: openStatIndex(join(home, "files"), root),
    imports: {
      places: async (origin, digest) => (await imports()).places(origin, digest),
      repository: async (origin) => (await imports()).repository(origin),
    },
    lfs: once(async () => {
      const { openLfs } = await import("./lfs/open.ts");
      return openLfs(host, root, { helpers: false, readOnly, ...options.lfs });
    }),
    async reads(pin) {
      const remote = remoteOf(pin?.remote);
      if (remote === undefined) return [];
      const storage = await storageOf(remote);
      const main: Remote = { name: remote.name, storage, scope: "main" };
      if (pullRequest === undefined) return [main];
      return [main, { name: remote.name, storage: storage.at(pullRequestPrefix(pullRequest)), scope: "pull-request" }];
    },
    async write(pin) {
      if (readOnly) return undefined;
      const remote = remoteOf(pin?.remote);
      if (remote === undefined) return undefined;
      const storage = await storageOf(remote);
      return pullRequest === undefined || promote
        ? { name: remote.name, storage, scope: "main" }
        : { name: remote.name, storage: storage.at(pullRequestPrefix(pullRequest)), scope: "pull-request" };
    },
    withHost: (other) => dataContext(other, options, config, folders),
  };
}

function defaultRemote(config: DvcConfig, options: DataOptions, root: string): RemoteConfig | undefined {
  const wanted = options.remote;
  if (wanted !== undefined) {
    if (config.remotes.has(wanted)) return config.remotes.get(wanted);
    if (/^\w+:\/\//.test(wanted) || /[\\/]/.test(wanted)) {
      const url = /^\w+:\/\//.test(wanted) ? wanted : resolve(root, wanted);
      const known = [...config.remotes.values()].find((remote) => remote.url === url);
      return known ?? { name: wanted, url, options: { ...options.remoteOptions }, origin: "the input `remote`" };
    }
    return named(config, wanted);
  }
  if (config.coreRemote !== undefined) return named(config, config.coreRemote);
  const [only, ...others] = config.remotes.values();
  if (others.length > 0) {
    throw new UserError(
      `there are ${others.length + 1} remotes (${[...config.remotes.keys()].join(", ")}) and no default among them`,
      { fix: "Name one: dvc remote default NAME, or the input `remote`." },
    );
  }
  return only;
}

function named(config: DvcConfig, name: string): DvcRemoteConfig {
  const found = config.remotes.get(name) ?? config.remotes.get(name.toLowerCase());
  if (found !== undefined) return found;
  const names = [...config.remotes.keys()];
  const near = nearest(name, names);
  throw new UserError(`there is no remote \`${name}\``, {
    fix:
      near !== undefined
        ? `Did you mean \`${near}\`?`
        : names.length > 0
          ? `Known remotes: ${names.join(", ")}.`
          : `Add it to .dvc/config: dvc remote add ${name} URL`,
  });
}

/** Says so when the candidate's remotes differ from the base's: its words are not followed. */
async function warnOfEdits(host: Host, root: string, base: DvcConfig, text: ConfigText): Promise<void> {
  let candidate: DvcConfig;
  try {
    candidate = await readDvcConfig({ ...host, log: { ...host.log, warning: () => {} } }, root);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`this change's .dvc/config cannot be read; the one from ${text.from} is used`);
    return;
  }
  if (describe(candidate) !== describe(base)) {
    host.log.warning(
      `this change edits the remotes in .dvc/config: they are not followed, data still goes where ${text.from} says`,
    );
  }
}

function describe(config: DvcConfig): string {
  const remotes = [...config.remotes.values()].map(({ name, url, options }) => [name, url, Object.entries(options)]);
  return JSON.stringify([config.coreRemote ?? "", remotes]);
}

/** The folder for what modelgate keeps for itself beside the cache; Git ignores it. */
function homeOf(config: DvcConfig, root: string, gitDir: string | undefined): string {
  if (config.dvcRoot !== undefined) return join(config.dvcRoot, ".dvc", "tmp", "modelgate");
  // With no DVC there is no folder that Git is told to ignore.
  return gitDir === undefined ? join(root, ".modelgate", "tmp") : join(gitDir, "modelgate");
}
