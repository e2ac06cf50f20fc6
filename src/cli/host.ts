import { setTimeout as wait } from "node:timers/promises";
import type { Host, Log, Progress } from "../lib/host.ts";
import { describe, lineProgress } from "../lib/progress.ts";

/** The host of a terminal: everything for people goes to stderr, so that stdout is the result alone. */
export function terminalHost(options: { quiet: boolean; verbose: boolean }): { host: Host; close(): void } {
  // The bundle runs on Node 20.19 and says so itself; the AWS client's own opinion would only worry people.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  const host: Host = {
    cwd: process.cwd(),
    env: process.env,
    log: terminalLog(options),
    signal: stop.signal,
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds) => wait(milliseconds, undefined, { signal: stop.signal }),
    fetch,
  };
  const close = (): void => {
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  };
  return { host, close };
}

function terminalLog({ quiet, verbose }: { quiet: boolean; verbose: boolean }): Log {
  const secrets = new Set<string>();
  const { stderr } = process;
  const colour = stderr.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  const clean = (text: string): string => {
    let cleaned = text;
    for (const secret of secrets) cleaned = cleaned.replaceAll(secret, "***");
    return cleaned;
  };
  const line = (text: string): void => {
    stderr.write(`${clean(text)}\n`);
  };
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    colour,
    // Some pseudo-terminals say 0.
    width: stderr.columns || 100,
    info: (message) => {
      if (!quiet) line(message);
    },
    notice: (message) => {
      if (!quiet) line(message);
    },
    warning: (message) => line(`${paint("33", "warning:")} ${message}`),
    debug: (message) => {
      if (verbose) line(paint("2", message));
    },
    raw: (chunk) => {
      if (!quiet) stderr.write(clean(chunk));
    },
    group: async (title, body) => {
      if (!quiet) line(paint("1", title));
      return body();
    },
    progress: (label, unit) => {
      if (quiet) return { total: () => {}, advance: () => {}, end: () => {} };
      return stderr.isTTY === true ? liveProgress(label, unit) : lineProgress(label, unit, line, Date.now);
    },
    secret: (value) => {
      if (value !== "") secrets.add(value);
    },
  };
}

/** One line that is drawn over, at most ten times a second, and gone at the end. */
function liveProgress(label: string, unit: "objects" | "bytes"): Progress {
  const started = Date.now();
  let drawn = 0;
  let total = 0;
  let done = 0;
  return {
    total: (amount) => {
      total = amount;
    },
    advance: (amount) => {
      done += amount;
      const now = Date.now();
      if (now - started < 500 || now - drawn < 100) return;
      drawn = now;
      process.stderr.write(`\r\u001b[K${label}: ${describe(done, total, unit, (now - started) / 1000)}`);
    },
    end: () => {
      if (drawn > 0) process.stderr.write("\r\u001b[K");
    },
  };
}
