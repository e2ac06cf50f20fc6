import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./table.ts";

/** What is to be run, and where. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

// Node does not tell what its children used. The wrapper's own start is not in the time that it takes.
const wrapper = `
import json, resource, subprocess, sys, time
with open(sys.argv[2], "wb") as log:
    began = time.perf_counter()
    code = subprocess.call(sys.argv[3:], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    seconds = time.perf_counter() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 if sys.platform == "darwin" else 1024
said = {"code": code, "seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss * unit}
with open(sys.argv[1], "w") as out:
    json.dump(said, out)
`;

/** Runs a command to its end; throws with the last it said where it fails. `scratch` is a folder for two files. */
export function measure(command: Command, scratch: string): Sample {
  const result = join(scratch, "result.json");
  const log = join(scratch, "log.txt");
  const done = spawnSync("python3", ["-c", wrapper, result, log, ...command.argv], {
    cwd: command.cwd,
    env: command.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`the measuring wrapper ended with ${done.status ?? done.signal}`);
  const said = JSON.parse(readFileSync(result, "utf8")) as Sample & { code: number };
  if (said.code !== 0) {
    const words = readFileSync(log, "utf8").slice(-3000);
    throw new Error(`\`${command.argv.join(" ")}\` ended with ${said.code}:\n${words}`);
  }
  rmSync(result);
  rmSync(log);
  return { seconds: said.seconds, cpu: said.cpu, peak: said.peak };
}
