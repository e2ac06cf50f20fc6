import { readFile } from "node:fs/promises";
import { commitOut } from "../data/hash-tree.ts";
import { formatError, UserError } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";
import { fetchAbsent } from "./absent.ts";
import { type Content, overlaps } from "./contents.ts";
import type { RunOptions, StageRun } from "./context.ts";
import type { Engine } from "./engine.ts";
import { readsOf } from "./graph.ts";
import { writeWhole } from "./lock.ts";
import type { Node } from "./nodes.ts";
import type { DataNode, Stage } from "./pipeline.ts";

type DataFile = Extract<Node, { data: unknown }>;

/** How the `.dvc` files of a run ended. */
interface DataRuns {
  /** By the node's id, without those that say what is there. */
  readonly runs: ReadonlyMap<string, StageRun>;
  readonly failure?: UserError;
  /** The file that failed and that a stage reads the data of. */
  brokenFor(stage: Stage): string | undefined;
}

/** Writes `.dvc` files anew whose data changed, and puts the data into the cache, as DVC does before it runs stages. */
export async function bringUpAllData(engine: Engine, nodes: readonly Node[], options: RunOptions): Promise<DataRuns> {
  const runs = new Map<string, StageRun>();
  const failed: DataFile[] = [];
  let failure: UserError | undefined;
  for (const node of nodes) {
    if ("stage" in node || options.keepPins === true) continue;
    if (engine.ctx.host.signal.aborted) break;
    const done = await bringUpData(engine, node, options);
    if (done === undefined) continue;
    runs.set(node.id, done.run);
    if (done.error === undefined) continue;
    failure ??= done.error;
    failed.push(node);
    engine.ctx.host.log.info(formatError(done.error));
    if (options.keepGoing !== true && options.ignoreErrors !== true) break;
  }
  return {
    runs,
    ...(failure === undefined ? {} : { failure }),
    brokenFor: (stage) => (stage.frozen ? undefined : failed.find((node) => reads(stage, node))?.file),
  };
}

function reads(stage: Stage, node: DataFile): boolean {
  const paths = readsOf(stage);
  return node.data.some((data) => paths.some((path) => overlaps(path, data.path)));
}

interface DataRun {
  readonly run: StageRun;
  readonly error?: UserError;
}

async function bringUpData(engine: Engine, node: DataFile, options: RunOptions): Promise<DataRun | undefined> {
  const started = performance.now();
  const result = (status: StageRun["status"], contents: readonly (Content | undefined)[]): StageRun => ({
    name: node.file,
    status,
    seconds: (performance.now() - started) / 1000,
    outs: node.data.flatMap(({ path }, index) => {
      const content = contents[index];
      return content === undefined ? [] : [{ path, digest: content.digest, bytes: content.bytes ?? 0 }];
    }),
  });
  try {
    const contents = await judgeData(engine, node, options);
    if (contents === undefined) return undefined;
    engine.ctx.host.log.info(`${node.file}: its data changed`);
    if (options.dry !== true) await write(engine, node, contents, options);
    return { run: result("ran", contents) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { run: { ...result("failed", []), error: formatError(error) }, error };
  }
}

/** Which data of a `.dvc` file stand here and are not what it says. */
export async function changedData({ contents }: Engine, node: DataFile): Promise<string[]> {
  const reasons: string[] = [];
  for (const { path, pin } of node.data) {
    const here = pin.partial === true ? undefined : await contents.here(path);
    if (here !== undefined && !(await contents.is(path, here, pin.digest)))
      reasons.push(`its data \`${path}\` changed`);
  }
  return reasons;
}

/** What is there now, if that is something else than the file says; undefined where nothing is to be done. */
async function judgeData(engine: Engine, node: DataFile, options: RunOptions): Promise<Content[] | undefined> {
  const { contents, ctx } = engine;
  const found: Content[] = [];
  const absent: DataNode[] = [];
  let changed = options.force === true;
  for (const data of node.data) {
    // An import that was never downloaded is not this command's to fetch.
    if (data.pin.partial === true) return undefined;
    const here = await contents.here(data.path);
    if (here === undefined) absent.push(data);
    else {
      found.push(here);
      if (!(await contents.is(data.path, here, data.pin.digest))) changed = true;
      else if (data.pin.cache && !(await ctx.data.cache.has(data.pin.digest))) absent.push(data);
    }
  }
  if (!changed && absent.length === 0) return undefined;
  if (!changed && options.allowMissing === true) return undefined;
  const pins = absent.map((data) => data.pin);
  if (!changed && (await fetchAbsent(engine, pins, options))) return undefined;
  const missing = node.data.length - found.length;
  if (missing === 0) return found;
  const paths = absent.map(({ path }) => `\`${path}\``).join(", ");
  throw new UserError(`${paths} is not here, and ${node.file} says that it is data to start from`, {
    where: { file: node.file },
    fix: "Put it back (modelgate pull), or run with --allow-missing.",
  });
}

async function write(engine: Engine, node: DataFile, contents: readonly Content[], options: RunOptions): Promise<void> {
  const { ctx } = engine;
  const where = { file: node.file };
  if (options.noCommit !== true) {
    for (const { path, pin } of node.data) {
      if (!pin.cache) continue;
      const { cache, config, index } = ctx.data;
      await commitOut(ctx.host, cache, await insideRoot(ctx.root, path, where), config.cacheTypes, index);
    }
  }
  const file = await insideRoot(ctx.root, node.file, where);
  const text = await readFile(file, "utf8");
  const { withContents } = await import("./data-file.ts");
  const now = withContents(
    text,
    node.file,
    node.data.map((data, index) => changedContent(data, contents[index])),
  );
  if (now !== text) await writeWhole(file, now);
  // Before those of the stages, which are made after it.
  await engine.ignores.add({ outs: node.data.map(({ path, pin }) => ({ path, cache: pin.cache })) }, -1);
  for (const [index, { path, pin }] of node.data.entries()) {
    const content = contents[index];
    if (content === undefined) continue;
    const { origin: _origin, manifest: _manifest, bytes: _bytes, files: _files, ...rest } = pin;
    engine.contents.pins.set(path, {
      ...rest,
      digest: content.digest,
      ...(content.bytes === undefined ? {} : { bytes: content.bytes }),
      ...(content.files === undefined ? {} : { files: content.files }),
      executable: content.executable,
    });
  }
}

/** What is the same keeps all that the file notes of it. */
function changedContent({ pin }: DataNode, content: Content | undefined): Content | undefined {
  return content?.digest === pin.digest ? undefined : content;
}
