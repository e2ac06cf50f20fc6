import { digestOf, hashOf } from "../lib/hashing.ts";
import type { RunRecord } from "./record.ts";

/**
 * What makes two records the same run: everything but what it took. A repeated step therefore makes no twin, while
 * another attempt of a job, or a run with other results, is another record. 20 hex digits, a name for files and URLs.
 */
export function recordId(record: RunRecord): string {
  const { timings: _timings, stages, ...rest } = record;
  const timeless = stages.map(({ seconds: _seconds, peak_memory_bytes: _memory, ...stage }) => stage);
  return digestOf({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
}

/** The digest of a lock's text, the same whether Git checked it out with CRLF or LF. */
export function lockDigest(text: string): string {
  return `sha256:${hashOf("sha256", text.replaceAll("\r\n", "\n"))}`;
}
