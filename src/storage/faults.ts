import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";

interface TransientOptions {
  readonly slowDown?: boolean;
  readonly retryAfter?: number | undefined;
  readonly startOver?: boolean;
  readonly cause?: unknown;
}

/** The line or the server failed, not the question: another attempt may do better. */
export class TransientError extends Error {
  /** The server asked for fewer requests (503 SlowDown, 429), or let one time out. */
  readonly slowDown: boolean;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter: number | undefined;
  /** The object was replaced, or comes only whole: what was read of it until now is of no use to another attempt. */
  readonly startOver: boolean;

  constructor(message: string, options: TransientOptions = {}) {
    super(message, "cause" in options ? { cause: options.cause } : {});
    this.name = "TransientError";
    this.slowDown = options.slowDown ?? false;
    this.retryAfter = options.retryAfter;
    this.startOver = options.startOver ?? false;
  }
}

/** Codes of a connection that does not come about. */
export const unreachable = ["ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"];

/** Attempts for one request, the first one counted. */
export const attempts = 5;
/** A server that asks for more than this is not waited for. */
const longestWait = 60_000;

/** Milliseconds before the next attempt: what the server asked for, else doubled each time, with jitter. */
export function backOff(host: Pick<Host, "random">, error: TransientError, attempt: number): number {
  const grown = (0.5 + host.random()) * 200 * 2 ** Math.min(attempt, 7);
  return Math.min(longestWait, Math.max(error.retryAfter ?? 0, grown));
}

/** Runs one request until it succeeds, fails for good, or has failed `attempts` times in passing. */
export async function retried<T>(
  host: Host,
  what: string,
  request: () => Promise<T>,
  failed?: (error: TransientError) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request();
    } catch (error) {
      host.signal.throwIfAborted();
      if (!(error instanceof TransientError)) throw error;
      failed?.(error);
      if (attempt === attempts) throw exhausted(what, error);
      await host.sleep(backOff(host, error, attempt));
    }
  }
}

/** The last failure in passing, as what the user is told. */
export function exhausted(what: string, error: TransientError): UserError {
  return new UserError(`${what}: ${error.message} (tried ${attempts} times)`, {
    fix: "Look whether the server can be reached from here, then run this again: what has arrived stays.",
    cause: error,
  });
}
