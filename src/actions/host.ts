import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import * as core from "@actions/core";
import type { Host, Log } from "../lib/host.ts";
import { lineProgress, systemClock } from "../lib/progress.ts";
import { inert, inertLines } from "./inert.ts";

/** The host of a job's step: the job's log, cancelled by SIGINT (first) or SIGTERM (7.5 s later), as the runner does. */
export function actionsHost(env: Readonly<Record<string, string | undefined>>): { host: Host; close(): void } {
  const stop = new AbortController();
  // Each request under way listens for the end, and there may be hundreds.
  setMaxListeners(0, stop.signal);
  const cancel = (): void => stop.abort();
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  const { log, flush } = actionsLog();
  const host: Host = {
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    env,
    log,
    signal: stop.signal,
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds, signal = stop.signal) => wait(milliseconds, undefined, { signal }),
    fetch,
  };
  const close = (): void => {
    flush();
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  };
  return { host, close };
}

/** Only `core` speaks to the runner: no other line, be it a stage's output or a name in a message, is a command. */
function actionsLog(): { log: Log; flush(): void } {
  const output = inertLines((text) => void process.stdout.write(text));
  const after =
    <T extends unknown[], R>(say: (...given: T) => R) =>
    (...given: T): R => {
      output.flush();
      return say(...given);
    };
  const info = after((message: string) => core.info(inert(message)));
  const log: Log = {
    colour: false,
    width: 120,
    folds: true,
    info,
    notice: after((message: string) => core.notice(message)),
    warning: after((message: string) => core.warning(message)),
    debug: after((message: string) => core.debug(message)),
    raw: output.push,
    group: async (title, body) => {
      output.flush();
      return core.group(title, async () => {
        try {
          return await body();
        } finally {
          output.flush();
        }
      });
    },
    progress: (label) => lineProgress(label, info, systemClock),
    secret: after((value: string) => {
      if (value !== "") core.setSecret(value);
    }),
  };
  return { log, flush: output.flush };
}
