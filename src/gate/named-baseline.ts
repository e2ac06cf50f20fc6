import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { digestOf } from "../lib/hashing.ts";
import { bareRecord } from "../tracking/bare-record.ts";
import { validateRecord } from "../tracking/build.ts";
import { readMetricsFile } from "../tracking/metrics.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import { type BaselineQuery, type FoundBaseline, findBaseline, type NoBaseline } from "./find-baseline.ts";
import { commitNamed } from "./history.ts";

/** A baseline that the user names: a file, or a revision. */
export interface NamedBaseline extends Omit<BaselineQuery, "base"> {
  readonly named: string;
}

const maxBytes = 64 * 1024 * 1024;

/** A run record or metrics file by its path, else the nearest measured commit to a revision. */
export async function resolveBaseline(query: NamedBaseline): Promise<FoundBaseline | NoBaseline> {
  const { named, host } = query;
  const path = resolve(host.cwd, named);
  const [isThere, commit] = await Promise.all([isFile(path), commitNamed(query, named)]);
  if (isThere && commit !== undefined && !named.includes("/")) {
    throw new UserError(`\`${named}\` is both a file and a revision`, {
      fix: `Write \`./${named}\` for the file, or the commit's id for the revision.`,
    });
  }
  if (isThere) return fromFile(path, query);
  if (commit !== undefined) return findBaseline({ ...query, base: commit });
  throw new UserError(`\`${named}\` is neither a file nor a revision that this clone knows`, {
    fix: "Name a run record, a metrics file, a commit, a tag or a branch; a shallow clone may lack it (fetch-depth: 0).",
  });
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}

async function fromFile(path: string, { named, model }: NamedBaseline): Promise<FoundBaseline> {
  const bytes = await readFile(path);
  if (bytes.length > maxBytes) {
    throw new UserError(`this file has ${bytes.length} bytes, at most ${maxBytes} are read`, {
      where: { file: named },
    });
  }
  const text = bytes.toString("utf8");
  const record = isRecord(text)
    ? validateRecord(text, { file: named })
    : recordOfMetrics(model, readMetricsFile(text, named));
  const { commit } = record.source;
  const found = { commit, run_id: null, distance: 0, found_by: "file" as const, record_digest: digestOf(record) };
  return { found, record };
}

/** Looks at the document's own word for what it is, wherever in the object it stands. */
function isRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === "object" && value !== null && "schema" in value && value.schema === "modelgate/run-record/1"
    );
  } catch {
    return false;
  }
}

/** A metrics file alone says nothing of where it comes from: its record stands for no commit and is trusted by nobody. */
function recordOfMetrics(model: string, metrics: Record<string, Metric>): RunRecord {
  const none = "0".repeat(40);
  return bareRecord(
    {
      model: { name: model, dir: "." },
      source: { head: none, commit: none, tree: none, dirty: false },
      metrics,
      made_by: { trusted: false, event: "file", run_id: "", run_attempt: 0, job: "" },
    },
    new Date(0).toISOString(),
  );
}
