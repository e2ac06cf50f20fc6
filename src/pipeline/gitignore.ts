import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { writeWhole } from "./lock.ts";
import { foldersOf } from "./path-index.ts";
import type { Stage } from "./pipeline.ts";

/** Keeps outs out of Git. */
export interface Ignores {
  /** Cached outs must not be Git's: one that is tracked is refused, the others are written into .gitignore as DVC does. */
  ensure(stage: Stage): Promise<void>;
}

/** Asks Git once for all outs, when the first stage needs to know. */
export function openIgnores(host: Host, root: string, outs: readonly string[]): Ignores {
  let asked: Promise<{ tracked: Map<string, string>; ignored: Set<string> }> | undefined;
  return {
    async ensure(stage) {
      asked ??= ask(host, root, outs);
      const { tracked, ignored } = await asked;
      for (const { path, cache } of stage.outs) {
        if (!cache) continue;
        const file = tracked.get(path);
        if (file !== undefined) throw trackedError(stage, file, path);
        if (!ignored.has(path)) await addEntry(root, path);
        ignored.add(path);
      }
    },
  };
}

async function ask(
  host: Host,
  root: string,
  outs: readonly string[],
): Promise<{ tracked: Map<string, string>; ignored: Set<string> }> {
  const options = { cwd: root, env: host.env };
  const wanted = new Set(outs);
  const tracked = new Map<string, string>();
  const listed = await tryGit(["ls-files", "-z"], options);
  for (const file of listed.stdout.split("\0")) {
    if (file === "") continue;
    for (const path of [file, ...foldersOf(file)]) if (wanted.has(path)) tracked.set(path, file);
  }
  const input = outs.map((path) => `${path}\0`).join("");
  const checked = await tryGit(["check-ignore", "-z", "--no-index", "--stdin"], { ...options, input });
  return { tracked, ignored: new Set(checked.stdout.split("\0")) };
}

function trackedError(stage: Stage, file: string, path: string): UserError {
  return new UserError(`the output \`${file}\` of stage ${stage.address} is tracked by Git`, {
    where: { file: stage.file },
    fix: `Take it out of Git (git rm -r --cached ${path}), or give the out \`cache: false\`.`,
  });
}

async function addEntry(root: string, path: string): Promise<void> {
  const file = join(root, posix.dirname(path), ".gitignore");
  const before = await readIfThere(file);
  const entry = `/${posix.basename(path).replace(/[\\*?[\]!#]/g, "\\$&")}`;
  if (before.split("\n").includes(entry)) return;
  await writeWhole(file, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${entry}\n`);
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return "";
    throw error;
  }
}
