import type { Verdict } from "../gate/verdict.ts";
import type { ValueDiff, ValueItem } from "../tracking/differences/comparison.ts";
import type { FileCheck, OutCheck, StageCheck, Verification } from "../tracking/verification.ts";
import { type Block, sentenceText, type Table, type TableRow, type Text } from "./document.ts";
import { count, formatSeconds, noBreak } from "./number.ts";
import { environmentBlocks, metricBlocks } from "./verification-parts.ts";
import { bytesInWords, fileInWords, filesInWords, partOf, share, significant } from "./verification-words.ts";
import { marks } from "./words.ts";

const mostOuts = 20;
const mostItems = 30;
const mostReasons = 20;

/** A verification as a document: the sentence that says it all, the stages, and what differs in each of them. */
export function verificationBlocks(verification: Verification): Block[] {
  const { verdict, summary, stages, commit, seconds } = verification;
  const differing = stages.filter(
    ({ verdict: one, outs }) => one === "failed" || outs.some((out) => out.verdict !== "same"),
  );
  return [
    {
      kind: "heading",
      level: 3,
      text: sentenceText(`${marks[colours[verdict]].sign} ${summary}`),
      verdict: colours[verdict],
    },
    { kind: "paragraph", text: [...origin(verification), ` at ${commit.slice(0, 7)}, in ${formatSeconds(seconds)}.`] },
    stageTable(stages),
    ...stages
      .filter(({ verdict: one, reason }) => one !== "failed" && reason !== undefined)
      .slice(0, mostReasons)
      .map(reasonBlock),
    ...differing.flatMap(stageBlocks),
    ...metricBlocks(verification),
    ...environmentBlocks(verification),
  ];
}

const colours: Readonly<Record<Verification["verdict"], Verdict>> = {
  reproducible: "pass",
  "within-tolerance": "warn",
  differs: "fail",
  failed: "fail",
  "not-verified": "inconclusive",
};

const words: Readonly<Record<StageCheck["verdict"], string>> = {
  reproducible: "reproducible",
  "within-tolerance": "within tolerance",
  differs: "differs",
  failed: "failed",
  stale: "not verified",
  skipped: "not verified",
};

function origin({ against }: Verification): Text {
  const whose =
    against.kind === "lock" ? "the committed lock" : `the lock of the recorded run ${against.runs.join(", ")}`;
  return [`Run again in a clean clone, with no run cache, and held against ${whose}`];
}

function stageTable(stages: readonly StageCheck[]): Table {
  return {
    kind: "table",
    noun: "stages",
    head: [["stage"], ["verdict"], ["time"], [""]],
    align: ["left", "left", "right", "left"],
    rows: stages.map((stage): TableRow => {
      const bad = stage.verdict === "differs" || stage.verdict === "failed";
      const cells = [
        [{ code: stage.name }],
        [bad ? { bold: [words[stage.verdict]] } : words[stage.verdict]],
        [stage.seconds > 0 ? formatSeconds(stage.seconds) : ""],
        stageNote(stage),
      ];
      return { cells, ...(bad ? { verdict: "fail" as const } : {}) };
    }),
  };
}

function stageNote({ verdict, outs, after }: StageCheck): Text {
  const said: Text[] = [];
  const differing = outs.filter((out) => out.verdict !== "same");
  if (differing.length > 0) said.push([partOf(differing.length, outs.length, "out")]);
  else if (verdict === "reproducible") said.push([count(outs.length, "out")]);
  if (after !== undefined && verdict !== "failed") said.push(["run on the committed outs of ", ...codes(after)]);
  return said.flatMap((text, index) => (index === 0 ? [...text] : ["; ", ...text]));
}

function reasonBlock({ name, reason = "" }: StageCheck): Block {
  return { kind: "paragraph", text: [{ code: name }, ": ", ...sentenceText(reason.split("\n")[0] ?? ""), "."] };
}

function stageBlocks({ name, outs, verdict, reason = "" }: StageCheck): Block[] {
  if (verdict === "failed") {
    const lead = [{ bold: ["Stage ", { code: name }] }, " failed. "];
    return [{ kind: "paragraph", text: [...lead, ...sentenceText(reason)] }];
  }
  const differing = outs.filter((out) => out.verdict !== "same");
  const shown = differing.slice(0, mostOuts);
  const left = differing.length - shown.length;
  return [
    {
      kind: "paragraph",
      text: [{ bold: ["Stage ", { code: name }] }, left === 0 ? "" : `, the first ${mostOuts} outs`],
    },
    ...shown.flatMap(outBlocks),
  ];
}

function outBlocks(out: OutCheck): Block[] {
  if (out.verdict === "missing") return [{ kind: "paragraph", text: [{ code: out.path }, " is not made."] }];
  const folder: Block[] =
    out.files === undefined ? [] : [{ kind: "paragraph", text: [{ code: out.path }, `: ${filesInWords(out.files)}.`] }];
  return [...folder, ...out.differences.flatMap(fileBlocks)];
}

function fileBlocks(file: FileCheck): Block[] {
  const lead: Block = {
    kind: "paragraph",
    text: [{ code: file.path }, `: ${fileInWords(file)}.${bytesInWords(file)}`],
  };
  const { values } = file;
  if (values === undefined) return [lead];
  const notes = values.notes.map((note): Block => ({ kind: "paragraph", text: [`Note: ${note}.`] }));
  return [lead, ...(values.items.length === 0 ? [] : [itemTable(values)]), ...notes];
}

function itemTable({ items, more, format }: ValueDiff): Table {
  return {
    kind: "table",
    noun: "differences",
    head: [
      [nouns[format] ?? "key"],
      ["differ"],
      ["most at"],
      ["committed"],
      ["this run"],
      ["by at most"],
      ["relative"],
    ],
    align: ["left", "right", "left", "left", "left", "right", "right"],
    rows: [
      ...items.slice(0, mostItems).map((item): TableRow => ({ cells: itemCells(item) })),
      ...(items.length + more > mostItems
        ? [{ cells: [[`… and ${items.length + more - mostItems} more`], [], [], [], [], [], []] }]
        : []),
    ],
  };
}

const nouns: Readonly<Record<string, string>> = {
  CSV: "column",
  TSV: "column",
  Parquet: "column",
  NumPy: "array",
  safetensors: "tensor",
  notebook: "cell",
  text: "line",
};

function itemCells({ name, kind, a, b, at, of, differ, max_abs: abs, max_rel: rel }: ValueItem): Text[] {
  return [
    [{ code: name }],
    [
      kind === "changed"
        ? of > 1
          ? `${share(differ)} of ${share(of)}`
          : ""
        : kind === "retyped"
          ? "other type"
          : kind,
    ],
    [at ?? ""],
    [a === undefined ? "–" : a],
    [b === undefined ? "–" : b],
    [abs === undefined ? "" : significant(abs)],
    [rel === undefined ? "" : percent(rel)],
  ];
}

function codes(names: readonly string[]): Text {
  return names.flatMap((name, index) => (index === 0 ? [{ code: name }] : [", ", { code: name }]));
}

function percent(ratio: number): string {
  return `${significant(ratio * 100)}${noBreak}%`;
}
