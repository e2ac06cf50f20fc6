import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputs as flowInputs } from "../../src/actions/flow/inputs.ts";
import { run as runFlow } from "../../src/actions/flow/run.ts";
import { type InputSpecs, type InputsOf, readInputs, type VerbResult } from "../../src/actions/spec.ts";
import type { Host } from "../../src/lib/host.ts";
import { testHost } from "./host.ts";
import { gitEnv, openRepo, type TestRepo, tempDir } from "./repo.ts";

/** A bare origin, a `file` remote, and a developer's clone on main; CI jobs run in fresh clones of their own. */
export interface World {
  readonly dir: string;
  readonly origin: string;
  readonly remote: string;
  readonly work: TestRepo;
  /** Pushes main and returns what it was before. */
  pushMain(): string;
  /** Commits on a branch off main and pushes it, with the merge commit that a forge makes. */
  pull(number: number, files: Record<string, string>, options?: { branch?: string; base?: string }): Pull;
  /** Lands a pull request on main as one commit, like a forge's squash merge; returns main before. */
  squash(pull: Pull): string;
  job(event: JobEvent, options?: JobOptions): Promise<JobOutcome>;
}

export interface Pull {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly merge: string;
}

export type JobEvent =
  | { readonly kind: "push"; readonly before: string; readonly commit?: string }
  | {
      readonly kind: "pull_request";
      readonly pull: Pull;
      readonly fork?: boolean;
      readonly labels?: string[];
      /** The event is that somebody set a label. */
      readonly labeled?: { readonly label: string; readonly by: string };
    }
  | { readonly kind: "dispatch" };

export interface JobOptions {
  /** Another verb than the flagship. */
  readonly verb?: (given: InputsOf<InputSpecs>, host: Host) => Promise<VerbResult>;
  readonly inputs?: InputSpecs;
  readonly given?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly host?: Partial<Host>;
  /** Run in this clone again, as a later step or a second attempt of the same job. */
  readonly dir?: string;
}

export interface JobOutcome extends VerbResult {
  readonly dir: string;
  readonly lines: string[];
}

const zero = "0".repeat(40);

export function world(files: Record<string, string>, dir = tempDir()): World {
  const origin = join(dir, "origin.git");
  const remote = join(dir, "remote");
  mkdirSync(remote);
  openRepo(dir).git("init", "-q", "--bare", "-b", "main", origin);
  openRepo(dir).git("clone", "-q", origin, join(dir, "work"));
  const work = openRepo(join(dir, "work"));
  work.git("checkout", "-q", "-B", "main");
  work.write(".dvc/config", `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`);
  work.write(".dvc/.gitignore", "/config.local\n/tmp\n/cache\n");
  for (const [path, text] of Object.entries(files)) work.write(path, text);
  work.commit("first");
  let jobs = 0;
  /** A later step of a job has the job's own run. */
  const runs = new Map<string, number>();

  const pushMain = (): string => {
    const known = work.git("ls-remote", "origin", "refs/heads/main").split("\t")[0] ?? "";
    work.git("push", "-q", "origin", "main");
    return known === "" ? zero : known;
  };

  return {
    dir,
    origin,
    remote,
    work,
    pushMain,
    pull(number, changes, options = {}) {
      const branch = options.branch ?? `change-${number}`;
      work.git("checkout", "-q", "-B", branch, options.base ?? "main");
      for (const [path, text] of Object.entries(changes)) work.write(path, text);
      const head = work.commit(`change ${number}`);
      const base = work.git("rev-parse", "main");
      const tree = work.git("merge-tree", "--write-tree", base, head).split("\n")[0] ?? "";
      const merge = work.git("commit-tree", tree, "-p", base, "-p", head, "-m", `Merge ${head} into ${base}`);
      work.git("push", "-q", "-f", "origin", `${head}:refs/heads/${branch}`, `${merge}:refs/pull/${number}/merge`);
      work.git("checkout", "-q", "main");
      return { number, branch, head, base, merge };
    },
    squash(pull) {
      work.git("checkout", "-q", "main");
      work.git("merge", "-q", "--squash", pull.branch);
      work.git("commit", "-q", "-m", `change ${pull.number} (#${pull.number})`);
      return pushMain();
    },
    async job(event, options = {}) {
      jobs++;
      const clone = options.dir ?? join(dir, `job-${jobs}`);
      const ref = event.kind === "pull_request" ? `refs/pull/${event.pull.number}/merge` : "refs/heads/main";
      if (options.dir === undefined) {
        openRepo(dir).git("clone", "-q", "--no-checkout", origin, clone);
        const repo = openRepo(clone);
        if (event.kind === "pull_request") repo.git("fetch", "-q", "origin", ref);
        const main = event.kind === "pull_request" ? "FETCH_HEAD" : "origin/main";
        repo.git("checkout", "-q", "--detach", event.kind === "push" && event.commit ? event.commit : main);
      }
      const run = runs.get(clone) ?? jobs;
      runs.set(clone, run);
      const eventFile = join(dir, `event-${jobs}.json`);
      writeFileSync(eventFile, JSON.stringify(payloadOf(event)));
      const host = testHost({
        now: () => new Date(),
        ...options.host,
        cwd: clone,
        env: {
          ...gitEnv(),
          GITHUB_EVENT_NAME: event.kind === "dispatch" ? "workflow_dispatch" : event.kind,
          GITHUB_EVENT_PATH: eventFile,
          GITHUB_REF: ref,
          GITHUB_REPOSITORY: "acme/digits",
          GITHUB_RUN_ID: String(run),
          GITHUB_RUN_NUMBER: String(run),
          GITHUB_RUN_ATTEMPT: "1",
          GITHUB_JOB: "modelgate",
          GITHUB_ACTOR: "dev",
          ...options.env,
        },
      });
      const specs = options.inputs ?? flowInputs;
      const verb = options.verb ?? (runFlow as NonNullable<JobOptions["verb"]>);
      const result = await verb(
        readInputs(specs, (name) => options.given?.[name]),
        host,
      );
      return { ...result, dir: clone, lines: host.lines };
    },
  };
}

function payloadOf(event: JobEvent): Record<string, unknown> {
  const repository = { full_name: "acme/digits", default_branch: "main" };
  if (event.kind === "push") return { repository, before: event.before };
  if (event.kind === "dispatch") return { repository };
  const { pull } = event;
  const { labeled } = event;
  const repo = { full_name: event.fork === true ? "stranger/digits" : "acme/digits" };
  return {
    repository,
    ...(labeled === undefined
      ? { action: "synchronize", sender: { login: "dev" } }
      : { action: "labeled", label: { name: labeled.label }, sender: { login: labeled.by } }),
    pull_request: {
      number: pull.number,
      head: { sha: pull.head, ref: pull.branch, repo },
      base: { sha: pull.base, ref: "main", repo: { full_name: "acme/digits" } },
      user: { login: event.fork === true ? "stranger" : "dev" },
      labels: (event.labels ?? []).map((name) => ({ name })),
    },
  };
}

/** A pipeline whose metric is a parameter: a run takes no longer than starting a shell. */
export function tinyProject(more: { yaml?: string; gates?: string; accuracy?: number } = {}): Record<string, string> {
  const gates = more.gates ?? "gates:\n  - metric: accuracy\n    direction: higher\n    max-regression: 0.01\n";
  return {
    "modelgate.yaml": `model: { name: tiny, path: model.txt, lock: tag, promote: production${more.yaml ?? ""} }\n${gates}`,
    "dvc.yaml": [
      "stages:",
      "  train:",
      "    cmd: cp params.yaml model.txt && echo trained >> train.log",
      "    params: [accuracy]",
      "    outs: [model.txt]",
      "  evaluate:",
      `    cmd: sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json`,
      "    deps: [model.txt]",
      "    metrics:",
      "      - metrics.json:",
      "          cache: false",
      "",
    ].join("\n"),
    "params.yaml": `accuracy: ${more.accuracy ?? 0.9}\n`,
    ".gitignore": "/model.txt\n/train.log\n/metrics.json\n",
    "README.md": "tiny\n",
  };
}
