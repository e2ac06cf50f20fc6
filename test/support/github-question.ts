import type { Description } from "./github-openapi.ts";
import type { GitHubState } from "./github-state.ts";

/** One request, as a route of the local server sees it. */
export interface Question {
  readonly state: GitHubState;
  readonly description: Description;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The server's own address. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The server cuts it into pages and writes the Link header. */
  readonly list?: readonly unknown[];
  /** The key of such a list, where it does not stand alone. */
  readonly named?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = (question: Question) => Answer;

export const notFound: Answer = { status: 404, body: { message: "Not Found" } };

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
