import { posix } from "node:path";
import type { Pin } from "../data/pin.ts";
import { insideRoot } from "../lib/paths.ts";
import { type Content, type Contents, openContents } from "./contents.ts";
import type { PipelineContext } from "./context.ts";
import { datasetContent } from "./datasets.ts";
import { type Ignores, openIgnores } from "./gitignore.ts";
import type { LockEntry } from "./lock.ts";
import { type LockStore, openLock } from "./lock-store.ts";
import { isOutside } from "./outside.ts";
import type { Out, Stage } from "./pipeline.ts";
import { openPointers, type Pointers } from "./pointers.ts";
import type { ValueMap } from "./value.ts";
import { openWatch, type Watch } from "./watch.ts";

/** The pipeline together with what its lock files and the workspace say now. */
export interface Engine {
  readonly ctx: PipelineContext;
  readonly contents: Contents;
  readonly pointers: Pointers;
  readonly ignores: Ignores;
  /** Lock files written so far. */
  readonly written: ReadonlySet<string>;
  entry(stage: Stage): LockEntry | undefined;
  /** Writes a stage's entry, whole or not at all, and takes its outs as pinned. */
  record(stage: Stage, entry: ValueMap): Promise<void>;
  /** Writes the cached outs of a finished stage into .gitignore. */
  ignore(stage: Stage): Promise<void>;
  /** Writes what of lock files and .gitignore is still to be written. */
  flush(): Promise<void>;
  readonly watch: Watch;
}

interface EngineOptions {
  /** What is written stands in the order of these addresses, however the stages end; default the pipeline's. */
  readonly order?: readonly string[];
  /** Paths that stages may write although they are no outs. */
  readonly free?: readonly string[];
}

/** Reads the lock files of all stages. */
export async function openEngine(ctx: PipelineContext, options: EngineOptions = {}): Promise<Engine> {
  const { order = ctx.pipeline.order } = options;
  const ranks = new Map(order.map((address, rank) => [address, rank]));
  const rankOf = (stage: Stage): number => ranks.get(stage.address) ?? order.length;
  const locks = new Map<string, LockStore>();
  for (const file of ctx.pipeline.files) {
    const lockFile = lockOf(file);
    locks.set(lockFile, await openLock(await insideRoot(ctx.root, lockFile, { file: lockFile }), lockFile));
  }
  const pins = new Map<string, Pin>();
  for (const node of ctx.pipeline.data.values()) pins.set(node.path, node.pin);
  const entryOf = (stage: Stage): LockEntry | undefined => locks.get(stage.lockFile)?.entry(stage.name);
  const pinOuts = (stage: Stage): void => {
    const entry = entryOf(stage);
    for (const out of stage.outs) {
      const pin = entry === undefined ? undefined : pinOf(stage, out, entry);
      if (pin === undefined) pins.delete(out.path);
      else pins.set(out.path, pin);
    }
  };
  for (const stage of ctx.pipeline.stages.values()) pinOuts(stage);
  const outs = [...ctx.pipeline.stages.values()].flatMap((stage) => stage.outs.map((out) => out.path));
  const paths = outs.filter((path) => !isOutside(path));
  const contents = openContents(ctx, pins, [...paths, ...ctx.pipeline.data.keys()], async (url) => {
    if (url.startsWith("ds://")) {
      return datasetContent(url, ctx.pipeline.datasets, ({ file }, name) => locks.get(lockOf(file))?.dataset(name));
    }
    const reader = [...ctx.pipeline.stages.values()].find(({ deps }) => deps.includes(url));
    const { urlContent } = await import("./urls.ts");
    return urlContent(ctx, url, { file: reader?.file ?? "dvc.yaml" });
  });
  const written = new Set<string>();
  const pointers = await openPointers(ctx);
  const ignores = openIgnores(ctx.host, ctx.root, [...paths, ...ctx.pipeline.data.keys()]);
  return {
    ctx,
    contents,
    pointers,
    ignores,
    written,
    entry: entryOf,
    async record(stage, entry) {
      if ((await locks.get(stage.lockFile)?.put(stage.name, entry, rankOf(stage))) === true)
        written.add(stage.lockFile);
      contents.forget(stage.outs.map((out) => out.path));
      pinOuts(stage);
    },
    ignore: (stage) => ignores.add(stage, rankOf(stage)),
    async flush() {
      for (const lock of locks.values()) await lock.flush();
      await ignores.flush();
    },
    watch: openWatch(ctx, [...(options.free ?? []), ...pointers.paths]),
  };
}

function lockOf(file: string): string {
  return posix.join(posix.dirname(file), "dvc.lock");
}

/** What a lock entry pins for an out; undefined where it says nothing, or nothing that could be fetched. */
export function pinOf(stage: Stage, out: Out, entry: LockEntry): Pin | undefined {
  const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
  if (item?.digest === undefined || isOutside(out.path)) return undefined;
  return {
    path: out.path,
    source: "dvc",
    file: stage.lockFile,
    stage: stage.name,
    digest: item.digest,
    ...(item.bytes === undefined ? {} : { bytes: item.bytes }),
    ...(item.files === undefined ? {} : { files: item.files }),
    ...(item.executable ? { executable: true } : {}),
    cache: out.cache,
    push: out.push,
    ...(out.remote === undefined ? {} : { remote: out.remote }),
    ...(item.versions === undefined ? {} : item.versions(out.path, stage.lockFile, out.remote)),
  };
}

/** What an entry says of a stage's outs, by path; undefined unless it names each of them. */
export function outsOf(stage: Stage, entry: LockEntry): Map<string, Content> | undefined {
  const found = new Map<string, Content>();
  for (const out of stage.outs) {
    const item = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
    if (item?.digest === undefined) return undefined;
    const { digest, bytes, files, executable } = item;
    found.set(out.path, { digest, bytes, files, executable, from: "pin" });
  }
  return found;
}
