import { spawn } from "node:child_process";
import { constants, platform } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { StringDecoder } from "node:string_decoder";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { watchMemory } from "./memory.ts";
import type { Stage } from "./pipeline.ts";
import { keptHint, stageEnv } from "./stage-env.ts";
import { endOf } from "./time-limit.ts";

interface CommandPlace {
  readonly root: string;
  /** The folder that holds `.dvc`. */
  readonly dvcRoot: string;
  readonly allowEnv: readonly string[];
}

/** A stage, as far as its commands go by it. */
type CommandOwner = Pick<Stage, "address" | "file" | "wdir" | "cmd">;

/** How long output may still arrive from children that outlive the command. */
const drainMs = 500;

/**
 * Runs a stage's commands one after the other, as DVC does; the first that fails ends it. Gives the most memory that one of
 * them had, in bytes, where the system tells.
 */
export async function runCommands(host: Host, stage: CommandOwner, place: CommandPlace): Promise<number | undefined> {
  const commands = typeof stage.cmd === "string" ? splitLines(stage.cmd) : stage.cmd;
  const { env, kept } = stageEnv(host, stage, place.allowEnv);
  env["DVC_ROOT"] ??= place.dvcRoot;
  env["DVC_STAGE"] = stage.address;
  let most: number | undefined;
  for (const command of commands) {
    host.log.info(`> ${command}`);
    const memory = await runCommand(host, stage, command, join(place.root, stage.wdir), env, kept);
    if (memory !== undefined) most = Math.max(memory, most ?? 0);
  }
  return most;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these too.
const lineEnds = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** Python's splitlines: DVC runs each line of a text command by itself. */
function splitLines(text: string): string[] {
  const lines = text.split(lineEnds);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

async function runCommand(
  host: Host,
  stage: CommandOwner,
  command: string,
  cwd: string,
  env: Record<string, string>,
  kept: readonly string[],
): Promise<number | undefined> {
  if (host.signal.aborted) throw cancelled(host, stage);
  const windows = platform() === "win32";
  const [file, args] = windows ? [command, []] : shellFor(env["SHELL"] || "/bin/sh", command);
  const child = spawn(file, args, {
    cwd,
    env,
    shell: windows,
    // A process group of its own, so that what the command started ends with it.
    detached: !windows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const memory = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  for (const stream of [child.stdout, child.stderr]) {
    const decoder = new StringDecoder("utf8");
    stream.on("data", (chunk: Buffer) => host.log.raw(decoder.write(chunk)));
    stream.on("end", () => {
      const rest = decoder.end();
      if (rest !== "") host.log.raw(rest);
    });
  }
  let timer: NodeJS.Timeout | undefined;
  const signalAll = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      if (windows) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // Nobody of the group is left.
    }
  };
  const onAbort = (): void => {
    signalAll("SIGTERM");
    timer = setTimeout(() => signalAll("SIGKILL"), endOf(host).graceMs);
  };
  host.signal.addEventListener("abort", onAbort, { once: true });
  try {
    const { code, signal } = await ended(child);
    if (host.signal.aborted) {
      // Those who outlived their parent would go on writing into the workspace.
      signalAll("SIGKILL");
      throw cancelled(host, stage);
    }
    if (signal !== null) throw killed(stage, command, signal);
    if (code !== 0) throw failed(stage, command, code ?? -1, kept);
    return memory();
  } finally {
    memory();
    clearTimeout(timer);
    host.signal.removeEventListener("abort", onAbort);
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(new UserError(`the shell could not be started: ${cause.message}`, { cause })),
    );
    child.once("exit", (code, signal) => {
      // A daemon that the command left behind keeps the pipes open: wait for output, not for the daemon.
      const late = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, drainMs);
      child.once("close", () => {
        clearTimeout(late);
        resolve({ code, signal });
      });
    });
  });
}

/** The user's shell without its start-up files, as DVC calls it. */
function shellFor(shell: string, command: string): [string, string[]] {
  const options: Readonly<Record<string, readonly string[]>> = {
    zsh: ["--no-rcs"],
    bash: ["--noprofile", "--norc"],
  };
  return [shell, [...(options[basename(shell).toLowerCase()] ?? []), "-c", command]];
}

function cancelled(host: Host, stage: CommandOwner): UserError {
  const { why, fix } = endOf(host);
  return new UserError(`stage ${stage.address} was ended: ${why}`, {
    where: { file: stage.file },
    ...(fix === undefined ? {} : { fix }),
  });
}

function killed(stage: CommandOwner, command: string, signal: NodeJS.Signals): UserError {
  const memory = signal === "SIGKILL" ? " (out of memory, often)" : "";
  return new UserError(`stage ${stage.address}: \`${shorten(command)}\` was killed by ${signal}${memory}`, {
    where: { file: stage.file },
  });
}

function failed(stage: CommandOwner, command: string, code: number, kept: readonly string[]): UserError {
  // A shell reports a signal that ended its child as 128 and the signal's number.
  const name = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  const by = name === undefined ? "" : `, which says ${name}`;
  const hint = keptHint(kept);
  const missing = code === 127 ? " (command not found)" : code === 126 ? " (not executable)" : "";
  return new UserError(`stage ${stage.address}: \`${shorten(command)}\` exited with ${code}${by}${missing}`, {
    where: { file: stage.file },
    ...(hint === undefined ? {} : { fix: hint }),
  });
}

function shorten(command: string): string {
  return command.length > 200 ? `${command.slice(0, 197)}...` : command;
}
