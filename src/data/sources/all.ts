import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { Pin } from "../pin.ts";
import { findPins } from "./dvc.ts";
import { findLfsPins } from "./lfs.ts";
import type { StageOuts } from "./stage-outs.ts";

/** Every pin of the repository: DVC's and Git LFS's; `outsOf` as in `findPins`. */
export async function findAllPins(host: Host, root: string, outsOf?: (lockFile: string) => StageOuts): Promise<Pin[]> {
  const [dvc, lfs] = await Promise.all([findPins(host, root, outsOf), findLfsPins(host, root)]);
  if (lfs.length > 0) refuseTwins(dvc, lfs);
  return [...dvc, ...lfs];
}

/** What DVC moves, Git LFS must not move as well: each would take the other's file for a change. */
function refuseTwins(dvc: readonly Pin[], lfs: readonly Pin[]): void {
  const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
  for (const pin of lfs) {
    for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
      const other = moved.get(path);
      if (other === undefined) continue;
      throw new UserError(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
        where: other.where ?? { file: other.file },
        fix: "Keep one of them: git rm --cached the file, or take it out of DVC.",
      });
    }
  }
}
