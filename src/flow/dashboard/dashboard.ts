import { relative, resolve, sep } from "node:path";
import { UserError } from "../../lib/errors.ts";
import { indexPath } from "../../report/dashboard/paths.ts";
import { sitePages } from "../../report/dashboard/site.ts";
import type { Bench } from "../bench.ts";
import { folder, writeHandover } from "../handover.ts";
import { gatherDashboard } from "./gather.ts";
import { type Written, writeSite } from "./write.ts";

/** What a figure of a metric's history holds, and a page that one still reads. */
const mostRuns = 500;
const usualRuns = 200;

export interface MadeDashboard extends Written {
  /** The folder, as it was named or below the repository's root. */
  readonly dir: string;
  readonly index: string;
  readonly models: number;
  readonly runs: number;
  readonly versions: number;
}

/** Makes the dashboard of every model from the tracker and the registry; nothing is measured and no code is run. */
export async function makeDashboard(
  bench: Bench,
  { out, limit = usualRuns }: { out: string | undefined; limit?: number | undefined },
): Promise<MadeDashboard> {
  if (limit > mostRuns) {
    throw new UserError(`${limit} runs of each model are more than a dashboard shows`, {
      fix: `Set \`limit\` to ${mostRuns} at most; the tracker keeps all of them.`,
    });
  }
  const dashboard = await gatherDashboard(bench, limit);
  if (out === undefined) await writeHandover(bench.root, ".gitignore", "*\n");
  const dir = out === undefined ? resolve(bench.root, folder, "dashboard") : resolve(bench.host.cwd, out);
  const named = out ?? relative(bench.root, dir).split(sep).join("/");
  const written = await writeSite(dir, named, sitePages(dashboard));
  const { models } = dashboard;
  return {
    ...written,
    dir: named,
    index: `${named}/${indexPath}`,
    models: models.length,
    runs: models.reduce((sum, { runs }) => sum + runs.length, 0),
    versions: models.reduce((sum, { versions }) => sum + versions.length, 0),
  };
}
