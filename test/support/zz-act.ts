import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { artifactStandIns } from "./act-artifacts.ts";
import { tempDir } from "./repo.ts";
import { tool } from "./tools.ts";

const project = resolve(import.meta.dirname, "../..");

/** One workflow run, as the runner is asked for it. */
export interface ActRun {
  /** The event's name: `pull_request`, `push`, `merge_group`, `workflow_dispatch`. */
  readonly event: string;
  readonly payload: unknown;
  /** The caller's checkout, as the event has it checked out; each job gets a copy. */
  readonly checkout: string;
  /** The workflow file, from the checkout's root. */
  readonly workflow: string;
  readonly runId: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** More actions by `owner/name@ref`, and the folders that stand in for them. */
  readonly actions?: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly code: number | null;
  /** `success`, `failure` or `skipped` of each job by its id. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Result of each step by `job: step`. */
  readonly steps: Readonly<Record<string, string>>;
  /** All that was said, one message a line. */
  readonly log: string;
}

interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
}

/** A real runner in host mode that finds this working tree's actions under `modelgate/modelgate@v1`. */
export function actRunner(apiUrl: string, token = "test-token-0123456789"): (run: ActRun) => Promise<ActResult> {
  const home = tempDir();
  mkdirSync(join(home, ".config", "act"), { recursive: true });
  // Without a file of settings act asks a question.
  writeFileSync(join(home, ".config", "act", "actrc"), "");
  const published = publishedTree(join(home, "published"));
  const repositories = { "modelgate/modelgate@v1": published, ...artifactStandIns(join(home, "stand-ins")) };
  const artifacts = join(home, "artifacts");
  return (run) => {
    const payload = join(home, `event-${run.runId}.json`);
    writeFileSync(payload, JSON.stringify(run.payload));
    mkdirSync(join(artifacts, String(run.runId)), { recursive: true });
    const env = {
      GITHUB_API_URL: apiUrl,
      GITHUB_RUN_ID: String(run.runId),
      GITHUB_RUN_NUMBER: String(run.runId),
      STAND_IN_ARTIFACTS: join(artifacts, String(run.runId)),
      ...run.env,
    };
    const args = [
      run.event,
      ...["--json", "--eventpath", payload, "--workflows", run.workflow, "--remote-name", "github"],
      ...["--platform", "ubuntu-latest=-self-hosted", "--platform", "gpu=-self-hosted"],
      ...["--pull=false", "--action-offline-mode", "--no-cache-server"],
      ...["--secret", `GITHUB_TOKEN=${token}`, "--actor", "ann"],
      ...Object.entries(run.secrets ?? {}).flatMap(([name, value]) => ["--secret", `${name}=${value}`]),
      ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      ...Object.entries({ ...repositories, ...run.actions }).flatMap(([name, dir]) => [
        "--local-repository",
        `${name}=${dir}`,
      ]),
    ];
    return start(args, run.checkout, home);
  };
}

/** What GitHub would fetch of this repository: the actions and dist/, without everything that is not committed. */
function publishedTree(dir: string): string {
  const workflows = ["modelgate", "matrix", "stage-jobs"].map((name) => `.github/workflows/${name}.yml`);
  for (const part of ["action.yml", "actions", "dist", ...workflows]) {
    cpSync(join(project, part), join(dir, part), { recursive: true });
  }
  for (const name of readdirSync(join(dir, "dist"))) if (/^[a-z-]+\.js$/.test(name) && !["index.js", "cli.js"].includes(name)) { const verb = name.replace(/\.js$/, ""); writeFileSync(join(dir, "dist", name), `import { runAction } from "/work/main/src/actions/main.ts";\nawait runAction("${verb}");\n`); }
  writeFileSync(join(dir, "dist", "flow-post.js"), `import { runPost } from "/work/main/src/actions/main.ts";\nawait runPost("flow");\n`);
  return dir;
}

function start(args: readonly string[], cwd: string, home: string): Promise<ActResult> {
  const env = {
    // Whatever `nodeNN` an action asks for, act takes the first node on PATH: this very one, which is 24.
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: home,
    XDG_CACHE_HOME: join(home, "cache"),
    GIT_CONFIG_NOSYSTEM: "1",
  };
  return new Promise((done, fail) => {
    const child = spawn(tool("act"), [...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: 110_000 });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        said += chunk;
      });
    }
    child.on("error", fail);
    child.on("close", (code) => done(resultOf(code, said)));
  });
}

function resultOf(code: number | null, said: string): ActResult {
  const jobs: Record<string, string> = {};
  const steps: Record<string, string> = {};
  const log: string[] = [];
  for (const text of said.split("\n")) {
    if (!text.startsWith("{")) {
      if (text !== "") log.push(text);
      continue;
    }
    const line = JSON.parse(text) as Line;
    const job = line.jobID ?? "";
    if (line.jobResult !== undefined) jobs[job] = line.jobResult;
    if (line.stepResult !== undefined && line.stage === "Main") steps[`${job}: ${line.step ?? ""}`] = line.stepResult;
    log.push(`[${job}] ${(line.msg ?? "").trimEnd()}`);
  }
  return { code, jobs, steps, log: log.join("\n") };
}
