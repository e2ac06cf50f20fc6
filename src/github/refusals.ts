import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";

const maxWaitMilliseconds = 120_000;

/** What Octokit throws for an answer that is no success: status 500 without a response where none came. */
interface RequestError extends Error {
  readonly status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/** Whether an error is an answer of the API, optionally with one of these status codes. */
export function isRefused(error: unknown, ...statuses: number[]): error is RequestError {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return false;
  return statuses.length === 0 || statuses.includes(error.status);
}

/** The server or the way to it failed: it is not known whether the request was carried out. */
export function isUnavailable(error: unknown): boolean {
  return isRefused(error, 500, 502, 503, 504);
}

/** How long to wait before trying again; undefined where waiting changes nothing or would take too long. */
export function retryDelay(error: unknown, attempt: number, host: Pick<Host, "random" | "now">): number | undefined {
  if (!isRefused(error)) return undefined;
  const asked = Number(error.response?.headers["retry-after"]);
  if (isRateLimit(error)) {
    const reset = Number(error.response?.headers["x-ratelimit-reset"]) * 1000 - host.now().getTime();
    const spent = error.response?.headers["x-ratelimit-remaining"] === "0";
    // GitHub: without either header, wait at least a minute after a secondary limit.
    const wait = asked > 0 ? asked * 1000 : spent && reset > 0 ? reset + 1000 : 60_000;
    return wait > maxWaitMilliseconds ? undefined : wait;
  }
  if (!isUnavailable(error)) return undefined;
  const backOff = asked > 0 ? asked * 1000 : 1000 * 2 ** (attempt - 1) * (0.5 + host.random());
  return Math.min(backOff, maxWaitMilliseconds);
}

/** GitHub answers 403 as well as 429 when too much was asked. */
function isRateLimit(error: RequestError): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  return (
    headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said(error))
  );
}

/** Turns an answer of the API into an error that says what to change; anything else stays what it is. */
export function refusal(error: unknown, purpose: { doing: string; permission: string }, apiUrl: string): unknown {
  if (!isRefused(error)) return error;
  const cannot = `cannot ${purpose.doing}`;
  const grant = `Grant the job \`permissions: ${purpose.permission}\`; a pull request from a fork or by Dependabot has a read-only token, so report it from a workflow_run job.`;
  if (isRateLimit(error)) {
    const fix = "Wait and run the job again; GitHub limits how much one token may ask.";
    return new UserError(`${cannot}: GitHub's rate limit is used up`, { fix, cause: error });
  }
  switch (error.status) {
    case 401:
      return new UserError(`${cannot}: GitHub does not accept the token`, {
        fix: "Give the step a token that is valid now: `github.token`, or an App's token made in the same job.",
        cause: error,
      });
    case 403:
      return new UserError(`${cannot}: the token may not (${said(error)})`, { fix: grant, cause: error });
    case 404:
      return new UserError(`${cannot}: not found, or hidden from this token`, { fix: grant, cause: error });
    case 410:
    case 422:
      return new UserError(`${cannot}: GitHub refused it (${said(error)})`, { cause: error });
    default:
      return new UserError(`${cannot}: ${apiUrl} did not do it (${error.status}, ${said(error)})`, {
        fix: "Run the job again; https://www.githubstatus.com says whether GitHub is down.",
        cause: error,
      });
  }
}

/** The first line of what the API said, without the documentation link Octokit appends. */
function said(error: RequestError): string {
  const data = error.response?.data;
  const own = typeof data === "object" && data !== null && "message" in data ? String(data.message) : error.message;
  return (own.split("\n", 1)[0] ?? "").slice(0, 200);
}
