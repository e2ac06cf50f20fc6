import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readActions } from "../../scripts/action-files.ts";
import { verbs } from "../../src/actions/table.ts";
import { tempDir } from "../support/repo.ts";

const root = resolve(import.meta.dirname, "../..");
const actions = readActions(root);
const pages = actions.find(({ verb }) => verb === "pages");
const Step = z.looseObject({ env: z.record(z.string(), z.string()).default({}), run: z.string().optional() });
const step = z
  .array(Step)
  .parse(pages?.runs["steps"])
  .find(({ run }) => run !== undefined);

const bash = process.platform === "win32" ? "" : execFileSync("which", ["bash"], { encoding: "utf8" }).trim();

/** Runs the action's own script, with a stand-in for the bundle that says what it was given. */
function made(
  path: string,
  stub = "for (const [name, value] of Object.entries(process.env)) if (name.startsWith('INPUT_')) console.log(name, value)",
) {
  const place = tempDir();
  for (const folder of ["dist", "actions/pages"]) mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, "dist/dashboard.js"), stub);
  const done = spawnSync(bash, ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? "exit 99"], {
    encoding: "utf8",
    env: { PATH: path, GITHUB_ACTION_PATH: join(place, "actions/pages"), INPUT_LIMIT: "7", INPUT_OUT: "/tmp/a b" },
  });
  return { status: done.status, said: done.stdout + done.stderr };
}

describe.skipIf(process.platform === "win32")("the pages action", () => {
  it("gives the dashboard's verb inputs that it has, and defaults that are its own", () => {
    const inputs = Object.keys(step?.env ?? {}).map((name) => name.replace("INPUT_", "").toLowerCase());
    expect(inputs.filter((name) => !(name in (verbs["dashboard"]?.inputs ?? {})))).toEqual([]);
    const own = actions.find(({ verb }) => verb === "dashboard")?.inputs;
    for (const [name, input] of Object.entries(pages?.inputs ?? {}))
      expect(input.default, name).toEqual(own?.[name]?.default);
  });

  it("runs the bundle of its own version", () => {
    const { status, said } = made(`${dirname(process.execPath)}:/usr/bin:/bin`);
    expect(status).toBe(0);
    expect(said).toContain("INPUT_LIMIT 7");
    expect(said).toContain("INPUT_OUT /tmp/a b");
  });

  it("fails as the verb does, and says what is lacking where there is no node", () => {
    expect(made(`${dirname(process.execPath)}:/usr/bin:/bin`, "process.exit(2)").status).not.toBe(0);
    const without = made("/nowhere");
    expect(without.status).toBe(1);
    expect(without.said).toContain("there is no node on PATH");
  });

  it("takes from others only what is pinned", () => {
    const uses = readFileSync(join(root, "actions/pages/action.yml"), "utf8").match(/uses: .*/g) ?? [];
    expect(uses).toHaveLength(3);
    expect(uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
