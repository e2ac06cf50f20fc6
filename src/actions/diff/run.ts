import { diffData } from "../../data/diff/diff.ts";
import type { DataDiff } from "../../data/diff/document.ts";
import { type Side, sideAt, workspaceSide } from "../../data/diff/side.ts";
import { type Bench, openBench } from "../../flow/bench.ts";
import { writeHandover } from "../../flow/handover.ts";
import { choosePins } from "../../flow/targets.ts";
import type { Host } from "../../lib/host.ts";
import { dataSection } from "../../report/data.ts";
import { drawTerminal } from "../../report/terminal.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** What changed in the data between two commits, or a commit and the workspace. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const a = await sideAt(host, bench.root, given.a ?? baseOf(bench));
  const b = given.b === undefined ? await workspaceSide(host, bench.root) : await sideAt(host, bench.root, given.b);
  const all = [...a.pins, ...b.pins];
  const { pins, part } = choosePins(all, { targets: given.targets, from: bench.from });
  const chosen = new Set(pins);
  const only = (side: Side): Side => ({ ...side, pins: side.pins.filter((pin) => chosen.has(pin)) });
  const diff = await diffData(await bench.data(), only(a), only(b), {
    limit: given.limit ?? 10_000,
    only: part,
    ...(given.columns ? { tables: { fetch: given.fetch } } : {}),
  });
  const path = await writeHandover(bench.root, "diff.json", `${JSON.stringify(diff, null, 2)}\n`);
  return { outputs: { ...outputsOf(diff), diff: path }, text: textOf(diff, host) };
}

/** On a command line what is committed, as Git and DVC have it; in a job what the event is compared with. */
function baseOf({ forge }: Bench): string {
  return forge.event === "local" ? "HEAD" : (forge.base ?? "HEAD");
}

function outputsOf({ tables, ...diff }: DataDiff): Record<string, unknown> {
  const { added, removed, changed, moved, bytes, counts, pins, notes } = diff;
  return {
    added,
    removed,
    changed,
    moved,
    bytes,
    columns: tables.flatMap(({ path, columns }) => columns.map((column) => ({ path, ...column }))),
    counts,
    tables: tables.map(({ columns, ...table }) => ({ ...table, columns: columns.length })),
    pins,
    notes,
  };
}

function textOf(diff: DataDiff, { log }: Host): string {
  const names = { baseline: sideName(diff.a), candidate: sideName(diff.b) };
  const section = dataSection(diff, names, "files");
  const options = { colour: log.colour, width: log.width };
  if (section === undefined) {
    const notes = diff.notes.map((note) => `\nNote: ${note}.`).join("");
    return `The data is the same: ${names.baseline} and ${names.candidate}.${notes}`;
  }
  return drawTerminal([{ kind: "paragraph", text: section.summary }, ...section.body], options);
}

function sideName({ name, commit }: DataDiff["a"]): string {
  return commit?.startsWith(name) === true ? name.slice(0, 7) : name;
}
