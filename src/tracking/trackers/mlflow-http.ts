import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";

export interface MlflowRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below the tracking URI: `/api/2.0/mlflow/runs/get`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Blob | Uint8Array<ArrayBuffer>;
  /** Doing it twice is the same as doing it once, so an unknown outcome may be tried again. */
  readonly repeatable: boolean;
}

export interface MlflowAnswer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface MlflowHttp {
  /** The tracking URI without a last slash: safe to show. */
  readonly base: string;
  send(request: MlflowRequest): Promise<MlflowAnswer>;
  /** Takes our credentials out of what a server said. */
  redact(text: string): string;
}

const tries = 4;
const defaultSeconds = 60;
const slowestBytesPerSecond = 256 * 1024;
const maxAnswerBytes = 64 * 1024 * 1024;
const transient = [429, 500, 502, 503, 504];

/** HTTP to one origin and no other: credentials are for the tracking URI that the base side or the workflow named. */
export function openMlflowHttp(host: Host, trackingUri: string): MlflowHttp {
  const base = checkUri(trackingUri);
  const { header, secrets } = credentials(host);
  for (const secret of secrets) host.log.secret(secret);
  if (header !== undefined && base.protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(base.hostname)) {
    host.log.warning(`credentials go to ${base.origin} without encryption: use https`);
  }
  const asked = Number(host.env["MLFLOW_HTTP_REQUEST_TIMEOUT"]);
  const seconds = asked > 0 ? asked : defaultSeconds;
  const label = base.href.replace(/\/+$/, "");

  const once = async (request: MlflowRequest): Promise<MlflowAnswer> => {
    const size =
      request.bytes === undefined ? 0 : request.bytes instanceof Blob ? request.bytes.size : request.bytes.length;
    const limit = seconds + size / slowestBytesPerSecond;
    const timeout = AbortSignal.timeout(Math.ceil(limit * 1000));
    let url = new URL(`${label}${request.path}?${new URLSearchParams(request.query)}`.replace(/\?$/, ""));
    try {
      for (let hop = 0; hop < 5; hop++) {
        const response = await host.fetch(url, {
          method: request.method,
          headers: {
            accept: "application/json",
            ...(header === undefined ? {} : { authorization: header }),
            ...(request.json !== undefined ? { "content-type": "application/json" } : {}),
            ...(request.bytes !== undefined ? { "content-type": "application/octet-stream" } : {}),
          },
          ...(request.json !== undefined ? { body: JSON.stringify(request.json) } : {}),
          ...(request.bytes !== undefined ? { body: request.bytes } : {}),
          redirect: "manual",
          signal: AbortSignal.any([host.signal, timeout]),
        });
        if (response.status < 300 || response.status >= 400) {
          return {
            status: response.status,
            type: response.headers.get("content-type") ?? "",
            bytes: await readAll(response, label),
          };
        }
        await response.body?.cancel();
        url = redirected(url, response, request, label);
      }
      throw new UserError(`${label} redirects in a circle`, { fix: "Check `tracking-uri`." });
    } catch (error) {
      if (!timeout.aborted || host.signal.aborted) throw error;
      throw new UserError(`the MLflow server at ${label} did not answer within ${Math.ceil(limit)} s`, {
        fix: "Check that it is healthy, or allow more with MLFLOW_HTTP_REQUEST_TIMEOUT (seconds).",
        cause: error,
      });
    }
  };

  return {
    base: label,
    redact: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text),
    send: async (request) => {
      for (let attempt = 1; ; attempt++) {
        const last = attempt >= tries;
        try {
          const answer = await once(request);
          const refused = answer.status === 429 || answer.status === 503;
          if (last || !transient.includes(answer.status) || !(request.repeatable || refused)) return answer;
          host.log.debug(`${label} answered ${answer.status}: trying again`);
        } catch (error) {
          if (error instanceof UserError || host.signal.aborted) throw error;
          const code = networkCode(error);
          if (last || !(request.repeatable || code === "ECONNREFUSED")) throw unreachable(label, code, error);
          host.log.debug(`${label}: ${code}: trying again`);
        }
        await host.sleep(500 * 2 ** (attempt - 1) * (0.5 + host.random()));
      }
    },
  };
}

function checkUri(text: string): URL {
  const fix = "Give `tracking-uri` the address of an MLflow server, such as https://mlflow.example.com.";
  if (!URL.canParse(text)) throw new UserError("the MLflow tracking URI is not a URL", { fix });
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw new UserError("the MLflow tracking URI holds a password", {
      fix: "Take it out and set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD (or MLFLOW_TRACKING_TOKEN) in the step's environment.",
    });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UserError(`the MLflow tracking URI is ${url.protocol}…: only servers over http and https are supported`, {
      fix,
    });
  }
  url.search = "";
  url.hash = "";
  return url;
}

function credentials(host: Host): { header?: string; secrets: string[] } {
  const token = host.env["MLFLOW_TRACKING_TOKEN"];
  const user = host.env["MLFLOW_TRACKING_USERNAME"];
  const password = host.env["MLFLOW_TRACKING_PASSWORD"];
  // MLflow's own client prefers the pair, too.
  if (user && password) {
    const pair = Buffer.from(`${user}:${password}`).toString("base64");
    return { header: `Basic ${pair}`, secrets: [password, pair] };
  }
  if (token) return { header: `Bearer ${token}`, secrets: [token] };
  if (user || password) {
    throw new UserError(`only one of MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD is set`, {
      fix: "Set both, or MLFLOW_TRACKING_TOKEN instead.",
    });
  }
  return { secrets: [] };
}

function redirected(from: URL, response: Response, request: MlflowRequest, label: string): URL {
  const location = response.headers.get("location") ?? "";
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to?.origin !== from.origin) {
    throw new UserError(
      `${label} redirects to ${to?.origin ?? "nowhere"}, and credentials are for ${from.origin} alone`,
      {
        fix: "If that server is the right one, name it as `tracking-uri`; a sign-in page means that a proxy in front wants other credentials.",
      },
    );
  }
  if (request.method !== "GET" && response.status !== 307 && response.status !== 308) {
    throw new UserError(`${label} answers ${request.method} with a redirect to ${to.origin}${to.pathname}`, {
      fix: "Name the server's final address as `tracking-uri`.",
    });
  }
  return to;
}

async function readAll(response: Response, label: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxAnswerBytes) throw new UserError(`${label} sent more than ${maxAnswerBytes >> 20} MiB in one answer`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function networkCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof AggregateError) return networkCode(cause.errors[0]);
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.message : "no connection";
}

function unreachable(label: string, code: string, cause: unknown): UserError {
  return new UserError(`the MLflow server at ${label} cannot be reached (${code})`, {
    fix: "Check that it runs and that this machine may connect to it.",
    cause,
  });
}
