import { UserError } from "../../lib/errors.ts";
import type { Scratch } from "./scratch.ts";

interface TreeEntry {
  readonly path: string;
  readonly oid: string;
}

/** The ref's tree as it stood at one commit; an absent ref is an empty tree. */
export interface RefView {
  readonly commit: string | undefined;
  /** Which of these directories are there, in one process for any number of them. */
  haveDirs(dirs: readonly string[]): Promise<readonly boolean[]>;
  /** The file's object id, with nothing fetched. */
  findFile(path: string): Promise<string | undefined>;
  /** Every file below these directories, sorted by path. */
  list(dirs: readonly string[]): Promise<readonly TreeEntry[]>;
  /** Contents by object id, fetched in one go where the filter left them out. */
  read(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

export function viewOf(scratch: Scratch, commit: string | undefined): RefView {
  return {
    commit,
    async haveDirs(dirs) {
      if (commit === undefined || dirs.length === 0) return dirs.map(() => false);
      const input = dirs.map((dir) => `${commit}:${dir}\n`).join("");
      const out = await scratch.bytes(["cat-file", "--batch-check=%(objecttype)"], input);
      return out
        .toString("utf8")
        .trimEnd()
        .split("\n")
        .map((line) => line === "tree");
    },
    async findFile(path) {
      if (commit === undefined) return undefined;
      // Not cat-file: asked about a blob that was left with the remote, it would fetch it.
      return parseTree(await scratch.bytes(["ls-tree", "-z", "--full-tree", commit, "--", path]))[0]?.oid;
    },
    async list(dirs) {
      if (commit === undefined || dirs.length === 0) return [];
      const paths = dirs.map((dir) => `${dir}/`);
      return parseTree(await scratch.bytes(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...paths]));
    },
    async read(oids) {
      const wanted = [...new Set(oids)];
      if (wanted.length === 0) return new Map();
      if (wanted.length > 1 && (await scratch.partial())) await prefetch(scratch, wanted);
      return parseBatch(await scratch.bytes(["cat-file", "--batch"], `${wanted.join("\n")}\n`));
    },
  };
}

function parseTree(out: Buffer): TreeEntry[] {
  return out
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      return { path: line.slice(tab + 1), oid: line.slice(0, tab).split(" ")[2] ?? "" };
    });
}

/** Left alone, Git would fetch each absent blob by a connection of its own; fetch asks for nothing if all are there. */
async function prefetch(scratch: Scratch, oids: readonly string[]): Promise<void> {
  const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
  // A failure here is no loss: reading fetches what is still absent, and speaks for itself.
  await scratch.try([...args, "--filter=blob:none", "--stdin", "origin"], `${oids.join("\n")}\n`);
}

function parseBatch(out: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    const header = out.toString("utf8", at, end).split(" ");
    const [oid = "", , size] = header;
    if (size === undefined) {
      throw new UserError(`the object ${oid} is named but not there`, {
        fix: "The remote has lost objects: restore it from another clone.",
      });
    }
    const start = end + 1;
    found.set(oid, out.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return found;
}
