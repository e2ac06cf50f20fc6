import { spawn } from "node:child_process";
import { UserError } from "./errors.ts";
import { type GitOptions, redactUrls } from "./git.ts";

/** A file of a commit's tree. */
export interface TreeFile {
  /** From the repository's root, `/` between parts. */
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
  readonly size: number;
}

/** The files of a commit, links and submodules left out; nothing is checked out. */
export async function treeFiles(commit: string, options: GitOptions): Promise<TreeFile[]> {
  const listed = await gitOutput(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], options);
  return listed
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", blob = "", size = "", path = ""] =
        /^(100\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
      return path === "" ? [] : [{ path, mode, blob, size: Number(size) }];
    });
}

/** The bytes of blobs by their names, all of them in one process; bound their sizes before. */
export async function readBlobs(blobs: Iterable<string>, options: GitOptions): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const names = [...new Set(blobs)];
  if (names.length === 0) return found;
  const input = names.map((name) => `${name}\n`).join("");
  const output = await gitOutput(["cat-file", "--batch", "--buffer"], { ...options, input });
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [name = "", type, size] = output.toString("latin1", at, end).split(" ");
    if (type !== "blob")
      throw new UserError(`Git does not have the object ${name}`, {
        fix: "Fetch it: git fetch --unshallow, or a full clone.",
      });
    found.set(name, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + Number(size) + 2;
  }
  return found;
}

/** Output that is no text; a failure is the user's to mend. */
export function gitOutput(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: options.cwd, env, windowsHide: true });
    const out: Buffer[] = [];
    let said = "";
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => {
      said = `${said}${data.toString("utf8")}`.slice(-2000);
    });
    child.on("error", (cause) => reject(new UserError(`git could not be started: ${cause.message}`, { cause })));
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new UserError(`git ${args[0] ?? ""} failed: ${redactUrls(said.trim())}`));
    });
    // A process that ends early says why by its exit code, which `close` reports.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}
