import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ForgeContext } from "../../github/context.ts";
import type { PullRequest } from "../../github/pulls.ts";
import type { WorkflowRun } from "../../github/workflow-runs.ts";
import type { Host } from "../../lib/host.ts";
import { type Bench, type BenchInputs, openBench } from "../bench.ts";
import { folder } from "../handover.ts";
import { checkOut } from "../verify/clone.ts";
import type { Handed } from "./handed.ts";
import type { Checkout } from "./merge.ts";

/** The pull request's run, as the forge tells of it: nothing of it is its author's word. */
export interface ForkRun {
  readonly forge: ForgeContext;
  readonly run: WorkflowRun;
  readonly pull: PullRequest;
}

/**
 * Opens the bench of the job that measured a pull request, in a clone of its own: the same event, commit and run, with what
 * that job handed on. It is nobody's but an untrusted job's. Files are read there and none of them is run.
 */
export async function inCandidate<T>(
  at: Checkout,
  fork: ForkRun,
  commit: string,
  given: BenchInputs,
  handed: Handed | undefined,
  body: (bench: Bench) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(at.host.env["RUNNER_TEMP"] || tmpdir(), "modelgate-fork-"));
  try {
    const root = join(scratch, "repository");
    await checkOut(at.host, at.root, root, commit);
    // A commit may hold a folder of this name, or a link.
    await rm(join(root, folder), { recursive: true, force: true });
    if (handed !== undefined) {
      await mkdir(join(handed.root, folder), { recursive: true });
      await rename(join(handed.root, folder), join(root, folder));
    }
    const event = join(scratch, "event.json");
    await writeFile(event, JSON.stringify(eventOf(fork)));
    const bench = await openBench({ ...at.host, cwd: root, env: envOf(at.host, fork, commit, event) }, given);
    if (bench.forge.trusted) throw new Error(`pull request ${fork.pull.number} is trusted, and it is not from here`);
    return await body(bench);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What the job that measures knows of itself, as far as its report needs it. */
export function measuring({ forge, run, pull }: ForkRun): ForgeContext {
  const url = `${forge.serverUrl}/${forge.repository}/actions/runs/${run.id}`;
  return {
    ...forge,
    event: "pull_request",
    head: run.headSha,
    trusted: false,
    pullRequest: { ...pull, isCheckedOut: false },
    run: { id: String(run.id), attempt: run.attempt, number: run.number, job: "", url },
  };
}

/** What the runner set for the job that measured. */
function envOf({ env }: Host, { run, pull }: ForkRun, commit: string, event: string): Host["env"] {
  return {
    ...env,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_SHA: commit,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_ACTOR: run.actor,
  };
}

function eventOf({ forge, pull, run }: ForkRun): unknown {
  const repository = { full_name: forge.repository, default_branch: forge.defaultBranch };
  return {
    action: "synchronize",
    repository,
    pull_request: {
      number: pull.number,
      head: { sha: pull.headSha, ref: run.headBranch, repo: { full_name: pull.headRepository } },
      base: { sha: pull.baseSha, ref: pull.baseRef, repo: repository },
      user: { login: pull.author },
      labels: pull.labels.map((name) => ({ name })),
    },
  };
}
