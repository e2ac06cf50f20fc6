import { randomUUID } from "node:crypto";
import type { Scratch } from "./scratch.ts";

/** A file to put into the ref's tree, at every path it is to be found by. */
export interface TreeFile {
  readonly paths: readonly string[];
  readonly content: Uint8Array;
}

interface CommitParts {
  /** The tree begins as the first one's. */
  readonly parents: readonly string[];
  readonly message: string;
  readonly at: Date;
  readonly files: readonly TreeFile[];
}

/** Whose name stands on what modelgate writes; the actor stands in the documents. */
export const author = "modelgate <modelgate@localhost>";

/**
 * Writes a commit in one process: `fast-import` reads and rebuilds only the directories on the way to the paths,
 * and needs none of the blobs that a filtered fetch left out.
 */
export async function writeCommit(scratch: Scratch, parts: CommitParts): Promise<string> {
  const ref = `refs/writing/${randomUUID()}`;
  const chunks: Buffer[] = [];
  const say = (text: string): void => void chunks.push(Buffer.from(text));
  const data = (bytes: Uint8Array): void => {
    say(`data ${bytes.length}\n`);
    chunks.push(Buffer.from(bytes));
    say("\n");
  };
  parts.files.forEach((file, index) => {
    say(`blob\nmark :${index + 2}\n`);
    data(file.content);
  });
  say(`commit ${ref}\nmark :1\ncommitter ${author} ${Math.floor(parts.at.getTime() / 1000)} +0000\n`);
  data(Buffer.from(parts.message));
  const [first, ...others] = parts.parents;
  if (first !== undefined) say(`from ${first}\n`);
  for (const other of others) say(`merge ${other}\n`);
  parts.files.forEach((file, index) => {
    for (const path of file.paths) say(`M 100644 :${index + 2} ${path}\n`);
  });
  // The branch was only a place to write to: the commit is named by its mark, and the branch goes again.
  say(`\nget-mark :1\nreset ${ref}\nfrom ${"0".repeat(first?.length ?? 40)}\n\ndone\n`);
  const args = ["fast-import", "--quiet", "--done", "--date-format=raw"];
  return (await scratch.bytes(args, Buffer.concat(chunks))).toString("utf8").trim();
}
