import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dvcEnv } from "./data-peers.ts";
import { tool } from "./tools.ts";

/** Runs a Python program with DVC's own packages, `input` on its standard input, and gives the JSON that it prints. */
export function dvcPython(program: string, input: unknown, env: Record<string, string> = dvcEnv()): unknown {
  const python = /^#!(.*)$/m.exec(readFileSync(tool("dvc"), "utf8"))?.[1] ?? "python3";
  const text = execFileSync(python, ["-c", program], {
    env,
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "inherit"],
  });
  return JSON.parse(text);
}
