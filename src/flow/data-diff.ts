import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidencePaths } from "../config/evidence-paths.ts";
import { diffData } from "../data/diff/diff.ts";
import { DataDiff } from "../data/diff/document.ts";
import { gitTables } from "../data/diff/git-tables.ts";
import { type Side, sideAt } from "../data/diff/side.ts";
import { findAllPins } from "../data/sources/all.ts";
import { jsonOf } from "../lib/json.ts";
import type { ModelReport } from "../report/bundle.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import { fileName, readHandover, writeHandover } from "./handover.ts";
import type { ModelPlan } from "./plan.ts";

/** What travels in a report bundle: so many files a list, tables, and columns a table. */
const limits = { files: 100, tables: 20, columns: 100 };
/** A larger document was not made here: bytes. */
const longest = 8 * 1024 * 1024;

/**
 * In the job that has the data at hand: compares what the model is made of with the base commit's, for the job that reports.
 * A report does without: nothing that goes wrong here fails a run.
 */
export async function keepDataDiff(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<void> {
  const { host, root, forge } = bench;
  if (forge.base === undefined) return;
  const { columns, maxBytes } = bench.config.report.dataDiff;
  const folder = await mkdtemp(join(tmpdir(), "modelgate-diff-"));
  try {
    const commits = { a: forge.base, b: record.source.commit };
    const own = await gitTables(host, root, commits, await ownTables(bench, plan), folder, maxBytes);
    const mine = new Set(record.pins.map(({ path }) => path));
    const ofModel = (side: Side): Side => ({ ...side, pins: side.pins.filter(({ path }) => mine.has(path)) });
    const a = { ...ofModel(await sideAt(host, root, forge.base)), files: own.a };
    const pins = (await findAllPins(host, root)).filter((pin) => pin.cache && pin.digest !== "");
    const b = { ...ofModel({ name: forge.head.slice(0, 7), commit: commits.b, pins }), files: own.b };
    const diff = await diffData(await bench.data(), a, b, {
      limit: limits.files,
      ...(columns === "never" ? {} : { tables: { fetch: true, maxBytes } }),
    });
    // Written where nothing changed too: what an earlier step left must not be taken for it.
    await writeHandover(root, nameOf(record), JSON.stringify(bounded(diff)));
  } catch (error) {
    host.signal.throwIfAborted();
    host.log.info(`what changed in the data is not shown: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of the changed files what the model reads and Git itself holds: what a run writes is told of as metrics and evidence. */
async function ownTables(bench: Bench, plan: ModelPlan): Promise<string[]> {
  const { stages } = await bench.pipeline();
  const outs = plan.closure.flatMap((name) => stages.get(name)?.outs.map(({ path }) => path) ?? []);
  const made = [...outs, ...plan.model.metrics, ...evidencePaths(plan.model)];
  return plan.changed.filter((path) => !made.some((out) => below(path, out)));
}

/** What the measuring job found, for the bundle; its own word, so that it must be about this very run. */
export async function dataDiffOf(bench: Bench, record: RunRecord): Promise<Pick<ModelReport, "data_diff">> {
  const text = await readHandover(bench.root, nameOf(record), longest);
  if (text === undefined) return {};
  const parsed = DataDiff.safeParse(jsonOf(text));
  if (!parsed.success || parsed.data.b.commit !== record.source.commit) {
    bench.host.log.warning(`.modelgate/${nameOf(record)} is not about this run: what changed in the data is not shown`);
    return {};
  }
  return { data_diff: bounded(parsed.data) };
}

function nameOf(record: RunRecord): string {
  return `diffs/${fileName(record.model.name)}.json`;
}

/** Columns are sorted by what they have to tell: the last can go. */
function bounded(diff: DataDiff): DataDiff {
  return {
    ...diff,
    added: diff.added.slice(0, limits.files),
    removed: diff.removed.slice(0, limits.files),
    changed: diff.changed.slice(0, limits.files),
    moved: diff.moved.slice(0, limits.files),
    pins: diff.pins.slice(0, limits.files),
    tables: diff.tables.slice(0, limits.tables).map((table) => ({
      ...table,
      columns: table.columns.slice(0, limits.columns),
    })),
    notes: diff.notes.slice(0, 10),
  };
}
