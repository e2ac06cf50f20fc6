import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { formatError } from "../../src/lib/errors.ts";
import { openMlflow } from "../../src/tracking/trackers/mlflow-rest.ts";
import { testHost } from "../support/host.ts";

interface Far {
  readonly url: string;
  readonly seen: { method: string; url: string; authorization: string | undefined }[];
  close(): void;
}

async function far(handler: (request: IncomingMessage, response: ServerResponse, count: number) => void): Promise<Far> {
  const seen: Far["seen"] = [];
  const server = createServer((request, response) => {
    request.resume();
    seen.push({ method: request.method ?? "", url: request.url ?? "", authorization: request.headers.authorization });
    handler(request, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const Answer = z.object({ ok: z.boolean() });
const secrets = { MLFLOW_TRACKING_USERNAME: "ada", MLFLOW_TRACKING_PASSWORD: "hunter2" };

async function failure(body: Promise<unknown>): Promise<string> {
  const error = await body.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  const text = formatError(error);
  expect(text).not.toMatch(/hunter2|YWRhOmh1bnRlcjI|Unexpected failure/);
  return text;
}

function open(url: string, env: Record<string, string> = secrets, sleep?: (ms: number) => Promise<void>) {
  return openMlflow(testHost({ env, ...(sleep === undefined ? {} : { sleep }) }), url);
}

describe("credentials", () => {
  it("are basic for a user and password, bearer for a token, and none where none are set", async () => {
    const server = await far((_request, response) => json(response, 200, { ok: true }));
    await open(server.url).get(Answer, "runs/get", {});
    await open(server.url, { MLFLOW_TRACKING_TOKEN: "tok" }).get(Answer, "runs/get", {});
    await open(server.url, {}).get(Answer, "runs/get", {});
    const basic = `Basic ${Buffer.from("ada:hunter2").toString("base64")}`;
    expect(server.seen.map((request) => request.authorization)).toEqual([basic, "Bearer tok", undefined]);
  });

  it("are masked in the log, and warned about where they travel unencrypted", () => {
    const host = testHost({ env: secrets });
    openMlflow(host, "http://mlflow.example.com");
    expect(host.lines).toContain("secret: hunter2");
    expect(host.lines.at(-1)).toBe(
      "warning: credentials go to http://mlflow.example.com without encryption: use https",
    );
  });

  it("half given are an error", () => {
    expect(() => open("http://127.0.0.1", { MLFLOW_TRACKING_USERNAME: "ada" })).toThrow("only one of");
  });

  it("never follow a redirect to another origin", async () => {
    const other = await far((_request, response) => json(response, 200, { ok: true }));
    const server = await far((_request, response) => response.writeHead(302, { location: `${other.url}/login` }).end());
    const text = await failure(open(server.url).get(Answer, "runs/get", {}));
    expect(text).toContain(`redirects to ${other.url}, and credentials are for ${server.url} alone`);
    await failure(open(server.url).upload("mlflow-artifacts:/1/x/artifacts", "a", new Uint8Array(3)));
    expect(other.seen).toEqual([]);
  });

  it("follow one on the same origin, and no circle", async () => {
    const server = await far((request, response) => {
      if (request.url?.startsWith("/moved") === true) json(response, 200, { ok: true });
      else if (request.url?.includes("round") === true) response.writeHead(307, { location: request.url }).end();
      else response.writeHead(307, { location: "/moved" }).end();
    });
    expect(await open(server.url).get(Answer, "runs/get", {})).toEqual({ ok: true });
    expect(await open(server.url).post(Answer, "runs/search", {})).toEqual({ ok: true });
    expect(await failure(open(server.url).get(Answer, "round", {}))).toContain("redirects in a circle");
  });
});

describe("a tracking URI", () => {
  it.each([
    ["https://ada:hunter2@mlflow.example.com", "holds a password"],
    ["databricks", "is not a URL"],
    ["file:///tmp/mlruns", "only servers over http and https"],
    ["", "there is no tracking URI"],
  ])("%s is refused", (uri, message) => {
    const attempt = () => open(uri, {});
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow("hunter2");
  });

  it("may have a path, and may come from the environment", async () => {
    const server = await far((_request, response) => json(response, 200, { ok: true }));
    const rest = openMlflow(testHost({ env: { MLFLOW_TRACKING_URI: `${server.url}/team/mlflow/` } }), undefined);
    await rest.get(Answer, "runs/get", { run_id: "a b" });
    expect(server.seen[0]?.url).toBe("/team/mlflow/api/2.0/mlflow/runs/get?run_id=a+b");
    expect(rest.base).toBe(`${server.url}/team/mlflow`);
  });
});

describe("a server", () => {
  it("that is down is named after a few tries", async () => {
    const server = await far(() => {});
    server.close();
    const waits: number[] = [];
    const rest = open(server.url, secrets, async (ms) => {
      waits.push(ms);
    });
    const text = await failure(rest.create(Answer, "runs/create", {}));
    expect(text).toContain(`the MLflow server at ${server.url} cannot be reached (ECONNREFUSED)`);
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it("that does not answer in time is given up", async () => {
    const server = await far(() => {});
    const rest = open(server.url, { ...secrets, MLFLOW_HTTP_REQUEST_TIMEOUT: "0.05" });
    expect(await failure(rest.get(Answer, "runs/get", {}))).toContain("did not answer within 1 s");
    expect(server.seen).toHaveLength(1);
  });

  it("that stops in the middle of its answer is given up, too", async () => {
    const server = await far((_request, response) => response.writeHead(200).write("{"));
    const rest = open(server.url, { ...secrets, MLFLOW_HTTP_REQUEST_TIMEOUT: "0.05" });
    expect(await failure(rest.get(Answer, "runs/get", {}))).toContain("did not answer within 1 s");
  });

  it.each([
    [401, { error_code: "UNAUTHENTICATED", message: "no" }, "does not accept the credentials (401)"],
    [403, { error_code: "PERMISSION_DENIED", message: "not ada hunter2" }, "(403, not ada ***)"],
    [404, "<html>nginx</html>", "has no /api/2.0/mlflow/runs/get (404)"],
    [413, "<html>nginx</html>", "takes no body of that size (413)"],
    [400, { error_code: "INVALID_PARAMETER_VALUE", message: "bad" }, "INVALID_PARAMETER_VALUE, bad"],
  ])("that refuses with %i is asked once and quoted", async (status, body, message) => {
    const server = await far((_request, response) => json(response, status, body));
    expect(await failure(open(server.url).get(Answer, "runs/get", {}))).toContain(message);
    expect(server.seen).toHaveLength(1);
  });

  it("that fails with 500 is tried again, but for what would make a twin", async () => {
    const server = await far((_request, response) => json(response, 500, { message: "boom\nTraceback" }));
    const text = await failure(open(server.url).post(Answer, "runs/log-batch", {}));
    expect(text).toContain("fails: POST /api/2.0/mlflow/runs/log-batch answers 500, boom");
    expect(text).not.toContain("Traceback");
    expect(server.seen).toHaveLength(4);
    await failure(open(server.url).create(Answer, "runs/create", {}));
    expect(server.seen).toHaveLength(5);
  });

  it("that fails once is forgiven", async () => {
    const server = await far((_request, response, count) => json(response, count === 1 ? 503 : 200, { ok: true }));
    expect(await open(server.url).create(Answer, "runs/create", {})).toEqual({ ok: true });
  });

  it("that is no MLflow is told from what it says", async () => {
    const server = await far((_request, response) => response.end("<html>sign in</html>"));
    expect(await failure(open(server.url).get(Answer, "runs/get", {}))).toContain("as an MLflow server does");
  });

  it.each([
    ["s3://bucket/1/x/artifacts", "keeps artifacts at s3://bucket/1/x/artifacts, not behind itself"],
    ["mlflow-artifacts://other.example.com/1/x/artifacts", "not behind itself"],
  ])("that keeps artifacts at %s is told how to be set up", async (uri, message) => {
    const server = await far((_request, response) => json(response, 200, {}));
    expect(await failure(open(server.url).upload(uri, "a", new Uint8Array(1)))).toContain(message);
    expect(server.seen).toEqual([]);
  });
});
