import { UserError } from "../lib/errors.ts";
import { redactUrls } from "../lib/git.ts";
import { TransientError } from "./faults.ts";

/** What a server's refusal is about, in the user's words. */
interface Refused {
  /** `cannot download models/a.bin from https://…`. */
  readonly doing: string;
  readonly status: number;
  /** The server's own words; empty where it said none. */
  readonly said: string;
  /** Which credential the request carried, in words. */
  readonly as: string;
}

/** The error behind a status of a server or of one of its answers about an object. */
export function refusal({ doing, status, said, as }: Refused): UserError | TransientError {
  const words = said === "" ? `it answered ${status}` : `${said} (${status})`;
  if (status === 402 || status === 507 || status === 509 || isQuota(said)) {
    return new UserError(`${doing}: the repository exceeds its quota of Git LFS: ${words}`, {
      fix: "Raise the quota or wait until it is renewed; objects that are kept between jobs are not fetched again.",
    });
  }
  if (status === 401 || status === 403) {
    return new UserError(`${doing}: the server refuses ${as}: ${words}`, {
      fix:
        as === anonymously
          ? "Give a token of the server's own: actions/checkout leaves one, and so does a credential helper of Git."
          : "Look whether this credential may read the repository (and write to it, for a push).",
    });
  }
  if (status === 413) {
    return new UserError(`${doing}: it is larger than the server takes: ${words}`, {
      fix: "Raise the server's limit, or keep this file elsewhere.",
    });
  }
  if ([408, 429, 500, 502, 503, 504].includes(status)) {
    return new TransientError(`${doing}: ${words}`, { slowDown: status === 429 || status === 503 });
  }
  return new UserError(`${doing}: ${words}`);
}

/** Whether a server's words are about what a repository may use up. */
export function isQuota(said: string): boolean {
  return /\bquota\b|bandwidth/i.test(said);
}

/** How a request without a credential is called. */
export const anonymously = "a request without a credential";

/** The message in a server's answer, on one line and without anything that could be taken for more than words. */
export function messageIn(body: string): string {
  let said: unknown;
  try {
    said = (JSON.parse(body) as { message?: unknown } | null)?.message;
  } catch {
    return "";
  }
  return typeof said === "string" ? wordsOf(said) : "";
}

/** Foreign words on one line. */
export function wordsOf(said: string): string {
  const line = redactUrls(said)
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

/** An address for people: signatures stand behind its question mark. */
export function placeOf(href: string): string {
  if (!URL.canParse(href)) return "an address that is none";
  const { origin, pathname } = new URL(href);
  return `${origin}${pathname.length > 80 ? `${pathname.slice(0, 80)}…` : pathname}`;
}
