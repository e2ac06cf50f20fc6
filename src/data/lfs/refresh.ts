import { type BigIntStats, utimesSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { tryGit } from "../../lib/git.ts";
import { eachLimited } from "../../lib/pool.ts";
import type { DataContext } from "../context.ts";
import { knownDigest, lstatIfThere, rememberDigest } from "../file-state.ts";
import type { Plan } from "../plan.ts";
import type { StatIndex } from "../stat-index.ts";
import { trackedFiles } from "./tracked.ts";

/** Answers for the files that were just verified, and fails for all others, which Git then looks at as they are. */
const filter = 'exec cat "$MODELGATE_POINTERS"/%f';

/** Seconds between a file and the index that are enough for Git, which counts whole ones. */
const margin = 2;

/**
 * After files were put in place: Git's index learns that they are unchanged, as it would from Git LFS's own filter, which
 * turns content into the pointer that the index holds. With no filter set up Git would call each of them modified.
 */
export async function settleIndex(ctx: DataContext, plans: readonly Plan[]): Promise<void> {
  const paths = new Set<string>();
  for (const { pin, place, wasRead, target } of plans) {
    if (pin.source !== "lfs" || (place.length === 0 && wasRead !== true)) continue;
    const stats = lstatIfThere(target);
    // Still what was put there: somebody may have written to it since.
    if (stats?.isFile() !== true || knownDigest(target, ctx.index, stats, "sha256") !== pin.digest) continue;
    paths.add(pin.path);
    setBack(ctx.index, target, stats, pin.digest);
  }
  if (paths.size === 0) return;
  const at = { cwd: ctx.root, env: ctx.host.env };
  const isSetUp = (await tryGit(["config", "--get", "filter.lfs.process"], at)).code === 0;
  await refreshIndex(ctx, paths, isSetUp);
  if (isSetUp) return;
  ctx.host.log.info(
    "Git LFS is not set up here: Git takes the pulled files for unchanged. Set it up (git lfs install) before you commit changes of them, which Git would keep whole otherwise.",
  );
}

/**
 * Sets a new file's time back a little. Git takes a file as old as its index for one that may have changed since, and
 * would read it once more: as what it is not, a change.
 */
function setBack(index: StatIndex, path: string, stats: BigIntStats, digest: string): void {
  const seconds = Number(stats.mtimeMs) / 1000;
  if (Date.now() / 1000 - seconds > margin) return;
  utimesSync(path, Number(stats.atimeMs) / 1000, seconds - margin);
  const after = lstatIfThere(path);
  if (after !== undefined) rememberDigest(index, path, after, digest);
}

/** Nothing is staged by this: only what the index remembers of the files' times and sizes changes. */
async function refreshIndex({ host, root }: DataContext, paths: ReadonlySet<string>, isSetUp: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-pointers-"));
  try {
    const placed = (await trackedFiles(host, root)).filter((file) => paths.has(file.path));
    await eachLimited(placed, 16, async ({ path, text }) => {
      const file = join(folder, ...path.split("/"));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    });
    const at = { cwd: root, env: { ...host.env, MODELGATE_POINTERS: folder.replaceAll("\\", "/") } };
    // The same entries once more, with no time and size: those of the pointer would be proof enough of a change.
    const entries = placed.map(({ path, executable, blob }) => `100${executable ? "755" : "644"} ${blob} 0\t${path}\0`);
    const reset = await tryGit(["update-index", "-z", "--index-info"], { ...at, input: entries.join("") });
    // A filter that is set up is asked itself: Git lets nobody take its place.
    const given = isSetUp ? [] : ["-c", `filter.lfs.clean=${filter}`, "-c", "filter.lfs.required=false"];
    // Its exit code says that other files need an update: that is none of ours.
    const done = reset.code === 0 ? await tryGit([...given, "update-index", "-q", "--refresh"], at) : reset;
    if (/index\.lock/.test(done.stderr)) {
      host.log.warning("Git's index is locked by another process: `git status` may call pulled Git LFS files modified");
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
