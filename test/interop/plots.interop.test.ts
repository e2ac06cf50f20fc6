import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figuresOf } from "../../src/flow/figures/dvc/both-sides.ts";
import { anchorsOf } from "../../src/report/draw/dvc/anchors.ts";
import { filledTemplate } from "../../src/report/draw/dvc/template.ts";
import { themes } from "../../src/report/draw/theme.ts";
import type { FigureOf } from "../../src/report/figure.ts";
import { type DvcWorker, startDvc } from "../support/dvc-worker.ts";
import { plotProjects } from "../support/plots/projects.ts";
import { plotSide } from "../support/plots/sides.ts";
import { gitRepo, type TestRepo, tempDir } from "../support/repo.ts";

let dvc: DvcWorker;
beforeAll(() => {
  dvc = startDvc();
});
afterAll(() => dvc.end());

/** A template with every anchor that there is, and one in the midst of a text. */
const mine = JSON.stringify({
  title: "of <DVC_METRIC_TITLE>",
  data: { values: "<DVC_METRIC_DATA>" },
  mark: "point",
  params: ["<DVC_METRIC_ZOOM_AND_PAN>"],
  width: "<DVC_METRIC_PLOT_WIDTH>",
  height: "<DVC_METRIC_PLOT_HEIGHT>",
  transform: [{ calculate: "<DVC_METRIC_PIVOT_FIELD>", as: "pivot" }],
  encoding: {
    x: { field: "<DVC_METRIC_X>", title: "<DVC_METRIC_X_LABEL>" },
    y: { field: "<DVC_METRIC_Y>", title: "<DVC_METRIC_Y_LABEL>" },
    color: "<DVC_METRIC_COLOR>",
    shape: "<DVC_METRIC_SHAPE>",
    strokeDash: "<DVC_METRIC_STROKE_DASH>",
    row: "<DVC_METRIC_ROW>",
    column: "<DVC_METRIC_COLUMN>",
    tooltip: "<DVC_METRIC_TOOLTIP>",
  },
  usermeta: ["<DVC_METRIC_GROUP_BY>", "<DVC_METRIC_GROUP_BY_X>", "<DVC_METRIC_GROUP_BY_Y>"],
});

interface Said {
  readonly errors?: readonly { readonly name: string; readonly rev: string }[];
  readonly data?: Readonly<
    Record<string, readonly { content: unknown; anchor_definitions: Record<string, unknown> }[]>
  >;
}

function lay(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The project as a commit and a workspace, and each side as a folder. */
function sidesOf(before: Record<string, string>, after: Record<string, string>): { repo: TestRepo; old: string } {
  const own = {
    ".dvc/config": "",
    ".dvc/.gitignore": "/tmp\n/cache\n",
    ".dvc/plots/mine.json": mine,
    ".gitignore": "",
  };
  const repo = gitRepo({ ...own, ...before });
  for (const path of Object.keys(before)) if (!(path in after)) repo.git("rm", "-q", path);
  lay(repo.root, after);
  const old = tempDir();
  lay(old, before);
  return { repo, old };
}

async function asked(repo: TestRepo, ...more: string[]): Promise<Said> {
  const { code, said } = await dvc.run(repo.root, ["plots", "diff", "HEAD", "workspace", "--json", ...more]);
  const start = said.indexOf("\n{") < 0 ? said.indexOf("{") : said.indexOf("\n{") + 1;
  if (code !== 0 || start < 0) throw new Error(`dvc plots diff: ${said}`);
  return JSON.parse(said.slice(start).replace(/\bNaN\b/g, "null")) as Said;
}

/** Rows in one order, the workspace's first as DVC has them. */
function rowsFirst(rows: unknown): unknown {
  const list = rows as readonly Record<string, unknown>[];
  return [...list.filter(({ rev }) => rev === "workspace"), ...list.filter(({ rev }) => rev !== "workspace")];
}

/** Without the colours, which are the house's own, and the order of the sides. */
function comparable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) => {
    if (key === "color" && typeof one === "object" && one !== null && "scale" in one) {
      const { domain } = one.scale as { domain: string[] };
      return { ...one, scale: [...domain].sort() };
    }
    return key === "values" || key === "<DVC_METRIC_DATA>" ? rowsFirst(one) : one;
  });
}

describe("DVC's plots as real DVC has them", () => {
  test("rows, fields, titles, labels, anchors, and what cannot be drawn of generated projects", async () => {
    const projects = fc.sample(plotProjects, { seed: 7, numRuns: Number(process.env["PLOTS"] ?? 40) });
    const different: unknown[] = [];
    let drawn = 0;
    for (const { before, after } of projects) {
      const { repo, old } = sidesOf(before, after);
      const split = await asked(repo, "--split");
      const { figures, missing } = figuresOf(
        await plotSide(repo.root, "workspace"),
        await plotSide(old, "HEAD"),
        // Every template is taken for the repository's own, so that no column is left out.
        { has: () => true },
      );
      const names = { baseline: "HEAD", candidate: "workspace" };
      const ours = new Map(figures.map((figure) => [figure.id.slice("plots/".length), figure as FigureOf<"dvc">]));
      const theirs = Object.entries(split.data ?? {}).flatMap(([id, [one]]) =>
        one === undefined ? [] : [{ id, one }],
      );
      const lost = new Set([...ours.keys()].filter((id) => theirs.every((their) => their.id !== id)));
      const unknown = theirs.filter(({ id }) => !ours.has(id));
      // A file in a folder that is named is lost by DVC where a neighbour of it is named as well.
      const isLostByDvc = (id: string): boolean => foldersIn(after, before).some((folder) => id.includes(`${folder}/`));
      if (unknown.length > 0 || ![...lost].every(isLostByDvc))
        different.push({ after, before, lost: [...lost], unknown, missing, errors: split.errors });
      // What DVC has an error of is said of the same side.
      const told = (rev: string): number => missing.filter(({ why }) => why.startsWith(rev)).length;
      for (const rev of ["workspace", "HEAD"]) {
        const errors = (split.errors ?? []).filter((error) => error.rev === rev).length;
        if (errors > told(rev) || (lost.size === 0 && foldersIn(after, before).length === 0 && errors < told(rev)))
          different.push({ rev, after, before, missing, errors: split.errors });
      }
      for (const { id, one } of theirs) {
        const figure = ours.get(id);
        if (figure === undefined) continue;
        drawn++;
        const used = new Set(["color", "tooltip"]);
        const anchors = Object.fromEntries(
          [...anchorsOf(figure, names, themes.light, used)].map(([name, value]) => [
            `<DVC_METRIC_${name.toUpperCase()}>`,
            value,
          ]),
        );
        for (const [anchor, value] of Object.entries(one.anchor_definitions)) {
          const [a, b] = [comparable({ [anchor]: anchors[anchor] }), comparable({ [anchor]: value })];
          if (anchor === "<DVC_METRIC_COLOR>") continue;
          if (!same(a, b)) different.push({ id, after, before, anchor, ours: a, theirs: b });
        }
        if (figure.template !== "mine") continue;
        const whole = (await asked(repo)).data?.[id]?.[0]?.content;
        const filled = filledTemplate(mine, figure, names, themes.light);
        if (!same(comparable(filled), comparable(whole))) different.push({ id, ours: filled, theirs: whole });
      }
    }
    expect(different.slice(0, 3)).toEqual([]);
    expect(drawn).toBeGreaterThan(projects.length);
  }, 300_000);
});

/** The folders that a dvc.yaml names as plots. */
function foldersIn(...sides: Record<string, string>[]): string[] {
  return sides.flatMap((files) => {
    const { plots } = JSON.parse(files["dvc.yaml"] ?? "{}") as { plots: (string | Record<string, unknown>)[] };
    return plots
      .map((one) => (typeof one === "string" ? one : (Object.keys(one)[0] ?? "")))
      .filter((name) => name === "plots" || name === "sub");
  });
}

function same(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
