import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compiled, modelgate } from "../support/processes.ts";
import { gitEnv, openRepo, tempDir } from "../support/repo.ts";

const files = {
  "modelgate.yaml": "model: { name: tiny, path: model.txt }\n",
  "dvc.yaml": [
    "stages:",
    "  prepare:",
    "    cmd: echo data > data.txt",
    "    outs: [data.txt]",
    "  train:",
    "    cmd: sh train.sh",
    "    deps: [data.txt]",
    "    outs: [model.txt]",
    "",
  ].join("\n"),
  // Half a model is there when the signal comes; until `go` is there, only the signal ends it.
  "train.sh": "echo half > model.txt; echo started; while [ ! -e go ]; do sleep 0.05; done; echo whole > model.txt\n",
  ".gitignore": "/data.txt\n/model.txt\n/go\n",
  ".dvc/config": "",
};

/** Signals reach a process group as the runner sends them; Windows has none. */
it.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT"] as const)(
  "%s ends a run within the ten seconds of a cancelled job, and the next one goes on from there",
  async (signal) => {
    const dir = tempDir();
    openRepo(dir).git("init", "-q", "-b", "main");
    const repo = openRepo(dir);
    for (const [path, text] of Object.entries(files)) repo.write(path, text);
    repo.commit("first");
    const cli = fileURLToPath(new URL("../support/cli-main.ts", import.meta.url));
    const child = spawn(process.execPath, [cli, "run"], { cwd: dir, env: { ...gitEnv(), ...compiled, NO_COLOR: "1" } });
    let said = "";
    let sent = 0;
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (sent > 0 || !said.includes("started")) return;
      sent = performance.now();
      child.kill(signal);
    });
    const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
    expect(performance.now() - sent).toBeLessThan(10_000);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining("was cancelled") });
    expect(said).not.toContain("    at ");
    expect(readFileSync(join(dir, "dvc.lock"), "utf8")).toMatch(/prepare:/);
    expect(readFileSync(join(dir, "dvc.lock"), "utf8")).not.toMatch(/train:/);

    writeFileSync(join(dir, "go"), "");
    const again = await modelgate(dir, "run", "--json");
    expect(JSON.parse(again.stdout)["stages"]).toMatchObject([
      { name: "prepare", status: "unchanged" },
      { name: "train", status: "ran" },
    ]);
    expect(readFileSync(join(dir, "model.txt"), "utf8")).toBe("whole\n");
    expect(existsSync(join(dir, ".modelgate/tmp"))).toBe(false);
  },
);
