import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Description, loadDescription } from "./github-openapi.ts";
import { type Answer, routes } from "./github-routes.ts";
import { type GitHubState, newState } from "./github-state.ts";

/** An answer other than the right one, for the next requests that match. */
export interface Fault {
  readonly method?: string;
  /** A regular expression over the path. */
  readonly path: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** How many requests; all where left out. */
  readonly times?: number;
  /** Carry the request out and lose the answer, as a gateway does. */
  readonly carriedOut?: boolean;
}

export interface GitHubServer {
  readonly url: string;
  readonly state: GitHubState;
  /** Every request but those of the test itself: `POST /repos/acme/models/check-runs 201`. */
  readonly requests: string[];
  /** Requests (and answers of ours) that GitHub's description does not allow. */
  readonly violations: string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

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
    if (fault !== undefined && fault.carriedOut !== true)
      return reply(fault.status, { message: fault.message ?? "fault" }, fault.headers);
    if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? ""))
      return reply(401, { message: "Requires authentication" });
    const result = carryOut(method, url, body);
    if (fault !== undefined) return reply(fault.status, { message: fault.message ?? "fault" }, fault.headers);
    const paged = page(result, url);
    reply(result.status, paged.body, paged.headers);
  }

  function carryOut(method: string, url: URL, body: unknown): Answer {
    // GraphQL is not in the description: one question is known, and no other.
    if (url.pathname === "/graphql") {
      if (!state.graphql) return { status: 404, body: { message: "Not Found" } };
      const asked = (body as { query?: string } | undefined)?.query?.replaceAll(/\s+/g, " ").trim();
      if (asked === "query { viewer { login } }")
        return { status: 200, body: { data: { viewer: { login: state.viewer.login } } } };
      violations.push(`POST /graphql: ${asked ?? "no query"}`);
      return { status: 422, body: { message: "not a question this server knows" } };
    }
    const operation = known.operation(method, url.pathname);
    const name = `${method} ${operation?.template ?? url.pathname}`;
    const problems = operation?.checkRequest(url.searchParams, body) ?? ["GitHub has no such operation"];
    const route = routes[name];
    if (problems.length === 0 && route === undefined) problems.push("the local server does not know this operation");
    if (operation === undefined || route === undefined || problems.length > 0) {
      violations.push(`${name}: ${problems.join("; ")}`);
      return { status: 422, body: { message: `Validation Failed: ${problems.join("; ")}` } };
    }
    const { owner, repo } = operation.params;
    if (owner !== undefined && `${owner}/${repo}`.toLowerCase() !== state.repository.toLowerCase())
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
        .checkAnswer(result.status, result.list ?? result.body)
        .filter((problem) => !problem.endsWith("/head/repo must be object"));
      if (wrong.length > 0) violations.push(`${name}: our own answer: ${wrong.slice(0, 5).join("; ")}`);
    }
    return result;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  own.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own.url,
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
  if (answer.list === undefined) return { body: answer.body, headers: {} };
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const number = Number(url.searchParams.get("page") ?? 1);
  const body = answer.list.slice((number - 1) * size, number * size);
  if (number * size >= answer.list.length) return { body, headers: {} };
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  return { body, headers: { link: `<${next.href}>; rel="next"` } };
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
