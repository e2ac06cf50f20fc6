import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../src/lib/host.ts";
import { step } from "./steps.ts";
import type { JobEvent, World } from "./world.ts";

/** The job that runs the repository's code: it keeps nothing, and hands `.modelgate/` on. */
export async function measuring(w: World, event: JobEvent, host: Partial<Host> = {}): Promise<string> {
  const { dir } = await step(w, "plan", event, { host });
  await step(w, "pull", event, { dir, host });
  await step(w, "run", event, { dir, host });
  await step(w, "log", event, { dir, host, given: { publish: "false" } });
  return dir;
}

/** The job that publishes: a fresh clone, and what the measuring job handed on. */
export async function publishing(w: World, event: JobEvent, from: string | undefined) {
  const { dir } = await step(w, "plan", event);
  rmSync(join(dir, ".modelgate"), { recursive: true });
  if (from !== undefined) cpSync(join(from, ".modelgate"), join(dir, ".modelgate"), { recursive: true });
  const log = await step(w, "log", event, { dir, given: { received: "true" } });
  const compare = await step(w, "compare", event, { dir });
  await step(w, "report", event, { dir });
  const gate = await step(w, "gate", event, { dir });
  return { dir, log, compare, gate };
}

/** The one job after the other, as the published workflows have them. */
export async function both(w: World, event: JobEvent) {
  return publishing(w, event, await measuring(w, event));
}
