/** A place in a file the user wrote; lines and columns count from 1. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something the user has to mend: shown without a stack, exit code 2.
 * Every other error is a bug of ours: shown with stack and cause, exit code 3.
 */
export class UserError extends Error {
  readonly where: Where | undefined;
  /** What to do about it, one sentence. */
  readonly fix: string | undefined;

  constructor(message: string, more: { where?: Where; fix?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "UserError";
    this.where = more.where;
    this.fix = more.fix;
  }
}

/** `file:line:column`, as far as it is known. */
function formatWhere(where: Where): string {
  return [where.file, where.line, where.column].filter((part) => part !== undefined).join(":");
}

/** The whole text of an error as a person should see it. */
export function formatError(error: unknown): string {
  if (error instanceof UserError) {
    const place = error.where === undefined ? "" : `${formatWhere(error.where)}: `;
    const fix = error.fix === undefined ? "" : `\n  ${error.fix}`;
    return `${place}${error.message}${fix}`;
  }
  if (isCancel(error)) return "cancelled";
  if (isPassing(error))
    return `${error.message}\n  Look whether the server can be reached from here, then run this again.`;
  if (!(error instanceof Error)) return `Unexpected failure: ${String(error)}`;
  const cause = error.cause === undefined ? "" : `\nCaused by: ${formatError(error.cause)}`;
  return `Unexpected failure, a bug in modelgate: ${error.stack ?? error.message}${cause}`;
}

/** Exit codes of the command line. */
export const ExitCode = { done: 0, gateFailed: 1, userError: 2, bug: 3 } as const;

/** What a caught error ends the process with. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UserError || isCancel(error) || isPassing(error) ? ExitCode.userError : ExitCode.bug;
}

/** What waits and requests throw when the host's signal ends them: nobody's fault. */
function isCancel(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** A line or server that failed (storage/faults.ts), where nobody tried again: no bug of ours either. */
export function isPassing(error: unknown): error is Error {
  return error instanceof Error && error.name === "TransientError";
}

/** Narrow a caught value to a Node system error such as ENOENT. */
export function isSystemError(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return false;
  return codes.length === 0 || codes.includes(error.code);
}
