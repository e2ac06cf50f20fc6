import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./data-tools.ts";

/** A made-up project: one dvc.yaml, and what its stages read. */
export interface Project {
  readonly title: string;
  readonly stages: number;
  /** Text of dvc.yaml. */
  readonly pipeline: string;
}

/** Chains side by side whose stages do next to nothing: what is measured is everything around the commands. */
export function trivial(stages: number): Project {
  const width = Math.max(1, Math.floor(stages / 20));
  const lines = Array.from({ length: stages }, (_, at) => {
    const before = at < width ? "" : `    - out/${at - width}.txt\n`;
    const deps = `    deps:\n    - in.txt\n${before}`;
    return `  s${at}:\n    cmd: echo ${at} > out/${at}.txt\n${deps}    params:\n    - seed\n    outs:\n    - out/${at}.txt\n`;
  });
  return { title: `${count(stages)} stages`, stages, pipeline: `stages:\n${lines.join("")}` };
}

export const rows = 3;
const columns = 4;

/** Four stages of a second side by side, in three rows that wait for each other. */
export function wide(): Project {
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const dep = row === 0 ? "in.txt" : `out/${row - 1}-${column}.txt`;
      const cmd = `sleep 1 && echo ${row} ${column} > out/${row}-${column}.txt`;
      lines.push(`  r${row}c${column}:\n    cmd: ${cmd}\n    deps: [${dep}]\n    outs: [out/${row}-${column}.txt]\n`);
    }
  }
  return {
    title: `${columns} × ${rows} stages of 1 s`,
    stages: rows * columns,
    pipeline: `stages:\n${lines.join("")}`,
  };
}

/** A stage that makes one directory of many small files, and one that reads it. */
export function manyFiles(files: number): Project {
  const make = `mkdir data && cd data && seq 1 ${files} | split -l 1 -a 6 -d - f`;
  const pipeline = `stages:
  make:
    cmd: ${make}
    deps: [in.txt]
    outs: [data]
  use:
    cmd: ls data | wc -l > used.txt
    deps: [data]
    outs: [used.txt]
`;
  return { title: `${count(files)} files in one directory`, stages: 2, pipeline };
}

/** Writes a project into a new folder and commits it to Git; returns the folder. `home` is nobody's own. */
export function makeProject(project: Project, root: string, home: string): string {
  for (const folder of [join(root, ".dvc"), join(root, "out"), home]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, ".dvc/config"), "[core]\n    analytics = false\n");
  writeFileSync(join(root, ".dvc/.gitignore"), "/config.local\n/tmp\n/cache\n");
  writeFileSync(join(root, "out/.gitkeep"), "");
  writeFileSync(join(root, "in.txt"), "in\n");
  writeFileSync(join(root, "params.yaml"), "seed: 1\n");
  writeFileSync(join(root, "dvc.yaml"), project.pipeline);
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]): void => {
    const done = spawnSync("git", args, { cwd: root, env: environment(home), stdio: ["ignore", "ignore", "inherit"] });
    if (done.status !== 0) throw new Error(`git ${args.join(" ")} failed`);
  };
  git("init", "-q");
  git("add", "-A");
  git(...who, "commit", "-q", "-m", "project");
  return root;
}

/** What a run left; throws where a stage is not in it. */
export function lockOf(root: string, { title, stages }: Project): string {
  const lock = readFileSync(join(root, "dvc.lock"), "utf8");
  const found = lock.match(/^ {2}\w+:$/gm)?.length ?? 0;
  if (found !== stages) throw new Error(`dvc.lock of "${title}" holds ${found} stages`);
  return lock;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
