import { spawn } from "node:child_process";
import { UserError } from "../../lib/errors.ts";
import { git } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { pointerLimit } from "./pointer.ts";

/** A file of Git's index that `.gitattributes` give to Git LFS. */
export interface Tracked {
  /** From the repository's root, `/` between parts. */
  readonly path: string;
  readonly executable: boolean;
  /** The index entry's object, by its name. */
  readonly blob: string;
  /** What the index holds: a pointer, or a small file that was added without Git LFS. */
  readonly text: Buffer;
}

/**
 * The files whose filter is Git LFS's and whose index entry is small enough for a pointer. One call of Git where there
 * are none. Files in conflict, links, and those that a sparse checkout leaves out are not among them.
 */
export async function trackedFiles(host: Host, root: string): Promise<Tracked[]> {
  const at = { cwd: root, env: host.env };
  const listed = await git(["ls-files", "-z", "-t", "-s", "--", ":(top,attr:filter=lfs)"], at);
  const found: { path: string; executable: boolean; blob: string }[] = [];
  for (const entry of listed.split("\0")) {
    const [, tag, mode, blob = "", stage, path = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
    if (tag !== "H" || stage !== "0" || (mode !== "100644" && mode !== "100755")) continue;
    found.push({ path, executable: mode === "100755", blob });
  }
  const texts = await smallBlobs(host, root, new Set(found.map((one) => one.blob)));
  return found.flatMap(({ path, executable, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ path, executable, blob, text }];
  });
}

/** Blobs that may be pointers, by name; their sizes are asked first, since others may be large. */
async function smallBlobs(host: Host, root: string, blobs: ReadonlySet<string>): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (blobs.size === 0) return found;
  const sizes = await catFile(host, root, "--batch-check=%(objectname) %(objecttype) %(objectsize)", blobs);
  const small = sizes
    .toString("latin1")
    .split("\n")
    .flatMap((line) => {
      const [name = "", type, size] = line.split(" ");
      return type === "blob" && Number(size) > 0 && Number(size) < pointerLimit ? [name] : [];
    });
  if (small.length === 0) return found;
  const output = await catFile(host, root, "--batch", small);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [name = "", , size] = output.toString("latin1", at, end).split(" ");
    const from = end + 1;
    found.set(name, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return found;
}

/** Output that is not text, of any number of objects in one process. */
function catFile(host: Host, root: string, mode: string, names: Iterable<string>): Promise<Buffer> {
  const env = { ...host.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["cat-file", mode, "--buffer"], { cwd: root, env, windowsHide: true });
    const out: Buffer[] = [];
    let said = "";
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => {
      said = `${said}${data.toString("utf8")}`.slice(-2000);
    });
    child.on("error", (cause) => reject(new UserError(`git could not be started: ${cause.message}`, { cause })));
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new UserError(`git cat-file failed: ${said.trim()}`));
    });
    // A process that ends early says why by its exit code, which `close` reports.
    child.stdin.on("error", () => {});
    child.stdin.end([...names].map((name) => `${name}\n`).join(""));
  });
}
