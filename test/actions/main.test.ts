import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { verbs } from "../../src/actions/table.ts";
import { action, unsettled } from "../support/processes.ts";
import { makeTempDir, openRepo } from "../support/repo.ts";

const dir = makeTempDir();
const repo = openRepo(join(dir.path, "repo"));
let count = 0;

beforeAll(() => {
  openRepo(dir.path).git("init", "-q", "-b", "main", "repo");
  repo.write("modelgate.yaml", "model: { name: tiny }\ngates: [{ metric: accuracy, min: 0.9 }]\n");
  repo.write("good.json", '{"accuracy":0.95}');
  repo.write("bad.json", '{"accuracy":0.5}');
  repo.commit("first");
  return dir.remove;
});

/** Runs an action as the runner does, and reads the outputs that it set. */
async function run(name: string, inputs: Record<string, string>) {
  count++;
  const file = join(dir.path, `output-${count}`);
  const event = join(dir.path, "event.json");
  writeFileSync(file, "");
  writeFileSync(event, JSON.stringify({ repository: { full_name: "acme/tiny", default_branch: "main" } }));
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const ended = await action(name, dir.path, {
    GITHUB_WORKSPACE: repo.root,
    GITHUB_OUTPUT: file,
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "acme/tiny",
    GITHUB_RUN_ID: "7",
    ...Object.fromEntries(given),
  });
  const outputs = new Map<string, string>();
  for (const [, key = "", , value = ""] of readFileSync(file, "utf8").matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs.set(key, value);
  }
  return { ...ended, outputs };
}

describe("an action", () => {
  it("sets its outputs in kebab-case, lists as JSON", async () => {
    const { code, outputs, stdout } = await run("plan", {});
    expect({ code, stdout: stdout.includes("::error") }).toEqual({ code: 0, stdout: false });
    expect([...outputs.keys()].sort()).toEqual(
      Object.keys(verbs["plan"]?.outputs ?? {})
        .map((key) => key.replaceAll("_", "-"))
        .sort(),
    );
    expect(JSON.parse(outputs.get("touched") ?? "")).toEqual(["tiny"]);
    const logged = await run("log", { metrics: "good.json" });
    expect([...logged.outputs.keys()].sort()).toEqual(["record", "records", "run-id", "run-url"]);
    expect(logged.outputs.get("record")).toBe(".modelgate/records/tiny.json");
  });

  it("passes a good model, and fails its step for a bad one with the reasons", async () => {
    expect((await run("compare", {})).outputs.get("verdict")).toBe("pass");
    expect((await run("gate", {})).code).toBe(0);
    await run("log", { metrics: "bad.json" });
    const compared = await run("compare", {});
    expect(compared.code).toBe(0);
    expect(compared.outputs.get("verdict")).toBe("fail");
    const { code, stdout, outputs } = await run("gate", {});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::tiny: accuracy is 0\.5/m);
    expect(JSON.parse(outputs.get("failed") ?? "")).toEqual(["tiny: accuracy"]);
  });

  it("annotates a fault in a file at its line", async () => {
    repo.write("modelgate.yaml", "model: { name: tiny }\ngates:\n  - metrc: accuracy\n");
    const { code, stdout } = await run("plan", {});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=modelgate\.yaml,line=3,col=5::modelgate\.yaml:3:5: /m);
    expect(stdout).not.toContain("at async");
  });

  it("says a fault without a place plainly", async () => {
    const { code, stdout } = await run("run", { pull: "maybe" });
    expect(code).toBe(1);
    expect(stdout).toContain('::error::input `pull` is "maybe": expected true or false');
  });

  it("never shows the token", async () => {
    repo.git("checkout", "-q", "--", "modelgate.yaml");
    const { stdout, stderr } = await run("plan", { token: "ghs_verysecret" });
    const shown = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("ghs_verysecret"));
    expect(shown.every((line) => line.startsWith("::add-mask::"))).toBe(true);
  });
});

it("an action with nothing left to wait for fails its step", async () => {
  expect(await unsettled("action", "status", dir.path)).toMatchObject({ code: 1 });
});
