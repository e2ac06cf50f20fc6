import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerGitea } from "./gitea-routes.ts";
import { answerGraphql } from "./github-graphql.ts";
import { type Description, loadDescription } from "./github-openapi.ts";
import type { Answer } from "./github-question.ts";
import { routes } from "./github-routes.ts";
import { archiveAt } from "./github-run-routes.ts";
import { type GitHubState, newState } from "./github-state.ts";

/** An answer other than the right one, for the next requests that match. */
export interface Fault {
  readonly method?: string;
  /** A regular expression over the path. */
  readonly path: string;
  /** Not needed with `meanwhile`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** How many requests; all where left out. */
  readonly times?: number;
  /** Carry the request out and lose the answer, as a gateway does. */
  readonly carriedOut?: boolean;
  /** Let this happen just before the answer, which is the right one: what another run does in between. */
  readonly meanwhile?: () => void;
}

export interface GitHubServer {
  readonly url: string;
  /** What a job has as GITHUB_API_URL: the address itself, on a server of one's own and on other forges a path below it. */
  readonly apiUrl: string;
  readonly state: GitHubState;
  /** Every request but those of the test itself: `POST /repos/acme/models/check-runs 201`. */
  readonly requests: string[];
  /** Requests (and answers of ours) that GitHub's description does not allow. */
  readonly violations: string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** Where each forge's API begins. */
const prefixes = { github: "", ghes: "/api/v3", gitea: "/api/v1", forgejo: "/api/v1" } as const;

let description: Description | undefined;

/** A small GitHub on 127.0.0.1: stateful, and every request is checked against GitHub's own OpenAPI description. */
export async function startGitHubServer(preset: Partial<GitHubState> = {}): Promise<GitHubServer> {
  description ??= loadDescription();
  const known = description;
  const state = newState(preset);
  const requests: string[] = [];
  const violations: string[] = [];
  const faults: (Fault & { left: number })[] = [];
  const own = { url: "" };

  const fail = (fault: Fault): void => {
    faults.push({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  };

  const applyPreset = (body: Record<string, unknown>): void => {
    const { faults: given, ...rest } = body as Partial<GitHubState> & { faults?: Fault[] };
    Object.assign(state, rest);
    for (const fault of given ?? []) fail(fault);
  };

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      violations.push(`the local server failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", own.url);
    const method = request.method ?? "GET";
    const text = await readText(request);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    if (url.pathname === "/_state") {
      if (method === "POST") applyPreset(body as Record<string, unknown>);
      return send(response, 200, { ...state, requests, violations });
    }
    const fault = faults.find(
      (one) => one.left > 0 && (one.method ?? method) === method && new RegExp(one.path).test(url.pathname),
    );
    const reply = (status: number, content: unknown, headers: Record<string, string> = {}): void => {
      requests.push(`${method} ${url.pathname} ${status}`);
      send(response, status, content, headers);
    };
    if (fault !== undefined) fault.left--;
    if (fault?.meanwhile !== undefined) fault.meanwhile();
    else if (fault !== undefined && fault.carriedOut !== true)
      return reply(fault.status ?? 500, { message: fault.message ?? "fault" }, fault.headers);
    const archive = archiveAt(state, url.pathname);
    if (archive !== undefined) {
      if (request.headers.authorization !== undefined) violations.push(`a token was shown to ${url.pathname}`);
      requests.push(`${method} ${url.pathname} 200`);
      return void response.writeHead(200, { "content-type": "zip" }).end(archive);
    }
    if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? ""))
      return reply(401, { message: "Requires authentication" });
    const result = carryOut(method, url, body);
    if (fault !== undefined && fault.meanwhile === undefined)
      return reply(fault.status ?? 500, { message: fault.message ?? "fault" }, fault.headers);
    const paged = page(result, url);
    reply(result.status, paged.body, paged.headers);
  }

  function carryOut(method: string, url: URL, body: unknown): Answer {
    if (state.forge === "gitea" || state.forge === "forgejo") return carryOutGitea(method, url, body);
    // GraphQL is not in the description: two questions are known, and no other.
    if (url.pathname === (state.forge === "ghes" ? "/api/graphql" : "/graphql")) {
      if (!state.graphql) return { status: 404, body: { message: "Not Found" } };
      const answered = answerGraphql(state, body);
      if (answered !== undefined) return answered;
      violations.push(`POST ${url.pathname}: ${JSON.stringify(body)}`);
      return { status: 422, body: { message: "not a question this server knows" } };
    }
    const path = withoutPrefix(url.pathname);
    if (path === undefined) return { status: 404, body: { message: "Not Found" } };
    const operation = known.operation(method, path);
    const name = `${method} ${operation?.template ?? path}`;
    const problems = operation?.checkRequest(url.searchParams, body) ?? ["GitHub has no such operation"];
    const route = routes[name];
    if (problems.length === 0 && route === undefined) problems.push("the local server does not know this operation");
    if (operation === undefined || route === undefined || problems.length > 0) {
      violations.push(`${name}: ${problems.join("; ")}`);
      return { status: 422, body: { message: `Validation Failed: ${problems.join("; ")}` } };
    }
    const { owner, repo } = operation.params;
    // A token of more than one repository can tell another of a report.
    const isOther = `${owner}/${repo}`.toLowerCase() !== state.repository.toLowerCase();
    if (owner !== undefined && isOther && !operation.template.endsWith("/dispatches"))
      return { status: 404, body: { message: "Not Found" } };
    const fields = (body ?? {}) as Record<string, unknown>;
    const result = route({
      state,
      description: known,
      params: operation.params,
      query: url.searchParams,
      body: fields,
      url: own.url,
    });
    if (result.status < 400) {
      // A deleted fork's repository is null on GitHub, which its description leaves out.
      const wrong = operation
        .checkAnswer(result.status, pageOf(result, result.list ?? []) ?? result.body)
        .filter((problem) => !/\/(head\/repo|head_repository) must be object$/.test(problem));
      if (wrong.length > 0) violations.push(`${name}: our own answer: ${wrong.slice(0, 5).join("; ")}`);
    }
    return result;
  }

  function carryOutGitea(method: string, url: URL, body: unknown): Answer {
    const path = withoutPrefix(url.pathname);
    const repository = /^\/repos\/([^/]+\/[^/]+)/.exec(path ?? "")?.[1];
    if (path === undefined || (repository !== undefined && repository !== state.repository))
      return { status: 404, body: { message: "Not Found" } };
    const { problems, ...answered } = answerGitea(state, { method, path, body, origin: own.url });
    if (problems.length > 0) violations.push(`${method} ${path}: ${problems.join("; ")}`);
    return answered;
  }

  /** The path of an operation; undefined where the API does not begin there. */
  function withoutPrefix(path: string): string | undefined {
    const prefix = prefixes[state.forge];
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  own.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own.url,
    get apiUrl() {
      return `${own.url}${prefixes[state.forge]}`;
    },
    state,
    requests,
    violations,
    fail,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** One page of a list and the Link header that leads to the next, as GitHub sends them. */
function page(answer: Answer, url: URL): { body: unknown; headers: Record<string, string> } {
  if (answer.list === undefined) return { body: answer.body, headers: { ...answer.headers } };
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const number = Number(url.searchParams.get("page") ?? 1);
  const body = pageOf(answer, answer.list.slice((number - 1) * size, number * size));
  if (number * size >= answer.list.length) return { body, headers: {} };
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  return { body, headers: { link: `<${next.href}>; rel="next"` } };
}

function pageOf({ list, named }: Answer, part: readonly unknown[]): unknown {
  if (list === undefined) return undefined;
  return named === undefined ? part : { total_count: list.length, [named]: part };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
