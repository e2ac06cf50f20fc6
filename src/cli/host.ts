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
  const again = new AbortController();
  let asked = Number.POSITIVE_INFINITY;
  const cancel = (): void => {
    // One Ctrl-C may arrive twice where npm stands between; a person's second one comes later.
    if (performance.now() - asked > 1000) again.abort();
    asked = Math.min(asked, performance.now());
    stop.abort();
  };
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  const host: Host = {
    cwd: process.cwd(),
    env: process.env,
    log: terminalLog(options),
    signal: stop.signal,
    giveUp: again.signal,
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds, signal = stop.signal) => wait(milliseconds, undefined, { signal }),
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
  // Asked for when it is needed: Node loads much for the stream, and a run with nothing to say has no use for it.
  const isTerminal = (): boolean => process.stderr.isTTY === true && process.env["TERM"] !== "dumb";
  const colour = (): boolean => isTerminal() && !process.env["NO_COLOR"];
  const clean = (text: string): string => {
    let cleaned = text;
    for (const secret of secrets) cleaned = cleaned.replaceAll(secret, "***");
    return cleaned;
  };
  // Some pseudo-terminals say 0.
  const columns = (): number => process.stderr.columns || 100;
  const live = liveLine({ write: (text) => void process.stderr.write(clean(text)), columns }, systemClock);
  const write = (text: string): void => {
    live.clear();
    process.stderr.write(clean(text));
  };
  const line = (text: string): void => write(`${text}\n`);
  const paint = (code: string, text: string): string => (colour() ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    get colour() {
      return colour();
    },
    get width() {
      return columns();
    },
    folds: false,
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
      return isTerminal() ? live.progress(label) : lineProgress(label, line, systemClock);
    },
    secret: (value) => {
      if (value !== "") secrets.add(value);
    },
  };
}
