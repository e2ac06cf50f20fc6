import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./measure.ts";
import { drawsOf } from "./report-curve.ts";

/** A repository whose two last commits hold the same plots as the bundle, and DVC's command that shows both sides of them. */
export function dvcPlots(dvc: string, plots: number, dir: string): Command {
  const root = join(dir, `dvc-${plots}`);
  const home = join(dir, "home");
  const env = { PATH: process.env["PATH"] ?? "", HOME: home, GIT_CONFIG_NOSYSTEM: "1", DVC_NO_ANALYTICS: "1" };
  for (const folder of [join(root, ".dvc"), join(root, "plots"), home]) mkdirSync(folder, { recursive: true });
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgsign=false"];
    const done = spawnSync("git", [...who, ...args], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
    if (done.status !== 0) throw new Error(`git ${args.join(" ")} failed`);
  };
  git("init", "-q");
  writeFileSync(join(root, ".dvc/config"), "[core]\n    analytics = false\n");
  writeFileSync(join(root, ".dvc/.gitignore"), "/tmp\n/cache\n");
  const names = Array.from({ length: plots }, (_, index) => `plots/loss-${index}.csv`);
  const lines = names.map((name) => `  - ${name}:\n      x: step\n      y: loss\n`);
  writeFileSync(join(root, "dvc.yaml"), `plots:\n${lines.join("")}`);
  for (const side of ["baseline", "candidate"] as const) {
    for (const [index, name] of names.entries()) {
      const rows = drawsOf(side, index).map(([step, loss]) => `${step},${loss}\n`);
      writeFileSync(join(root, name), `step,loss\n${rows.join("")}`);
    }
    git("add", "-A");
    git("commit", "-q", "-m", side);
  }
  return { argv: [dvc, "plots", "diff", "HEAD~1", "HEAD", "--out", "html"], cwd: root, env };
}
