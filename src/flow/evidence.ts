import { readFile } from "node:fs/promises";
import { isObjectOf } from "../data/object-hash.ts";
import { isPassing, UserError } from "../lib/errors.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { ModelReport } from "../report/bundle.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { copyHandover, evidenceName, readHandover, writeHandover } from "./handover.ts";
import { predictionsOf } from "./predictions-path.ts";
import { mostPredictions, obtainObject } from "./record-objects.ts";
import { readWorkspace } from "./workspace.ts";

/** Texts up to this many bytes travel in the report bundle. */
const limit = 256 * 1024;

type Evidence = ModelReport["evidence"];

/**
 * Keeps a record's predictions and the small ones of its evidence files for the job that judges and reports, by digest;
 * `into`: where that job looks.
 */
export async function keepEvidence(bench: Bench, record: RunRecord, into = bench.root): Promise<void> {
  const predictions = predictionsOf(bench, record);
  for (const file of record.files) {
    if (file.path === predictions) await keepPredictions(bench, record, file, into);
    else if (isShown(file, predictions)) {
      const bytes = await readWorkspace(bench, file.path);
      if (bytes !== undefined && isObjectOf(file.digest, bytes))
        await writeHandover(into, evidenceName(file.digest), bytes);
    }
  }
}

/** Where they cannot be had here, the job that judges may still have a remote that holds them. */
async function keepPredictions(bench: Bench, record: RunRecord, file: FileDigest, into: string): Promise<void> {
  try {
    await copyHandover(into, evidenceName(file.digest), await obtainObject(bench, record, file, mostPredictions));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    bench.host.log.warning(`the predictions are not handed on: ${error.message}`);
  }
}

/** What a report shows: not what is judged row by row. */
function isShown({ path, bytes, digest }: FileDigest, predictions: string | undefined): boolean {
  return path !== predictions && bytes <= limit && !digest.endsWith(".dir");
}

/** Evidence of the candidate as it was handed on; what does not match its digest is left out. */
export async function candidateEvidence(bench: Bench, record: RunRecord): Promise<Evidence> {
  const found: Evidence = [];
  for (const file of record.files.filter((one) => isShown(one, predictionsOf(bench, record)))) {
    const text = await readHandover(bench.root, evidenceName(file.digest), limit);
    if (text !== undefined && isObjectOf(file.digest, Buffer.from(text))) {
      found.push({ path: file.path, side: "candidate", text });
    }
  }
  return found;
}

/** Evidence of the baseline from wherever it is kept, as far as it can be had: a report does without. */
export async function baselineEvidence(bench: Bench, record: RunRecord): Promise<Evidence> {
  const found: Evidence = [];
  for (const file of record.files.filter((one) => isShown(one, predictionsOf(bench, record)))) {
    try {
      const text = await readFile(await obtainObject(bench, record, file, limit), "utf8");
      found.push({ path: file.path, side: "baseline", text });
    } catch (error) {
      if (!(error instanceof UserError) && !isPassing(error)) throw error;
      bench.host.log.debug(`the baseline's ${file.path} is not shown: ${error.message}`);
    }
  }
  return found;
}
