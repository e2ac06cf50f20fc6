import { isMetricsAlone } from "../tracking/bare-record.ts";
import { type EnvironmentChange, environmentDiff, shortDigest } from "../tracking/environment-diff.ts";
import type { RunRecord } from "../tracking/record.ts";
import { commitText } from "./baseline.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import { changesOf, paramText, pinText } from "./changes.ts";
import type { Sides, Table, TableRow, Text } from "./document.ts";
import { count, formatParam, formatSeconds } from "./number.ts";

/** Everything that both runs are made of, side by side. */
export function originTable(bundle: ReportBundle, model: ModelReport, names: Sides): Table | undefined {
  const { candidate } = model;
  if (candidate === null) return undefined;
  // Metrics alone tell nothing of data, parameters or environment: no column may say that they are the same.
  const baseline = model.baseline === null || isMetricsAlone(model.baseline) ? null : model.baseline;
  const known = { ...model, baseline };
  const commit = model.baseline?.made_by.event === "file" ? undefined : model.baseline?.source.commit;
  const rows: TableRow[] = [
    {
      cells: [
        ["commit"],
        commit === undefined ? ["–"] : [commitText(bundle, commit)],
        [commitText(bundle, candidate.source.commit)],
      ],
    },
    ...pinRows(baseline, candidate),
    { cells: [["params"], ...paramCells(known)] },
    { cells: [["system"], ...same(baseline && environmentText(baseline), environmentText(candidate))] },
    ...packageRow(baseline, candidate),
  ];
  if (candidate.stages.length > 0) {
    rows.push({ cells: [["stages"], ["–"], stageText(candidate)] });
  }
  // 0 where it is not known: of committed metrics, or of a result that was taken as it is.
  const seconds = (record: RunRecord | null): Text => [formatKnown(record?.timings.seconds ?? 0)];
  rows.push({ cells: [["time"], seconds(baseline), seconds(candidate)] });
  return {
    kind: "table",
    noun: "rows",
    head: [[""], [names.baseline], [names.candidate]],
    align: ["left", "left", "left"],
    rows,
  };
}

function pinRows(baseline: RunRecord | null, candidate: RunRecord): TableRow[] {
  const before = new Map(baseline?.pins.map((pin) => [pin.path, pinText(pin)]));
  const after = new Map(candidate.pins.map((pin) => [pin.path, pinText(pin)]));
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  paths.sort(
    (one, other) => Number(before.get(one) === after.get(one)) - Number(before.get(other) === after.get(other)),
  );
  return paths.slice(0, 200).map((path) => ({
    cells: [["data ", { code: path }], ...same(before.get(path) ?? null, after.get(path) ?? "gone")],
  }));
}

function same(before: string | null, after: string): [Text, Text] {
  if (before === null) return [["–"], [after]];
  return before === after ? [[before], ["same"]] : [[before], [{ bold: [after] }]];
}

/** Parameters that differ by name and value; of the others only how many. */
function paramCells(model: ModelReport): [Text, Text] {
  const { candidate, baseline } = model;
  const all = Object.entries(candidate?.params ?? {});
  const changed = changesOf(model)?.params ?? [];
  if (baseline === null)
    return [
      ["–"],
      [
        all
          .slice(0, 12)
          .map(([key, value]) => `${key.slice(key.indexOf(":") + 1)} ${formatParam(value)}`)
          .join(", ") || "none",
      ],
    ];
  const calm = all.length - changed.filter((one) => one.candidate !== undefined).length;
  const rest = calm > 0 ? `${count(calm, "other")} the same` : "";
  if (changed.length === 0) return [[count(all.length, "parameter")], ["same"]];
  const shown = changed.slice(0, 12);
  const more =
    changed.length > shown.length ? [`${count(changed.length - shown.length, "more changed", "more changed")}`] : [];
  const before = shown.flatMap(
    (one, index): Text => [
      index === 0 ? "" : ", ",
      { code: one.name },
      ` ${one.baseline === undefined ? "not set" : formatParam(one.baseline)}`,
    ],
  );
  const after = shown.flatMap(
    (one, index): Text => [index === 0 ? "" : ", ", { code: one.name }, " ", paramText(one).at(-1) ?? ""],
  );
  return [
    before,
    [
      ...after,
      [...more, rest]
        .filter((part) => part !== "")
        .map((part) => `, ${part}`)
        .join(""),
    ],
  ];
}

function environmentText(record: RunRecord): string {
  const { os, distribution, arch, runtimes, files, container, gpus = [] } = record.environment;
  const versions = Object.entries(runtimes).map(([name, version]) => `${name} ${version}`);
  const fixed = files.map((file) => `${file.path} ${shortDigest(file.digest)}`);
  const system = distribution === undefined ? [`${os} ${arch}`] : [`${os} ${arch}`, distribution];
  const image =
    container === undefined
      ? []
      : [container.digest ? `${container.image} ${shortDigest(container.digest)}` : container.image];
  const cards = [...new Set(gpus.map(({ name, driver }) => `${name}, driver ${driver}`))];
  return [...versions, ...image, ...cards.slice(0, 2), ...system, ...fixed.slice(0, 6)].join(", ");
}

/** How many packages are named in a cell. */
const mostPackages = 20;

/** Packages that are another version, new or gone, by name; of the others only how many. */
function packageRow(baseline: RunRecord | null, candidate: RunRecord): TableRow[] {
  const all = candidate.environment.components ?? [];
  const changed =
    baseline === null
      ? []
      : environmentDiff(baseline.environment, candidate.environment).filter(({ kind }) => kind === "package");
  if (all.length === 0 && changed.length === 0) return [];
  const total = count(all.length, "package");
  if (changed.length === 0) {
    const known = (baseline?.environment.components ?? []).length > 0;
    return [{ cells: [["packages"], ...same(known ? total : null, total)] }];
  }
  const more = changed.length > mostPackages ? `, ${changed.length - mostPackages} more changed` : "";
  const list = (side: (one: EnvironmentChange) => string | undefined): Text =>
    changed
      .slice(0, mostPackages)
      .flatMap((one, index): Text => [index === 0 ? "" : ", ", { code: one.name }, ` ${side(one) ?? "none"}`]);
  return [
    {
      cells: [["packages"], list(({ before }) => before), [...list(({ after }) => after), `${more}; ${total} in all`]],
    },
  ];
}

function formatKnown(seconds: number): string {
  return seconds > 0 ? formatSeconds(seconds) : "–";
}

function stageText(record: RunRecord): Text {
  return record.stages.slice(0, 40).flatMap((stage, index): Text => {
    const busy = stage.status === "ran" || stage.status === "failed";
    const time = busy && stage.seconds > 0 ? ` ${formatSeconds(stage.seconds)}` : "";
    return [index === 0 ? "" : " · ", `${stage.name} `, busy ? { bold: [stage.status] } : stage.status, time];
  });
}
