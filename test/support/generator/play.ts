import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../../src/lib/errors.ts";
import { runPipeline } from "../../../src/pipeline/execute.ts";
import type { DvcWorker } from "../dvc-worker.ts";
import { pipelineAt } from "../pipeline-project.ts";
import type { Step, StepOptions } from "./scenario.ts";

/** What a run leaves: whether it went well, which commands ran, and every file. */
export interface Traces {
  readonly ok: boolean;
  readonly ran: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly said: string;
}

export type Tool = (root: string, log: string, options: StepOptions) => Promise<{ ok: boolean; said: string }>;

export function withDvc(worker: DvcWorker): Tool {
  return async (root, log, { force, keepGoing }) => {
    const flags = [...(force === true ? ["--force"] : []), ...(keepGoing === true ? ["--keep-going"] : [])];
    const { code, said } = await worker.run(root, ["repro", "--all-pipelines", ...flags], { RUNLOG: log });
    return { ok: code === 0, said };
  };
}

export const withModelgate: Tool = async (root, log, options) => {
  try {
    const at = await pipelineAt(root, { env: { ...process.env, RUNLOG: log } });
    const { failure } = await runPipeline(at, options);
    return { ok: failure === undefined, said: at.host.lines.join("\n") };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, said: error.message };
  }
};

/** One step in one workspace. */
export async function play(root: string, tool: Tool, step: Step): Promise<Traces> {
  for (const [path, text] of step.changes) {
    if (text === null) rmSync(join(root, path), { recursive: true, force: true });
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  const log = join(root, ".git", "ran.log");
  writeFileSync(log, "");
  const { ok, said } = await tool(root, log, step.options);
  const ran = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return { ok, said, ran: step.options.jobs === 1 ? ran : ran.sort(), files: workspace(root) };
}

/**
 * After a failure the two leave different things behind, and knowingly: DVC removes a stage's outs before it sees that a
 * parameter or a dependency is missing, and takes back what it wrote to each .gitignore. Both go on from the same here:
 * without the outs, and with the .gitignore.
 */
export function alignFailed(mine: string, theirs: string, ours: Traces, dvcs: Traces): Traces {
  if (ours.ok || dvcs.ok) return ours;
  const files = { ...ours.files };
  for (const [path, text] of Object.entries(ours.files)) {
    const known = dvcs.files[path];
    if (known === text) continue;
    if (isIgnoreFile(path)) {
      writeFileSync(join(theirs, path), text);
      if (known === undefined) delete files[path];
      else files[path] = known;
    } else if (known === undefined && !/(^|\/)dvc\.lock$|^\.dvc\//.test(path)) {
      delete files[path];
      rmSync(join(mine, path));
    }
  }
  return { ...ours, files };
}

function isIgnoreFile(path: string): boolean {
  return /(^|\/)\.gitignore$/.test(path);
}

/** A repository that is empty but for what `git init` and `dvc init` leave. */
export function copyOf(template: string, root: string): string {
  cpSync(template, root, { recursive: true });
  return root;
}

/** Every file but the caches' objects and what a tool keeps for itself. */
function workspace(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      // DVC leaves some listings in the folder of its older caches as well: nobody reads them there.
      if ([".git", ".dvc/tmp"].includes(path) || (below === ".dvc/cache" && entry.name !== "runs")) continue;
      if (entry.isDirectory()) walk(path);
      else found[path] = readFileSync(join(root, path), "utf8");
    }
  };
  walk("");
  return found;
}

/** In what two runs differ, one a line; empty where they agree. */
export function differences(ours: Traces, theirs: Traces): string[] {
  const found: string[] = [];
  const differ = (what: string, mine: unknown, other: unknown): void => {
    const [left, right] = [JSON.stringify(mine), JSON.stringify(other)];
    if (left !== right) found.push(`${what}: modelgate ${left}, DVC ${right}`);
  };
  differ("went well", ours.ok, theirs.ok);
  differ("ran", ours.ran, theirs.ran);
  for (const path of new Set([...Object.keys(ours.files), ...Object.keys(theirs.files)])) {
    // Git does not mind the order of a .gitignore.
    const read = (text: string | undefined): unknown => (isIgnoreFile(path) ? text?.split("\n").sort() : text);
    differ(path, read(ours.files[path]), read(theirs.files[path]));
  }
  return found;
}
