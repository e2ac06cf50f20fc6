import { UserError } from "../../lib/errors.ts";
import { tryGit } from "../../lib/git.ts";
import { readBlobs, type TreeFile, treeFiles } from "../../lib/git-objects.ts";
import type { Host } from "../../lib/host.ts";
import { parsePointer, pointerLimit } from "../lfs/pointer.ts";
import type { Pin } from "../pin.ts";
import { lockPins, parseDvcFile } from "../sources/dvc.ts";
import { stageOuts } from "../sources/stage-outs.ts";

/** Files larger than this hold no pins: bytes. */
const longestPinFile = 64 * 1024 * 1024;

/** The commit that a revision means. */
export async function commitOf(host: Host, root: string, rev: string): Promise<string> {
  const at = { cwd: root, env: host.env };
  const found = await tryGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`], at);
  if (found.code === 0) return found.stdout.trim();
  throw new UserError(`there is no commit called ${JSON.stringify(rev)} in this clone`, {
    fix: "Name a commit, branch or tag; where the clone is shallow, fetch more of it (`fetch-depth: 0`).",
  });
}

/** Every pin of a commit, read from Git's objects: nothing is checked out. */
export async function pinsAt(host: Host, root: string, commit: string): Promise<Pin[]> {
  const at = { cwd: root, env: host.env };
  const files = (await treeFiles(commit, at)).filter(({ path }) => !path.split("/").slice(0, -1).includes(".dvc"));
  const wanted = files.filter(
    ({ path, size }) => /(^|[/])(dvc\.(lock|yaml)|[^/]+\.dvc|\.gitattributes)$/.test(path) && size <= longestPinFile,
  );
  const texts = await readBlobs(
    wanted.map(({ blob }) => blob),
    at,
  );
  const byPath = new Map(wanted.map(({ path, blob }) => [path, texts.get(blob)?.toString("utf8") ?? ""]));
  const pins: Pin[] = [];
  for (const [path, text] of byPath) {
    if (path.endsWith(".dvc")) pins.push(...parseDvcFile(text, path));
    else if (path.endsWith("dvc.lock")) {
      const pipeline = `${path.slice(0, -"dvc.lock".length)}dvc.yaml`;
      const yaml = byPath.get(pipeline);
      pins.push(...lockPins(text, path, yaml === undefined ? () => undefined : stageOuts(yaml, pipeline)));
    }
  }
  const usesLfs = [...byPath].some(([path, text]) => path.endsWith(".gitattributes") && text.includes("filter=lfs"));
  return usesLfs ? [...pins, ...(await pointersAt(files, at))] : pins;
}

/** What looks like a Git LFS pointer is one: which attributes held at another commit is not worth a checkout. */
async function pointersAt(files: readonly TreeFile[], at: { cwd: string; env: Host["env"] }): Promise<Pin[]> {
  const small = files.filter(({ size }) => size > 0 && size < pointerLimit);
  const texts = await readBlobs(
    small.map(({ blob }) => blob),
    at,
  );
  return small.flatMap(({ path, blob }): Pin[] => {
    const pointer = parsePointer(texts.get(blob) ?? Buffer.alloc(0), { file: path });
    if (pointer === undefined || pointer.size === 0) return [];
    return [
      {
        path,
        source: "lfs",
        file: path,
        digest: `sha256:${pointer.oid}`,
        bytes: pointer.size,
        cache: true,
        push: true,
      },
    ];
  });
}
