import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { ExitCode, UserError } from "../lib/errors.ts";
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
