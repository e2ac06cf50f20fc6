import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { writeWhole } from "./lock.ts";
import type { Stage } from "./pipeline.ts";

/** Cached outs must not be Git's: one that is tracked is refused, the others are written into .gitignore as DVC does. */
export async function ignoreOuts(host: Host, root: string, stage: Stage): Promise<void> {
  const paths = stage.outs.filter((out) => out.cache).map((out) => out.path);
  if (paths.length === 0) return;
  const options = { cwd: root, env: host.env };
  const tracked = await tryGit(["ls-files", "-z", "--", ...paths.map((path) => `:(literal)${path}`)], options);
  const [first] = tracked.stdout.split("\0");
  if (tracked.code === 0 && first !== undefined && first !== "") {
    throw new UserError(`the output \`${first}\` of stage ${stage.address} is tracked by Git`, {
      where: { file: stage.file },
      fix: `Take it out of Git (git rm -r --cached ${first}), or give the out \`cache: false\`.`,
    });
  }
  const checked = await tryGit(["check-ignore", "-z", "--no-index", "--stdin"], {
    ...options,
    input: `${paths.join("\0")}\0`,
  });
  const ignored = new Set(checked.stdout.split("\0"));
  for (const path of paths) if (!ignored.has(path)) await addEntry(root, path);
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
