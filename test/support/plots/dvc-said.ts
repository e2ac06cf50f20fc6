import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DvcWorker } from "../dvc-worker.ts";
import { gitRepo, type TestRepo, tempDir } from "../repo.ts";

/** A template with every anchor that there is, and one in the midst of a text. */
export const mine = JSON.stringify({
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

/** What `dvc plots diff --json` prints. */
export interface Said {
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
export function sidesOf(
  before: Record<string, string>,
  after: Record<string, string>,
  place = tempDir(),
): { repo: TestRepo; old: string } {
  const own = {
    ".dvc/config": "",
    ".dvc/.gitignore": "/tmp\n/cache\n",
    ".dvc/plots/mine.json": mine,
    ".gitignore": "",
  };
  mkdirSync(join(place, "repo"));
  const repo = gitRepo({ ...own, ...before }, join(place, "repo"));
  for (const path of Object.keys(before)) if (!(path in after)) repo.git("rm", "-q", path);
  lay(repo.root, after);
  const old = join(place, "old");
  lay(old, before);
  return { repo, old };
}

export async function asked(dvc: DvcWorker, repo: TestRepo, ...more: string[]): Promise<Said> {
  const { code, said } = await dvc.run(repo.root, ["plots", "diff", "HEAD", "workspace", "--json", ...more]);
  const start = said.indexOf("\n{") < 0 ? said.indexOf("{") : said.indexOf("\n{") + 1;
  if (code !== 0 || start < 0) throw new Error(`dvc plots diff: ${said}`);
  return JSON.parse(said.slice(start).replace(/\bNaN\b/g, "null")) as Said;
}
