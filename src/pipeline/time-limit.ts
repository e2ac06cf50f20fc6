import { setMaxListeners } from "node:events";
import type { Host } from "../lib/host.ts";

/** When a run ends by itself, before the job's own limit takes everything. */
export interface TimeLimit {
  /** What the limit counts from. */
  readonly began: Date;
  readonly seconds: number;
  /** As people wrote it: `5h`. */
  readonly text: string;
  /** Set once it has ended a run. */
  reached?: true;
}

/** Why a signal was aborted: a limit, and nobody's wish. */
class LimitReached extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = "LimitReached";
    this.fix = fix;
  }
}

export const runAgain = "Run it again: the stages that were finished are recorded and are not run twice.";

/** How long commands may take to end: a cancelled job gives ten seconds in all, and they get most of them. */
const graceMs = { cancelled: 7000, limit: 60_000 } as const;

/** A timer of more milliseconds ends at once. */
export const longestTimer = 2 ** 31 - 1;

/** Runs `body` with a host whose signal aborts at the limit as well; what moves data keeps its own host, and comes to an end. */
export async function withTimeLimit<T>(
  host: Host,
  limit: TimeLimit | undefined,
  body: (host: Host) => Promise<T>,
): Promise<T> {
  if (limit === undefined) return body(host);
  const { began, seconds, text } = limit;
  const left = began.getTime() + seconds * 1000 - host.now().getTime();
  const reached = (): LimitReached => {
    limit.reached = true;
    return new LimitReached(`the run's time limit of ${text} is reached`, runAgain);
  };
  return endedAfter(host, left, reached, body);
}

const ofStage = "Give it a longer `timeout` under `stages:` in modelgate.yaml, or find out why it takes so long.";

/** The same for one stage, or for what `fix` tells how to mend; `seconds` from now. */
export async function withTimeout<T>(
  host: Host,
  seconds: number | undefined,
  body: (host: Host) => Promise<T>,
  fix = ofStage,
): Promise<T> {
  if (seconds === undefined) return body(host);
  const shown = seconds >= 60 ? `${Number((seconds / 60).toFixed(1))} min` : `${seconds} s`;
  const reached = (): LimitReached => new LimitReached(`it took longer than its timeout of ${shown}`, fix);
  return endedAfter(host, seconds * 1000, reached, body);
}

async function endedAfter<T>(
  host: Host,
  milliseconds: number,
  reason: () => LimitReached,
  body: (host: Host) => Promise<T>,
): Promise<T> {
  // 24 days, which no job has.
  if (milliseconds > longestTimer) return body(host);
  const reached = new AbortController();
  const done = new AbortController();
  const waiting = host.sleep(Math.max(0, milliseconds), done.signal).then(
    () => {
      if (!done.signal.aborted) reached.abort(reason());
    },
    () => {},
  );
  const signal = AbortSignal.any([host.signal, reached.signal]);
  setMaxListeners(0, signal);
  try {
    return await body({ ...host, signal });
  } finally {
    done.abort();
    await waiting;
  }
}

/** Why the commands of a run are ended, how long they may take for it, and how to go on; whoever cancelled is told that once, at the end. */
export function endOf({ signal }: Pick<Host, "signal">): {
  readonly why: string;
  readonly graceMs: number;
  readonly fix?: string;
} {
  const { reason } = signal;
  if (reason instanceof LimitReached) return { why: reason.message, graceMs: graceMs.limit, fix: reason.fix };
  return { why: "the run was cancelled", graceMs: graceMs.cancelled };
}
