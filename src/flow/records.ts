import { UserError } from "../lib/errors.ts";
import { validateRecord } from "../tracking/build.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { fileName, folder, readHandover, writeHandover } from "./handover.ts";
import type { ModelPlan } from "./plan.ts";
import { madeBy } from "./record.ts";

/** Hands a record on to the next step or job. */
export function saveRecord(root: string, record: RunRecord): Promise<string> {
  return writeHandover(root, `records/${fileName(record.model.name)}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

export async function savedRecord(root: string, model: string): Promise<RunRecord | undefined> {
  const name = `records/${fileName(model)}.json`;
  const text = await readHandover(root, name, 16 * 1024 * 1024);
  return text === undefined ? undefined : validateRecord(text, { file: `${folder}/${name}` });
}

/**
 * A record that a measuring job left. That job ran the candidate's code, so the record is its word: it must be about
 * this very event, and who made it, and whether that is trusted, is said by this job.
 */
export async function receiveRecord(bench: Bench, plan: ModelPlan): Promise<RunRecord | undefined> {
  const record = await savedRecord(bench.root, plan.model.name);
  if (record === undefined) return undefined;
  const { forge } = bench;
  const wrong =
    record.source.head !== forge.head
      ? `its head is ${record.source.head}, this event's is ${forge.head}`
      : record.source.commit !== forge.commit
        ? `it was made at ${record.source.commit}, ${forge.commit} is checked out`
        : record.model.name !== plan.model.name || record.model.dir !== plan.model.dir
          ? `it is about the model ${record.model.name} in ${record.model.dir}`
          : undefined;
  if (wrong !== undefined) {
    throw new UserError(`the record handed on for ${plan.model.name} is not of this run: ${wrong}`, {
      fix: "Download the artifact of the measuring job of this very workflow run.",
    });
  }
  const { pull_request: _, base: __, ...source } = record.source;
  return {
    ...record,
    source: {
      ...source,
      ...(forge.base === undefined ? {} : { base: forge.base }),
      ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
    },
    made_by: madeBy(bench),
  };
}
