import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputs as rollbackInputs } from "../actions/rollback/inputs.ts";
import { run as rollback } from "../actions/rollback/run.ts";
import { readInputs } from "../actions/spec.ts";
import { git } from "../lib/git.ts";
import { type JobResult, runJob } from "./job.ts";
import type { Stage } from "./stage.ts";

interface DemoOutcome {
  /** What to look at afterwards: a name and a path each. */
  readonly files: readonly (readonly [string, string])[];
}

/** The five scenes, in order. */
export async function playScenes(stage: Stage): Promise<DemoOutcome> {
  const { work } = stage;
  title(stage, 1, "main's first run: train, measure, register version 1");
  await stage.git(work, "add", "-A");
  await stage.git(work, "commit", "--quiet", "-m", "Recognise handwritten digits");
  await stage.git(work, "push", "--quiet", "origin", "main");
  const first = await pushed(stage, 1, "main", "0".repeat(40));
  show(stage, first);

  title(stage, 2, "a pull request that trains on 300 of 1,797 rows");
  const worse = await pullRequest(stage, 1, "fewer-rows", "Train on fewer rows, it is faster", [
    /rows: \d+/,
    "rows: 300",
  ]);
  show(stage, await tried(stage, 2, "worse", worse));

  title(stage, 3, "a pull request that adds edge features");
  const better = await pullRequest(stage, 2, "edges", "Add differences between neighbouring pixels", [
    /edges: false/,
    "edges: true",
  ]);
  show(stage, await tried(stage, 3, "better", better));

  title(stage, 4, "its squash merge: nothing is trained, the gated model becomes version 2");
  const before = await stage.git(work, "rev-parse", "main");
  await stage.git(work, "checkout", "--quiet", "main");
  await stage.git(work, "merge", "--quiet", "--squash", better.branch);
  await stage.git(work, "commit", "--quiet", "-m", `${better.title} (#${better.number})`);
  await stage.git(work, "push", "--quiet", "origin", "main");
  show(stage, await pushed(stage, 4, "merge", before));

  title(stage, 5, "a rollback of `production` to version 1");
  const undone = await rollback(
    readInputs(
      rollbackInputs,
      (name) => ({ name: "digits", alias: "production", reason: "the demo's fifth scene" })[name],
    ),
    { ...stage.host, cwd: work },
  );
  stage.say(indent(undone.text ?? ""));
  return {
    files: [
      ["why the gate said no", join(stage.reports, "2-worse.html")],
      ["why it said yes", join(stage.reports, "3-better.html")],
      ["the comments, as Markdown", join(stage.reports, "*.md")],
      ["versions and aliases: git tag -n1", stage.origin],
      ["the bytes, by digest, as DVC keeps them", stage.remote],
    ],
  };
}

interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly head: string;
  readonly base: string;
}

/** A branch with one changed parameter, and the merge commit that the forge makes of it. */
async function pullRequest(
  stage: Stage,
  number: number,
  branch: string,
  title: string,
  [pattern, replacement]: [RegExp, string],
): Promise<PullRequest> {
  const { work } = stage;
  await stage.git(work, "checkout", "--quiet", "-B", branch, "main");
  const params = join(work, "params.yaml");
  await writeFile(params, (await readFile(params, "utf8")).replace(pattern, replacement));
  await stage.git(work, "commit", "--quiet", "--all", "-m", title);
  const head = await stage.git(work, "rev-parse", "HEAD");
  const base = await stage.git(work, "rev-parse", "main");
  const tree = await stage.git(work, "rev-parse", "HEAD^{tree}");
  const merge = await git(["commit-tree", tree, "-p", base, "-p", head, "-m", `Merge ${head} into ${base}`], {
    cwd: work,
    env: stage.host.env,
  });
  await stage.git(
    work,
    "push",
    "--quiet",
    "origin",
    `${branch}:refs/heads/${branch}`,
    `${merge}:refs/pull/${number}/merge`,
  );
  stage.say(
    indent(
      (await stage.git(work, "diff", "-U0", "main", branch, "--", "params.yaml")).split("\n").slice(-2).join("\n"),
    ),
  );
  return { number, branch, title, head, base };
}

function tried(stage: Stage, number: number, name: string, pull: PullRequest): Promise<JobResult> {
  const repo = { full_name: "demo/digits" };
  return runJob(stage, {
    number,
    name,
    event: "pull_request",
    ref: `refs/pull/${pull.number}/merge`,
    payload: {
      pull_request: {
        number: pull.number,
        head: { sha: pull.head, ref: pull.branch, repo },
        base: { sha: pull.base, ref: "main", repo },
        user: { login: "demo" },
        labels: [],
      },
    },
  });
}

function pushed(stage: Stage, number: number, name: string, before: string): Promise<JobResult> {
  return runJob(stage, { number, name, event: "push", ref: "refs/heads/main", payload: { before } });
}

function title(stage: Stage, number: number, text: string): void {
  stage.say("");
  stage.say(`${number}. ${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`);
}

function show(stage: Stage, result: JobResult): void {
  stage.say("");
  stage.say(indent(result.shown.trimEnd()));
  const versions = result.outputs["versions"];
  if (Array.isArray(versions) && versions.length > 0)
    stage.say(indent(`\n→ ${(result.text ?? "").split("\n").at(-1) ?? ""}`));
  if (result.failed !== undefined) stage.say(indent("\n→ the job is red: this cannot be merged"));
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `   ${line}`))
    .join("\n");
}
