import { execFileSync, spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeTempDir } from "./repo.ts";
import { tool } from "./tools.ts";

/** What one DVC command came to. */
export interface DvcEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * A process that has loaded DVC and forks itself for each command: the command starts as fresh as from its own script,
 * with its own environment and nothing that another one left in memory, without the second that the loading takes.
 * What a command loads besides, the parent loads too, for those that follow.
 */
const program = `
import importlib, json, os, sys, tempfile, threading, traceback
del sys.path[0]
asked, told = open(sys.argv[1]), open(sys.argv[2], "w")
from dvc.cli import main

def command(ask):
    loaded = set(sys.modules)
    os.environ.clear()
    os.environ.update(ask["env"])
    os.chdir(ask["cwd"])
    sys.argv = ["dvc", *ask["args"]]
    for file, to in zip(files, (1, 2)):
        os.dup2(file.fileno(), to)
    try:
        code = main(ask["args"]) or 0
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    files[2].write("\\n".join(name for name in sys.modules if name not in loaded).encode())
    files[2].flush()
    os._exit(code)

for line in asked:
    files = [tempfile.TemporaryFile() for _ in range(3)]
    child = os.fork()
    if child == 0:
        command(json.loads(line))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    said = []
    for file in files:
        file.seek(0)
        said.append(file.read().decode(errors="replace"))
        file.close()
    told.write(json.dumps({"code": code, "out": said[0], "err": said[1]}) + "\\n")
    told.flush()
    for name in said[2].splitlines():
        # Only what starts no thread may be there before a fork.
        if threading.active_count() == 1:
            try:
                importlib.import_module(name)
            except Exception:
                pass
`;

let ask: ((question: object) => DvcEnd) | undefined;

/** Runs one command of DVC to its end, whatever its exit code. */
export function dvcCommand(cwd: string, args: readonly string[], env: Record<string, string>): DvcEnd {
  ask ??= start();
  return ask({ cwd, args, env });
}

/** It ends with the tests' own process, which holds the other end of the pipe. */
function start(): (question: object) => DvcEnd {
  const python = /^#!(.*)$/m.exec(readFileSync(tool("dvc"), "utf8"))?.[1] ?? "python3";
  if (!existsSync(python)) throw new Error(`DVC's interpreter ${python} is not there`);
  const { path, remove } = makeTempDir();
  const pipes = [join(path, "asked"), join(path, "told")] as const;
  execFileSync("mkfifo", pipes);
  spawn(python, ["-c", program, ...pipes], { stdio: ["ignore", "ignore", "inherit"] }).unref();
  // Each opens once both sides are there.
  const asked = openSync(pipes[0], "w");
  const told = openSync(pipes[1], "r");
  remove();
  const buffer = Buffer.alloc(1 << 16);
  return (question) => {
    writeSync(asked, `${JSON.stringify(question)}\n`);
    const parts: Buffer[] = [];
    while (parts.at(-1)?.at(-1) !== 10) {
      const count = readSync(told, buffer);
      if (count === 0) throw new Error("DVC's process has ended");
      parts.push(Buffer.from(buffer.subarray(0, count)));
    }
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as DvcEnd;
  };
}
