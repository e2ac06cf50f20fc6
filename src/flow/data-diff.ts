import { diffData } from "../data/diff/diff.ts";
import { DataDiff } from "../data/diff/document.ts";
import { type Side, sideAt } from "../data/diff/side.ts";
import { findAllPins } from "../data/sources/all.ts";
import type { ModelReport } from "../report/bundle.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { fileName, readHandover, writeHandover } from "./handover.ts";

/** What travels in a report bundle: so many files a list, tables, and columns a table. */
const limits = { files: 100, tables: 20, columns: 100 };
/** A larger document was not made here: bytes. */
const longest = 8 * 1024 * 1024;

/**
 * In the job that has the data at hand: compares what the model is made of with the base commit's, for the job that reports.
 * A report does without: nothing that goes wrong here fails a run.
 */
export async function keepDataDiff(bench: Bench, record: RunRecord): Promise<void> {
  const { host, root, forge } = bench;
  if (forge.base === undefined || record.pins.length === 0) return;
  const { columns, maxBytes } = bench.config.report.dataDiff;
  try {
    const mine = new Set(record.pins.map(({ path }) => path));
    const ofModel = (side: Side): Side => ({ ...side, pins: side.pins.filter(({ path }) => mine.has(path)) });
    const a = await sideAt(host, root, forge.base);
    const pins = (await findAllPins(host, root)).filter((pin) => pin.cache && pin.digest !== "");
    const b: Side = { name: forge.head.slice(0, 7), commit: record.source.commit, pins };
    const diff = await diffData(await bench.data(), ofModel(a), ofModel(b), {
      limit: limits.files,
      ...(columns === "never" ? {} : { tables: { fetch: true, maxBytes } }),
    });
    // Written where nothing changed too: what an earlier step left must not be taken for it.
    await writeHandover(root, nameOf(record), JSON.stringify(bounded(diff)));
  } catch (error) {
    host.signal.throwIfAborted();
    host.log.info(`what changed in the data is not shown: ${error instanceof Error ? error.message : String(error)}`);
  }
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
