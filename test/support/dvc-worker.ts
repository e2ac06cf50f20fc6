import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { dvcEnv } from "./data-peers.ts";
import { tool } from "./tools.ts";

/** What one DVC command came to. */
export interface DvcOutcome {
  readonly code: number;
  readonly said: string;
}

/** DVC's own command line in one long-lived process: starting it anew costs a second each time. */
export interface DvcWorker {
  run(cwd: string, args: readonly string[], env?: Record<string, string>): Promise<DvcOutcome>;
  end(): void;
}

/** One request a line comes in on fd 3 and one answer a line leaves by fd 4, since stages inherit the other three. */
const program = `
import json, os, sys, tempfile
asked, told = os.fdopen(3), os.fdopen(4, "w")
spool = tempfile.TemporaryFile()
os.dup2(spool.fileno(), 1)
os.dup2(spool.fileno(), 2)
from dvc.cli import main
for line in asked:
    ask = json.loads(line)
    os.ftruncate(spool.fileno(), 0)
    os.lseek(spool.fileno(), 0, os.SEEK_SET)
    os.environ.update(ask["env"])
    os.environ["PWD"] = ask["cwd"]
    os.chdir(ask["cwd"])
    try:
        code = main(ask["args"])
    except SystemExit as end:
        code = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    os.lseek(spool.fileno(), 0, os.SEEK_SET)
    said = spool.read().decode(errors="replace")
    told.write(json.dumps({"code": code or 0, "said": said}) + "\\n")
    told.flush()
`;

export function startDvc(env: Record<string, string> = dvcEnv()): DvcWorker {
  const python = /^#!(.*)$/m.exec(readFileSync(tool("dvc"), "utf8"))?.[1] ?? "python3";
  const child: ChildProcess = spawn(python, ["-c", program], {
    env,
    stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"],
  });
  const [asked, told] = [child.stdio[3], child.stdio[4]];
  if (asked == null || told == null || !("write" in asked)) throw new Error("DVC's pipes did not open");
  const waiting: { resolve: (outcome: DvcOutcome) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: told as NodeJS.ReadableStream }).on("line", (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as DvcOutcome);
  });
  child.on("exit", (code) => {
    for (const one of waiting) one.reject(new Error(`DVC's process ended with ${code}`));
  });
  return {
    run: (cwd, args, more = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        asked.write(`${JSON.stringify({ cwd, args, env: more })}\n`);
      }),
    end: () => {
      asked.end();
    },
  };
}
