import { isObjectOf } from "../data/object-hash.ts";
import { fetchDigests } from "../data/transfer.ts";
import { readIfThere } from "../lib/read-if-there.ts";
import type { ModelReport } from "../report/bundle.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { readHandover, writeHandover } from "./handover.ts";
import { readWorkspace } from "./workspace.ts";

/** Texts up to this many bytes travel in the report bundle. */
const limit = 256 * 1024;

type Evidence = ModelReport["evidence"];

/** Keeps the small evidence files of a record for the job that reports, by digest. */
export async function keepEvidence(bench: Bench, record: RunRecord): Promise<void> {
  for (const file of record.files) {
    if (file.bytes > limit || file.digest.endsWith(".dir")) continue;
    const bytes = await readWorkspace(bench, file.path);
    if (bytes !== undefined && isObjectOf(file.digest, bytes)) {
      await writeHandover(bench.root, `evidence/${file.digest.slice(4)}`, bytes);
    }
  }
}

/** Evidence of the candidate as it was handed on; what does not match its digest is left out. */
export async function candidateEvidence(root: string, record: RunRecord): Promise<Evidence> {
  const found: Evidence = [];
  for (const file of record.files) {
    if (file.bytes > limit || file.digest.endsWith(".dir")) continue;
    const text = await readHandover(root, `evidence/${file.digest.slice(4)}`, limit);
    if (text !== undefined && isObjectOf(file.digest, Buffer.from(text))) {
      found.push({ path: file.path, side: "candidate", text });
    }
  }
  return found;
}

/** Evidence of the baseline from cache or remote, as far as it can be had: a report does without. */
export async function baselineEvidence(bench: Bench, record: RunRecord): Promise<Evidence> {
  const wanted = record.files.filter((file) => file.bytes <= limit && !file.digest.endsWith(".dir"));
  if (wanted.length === 0) return [];
  const found: Evidence = [];
  try {
    const data = await bench.data();
    await fetchDigests(
      data,
      wanted.map((file) => file.digest),
    );
    for (const file of wanted) {
      const bytes = await readIfThere(data.cache.objectPath(file.digest));
      if (bytes !== undefined) found.push({ path: file.path, side: "baseline", text: bytes.toString("utf8") });
    }
  } catch (error) {
    bench.host.log.debug(
      `the baseline's evidence is not shown: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return found;
}
