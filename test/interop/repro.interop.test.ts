import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyEdit, type Outcome, reproduceAll, type Step, snapshot } from "../support/dvc-repro.ts";
import { gitEnv, makeTempDir, openRepo } from "../support/repo.ts";
import { local } from "../support/steps.ts";
import { type Scenario, scenarios } from "./repro-scenarios.ts";

const home = makeTempDir();
afterAll(home.remove);

/** The folder that holds `.dvc`, and whether Git holds it. */
function setUp(scenario: Scenario, place: string): { root: string; dvcRoot: string } {
  const root = join(home.path, place, scenario.name.replace(/\W+/g, "-"));
  const dvcRoot = join(root, scenario.dvcIn ?? "");
  mkdirSync(join(dvcRoot, "remote"), { recursive: true });
  const repo = openRepo(root);
  const below = (path: string): string => join(scenario.dvcIn ?? "", path);
  repo.write(below(".dvc/config"), config(scenario));
  repo.write(below(".dvc/.gitignore"), "/config.local\n/tmp\n/cache\n");
  repo.write(below(".dvcignore"), "remote\n");
  for (const [path, text] of Object.entries(scenario.files)) repo.write(path, text);
  if (scenario.git === false) return { root, dvcRoot };
  repo.git("init", "-q", "-b", "main");
  repo.write(".git/info/exclude", "remote\n");
  return { root, dvcRoot };
}

function config({ git, remote }: Scenario): string {
  const core = `[core]\n    analytics = false\n    check_update = false\n${git === false ? "    no_scm = true\n" : ""}`;
  return remote === true ? `${core}    remote = r\n['remote "r"']\n    url = ../remote\n` : core;
}

const env = (): Record<string, string> => ({
  ...gitEnv(),
  SHELL: "/bin/sh",
  DVC_GLOBAL_CONFIG_DIR: join(home.path, ".none"),
});

/** The same step through our own verb. */
async function ours(root: string, dvcRoot: string, step: Step): Promise<Outcome> {
  applyEdit(root, step.edit ?? {});
  const cwd = join(root, step.in ?? "");
  const flags: Record<string, string> = {};
  for (const [name, on] of Object.entries(step.options ?? {})) {
    if (name === "no_commit") flags["commit"] = String(!on);
    else if (name === "no_run_cache") flags["run-cache"] = String(!on);
    else flags[name.replace(/_/g, "-")] = String(on);
  }
  if (step.onError === "keep-going") flags["keep-going"] = "true";
  if (step.onError === "ignore") flags["ignore-errors"] = "true";
  const given = {
    jobs: String(step.jobs ?? 1),
    pull: "false",
    push: "false",
    ...flags,
    targets: (step.targets ?? []).join("\n"),
  };
  try {
    if (step.push === true) await local(dvcRoot, "push", {}, { env: env() });
    const { outputs, failed } = await local(cwd, "run", given, { env: env() });
    const stages = outputs["stages"] as { name: string; status: string }[];
    const names = stages.filter(({ status }) => status === "ran" || status === "restored").map(({ name }) => name);
    // DVC returns no names where it raises.
    return { names: failed === undefined ? names : [], failed: failed !== undefined, ...snapshot(root, dvcRoot) };
  } catch (error) {
    if (!(error instanceof Error && error.name === "UserError")) throw error;
    return { names: [], failed: true, ...snapshot(root, dvcRoot) };
  }
}

/**
 * What has to agree. DVC's order of what does not depend on each other is a hash's or the disk's; where a stage fails it
 * has removed its outs by then and takes back what the run wrote into .gitignore, for good; with `pull` it copies the
 * whole run cache of the remote.
 */
function compared(scenario: Scenario, outcome: Outcome | undefined, hadFailed: boolean): object {
  if (outcome === undefined) return {};
  const { names, failed, files, runs } = outcome;
  const kept = Object.entries(files).filter(([path]) => {
    if (failed) return /\.(lock|dvc)$/.test(path);
    return !hadFailed || !path.endsWith(".gitignore");
  });
  const sorted = kept.map(([path, text]) => [path, path.endsWith(".gitignore") ? text.split("\n").sort() : text]);
  return {
    names: [...names].sort(),
    failed,
    files: Object.fromEntries(sorted),
    ...(scenario.remote === true ? {} : { runs }),
  };
}

describe("`run` by hand does what `dvc repro` does", () => {
  let theirs: Outcome[][] = [];
  const folders = scenarios.map((scenario) => setUp(scenario, "ours"));

  beforeAll(() => {
    cpSync(join(home.path, "ours"), join(home.path, "theirs"), { recursive: true });
    const asked = scenarios.map(({ steps }, index) => ({
      root: (folders[index]?.root ?? "").replace("/ours/", "/theirs/"),
      dvcRoot: (folders[index]?.dvcRoot ?? "").replace("/ours/", "/theirs/"),
      steps,
    }));
    theirs = reproduceAll(asked);
  }, 240_000);

  for (const [index, scenario] of scenarios.entries()) {
    test(scenario.name, async () => {
      const { root, dvcRoot } = folders[index] ?? { root: "", dvcRoot: "" };
      let hadFailed = false;
      for (const [number, step] of scenario.steps.entries()) {
        const expected = theirs[index]?.[number];
        const outcome = await ours(root, dvcRoot, step);
        expect({ step: number, ...compared(scenario, outcome, hadFailed) }).toEqual({
          step: number,
          ...compared(scenario, expected, hadFailed),
        });
        hadFailed ||= outcome.failed || step.onError === "ignore";
      }
    }, 60_000);
  }
});
