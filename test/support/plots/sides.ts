import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Side } from "../../../src/flow/figures/dvc/both-sides.ts";
import type { FileRead, PlotFiles } from "../../../src/flow/figures/dvc/files.ts";
import { filesOf } from "../../../src/flow/figures/dvc/join.ts";
import { unpackPlots } from "../../../src/flow/figures/dvc/unpack.ts";
import { loadPipeline } from "../../../src/pipeline/load.ts";
import { testHost } from "../host.ts";

/** One side's plots of a folder of files, with no Git and no cache. */
export async function plotSide(root: string, whose: string): Promise<Side> {
  const files = folderFiles(root);
  const names = walk(root, "").filter((path) => path.endsWith("dvc.yaml"));
  const { plotDefinitions } = await loadPipeline(testHost({ cwd: root }), root, {
    files: names,
    read: async (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined),
  });
  const plots = await unpackPlots(plotDefinitions, files);
  const paths = [...plots.values()].flatMap(({ id, props }) => filesOf(id, props));
  return { whose, plots, definitions: plotDefinitions, files: await files.read([...new Set(paths)]) };
}

function folderFiles(root: string): PlotFiles {
  return {
    async list(path) {
      const inside = walk(root, "").filter((one) => one.startsWith(`${path}/`));
      return inside.length === 0 ? undefined : inside;
    },
    async read(paths) {
      return new Map(
        paths.map((path): [string, FileRead] => {
          const found = statSync(join(root, path), { throwIfNoEntry: false });
          return [
            path,
            found?.isFile() === true ? readFileSync(join(root, path)) : { missing: "there is no such file" },
          ];
        }),
      );
    },
  };
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== ".git" && name !== ".dvc")
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(root, path) : [path];
    })
    .sort();
}
