/**
 * What a verb may know of the process it runs in, handed in so that tests hold it still.
 * Nothing under src/ but the two entry points reads `process`.
 */
export interface Host {
  /** The directory the user works in: the root of a checkout or below it. Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Aborted by SIGINT, SIGTERM or a cancelled job. */
  readonly signal: AbortSignal;
  /** Aborted when somebody at a terminal asks for the end once more: what is still being saved is given up. */
  readonly giveUp?: AbortSignal;
  now(): Date;
  /** Uniform in [0, 1); for back-off jitter. */
  random(): number;
  /** Waits; rejects at once when `signal` aborts, which is the host's where none is given. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  readonly fetch: typeof fetch;
}

/** Where people read: stderr on a terminal, the job's log in Actions. Never stdout. */
export interface Log {
  /** Whether colours are understood: a terminal without NO_COLOR. */
  readonly colour: boolean;
  /** Characters a line. */
  readonly width: number;
  /** Whether groups are folded: in a job's log, not on a terminal. */
  readonly folds: boolean;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Output of the user's own commands, passed on as it is. */
  raw(chunk: string): void;
  /** Lines logged by `body` fold under `title` where the log can fold. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Progress of something long; nothing is shown of what ends within two seconds. */
  progress(label: string): Progress;
  /** From here on this text is never shown. */
  secret(value: string): void;
}

export interface Progress {
  /** How much there will be, as far as it is known; it may be said again. */
  total(amount: Amount): void;
  /** What was done since; bytes are negative where an attempt's were thrown away. */
  advance(amount: Amount): void;
  end(): void;
}

/** How much of something; what is left out is not known. */
export interface Amount {
  readonly objects?: number;
  readonly bytes?: number;
}
