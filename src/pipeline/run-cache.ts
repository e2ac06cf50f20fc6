import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { DataContext, Remote } from "../data/context.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Json } from "../lib/json.ts";
import { readAtMost } from "../lib/read-at-most.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import { emitYaml } from "./emit.ts";
import { type LockEntry, lockEntry, versionsIn, writeWhole } from "./lock.ts";
import { readYaml } from "./read-yaml.ts";
import { isMap, type ValueMap } from "./value.ts";

/** Where a result was found: in dvc.lock itself, or in which run cache. */
export type RunSource = "lock" | "local" | "remote" | "pull-request";

/** One kept result. */
interface KeptRun {
  readonly value: string;
  readonly entry: LockEntry;
  readonly text: string;
  readonly from: RunSource;
}

/** Which entries count: all, those of remotes (which are the same for every machine), main's own remote's, or none. */
export type RunCacheMode = "all" | "remote" | "remote-main" | "none";

/** What is kept beside an entry that our own run made: when, how long, how much memory in bytes, and the caller's own words. */
export interface RunOrigin {
  readonly started: string;
  /** 0 where it is not known. */
  readonly seconds: number;
  readonly peakMemory?: number;
  readonly origin: Json;
}

/** An entry names a few paths: anything larger is none. */
const maxBytes = 4 * 1024 * 1024;

/** Entries of a key as DVC takes them: the newest local one first; then, if `remote`, those of the remotes. */
export async function* keptRuns(
  data: DataContext,
  key: string,
  mode: RunCacheMode,
  remote: boolean,
): AsyncGenerator<KeptRun> {
  if (mode === "none") return;
  const seen = new Set<string>();
  if (mode === "all") {
    for (const value of await localValues(data, key)) {
      const text = await readFile(join(data.cache.dir, entryKey(key, value)), "utf8");
      const entry = await readEntry(data, text, `${entryKey(key, value)} of the cache`);
      seen.add(value);
      if (entry !== undefined) yield { value, entry, text, from: "local" };
    }
    if (!remote) return;
  }
  for (const one of await data.reads()) {
    if (mode === "remote-main" && one.scope !== "main") continue;
    for await (const value of one.storage.list(`${entryKey(key)}/`)) {
      if (seen.has(value) || !/^[0-9a-f]{64}$/.test(value)) continue;
      const text = await readSmall(one, entryKey(key, value));
      const entry =
        text === undefined ? undefined : await readEntry(data, text, `${entryKey(key, value)} of ${one.storage.url}`);
      if (text === undefined || entry === undefined) continue;
      seen.add(value);
      yield { value, entry, text, from: one.scope === "main" ? "remote" : "pull-request" };
    }
  }
}

/** Puts an entry into the local cache, if it is not there. */
export async function keepRun(data: DataContext, key: string, value: string, entry: ValueMap | string): Promise<void> {
  const path = join(data.cache.dir, entryKey(key, value));
  const text = typeof entry === "string" ? entry : emitYaml(entry);
  try {
    if ((await stat(path)).isFile()) return;
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
  }
  await writeWhole(path, text);
}

/** Puts an entry on a remote; its objects must be there already. */
export async function pushRun(data: DataContext, to: Remote, key: string, value: string): Promise<void> {
  const file = entryKey(key, value);
  if (!(await to.storage.exists(file))) {
    await to.storage.write(file, { bytes: await readFile(join(data.cache.dir, file)) });
  }
  const origin = await readTextIfThere(join(data.cache.dir, originKey(key, value)));
  if (origin !== undefined && !(await to.storage.exists(originKey(key, value)))) {
    await to.storage.write(originKey(key, value), { bytes: Buffer.from(origin) });
  }
}

/** Keeps how a result came to be, beside DVC's folder and not in it. */
export async function keepOrigin(data: DataContext, key: string, value: string, origin: RunOrigin): Promise<void> {
  const document = { schema: "modelgate/run-origin/1", ...origin };
  await writeWhole(join(data.cache.dir, originKey(key, value)), `${JSON.stringify(document)}\n`);
}

/** How a result came to be; undefined where DVC made it, or nobody kept it. Remotes in `from`'s scope are asked too. */
export async function originOf(
  data: DataContext,
  key: string,
  value: string,
  from: RunSource,
  remote: boolean,
): Promise<RunOrigin | undefined> {
  const local = await readTextIfThere(join(data.cache.dir, originKey(key, value)));
  if (local !== undefined && (from === "local" || from === "lock")) return parseOrigin(local);
  if (!remote) return undefined;
  for (const one of await data.reads()) {
    if (from === "remote" && one.scope !== "main") continue;
    const text = await readSmall(one, originKey(key, value));
    if (text !== undefined) return parseOrigin(text);
  }
  return undefined;
}

async function parseOrigin(text: string): Promise<RunOrigin | undefined> {
  return (await import("./run-origin.ts")).parseOrigin(text);
}

async function localValues(data: DataContext, key: string): Promise<string[]> {
  const dir = join(data.cache.dir, entryKey(key));
  try {
    const names = (await readdir(dir)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    const aged = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(dir, name))).mtimeMs })));
    return aged.sort((a, b) => b.time - a.time).map(({ name }) => name);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

async function readEntry(data: DataContext, text: string, name: string): Promise<LockEntry | undefined> {
  try {
    const value = await readYaml(text, name);
    if (isMap(value)) return lockEntry(value, await versionsIn(text));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  data.host.log.warning(`the run-cache entry ${name} is damaged and is not used`);
  return undefined;
}

async function readSmall(from: Remote, key: string): Promise<string | undefined> {
  const found = await from.storage.read(key);
  return found && readAtMost(found.stream, maxBytes);
}

function entryKey(key: string, value?: string): string {
  return `runs/${key.slice(0, 2)}/${key}${value === undefined ? "" : `/${value}`}`;
}

function originKey(key: string, value: string): string {
  return `modelgate/runs/${key}/${value}.json`;
}
