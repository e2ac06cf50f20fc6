import type { z } from "zod";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { type MlflowAnswer, type MlflowHttp, type MlflowRequest, openMlflowHttp } from "./mlflow-http.ts";

const api = "/api/2.0/mlflow/";
const artifacts = "/api/2.0/mlflow-artifacts/artifacts/";

/** MLflow's REST API: every answer is checked against what is read of it. */
export interface MlflowRest {
  /** The tracking URI: safe to show, and where the pages for people are. */
  readonly base: string;
  get<T>(schema: z.ZodType<T>, endpoint: string, query: Readonly<Record<string, string>>): Promise<T>;
  /** undefined where the server answers with one of these error codes. */
  tryGet<T>(
    schema: z.ZodType<T>,
    endpoint: string,
    query: Readonly<Record<string, string>>,
    codes: readonly string[],
  ): Promise<T | undefined>;
  /** Writes that may be repeated, and searches. */
  post<T>(schema: z.ZodType<T>, endpoint: string, body: unknown): Promise<T>;
  /** Writes that would make a twin when repeated; undefined where the server answers with one of these error codes. */
  create<T>(schema: z.ZodType<T>, endpoint: string, body: unknown, codes?: readonly string[]): Promise<T | undefined>;
  remove(endpoint: string, body: unknown): Promise<void>;
  upload(artifactUri: string, path: string, content: Blob | Uint8Array<ArrayBuffer>): Promise<void>;
  download(artifactUri: string, path: string): Promise<Uint8Array | undefined>;
}

/** Opens the API at a tracking URI, or at MLFLOW_TRACKING_URI; nothing is asked yet. */
export function openMlflow(host: Host, trackingUri: string | undefined): MlflowRest {
  const uri = trackingUri || host.env["MLFLOW_TRACKING_URI"];
  if (!uri) {
    throw new UserError("there is no tracking URI for MLflow", {
      fix: "Write `mlflow: { tracking-uri: https://… }` in modelgate.yaml, or set MLFLOW_TRACKING_URI for the step.",
    });
  }
  const http = openMlflowHttp(host, uri);

  async function ask<T>(
    schema: z.ZodType<T>,
    request: MlflowRequest,
    codes: readonly string[],
  ): Promise<T | undefined> {
    const answer = await http.send(request);
    if (answer.status < 200 || answer.status >= 300) {
      if (codes.includes(errorOf(answer).code)) return undefined;
      throw refusal(http, request, answer);
    }
    const value = parse(answer);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new UserError(
      `${http.base} does not answer ${request.path} as an MLflow server does: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
      { fix: "Check `tracking-uri`: it is the server's address without /api." },
    );
  }
  async function must<T>(schema: z.ZodType<T>, request: MlflowRequest): Promise<T> {
    const value = await ask(schema, request, []);
    if (value === undefined) throw new Error("an answer without a value");
    return value;
  }
  const at = (artifactUri: string, path: string): string => artifacts + artifactPath(http, artifactUri, path);

  return {
    base: http.base,
    get: (schema, endpoint, query) => must(schema, { method: "GET", path: api + endpoint, query, repeatable: true }),
    tryGet: (schema, endpoint, query, codes) =>
      ask(schema, { method: "GET", path: api + endpoint, query, repeatable: true }, codes),
    post: (schema, endpoint, json) => must(schema, { method: "POST", path: api + endpoint, json, repeatable: true }),
    create: (schema, endpoint, json, codes = []) =>
      ask(schema, { method: "POST", path: api + endpoint, json, repeatable: false }, codes),
    remove: async (endpoint, json) => {
      const request: MlflowRequest = { method: "DELETE", path: api + endpoint, json, repeatable: true };
      const answer = await http.send(request);
      const gone = errorOf(answer).code === "RESOURCE_DOES_NOT_EXIST";
      if (answer.status >= 300 && !gone) throw refusal(http, request, answer);
    },
    upload: async (artifactUri, path, bytes) => {
      const request: MlflowRequest = { method: "PUT", path: at(artifactUri, path), bytes, repeatable: true };
      const answer = await http.send(request);
      if (answer.status >= 300) throw refusal(http, request, answer);
    },
    download: async (artifactUri, path) => {
      const request: MlflowRequest = { method: "GET", path: at(artifactUri, path), repeatable: true };
      const answer = await http.send(request);
      if (answer.status === 404) return undefined;
      if (answer.status >= 300) throw refusal(http, request, answer);
      return answer.bytes;
    },
  };
}

/** Artifacts go through the server: whoever may write to it needs no key for the store behind it. */
function artifactPath(http: MlflowHttp, artifactUri: string, path: string): string {
  const match = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.*)$/.exec(artifactUri);
  const [, authority, root] = match ?? [];
  if (root === undefined || (authority && authority !== new URL(http.base).host)) {
    throw new UserError(
      `the MLflow server at ${http.base} keeps artifacts at ${artifactUri.slice(0, 100)}, not behind itself`,
      {
        fix: "Start it with --serve-artifacts (and --artifacts-destination), and use an experiment made after that.",
      },
    );
  }
  return `${root}/${path}`
    .split("/")
    .filter((part) => part !== "")
    .map(encodeURIComponent)
    .join("/");
}

function parse(answer: MlflowAnswer): unknown {
  const text = Buffer.from(answer.bytes).toString("utf8");
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(answer: MlflowAnswer): { code: string; message: string } {
  const value = parse(answer);
  const field = (name: string): string => {
    if (typeof value !== "object" || value === null || !(name in value)) return "";
    return String((value as Record<string, unknown>)[name]);
  };
  return { code: field("error_code"), message: field("message") };
}

function refusal(http: MlflowHttp, request: MlflowRequest, answer: MlflowAnswer): UserError {
  const { code, message } = errorOf(answer);
  const said = http.redact(message.split("\n", 1)[0] ?? "").slice(0, 300);
  const server = `the MLflow server at ${http.base}`;
  switch (answer.status) {
    case 401:
      return new UserError(`${server} does not accept the credentials (401)`, {
        fix: "Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to ones that are valid now.",
      });
    case 403:
      return new UserError(
        `${server} does not allow ${request.path} for these credentials (403${said ? `, ${said}` : ""})`,
        {
          fix: "Give this user EDIT permission on the experiment and on the registered model.",
        },
      );
    case 404:
      if (code === "") {
        return new UserError(`${server} has no ${request.path} (404)`, {
          fix: "Check `tracking-uri`: it is the server's address without /api; artifacts need a server with --serve-artifacts.",
        });
      }
      break;
    case 413:
      return new UserError(`${server} takes no body of that size (413)`, {
        fix: "Raise the limit of the proxy in front of it (client_max_body_size in nginx).",
      });
  }
  if (answer.status >= 500 || answer.status === 429) {
    return new UserError(
      `${server} fails: ${request.method} ${request.path} answers ${answer.status}${said ? `, ${said}` : ""}`,
      {
        fix: "Look into the server's log, then run this step again: it continues where it stopped.",
      },
    );
  }
  return new UserError(
    `${server} refuses ${request.method} ${request.path}: ${[code, said].filter(Boolean).join(", ") || answer.status}`,
  );
}
