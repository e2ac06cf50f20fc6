import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Host, Log } from "../lib/host.ts";
import { lineProgress, systemClock } from "../lib/progress.ts";
import { liveLine } from "./live-progress.ts";

/** The host of a terminal: everything for people goes to stderr, so that stdout is the result alone. */
export function terminalHost(options: { quiet: boolean; verbose: boolean }): { host: Host; close(): void } {
  // The bundle runs on Node 20.19 and says so itself; the AWS client's own opinion would only worry people.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const stop = new AbortController();
  // Each request under way listens for the end, and there may be hundreds.
  setMaxListeners(0, stop.signal);
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
  // Some pseudo-terminals say 0.
  const columns = (): number => stderr.columns || 100;
  const live = liveLine({ write: (text) => void stderr.write(clean(text)), columns }, systemClock);
  const write = (text: string): void => {
    live.clear();
    stderr.write(clean(text));
  };
  const line = (text: string): void => write(`${text}\n`);
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    colour,
    width: columns(),
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
      if (!quiet) write(chunk);
    },
    group: async (title, body) => {
      if (!quiet) line(paint("1", title));
      return body();
    },
    progress: (label) => {
      if (quiet) return { total: () => {}, advance: () => {}, end: () => {} };
      const drawn = stderr.isTTY === true && process.env["TERM"] !== "dumb";
      return drawn ? live.progress(label) : lineProgress(label, line, systemClock);
    },
    secret: (value) => {
      if (value !== "") secrets.add(value);
    },
  };
}
