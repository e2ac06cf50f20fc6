import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isSystemError, UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { hashOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";

/** The scratch world: a bare origin, a remote for the data, a developer's clone and one clone a job. */
export interface Stage {
  readonly host: Host;
  readonly folder: string;
  readonly origin: string;
  readonly remote: string;
  readonly work: string;
  readonly reports: string;
  /** For the reader, on stderr with all else that is for people. */
  say(text: string): void;
  git(cwd: string, ...args: string[]): Promise<string>;
}

const data = "data/digits.csv.gz";

export async function openStage(host: Host, folder: string): Promise<Stage> {
  const env = gitEnv(host.env);
  const stage: Stage = {
    host: { ...host, env },
    folder,
    origin: join(folder, "origin.git"),
    remote: join(folder, "remote"),
    work: join(folder, "work"),
    reports: join(folder, "reports"),
    say: (text) => host.log.notice(text),
    git: (cwd, ...args) => git(args, { cwd, env }),
  };
  await mkdir(stage.remote, { recursive: true });
  await mkdir(stage.reports, { recursive: true });
  await stage.git(folder, "init", "--quiet", "--bare", "--initial-branch=main", stage.origin);
  await stage.git(folder, "clone", "--quiet", stage.origin, stage.work);
  await stage.git(stage.work, "checkout", "--quiet", "-B", "main");
  await fillWork(stage);
  return stage;
}

/** The digits example as a team would have it: the data pinned by digest, its bytes in the remote. */
async function fillWork({ work, remote }: Stage): Promise<void> {
  const example = await findExample();
  await cp(example, work, {
    recursive: true,
    filter: (path) => !/(^|[\\/])(node_modules|\.dvc[\\/]cache|\.modelgate)([\\/]|$)/.test(path),
  });
  await mkdir(join(work, ".dvc"), { recursive: true });
  await writeFile(
    join(work, ".dvc", "config"),
    `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`,
  );
  await writeFile(join(work, ".dvc", ".gitignore"), "/config.local\n/tmp\n/cache\n");
  const bytes = await readFile(join(work, data));
  const md5 = hashOf("md5", bytes);
  await writeFile(
    join(work, `${data}.dvc`),
    `outs:\n- md5: ${md5}\n  size: ${bytes.length}\n  hash: md5\n  path: ${data.split("/").at(-1)}\n`,
  );
  await writeFile(join(work, "data", ".gitignore"), "/digits.csv.gz\n/rows.csv\n/features.csv\n");
  await mkdir(join(remote, "files", "md5", md5.slice(0, 2)), { recursive: true });
  await writeFile(join(remote, "files", "md5", md5.slice(0, 2), md5.slice(2)), bytes);
  // CI trains here, so main has no dvc.lock of its own: each version's tag brings the one that was gated.
  const policy = join(work, "modelgate.yaml");
  const text = await readFile(policy, "utf8");
  await writeFile(
    policy,
    text.replace(/^( *)path: model\.json.*$/m, (line, indent: string) => `${line}\n${indent}lock: tag`),
  );
}

/** `examples/digits` beside the bundle or the sources. */
async function findExample(): Promise<string> {
  let dir = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 4; up++) {
    const example = join(dir, "examples", "digits");
    try {
      if ((await stat(join(example, "dvc.yaml"))).isFile()) return example;
    } catch (error) {
      if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
    }
    dir = dirname(dir);
  }
  throw new UserError("the demo's example is not here: examples/digits", {
    fix: "Run the demo from a clone of modelgate.",
  });
}

/** Nobody's own Git settings and none of a surrounding job's variables reach the scratch repositories. */
function gitEnv(env: Host["env"]): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !/^(GIT_|GITHUB_|ACTIONS_|INPUT_|RUNNER_|MLFLOW_|AWS_)/.test(name)) clean[name] = value;
  }
  return {
    ...clean,
    GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "demo",
    GIT_AUTHOR_EMAIL: "demo@example.com",
    GIT_COMMITTER_NAME: "demo",
    GIT_COMMITTER_EMAIL: "demo@example.com",
  };
}
