import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { ExitCode, isSystemError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { playScenes } from "./scenes.ts";
import { openStage } from "./stage.ts";

/**
 * The whole flow on real data, in `modelgate-demo/` below the current directory: a bare origin, a `file` remote, jobs
 * in fresh clones of their own. The same code as the actions; no network, no install, no Python.
 */
export async function demo(argv: readonly string[], host: Host): Promise<number> {
  const unknown = argv.find((argument) => argument !== "--quiet");
  if (unknown !== undefined) {
    throw new UserError(`demo does not take ${JSON.stringify(unknown)}`, { fix: "modelgate demo [--quiet]" });
  }
  const folder = join(host.cwd, "modelgate-demo");
  await refuseForeign(folder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const started = host.now().getTime();
  const stage = await openStage(host, folder);
  const outcome = await playScenes(stage);
  const seconds = ((host.now().getTime() - started) / 1000).toFixed(1);
  stage.say("");
  stage.say(`Done in ${seconds} s. What is left for you to look at:`);
  for (const [name, path] of outcome.files) stage.say(`  ${relative(host.cwd, path).padEnd(44)} ${name}`);
  return ExitCode.done;
}

/** Only what an earlier demo left is made anew: a folder of that name with anything else in it is the reader's own. */
async function refuseForeign(folder: string): Promise<void> {
  const own = ["jobs", "origin.git", "remote", "reports", "work"];
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return;
    if (!isSystemError(error, "ENOTDIR")) throw error;
    throw new UserError(`${folder} is there already, and no folder`, { fix: "Run the demo from another folder." });
  }
  const foreign = names.find((name) => !own.includes(name));
  if (foreign === undefined) return;
  throw new UserError(`${folder} holds ${JSON.stringify(foreign)}, which no demo made: it would be deleted`, {
    fix: "Move it away, or run the demo from another folder.",
  });
}
