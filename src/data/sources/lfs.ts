import type { Host } from "../../lib/host.ts";
import { parsePointer } from "../lfs/pointer.ts";
import { trackedFiles } from "../lfs/tracked.ts";
import type { Pin } from "../pin.ts";

/** Every file that Git keeps as a Git LFS pointer, by Git's index: the workspace is not looked at. */
export async function findLfsPins(host: Host, root: string): Promise<Pin[]> {
  const pins: Pin[] = [];
  for (const { path, executable, text } of await trackedFiles(host, root)) {
    const pointer = parsePointer(text, { file: path });
    // What was added without Git LFS is Git's own file. No bytes need no object.
    if (pointer === undefined || pointer.size === 0) continue;
    const [extension] = pointer.extensions;
    pins.push({
      path,
      source: "lfs",
      file: path,
      digest: `sha256:${pointer.oid}`,
      bytes: pointer.size,
      executable,
      cache: true,
      push: true,
      where: { file: path },
      ...(extension === undefined
        ? {}
        : { unsupported: `is kept through the Git LFS extension \`${extension}\`, which modelgate does not run` }),
    });
  }
  return pins;
}
