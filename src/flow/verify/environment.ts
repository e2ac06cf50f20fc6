import { UserError } from "../../lib/errors.ts";
import { originOf } from "../../pipeline/run-cache.ts";
import { keyOfEntry, runValue } from "../../pipeline/run-key.ts";
import { captureEnvironment } from "../../tracking/environment.ts";
import { environmentDiff } from "../../tracking/environment-diff.ts";
import type { Environment } from "../../tracking/record.ts";
import type { Verification } from "../../tracking/verification.ts";
import type { Bench } from "../bench.ts";
import { Origin } from "../environment.ts";
import type { CleanClone } from "./clone.ts";
import { recordedRuns } from "./recorded.ts";
import type { Subject } from "./subjects.ts";

/**
 * What differs between the environment in which the first of these stages was run for the lock and the one here: from the
 * run cache's own word on that very run, else from a record of this commit.
 */
export async function environmentOf(
  bench: Bench,
  clone: CleanClone,
  subjects: readonly Subject[],
  pull: boolean,
): Promise<Verification["environment"]> {
  for (const subject of subjects) {
    const made = (await madeIn(clone, subject, pull)) ?? (await recordedIn(bench, subject));
    if (made === undefined) continue;
    const files = made.environment.files.map(({ path }) => path);
    const { host } = await clone.context();
    const now = await captureEnvironment(host, clone.root, files, [subject.stage.cmd].flat());
    return { from: made.from, changes: environmentDiff(made.environment, now) };
  }
  return { changes: [] };
}

interface Made {
  readonly environment: Environment;
  readonly from: string;
}

async function madeIn(clone: CleanClone, { stage, outs: [out] }: Subject, pull: boolean): Promise<Made | undefined> {
  if (out === undefined) return undefined;
  const { data } = await clone.context();
  const { entry } = out;
  const key = keyOfEntry(entry.value, entry.outs.keys());
  try {
    const made = Origin.safeParse((await originOf(data, key, runValue(entry.value), "lock", pull))?.origin);
    if (!made.success) return undefined;
    const { environment, run_url: url } = made.data;
    return { environment, from: url === "" ? `the run that made ${stage.address}` : url };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

async function recordedIn(bench: Bench, { stage }: Subject): Promise<Made | undefined> {
  const runs = await recordedRuns(bench);
  const run = runs.find(({ record }) => record.stages.some(({ name }) => name === stage.address));
  return run && { environment: run.record.environment, from: run.run_url ?? `run ${run.run_id}` };
}
