import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readInputs, type VerbResult } from "../../src/actions/spec.ts";
import { verbs } from "../../src/actions/table.ts";
import type { Host } from "../../src/lib/host.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import { RunRecord } from "../../src/tracking/record.ts";
import { testHost } from "./host.ts";
import { gitEnv } from "./repo.ts";
import type { JobEvent, JobOptions, JobOutcome, World } from "./world.ts";

/** One step of a CI job: any verb by its name. */
export async function step(
  w: World,
  name: string,
  event: JobEvent,
  options: Omit<JobOptions, "verb" | "inputs"> = {},
): Promise<JobOutcome> {
  const verb = verbs[name];
  if (verb === undefined) throw new Error(`no verb ${name}`);
  return w.job(event, { ...options, verb: await verb.load(), inputs: verb.inputs });
}

/** A verb on a developer's machine. */
export async function local(
  root: string,
  name: string,
  given: Record<string, string> = {},
  overrides: Partial<Host> = {},
): Promise<VerbResult & { lines: string[] }> {
  const verb = verbs[name];
  if (verb === undefined) throw new Error(`no verb ${name}`);
  const host = testHost({ now: () => new Date(), env: gitEnv(), ...overrides, cwd: root });
  const result = await (await verb.load())(
    readInputs(verb.inputs, (input) => given[input]),
    host,
  );
  return { ...result, lines: host.lines };
}

/** The report bundle that a job left. */
export function bundleIn(dir: string): ReportBundle {
  return ReportBundle.parse(JSON.parse(readFileSync(join(dir, ".modelgate", "bundle.json"), "utf8")));
}

/** The run record that a job left. */
export function recordIn(dir: string, model: string): RunRecord {
  return RunRecord.parse(JSON.parse(readFileSync(join(dir, ".modelgate", "records", `${model}.json`), "utf8")));
}
