import { join, posix } from "node:path";
import { isWithoutGit } from "../data/dvc-config-files.ts";
import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { once } from "../lib/once.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import { type Coalesced, coalesced } from "./coalesce.ts";
import { writeWhole } from "./lock.ts";
import { foldersOf } from "./path-index.ts";
import type { Out, Stage } from "./pipeline.ts";

/** Whose outs are meant: a stage, or a `.dvc` file. */
interface Ignored {
  readonly outs: readonly Pick<Out, "path" | "cache">[];
}

/** Keeps outs out of Git. */
export interface Ignores {
  /** Cached outs must not be Git's: one that is tracked is refused. */
  check(stage: Stage): Promise<void>;
  /**
   * Writes the cached outs that nothing ignores into .gitignore as DVC does, now or soon; those of many stages in the
   * order of `rank`, whenever they come. (DVC takes all of them back when a stage of the run fails, and never adds those
   * of finished stages again: here they stay.)
   */
  add(stage: Ignored, rank: number): Promise<void>;
  /** Writes what is still to be written. */
  flush(): Promise<void>;
}

/** Asks Git once for all outs, when the first stage needs to know. */
export function openIgnores(host: Host, root: string, outs: readonly string[]): Ignores {
  const asked = once(() => ask(host, root, outs));
  const files = new Map<string, IgnoreFile>();
  return {
    async check(stage) {
      const { tracked } = await asked();
      for (const { path, cache } of stage.outs) {
        const file = tracked.get(path);
        if (cache && file !== undefined) throw trackedError(stage, file, path);
      }
    },
    async add(stage, rank) {
      if (isWithoutGit(host.env)) return;
      const { ignored } = await asked();
      for (const { path, cache } of stage.outs) {
        if (!cache || ignored.has(path)) continue;
        ignored.add(path);
        const folder = posix.dirname(path);
        const file = files.get(folder) ?? openFile(join(root, folder, ".gitignore"));
        files.set(folder, file);
        file.entries.push({ entry: entryOf(path), rank });
        await file.disk.touch();
      }
    },
    async flush() {
      for (const { disk } of files.values()) await disk.flush();
    },
  };
}

interface IgnoreFile {
  readonly entries: { readonly entry: string; readonly rank: number }[];
  readonly disk: Coalesced;
}

function openFile(absPath: string): IgnoreFile {
  const entries: IgnoreFile["entries"] = [];
  let before: string | undefined;
  let written: string | undefined;
  const disk = coalesced(async () => {
    const now = (await readTextIfThere(absPath)) ?? "";
    // A stage's command may have written it meanwhile: what it says then stands first.
    if (before === undefined || now !== written) before = now;
    const there = new Set(before.split("\n"));
    const lines = entries.toSorted((a, b) => a.rank - b.rank).filter(({ entry }) => !there.has(entry));
    const start = before === "" || before.endsWith("\n") ? before : `${before}\n`;
    written = `${start}${lines.map(({ entry }) => `${entry}\n`).join("")}`;
    if (lines.length > 0) await writeWhole(absPath, written);
    else written = before;
  });
  return { entries, disk };
}

function entryOf(path: string): string {
  return `/${posix.basename(path).replace(/[\\*?[\]!#]/g, "\\$&")}`;
}

async function ask(
  host: Host,
  root: string,
  outs: readonly string[],
): Promise<{ tracked: Map<string, string>; ignored: Set<string> }> {
  const options = { cwd: root, env: host.env };
  const wanted = new Set(outs);
  const tracked = new Map<string, string>();
  const input = outs.map((path) => `${path}\0`).join("");
  const [listed, checked] = await Promise.all([
    tryGit(["ls-files", "-z"], options),
    tryGit(["check-ignore", "-z", "--no-index", "--stdin"], { ...options, input }),
  ]);
  for (const file of listed.stdout.split("\0")) {
    if (file === "") continue;
    for (const path of [file, ...foldersOf(file)]) if (wanted.has(path)) tracked.set(path, file);
  }
  return { tracked, ignored: new Set(checked.stdout.split("\0")) };
}

function trackedError(stage: Stage, file: string, path: string): UserError {
  return new UserError(`the output \`${file}\` of stage ${stage.address} is tracked by Git`, {
    where: { file: stage.file },
    fix: `Take it out of Git (git rm -r --cached ${path}), or give the out \`cache: false\`.`,
  });
}
