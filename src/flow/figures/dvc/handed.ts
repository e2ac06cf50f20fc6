import { readdir, stat } from "node:fs/promises";
import { z } from "zod";
import { hashObject, isObjectOf } from "../../../data/object-hash.ts";
import { isSystemError, UserError } from "../../../lib/errors.ts";
import { jsonOf } from "../../../lib/json.ts";
import { insideRoot } from "../../../lib/paths.ts";
import { readIfThere } from "../../../lib/read-if-there.ts";
import { Digest, RepoPath } from "../../../lib/schema.ts";
import type { RunRecord } from "../../../tracking/record.ts";
import type { Bench } from "../../bench.ts";
import { below } from "../../closure.ts";
import { evidenceName, fileName, readHandover, readHandoverBytes, writeHandover } from "../../handover.ts";
import type { ModelPlan } from "../../plan.ts";
import { workspacePath } from "../../workspace.ts";
import { type FileRead, mostBytes, mostBytesInAll, mostFiles, type PlotFiles, readInRoom, tooLarge } from "./files.ts";
import { plotsOf } from "./unpack.ts";

/** What a measuring job says of its plots' files: the digest under which each is handed on, or why it is not. */
const Handed = z.strictObject({
  files: z
    .array(
      z.strictObject({ path: RepoPath, digest: Digest.exactOptional(), missing: z.string().max(500).exactOptional() }),
    )
    .max(mostFiles),
});
type Handed = z.infer<typeof Handed>;

function indexOf(model: string): string {
  return `evidence/plots-${fileName(model)}.json`;
}

/** Keeps the files of a model's plots, as they stand here after the run, for the job that judges and reports. */
export async function keepPlots(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<void> {
  if (record.stages.some(({ status }) => status === "failed")) return;
  const list = (path: string) => listWorkspace(bench, path);
  const { definitions, paths } = await plotsOf(await bench.pipeline(), plan, { list });
  if (definitions.length === 0) return;
  const files: Handed["files"] = [];
  // What stands in the cache or on a remote alone is found there by its digest.
  for (const [path, read] of await readInRoom(paths, (path) => readPlot(bench, path))) {
    if ("missing" in read) {
      files.push({ path, missing: read.missing });
      continue;
    }
    const digest = `md5:${hashObject("md5", read)}`;
    await writeHandover(bench.root, evidenceName(digest), read);
    files.push({ path, digest });
  }
  await writeHandover(bench.root, indexOf(plan.model.name), JSON.stringify({ files }));
}

/** A plot's file as it stands here; undefined where there is none that may be read. */
async function readPlot(bench: Bench, path: string): Promise<FileRead | undefined> {
  return orNothing(bench, path, async () => {
    const file = await workspacePath(bench, path);
    if (file === undefined) return undefined;
    const missing = tooLarge((await stat(file)).size);
    return missing === undefined ? await readIfThere(file) : { missing };
  });
}

/** Links are taken as the files they are, where they lead to any; a link to a folder is not gone into. */
async function listWorkspace(bench: Bench, path: string): Promise<string[] | undefined> {
  const found: string[] = [];
  const open = [path];
  for (let folder = open.pop(); folder !== undefined && found.length < mostFiles; folder = open.pop()) {
    const here = folder;
    const entries = await orNothing(bench, here, async () =>
      readdir(await insideRoot(bench.root, here, { file: here }), { withFileTypes: true }),
    );
    if (entries === undefined && here === path) return undefined;
    for (const entry of entries ?? [])
      (entry.isDirectory() ? open : found).push(here === "." ? entry.name : `${here}/${entry.name}`);
  }
  return found.sort();
}

/** A plot that cannot be read ends no run: what it shows is missing from the report. */
async function orNothing<T>(bench: Bench, path: string, get: () => Promise<T>): Promise<T | undefined> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof UserError) && !isSystemError(error)) throw error;
    bench.host.log.debug(`the plot ${path} is not handed on: ${error.message}`);
    return undefined;
  }
}

/** What the measuring job handed on, every file by its digest; a digest that the record has for a path has to be the same. */
export async function handedPlots(
  bench: Bench,
  { model }: ModelPlan,
  record: RunRecord,
): Promise<(PlotFiles & { has(path: string): boolean }) | undefined> {
  const text = await readHandover(bench.root, indexOf(model.name), mostBytesInAll);
  const parsed = text === undefined ? undefined : Handed.safeParse(jsonOf(text));
  if (parsed?.success !== true) return undefined;
  const recorded = new Map(record.stages.flatMap(({ outs }) => outs.map(({ path, digest }) => [path, digest])));
  const files = new Map(parsed.data.files.map((one) => [one.path, one]));
  const readOne = async (path: string): Promise<FileRead> => {
    const { digest, missing = "it was not handed on" } = files.get(path) ?? {};
    if (digest === undefined) return { missing };
    const bytes = await readHandoverBytes(bench.root, evidenceName(digest), mostBytes).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
    const own = recorded.get(path) ?? digest;
    const isSound =
      bytes !== undefined && isObjectOf(digest, bytes) && (own.endsWith(".dir") || isObjectOf(own, bytes));
    return isSound ? bytes : { missing: "what was handed on is not what the run left" };
  };
  // On one's own machine it may be an earlier run's: this one's are found by their digests.
  const isOthers = (path: string): boolean => {
    const [digest, own] = [files.get(path)?.digest, recorded.get(path)];
    return digest !== undefined && own !== undefined && !own.endsWith(".dir") && own !== digest;
  };
  return {
    has: (path) => files.has(path) && !isOthers(path),
    async list(path) {
      const inside = [...files.keys()].filter((one) => one !== path && below(one, path));
      return inside.length === 0 ? undefined : inside.sort();
    },
    read: (paths) => readInRoom(paths, readOne),
  };
}
