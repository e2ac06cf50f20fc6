import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { realTime } from "../support/matrix-jobs.ts";
import { filesBelow } from "../support/pipeline-project.ts";
import { compiled } from "../support/processes.ts";
import { gitEnv, openRepo, type TestRepo, tempDir } from "../support/repo.ts";
import { local } from "../support/steps.ts";

/** Six steps, each kept before the next; it waits after the third until somebody lets it go on. */
const train = `
state=
[ -e ckpt/state ] && state=$(cat ckpt/state)
echo $$ > pid
echo "begins with '$state'" >> begun.log
while [ \${#state} -lt 6 ]; do
  state=$state$(( \${#state} + 1 ))
  mkdir -p ckpt
  echo $state > ckpt/next && mv ckpt/next ckpt/state
  if [ $state = 123 ]; then echo waits; while [ ! -e go ]; do sleep 0.02; done; fi
done
echo "model $state of $(cat data.txt)" > model.txt
`;

function project(every: string): { repo: TestRepo; remote: string } {
  const remote = tempDir();
  const root = tempDir();
  openRepo(root).git("init", "-q", "-b", "main");
  const repo = openRepo(root);
  const files = {
    "modelgate.yaml": `model: { name: tiny, path: model.txt }\nstages:\n  train: { checkpoint: ckpt, checkpoint-every: ${every} }\n`,
    "dvc.yaml": "stages:\n  train:\n    cmd: sh train.sh\n    deps: [data.txt, train.sh]\n    outs: [model.txt]\n",
    "data.txt": "data\n",
    "train.sh": train,
    ".gitignore": "/model.txt\n/go\n/pid\n/begun.log\n/ckpt\n",
    ".dvc/config": `[core]\n    remote = main\n['remote "main"']\n    url = ${remote}\n`,
    ".dvc/.gitignore": "/config.local\n/tmp\n/cache\n",
  };
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
  repo.commit("first");
  return { repo, remote };
}

/** Another machine: the committed files, and a training that need not wait. */
function elsewhere(repo: TestRepo): string {
  const root = join(tempDir(), "clone");
  repo.git("clone", "-q", repo.root, root);
  writeFileSync(join(root, "go"), "");
  return root;
}

/** Starts a run and resolves once it has said the words. */
async function runUntil(root: string, words: RegExp): Promise<{ child: ChildProcess; ended: Promise<string> }> {
  const cli = fileURLToPath(new URL("../support/cli-main.ts", import.meta.url));
  const env = { ...gitEnv(), ...compiled, NO_COLOR: "1" };
  const child = spawn(process.execPath, [cli, "run", "--push"], { cwd: root, env });
  // Also where the words never come: the run, and what it has started, which would wait for ever.
  onTestFinished(() => {
    child.kill("SIGKILL");
    killTraining(root);
  });
  let said = "";
  const ended = new Promise<string>((resolve) => child.once("exit", (code) => resolve(`${code} ${said}`)));
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (words.test(said)) resolve();
    });
    child.once("exit", () => reject(new Error(said)));
  });
  return { child, ended };
}

/** Ends the training's shell if it lives on: it is in a group of its own. */
function killTraining(root: string): void {
  const pid = existsSync(join(root, "pid")) ? Number(readFileSync(join(root, "pid"), "utf8")) : 0;
  try {
    if (pid > 0) process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

const keptOn = (remote: string): string[] =>
  Object.keys(filesBelow(remote)).filter((path) => path.startsWith("modelgate/checkpoints/"));

describe.skipIf(process.platform === "win32")("a training that is ended", () => {
  test("by SIGTERM keeps its checkpoint, and another machine goes on from there to the same result", async () => {
    // Only the signal makes it be kept.
    const { repo, remote } = project("10h");
    const whole = elsewhere(repo);
    expect((await local(whole, "run", { push: "false" }, realTime)).failed).toBeUndefined();

    const { child, ended } = await runUntil(repo.root, /^waits$/m);
    child.kill("SIGTERM");
    const said = await ended;
    expect(said).toMatch(/^2 /);
    expect(said).toMatch(/the run (of tiny )?was cancelled/);
    expect(said).toMatch(/The checkpoint of 20\S+Z is kept on .*goes on from there/);
    // Its listing, its one file, and the document that names them.
    expect(keptOn(remote)).toHaveLength(3);

    const other = elsewhere(repo);
    const again = await local(other, "run", { pull: "true", push: "true" }, realTime);
    expect(again.lines.join("\n")).toMatch(/train: goes on from its checkpoint of 20/);
    expect(again.outputs).toMatchObject({ stages: [{ name: "train", status: "ran" }] });
    expect(readFileSync(join(other, "begun.log"), "utf8")).toBe("begins with '123'\n");
    expect(readFileSync(join(other, "dvc.lock"), "utf8")).toBe(readFileSync(join(whole, "dvc.lock"), "utf8"));
    expect(readFileSync(join(other, "model.txt"), "utf8")).toBe("model 123456 of data\n");
    expect(keptOn(remote)).toEqual([]);
    expect(existsSync(join(other, "ckpt"))).toBe(false);
    expect(openRepo(other).git("status", "--porcelain")).toBe("?? dvc.lock");
  });

  test("by SIGKILL lost no more than what came after its last periodic checkpoint", async () => {
    const { repo, remote } = project("0.05s");
    const { child, ended } = await runUntil(repo.root, /its checkpoint is kept/);
    child.kill("SIGKILL");
    await ended;
    // Its command was in a group of its own, and lives on as on a machine whose power did not fail.
    killTraining(repo.root);
    expect(keptOn(remote)).toHaveLength(3);
    // 123, or less where the training was slower than the first period.
    const kept = Object.values(filesBelow(remote)).find((text) => /^12?3?\n$/.test(text)) ?? "";

    const other = elsewhere(repo);
    expect((await local(other, "run", { pull: "true", push: "true" }, realTime)).failed).toBeUndefined();
    expect(readFileSync(join(other, "begun.log"), "utf8")).toBe(`begins with '${kept.trim()}'\n`);
    expect(readFileSync(join(other, "model.txt"), "utf8")).toBe("model 123456 of data\n");
    expect(keptOn(remote)).toEqual([]);
  });
});
