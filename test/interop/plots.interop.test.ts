import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figuresOf } from "../../src/flow/figures/dvc/both-sides.ts";
import { anchorsOf } from "../../src/report/draw/dvc/anchors.ts";
import { filledTemplate } from "../../src/report/draw/dvc/template.ts";
import { themes } from "../../src/report/draw/theme.ts";
import type { FigureOf } from "../../src/report/figure.ts";
import { type DvcWorker, startDvc } from "../support/dvc-worker.ts";
import { asked, mine, sidesOf } from "../support/plots/dvc-said.ts";
import { plotProjects } from "../support/plots/projects.ts";
import { plotSide } from "../support/plots/sides.ts";

let dvc: DvcWorker;
beforeAll(() => {
  dvc = startDvc();
});
afterAll(() => dvc.end());

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
    const projects = fc.sample(plotProjects, { seed: 7, numRuns: 40 });
    const different: unknown[] = [];
    let drawn = 0;
    for (const { before, after } of projects) {
      const { repo, old } = sidesOf(before, after);
      const split = await asked(dvc, repo, "--split");
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
        const whole = (await asked(dvc, repo)).data?.[id]?.[0]?.content;
        const filled = filledTemplate(mine, figure, names, themes.light);
        const spec = "spec" in filled ? filled.spec : filled;
        if (!same(comparable(spec), comparable(whole))) different.push({ id, ours: filled, theirs: whole });
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
