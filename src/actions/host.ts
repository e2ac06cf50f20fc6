import { setTimeout as wait } from "node:timers/promises";
import * as core from "@actions/core";
import type { Host, Log } from "../lib/host.ts";
import { lineProgress } from "../lib/progress.ts";

/** The host of a job's step: the job's log, cancelled by SIGINT (first) or SIGTERM (7.5 s later), as the runner does. */
export function actionsHost(env: Readonly<Record<string, string | undefined>>): { host: Host; close(): void } {
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  const host: Host = {
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    env,
    log: actionsLog(),
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

function actionsLog(): Log {
  const write = (text: string): void => {
    process.stdout.write(text);
  };
  return {
    colour: false,
    width: 120,
    // A line of the user's own output must not be taken for a command of the runner's.
    info: (message) => core.info(message),
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    debug: (message) => core.debug(message),
    raw: write,
    group: (title, body) => core.group(title, body),
    progress: (label, unit) => lineProgress(label, unit, (line) => core.info(line), Date.now),
    secret: (value) => {
      if (value !== "") core.setSecret(value);
    },
  };
}
