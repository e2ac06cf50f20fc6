import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { refuse } from "./data-s3-fake.ts";

/** What goes wrong with one request. Positions are bytes of the answer's body. */
export type Fault =
  /** The connection is cut: before any answer, or within its body. */
  | { readonly kind: "drop"; readonly after?: number }
  /** Nothing more comes. */
  | { readonly kind: "stall"; readonly after?: number }
  /** The answer ends well, but too early: with a length that fits, or with none. */
  | { readonly kind: "truncate"; readonly after: number; readonly chunked?: boolean }
  | { readonly kind: "flip"; readonly at: number }
  | { readonly kind: "refuse"; readonly status: number; readonly code: string; readonly retryAfter?: number };

export interface Asked {
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string;
  /** How many requests came before, and before for this path. */
  readonly number: number;
  readonly turn: number;
}

export interface FaultProxy {
  readonly endpoint: string;
  readonly asked: Asked[];
  plan: (asked: Asked) => Fault | undefined;
}

/** Stands between a client and an HTTP server and breaks what its plan says; the rest passes as it is. */
export async function faultProxy(upstream: string, plan: FaultProxy["plan"]): Promise<FaultProxy> {
  const asked: Asked[] = [];
  const turns = new Map<string, number>();
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    const turn = turns.get(path) ?? 0;
    turns.set(path, turn + 1);
    const { method = "", headers } = request;
    const { range, authorization = "" } = headers;
    const one: Asked = { method, path, range, authorization, number: asked.length, turn };
    asked.push(one);
    const fault = proxy.plan(one);
    if (fault?.kind === "drop" && fault.after === undefined) response.destroy();
    else if (fault?.kind === "refuse") answer(response, fault);
    else if (fault?.kind !== "stall" || fault.after !== undefined) pass(upstream, agent, request, response, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  const proxy: FaultProxy = { endpoint: `http://127.0.0.1:${address.port}`, asked, plan };
  return proxy;
}

function answer(response: ServerResponse, fault: Extract<Fault, { kind: "refuse" }>): void {
  if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
  refuse(response, fault.status, fault.code);
}

function pass(
  upstream: string,
  agent: Agent,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  const { method, headers, url } = request;
  // With the client's own Host, which its signature holds.
  const sent = httpRequest(`${upstream}${url}`, { method, headers, agent }, (back) => {
    const length = Number(back.headers["content-length"]);
    const short = fault?.kind === "truncate" ? Math.min(fault.after, length) : length;
    const { "content-length": _, ...others } = back.headers;
    const chunked = Number.isNaN(length) || (fault?.kind === "truncate" && fault.chunked === true);
    response.writeHead(back.statusCode ?? 500, chunked ? others : { ...others, "content-length": short });
    let passed = 0;
    back.on("data", (chunk: Buffer) => {
      const start = passed;
      passed += chunk.length;
      if (fault?.kind === "flip" && fault.at >= start && fault.at < passed) {
        chunk[fault.at - start] = (chunk[fault.at - start] ?? 0) ^ 1;
      }
      const stop =
        fault?.kind === "drop" || fault?.kind === "stall" || fault?.kind === "truncate" ? fault.after : undefined;
      if (stop === undefined || passed <= stop) {
        if (!response.write(chunk)) {
          back.pause();
          response.once("drain", () => back.resume());
        }
        return;
      }
      back.destroy();
      const left = chunk.subarray(0, Math.max(0, stop - start));
      if (fault?.kind === "truncate") response.end(left);
      else response.write(left, () => fault?.kind === "drop" && response.destroy());
    });
    back.on("end", () => response.end());
  });
  response.on("close", () => sent.destroy());
  sent.on("error", () => response.destroy());
  request.pipe(sent);
}
