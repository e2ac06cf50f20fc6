import { MissingObjects } from "../data/fetch.ts";
import { missingRemote, promoteDigests } from "../data/push.ts";
import { fetchDigests } from "../data/transfer.ts";
import { adoptRuns } from "../pipeline/adopt-runs.ts";
import type { RunRecord } from "../tracking/record.ts";
import { untracked } from "./artifacts.ts";
import type { Bench } from "./bench.ts";
import type { Origin } from "./environment.ts";
import { locksOf } from "./locks.ts";
import { showFile } from "./sides.ts";

/**
 * Brings the objects of a gated run to main's remote, by digest: from the pull request's own prefix, every byte
 * verified on the way. Nothing is trained. What cannot be found is named. `keepRuns`: the lock was found to match what is
 * checked out, so that main's run cache may have it too.
 */
export async function adoptObjects(
  bench: Bench,
  record: RunRecord,
  keepRuns: boolean,
): Promise<{ objects: number; bytes: number }> {
  const pipeline = await bench.pipeline();
  const digests = new Set<string>();
  /** `cache: false` outs are in Git or nowhere; their objects only let main's run cache restore the stage. */
  const optional = new Set<string>();
  const paths = new Map<string, string>();
  for (const stage of record.stages) {
    const outs = pipeline.stages.get(stage.name)?.outs ?? [];
    for (const out of stage.outs) {
      const declared = outs.find((one) => one.path === out.path);
      if (declared === undefined || !declared.push) continue;
      (declared.cache ? digests : optional).add(out.digest);
      paths.set(out.digest, out.path);
    }
  }
  for (const artifact of record.artifacts) {
    const tracked = record.stages.some((stage) => stage.outs.some((out) => out.path === artifact.path));
    if (!tracked) {
      digests.add(artifact.digest);
      paths.set(artifact.digest, artifact.path);
    }
  }
  // A version is one without its predictions, too: then the next run has nothing to be paired with.
  for (const { digest } of untracked(bench, record)) if (!digests.has(digest)) optional.add(digest);
  if (digests.size + optional.size === 0) return { objects: 0, bytes: 0 };
  const number = record.source.pull_request;
  const data = number === undefined ? await bench.data() : await bench.promoting(number);
  const list = [...digests];
  if ((await data.write()) === undefined) {
    await keepWithoutRemote(bench, list, paths);
    return { objects: 0, bytes: 0 };
  }
  const gone = await missingRemote(data, list);
  if (gone.length > 0) throw missingObjects(gone, paths);
  const absent = new Set(await missingRemote(data, [...optional]));
  const promoted = await promoteDigests(data, [...list, ...[...optional].filter((digest) => !absent.has(digest))]);
  if (keepRuns) {
    const context = { host: bench.host, root: bench.root, data, pipeline };
    const whole = record.stages.filter((stage) => stage.outs.every((out) => !absent.has(out.digest)));
    const origin: Origin = { environment: record.environment, run_url: record.made_by.run_url ?? "" };
    const { started } = record.timings;
    const runs = new Map(
      whole.map(({ name, seconds, peak_memory_bytes: memory }) => [
        name,
        { started, seconds, ...(memory === undefined ? {} : { peakMemory: memory }), origin },
      ]),
    );
    for (const lock of locksOf(record)) await adoptRuns(context, lock, runs);
  }
  return { objects: promoted.transferred, bytes: promoted.bytes };
}

/** With no remote the bytes have to be in the cache, in Git or with the tracker. */
async function keepWithoutRemote(
  bench: Bench,
  digests: readonly string[],
  paths: ReadonlyMap<string, string>,
): Promise<void> {
  const data = await bench.data();
  const tracker = await bench.tracker();
  const missing: string[] = [];
  for (const digest of digests) {
    if (await data.cache.has(digest)) continue;
    const bytes = await tracker.getObject?.(digest);
    if (bytes !== undefined) await data.cache.putBytes(bytes, digest);
    else if (!(await inGit(bench, paths.get(digest)))) missing.push(digest);
  }
  if (missing.length > 0) throw missingObjects(missing, paths);
}

async function inGit(bench: Bench, path: string | undefined): Promise<boolean> {
  if (path === undefined) return false;
  return (await showFile(bench.host, bench.root, bench.forge.commit, path)) !== undefined;
}

function missingObjects(missing: readonly string[], paths: ReadonlyMap<string, string>): MissingObjects {
  const named = missing.map((digest) => `${paths.get(digest) ?? "an object"} (${digest})`).join(", ");
  return new MissingObjects(`the gated run's objects are gone: ${named}`, {
    fix: "Name a `remote:` that keeps them (modelgate.yaml or .dvc/config), or run the pipeline on main again.",
  });
}

/** The model's files as they are in the cache, for registries that keep the bytes themselves. */
export async function artifactFiles(bench: Bench, record: RunRecord): Promise<{ path: string; file: string }[]> {
  const [artifact] = record.artifacts;
  if (artifact === undefined) return [];
  const data = await bench.data();
  if (!(await data.cache.has(artifact.digest))) await fetchDigests(data, [artifact.digest]);
  const name = artifact.path.split("/").at(-1) ?? artifact.path;
  if (!artifact.digest.endsWith(".dir")) return [{ path: name, file: data.cache.objectPath(artifact.digest) }];
  const manifest = await data.cache.readDir(artifact.digest);
  return (manifest?.entries ?? []).map((entry) => ({
    path: `${name}/${entry.path}`,
    file: data.cache.objectPath(entry.digest),
  }));
}
