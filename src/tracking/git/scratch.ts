import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../lib/errors.ts";
import { type GitResult, git, tryGit } from "../../lib/git.ts";
import { hashOf } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import { type ConfigPair, reachingConfig, tokenConfig, withConfig } from "./credentials.ts";
import { gitBytes } from "./process.ts";
import { meaningOf, refusalError } from "./refusals.ts";
import { commonDir, type RemotePlace, resolveRemote } from "./remote.ts";

export interface ScratchOptions {
  /** The user's repository. */
  readonly root: string;
  readonly remote?: string;
  readonly token?: string;
  /** Sees the user's objects too, so that commits which only this clone has can be pushed. */
  readonly borrow?: boolean;
}

/** A bare repository beside the user's own, whose config, refs and shallow file stay as they are. */
export interface Scratch {
  readonly dir: string;
  readonly place: RemotePlace;
  run(args: readonly string[], input?: string | Buffer): Promise<string>;
  try(args: readonly string[], input?: string | Buffer): Promise<GitResult>;
  bytes(args: readonly string[], input?: string | Buffer): Promise<Buffer>;
  /** Shallow and filtered; false where the remote has no such refs. */
  fetch(refspecs: readonly string[], filter: string, what: string): Promise<boolean>;
  /** Whether this repository leaves objects with the remote until they are asked for. */
  partial(): Promise<boolean>;
}

const fetchTries = 4;

/** Opens, and on first use creates, the scratch repository for one ref of one remote. */
export async function openScratch(host: Host, key: string, options: ScratchOptions): Promise<Scratch> {
  const place = await resolveRemote(host, options.root, options.remote);
  const common = await commonDir(host, options.root);
  const dir = join(common, "modelgate", `${hashOf("sha256", `${place.url}\n${key}`).slice(0, 16)}.git`);
  const pairs: ConfigPair[] = [
    ["remote.origin.url", place.url],
    ["core.hooksPath", join(dir, "no-hooks")],
    ["gc.autoDetach", "false"],
    ["push.gpgSign", "false"],
    ...(place.local ? [] : await reachingConfig(host, options.root)),
    ...tokenConfig(host, place, options.token),
  ];
  const env = withConfig(host.env, pairs);
  if (!existsSync(join(dir, "HEAD"))) {
    await mkdir(dir, { recursive: true });
    const format = await git(["rev-parse", "--show-object-format"], { cwd: options.root, env: host.env });
    await git(["init", "--bare", "--quiet", "--template=", `--object-format=${format}`, dir], { cwd: common, env });
  }
  if (options.borrow === true) {
    // Quoted in C's way, since a path may hold the list's own separator.
    const objects = join(common, "objects").replaceAll("\\", "/");
    env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = `"${objects.replaceAll('"', '\\"')}"`;
    await shareShallow(common, dir);
  }
  const at = { cwd: dir, env };
  const attempt: Scratch["try"] = (args, input) => tryGit(args, { ...at, ...(input === undefined ? {} : { input }) });
  return {
    dir,
    place,
    try: attempt,
    run: (args, input) => git(args, { ...at, ...(input === undefined ? {} : { input }) }),
    bytes: (args, input) => gitBytes(args, { ...at, ...(input === undefined ? {} : { input }) }),
    async fetch(refspecs, filter, what) {
      const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--force", "--prune"];
      let filters = [`--filter=${filter}`];
      for (let tries = 1; ; tries++) {
        const args = ["fetch", "--depth=1", ...filters, ...quiet, "origin", ...refspecs];
        const { code, stderr } = await attempt(args);
        if (code === 0) return true;
        const meaning = meaningOf(stderr);
        // Of patterns that match nothing a shallow fetch says nothing and ends with 1.
        if (meaning === "absent" || (code === 1 && stderr.trim() === "")) return false;
        const unfiltered = filters.length > 0 && /filter/i.test(stderr);
        if (unfiltered) filters = [];
        else if (tries >= fetchTries && /\.lock'?: File exists/.test(stderr)) {
          throw new UserError(`another process, or one that was killed, holds a lock in ${dir}`, {
            fix: "If no other modelgate runs in this clone, delete that directory: it holds copies alone.",
          });
        } else if (tries >= fetchTries || (meaning !== "race" && meaning !== "unreachable")) {
          throw refusalError("read", what, place.label, stderr);
        } else await host.sleep(host.random() * 500 * 2 ** tries);
      }
    },
    async partial() {
      return (await attempt(["config", "--get", "remote.origin.promisor"])).stdout.trim() === "true";
    },
  };
}

/** The user's clone may be shallow: its edge is an edge here as well, or walking borrowed commits would fail. */
async function shareShallow(common: string, dir: string): Promise<void> {
  const theirs = join(common, "shallow");
  if (!existsSync(theirs)) return;
  const own = join(dir, "shallow");
  const lines = new Set((await readFile(theirs, "utf8")).split("\n"));
  if (existsSync(own)) for (const line of (await readFile(own, "utf8")).split("\n")) lines.add(line);
  await writeFile(own, `${[...lines].filter((line) => line !== "").join("\n")}\n`);
}
