import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { dvcPython } from "./dvc-python.ts";
import { openRepo } from "./repo.ts";

/** One step of a scenario: what is edited, and what is then run. */
export interface Step {
  /** By path: a text to write, or null to remove a file or folder. */
  readonly edit?: Readonly<Record<string, string | null>>;
  /** Where the user stands. */
  readonly in?: string;
  readonly targets?: readonly string[];
  /** DVC's names of the options of `repro`. */
  readonly options?: Readonly<Partial<Record<Option, boolean>>>;
  readonly onError?: "keep-going" | "ignore";
  /** How many stages our verb runs side by side; default 1. */
  readonly jobs?: number;
  /** Everything that is there is sent to the remote before it. */
  readonly push?: boolean;
}

type Option =
  | "force"
  | "dry"
  | "pull"
  | "single_item"
  | "downstream"
  | "force_downstream"
  | "pipeline"
  | "all_pipelines"
  | "recursive"
  | "glob"
  | "allow_missing"
  | "no_commit"
  | "no_run_cache";

/** What a step came to: the stages that were brought up to date by their names, and what the folder holds. */
export interface Outcome {
  readonly names: readonly string[];
  readonly failed: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly runs: readonly string[];
}

/** Does an edit in a folder. */
export function applyEdit(root: string, edit: NonNullable<Step["edit"]>): void {
  const repo = openRepo(root);
  for (const [path, text] of Object.entries(edit)) {
    rmSync(join(root, path), { recursive: true, force: true });
    if (text !== null) repo.write(path, text);
  }
}

/** All files but those that tools keep for themselves, with their texts, and the entries of the run cache. */
export function snapshot(root: string, dvcRoot: string): Pick<Outcome, "files" | "runs"> {
  const files: Record<string, string> = {};
  const walk = (dir: string): void => {
    for (const name of readdirSync(dir)) {
      const path = join(dir, name);
      if (name === ".git" || name === ".modelgate" || name === "remote") continue;
      if (name === "cache" || name === "tmp") if (dir.endsWith(".dvc")) continue;
      if (statSync(path).isDirectory()) walk(path);
      else files[relative(root, path)] = readFileSync(path, "utf8");
    }
  };
  walk(root);
  const runs = join(dvcRoot, ".dvc", "cache", "runs");
  const entries = existsSync(runs) ? readdirSync(runs, { recursive: true, encoding: "utf8" }) : [];
  return { files, runs: entries.filter((name) => name.length > 100).sort() };
}

/** Runs the steps with DVC itself, all scenarios in one process; the outcome of each step by scenario. */
export function reproduceAll(
  scenarios: readonly { readonly root: string; readonly dvcRoot: string; readonly steps: readonly Step[] }[],
): Outcome[][] {
  return dvcPython(program, scenarios) as Outcome[][];
}

const program = `
import json, os, shutil, sys
from dvc.repo import Repo

def snapshot(root, dvc_root):
    files = {}
    for folder, dirs, names in os.walk(root):
        dirs[:] = [d for d in dirs if d not in (".git", ".modelgate", "remote")
                   and not (folder.endswith(".dvc") and d in ("cache", "tmp"))]
        for name in names:
            path = os.path.join(folder, name)
            files[os.path.relpath(path, root)] = open(path, newline="").read()
    runs = os.path.join(dvc_root, ".dvc", "cache", "runs")
    entries = [os.path.relpath(os.path.join(f, n), runs) for f, _, ns in os.walk(runs) for n in ns]
    return {"files": files, "runs": sorted(entries)}

def edit(root, changes):
    for path, text in changes.items():
        place = os.path.join(root, path)
        if os.path.isdir(place):
            shutil.rmtree(place)
        elif text is None and os.path.lexists(place):
            os.remove(place)
        if text is not None:
            os.makedirs(os.path.dirname(place), exist_ok=True)
            open(place, "w", newline="").write(text)

def play(scenario):
    results = []
    root, dvc_root = scenario["root"], scenario["dvcRoot"]
    for step in scenario["steps"]:
        os.chdir(root)
        edit(root, step.get("edit", {}))
        os.chdir(os.path.join(root, step.get("in", "")))
        options = dict(step.get("options", {}))
        if options.pop("no_run_cache", False):
            options["run_cache"] = False
        if "onError" in step:
            options["on_error"] = step["onError"]
        names, failed = [], False
        try:
            with Repo() as repo:
                if step.get("push"):
                    repo.push(run_cache=True)
                names = [stage.addressing for stage in repo.reproduce(step.get("targets"), **options)]
        except Exception as error:
            failed = True
            print(repr(error), file=sys.stderr)
        results.append({"names": names, "failed": failed, **snapshot(root, dvc_root)})
    return results

sys.stdout, out = sys.stderr, sys.stdout
def quiet():
    saved = os.dup(1)
    os.dup2(2, 1)
    return saved
saved = quiet()
answer = json.dumps([play(one) for one in json.load(sys.stdin)])
os.dup2(saved, 1)
out.write(answer)
`;
