import { UserError, type Where } from "../lib/errors.ts";
import type { FileDigest } from "../lib/schema.ts";
import { lockDigest } from "./identity.ts";
import { RunRecord } from "./record.ts";

/** Records larger than this are refused unread: 16 MiB. */
export const maxRecordBytes = 16 * 1024 * 1024;

/** What a record is built from; everything that can be derived is not asked for. */
export interface RecordParts extends Omit<RunRecord, "schema" | "lock" | "timings"> {
  readonly lock?: { readonly path: string; readonly text: string; readonly current: boolean };
  readonly started: Date;
  readonly finished: Date;
}

/** Builds and checks a run record: lists in one order, each path once, so that the same run gives the same id. */
export function buildRecord(parts: RecordParts): RunRecord {
  const { lock, started, finished, ...rest } = parts;
  const document: RunRecord = {
    schema: "modelgate/run-record/1",
    ...rest,
    ...(lock === undefined ? {} : { lock: { ...lock, digest: lockDigest(lock.text) } }),
    pins: sortedByPath(parts.pins),
    files: sortedByPath(parts.files),
    artifacts: uniqueByPath(parts.artifacts),
    timings: {
      started: started.toISOString(),
      finished: finished.toISOString(),
      seconds: Math.max(0, (finished.getTime() - started.getTime()) / 1000),
    },
  };
  return checkRecord(document, { file: "the run record" });
}

/** Reads a record that someone else wrote: bounded, valid JSON, nothing but what the schema knows. */
export function validateRecord(text: string, where: Where): RunRecord {
  if (Buffer.byteLength(text) > maxRecordBytes) {
    throw new UserError(`this run record has ${Buffer.byteLength(text)} bytes, at most ${maxRecordBytes} are read`, {
      where,
    });
  }
  return checkRecord(parseJson(text, where, "run record"), where);
}

/** Parses JSON from outside; a fault is the document's. */
export function parseJson(text: string, where: Where, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`this ${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      where,
      cause,
    });
  }
}

function checkRecord(document: unknown, where: Where): RunRecord {
  const result = RunRecord.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.map(String).join(".")}\``;
  throw new UserError(`not a valid run record${at}: ${issue?.message ?? "unknown"}`, {
    where,
    fix: "It was written by another version of modelgate, or by hand: log the run again.",
  });
}

/** The artifacts' order is the model's own: the first is the one that versions name. */
function uniqueByPath(files: readonly FileDigest[]): FileDigest[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function sortedByPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  const unique = [...new Map(items.map((item) => [item.path, item])).values()];
  return unique.sort((a, b) => (a.path < b.path ? -1 : 1));
}
