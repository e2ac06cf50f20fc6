import { describe, expect, test } from "vitest";
import type { ColumnDiff, DataDiff } from "../../src/data/diff/document.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import { dataSection } from "../../src/report/data.ts";
import { toHtml } from "../../src/report/html.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { toTerminal } from "../../src/report/terminal.ts";
import { expectSelfContained } from "../support/html-page.ts";
import { hostileNames } from "../support/report-samples.ts";
import { samples } from "../support/report-situations/all.ts";

const digest = `md5:${"a".repeat(32)}`;
const other = `md5:${"b".repeat(32)}`;

function column(name: string, more: Partial<ColumnDiff> = {}): ColumnDiff {
  return { name, a: { type: "number", nulls: 0 }, b: { type: "number", nulls: 0 }, ...more };
}

function diff(columns: readonly ColumnDiff[], more: Partial<DataDiff> = {}): DataDiff {
  const path = "data/train.csv";
  const counts = { added: 0, removed: 0, changed: 1, moved: 0 };
  return {
    schema: "modelgate/diff/1",
    a: { name: "base", commit: "4f1c2ab7e5d0c3b1a29f8e7d6c5b4a3928170f6e" },
    b: { name: "head", commit: "c0ffee12a1b2c3d4e5f60718293a4b5c6d7e8f90" },
    counts: { ...counts, unchanged: 3 },
    added: [],
    removed: [],
    changed: [{ path, a: { digest, size: 1000 }, b: { digest: other, size: 1500 } }],
    moved: [],
    bytes: { added: 1500, removed: 1000, net: 500, unknown: 0 },
    pins: [
      {
        path,
        source: "dvc",
        a: { digest, files: 1, bytes: 1000 },
        b: { digest: other, files: 1, bytes: 1500 },
        counts,
      },
    ],
    tables: [
      { path, format: "csv", files: { a: 1, b: 1 }, rows: { a: 1437, b: 1797 }, columns: [...columns], notes: [] },
    ],
    notes: [],
    ...more,
  };
}

function bundle(data_diff: DataDiff): ReportBundle {
  const sample = samples()["fail"];
  const [model] = sample?.models ?? [];
  if (sample === undefined || model === undefined) throw new Error("the sample is gone");
  return ReportBundle.parse({ ...sample, models: [{ ...model, data_diff }] });
}

describe("what changed in the data", () => {
  const drifted = column("income", { psi: 0.314, ks: { d: 0.21, p: 1e-9, error: 0 } });
  const calm = column("age", { psi: 0.01, ks: { d: 0.02, p: 0.8, error: 0.001 } });

  test("says rows, drift and structure, and counts what is as before", () => {
    const { a, ...fresh } = column("city");
    const text = toMarkdown(bundle(diff([fresh, drifted, calm])));
    expect(text).toContain(
      "<summary>What changed in the data: 1 file changed (+500\u00a0B); <code>data/train.csv</code> 1,437 → 1,797 rows; <code>income</code> drifts, PSI 0.31 (major)</summary>",
    );
    expect(text).toContain("`data/train.csv`: 1,437 → 1,797 rows, 1 other column as before.");
    expect(text).toMatch(/\| `city` +\| new, number +\|/);
    expect(text).toMatch(/\| `income` +\| number +\| +0\u00a0% \| \*\*0\.31 \(major\)\*\* \| 0\.210 \| &#60;0\.001 \|/);
    expect(text).not.toContain("`age`");
    expect(toTerminal(bundle(diff([drifted])), { colour: false, width: 100 })).toMatch(
      /income +number .*0\.31 \(major\)/,
    );
  });

  test("calls main by its commit where the baseline was measured elsewhere", () => {
    const moved = diff([drifted], { a: { name: "base", commit: "1234567".padEnd(40, "0") } });
    expect(toMarkdown(bundle(moved))).toContain("missing, at 1234567 → this\u00a0PR");
  });

  test("is nothing where nothing changed", () => {
    const none = diff([], { counts: { added: 0, removed: 0, changed: 0, moved: 0, unchanged: 9 } });
    expect(dataSection(none, { baseline: "a", candidate: "b" }, "pins")).toBeUndefined();
    expect(toMarkdown(bundle(none))).not.toContain("What changed in the data");
  });

  test("shows hostile names as what they are", () => {
    const columns = hostileNames.map((name) => column(name.slice(0, 200), { psi: 1 }));
    const notes = hostileNames.map((name) => name.slice(0, 1000));
    const hostile = diff(columns, { notes });
    hostile.tables[0]?.notes.push(...notes.slice(0, 50));
    const text = toMarkdown(bundle(hostile));
    const rows = text.split("\n").filter((line) => line.startsWith("|") && line.includes("1.00 (major)"));
    expect(rows).toHaveLength(columns.length);
    expect(new Set(rows.map((row) => row.split("|").length)).size).toBe(1);
    expect(text).not.toMatch(/<(script|img|iframe|b|a)\b/i);
    expectSelfContained(toHtml(bundle(hostile), { drawings: new Map() }));
  });

  test("shrinks by rows where room is short, before what is judged does", () => {
    const many = diff(Array.from({ length: 3000 }, (_, index) => column(`column ${index}`, { psi: 1 })));
    const whole = toMarkdown(bundle(many));
    const short = toMarkdown(bundle(many), { limit: 12_000 });
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(12_000);
    expect(whole).toContain("What changed in the data");
    expect(short.match(/`column \d+`/g)?.length ?? 0).toBeLessThan(whole.match(/`column \d+`/g)?.length ?? 0);
    expect(short).toContain("accuracy");
  });
});
