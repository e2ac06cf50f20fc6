import { createReadStream } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { isPublicHost } from "../lib/public-address.ts";
import { TransientError } from "./faults.ts";
import { lineFault, silence, stalled } from "./http-faults.ts";
import { proxyEnv } from "./http-proxy.ts";
import { publicConnections } from "./http-public.ts";
import { follow } from "./http-redirect.ts";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Read to its end or destroyed by who asked. A stall rejects it with a `TransientError`, a cut line with its own error. */
  readonly stream: http.IncomingMessage;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, or a part of a file (`start` to `end`, both counted in; `size` is what is sent). */
  readonly body?: Uint8Array | FilePart;
  /** `same-origin` by default. Nothing but a few harmless headers ever goes to another origin. */
  readonly redirects?: "same-origin" | "any-without-credentials" | "none";
}

export interface FilePart {
  readonly file: string;
  readonly size: number;
  readonly start?: number;
  readonly end?: number;
}

/** Plain HTTP with connections that are kept: for the requests of which there are thousands. */
export interface HttpClient {
  /** One request. Any status is an answer; a line that fails is a `TransientError`, one that is not secure a `UserError`. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The whole of a small body; a `UserError` where it is larger than `maxBytes` (1 MiB). */
  text(answer: HttpAnswer, maxBytes?: number): Promise<string>;
  close(): void;
}

export interface HttpOptions {
  /** Milliseconds until a connection stands; 15 s. */
  readonly connectTimeout?: number;
  /** Milliseconds of silence, before an answer and within it; 60 s. */
  readonly readTimeout?: number;
  readonly ca?: Buffer;
  readonly rejectUnauthorized?: boolean;
  /** Asks no server of this machine or its network, wherever redirects lead: for URLs that a stranger wrote. */
  readonly publicOnly?: boolean;
  /** Connections to one origin at once; 64. */
  readonly maxSockets?: number;
}

const redirected = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/** A client whose every request ends with the host's signal. */
export function openHttpClient(host: Host, options: HttpOptions): HttpClient {
  const { connectTimeout = 15_000, readTimeout = 60_000, maxSockets = 64, ca, rejectUnauthorized } = options;
  const proxy = proxyEnv(host);
  const own = publicConnections(options.publicOnly, proxy);
  const agentOptions = { keepAlive: true, maxSockets, scheduling: "lifo", ...proxy, ...own } as const;
  const plain = new http.Agent(agentOptions);
  const secure = new https.Agent({
    ...agentOptions,
    ...(ca === undefined ? {} : { ca }),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  });
  const live = new Set<http.ClientRequest | http.IncomingMessage>();
  const abort = (): void => {
    for (const one of live) one.destroy(host.signal.reason);
  };
  host.signal.addEventListener("abort", abort);

  function once(url: URL, request: HttpRequest): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      host.signal.throwIfAborted();
      const { method, headers = {}, body } = request;
      const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size;
      const sent = (url.protocol === "https:" ? https : http).request(url, {
        method,
        agent: url.protocol === "https:" ? secure : plain,
        headers: size === undefined ? headers : { ...headers, "content-length": `${size}` },
      });
      live.add(sent);
      sent.on("close", () => live.delete(sent));
      sent.on("error", (error) => {
        if (host.signal.aborted) reject(host.signal.reason);
        else if (sent.reusedSocket && wasClosed(error) && ["GET", "HEAD"].includes(method)) {
          // The server had closed the idle connection before it saw the request: that says nothing about the line.
          once(url, request).then(resolve, reject);
        } else reject(lineFault(error, url.origin));
      });
      limitConnecting(sent, url, connectTimeout);
      sent.setTimeout(readTimeout, () => sent.destroy(silence(url.origin, readTimeout)));
      sent.on("response", (stream) => {
        // Whoever reads the answer is told why it ends: a request that is destroyed says "aborted" alone.
        live.delete(sent);
        live.add(stream.on("close", () => live.delete(stream)));
        stalled(sent, stream, url.origin, readTimeout);
        resolve({ status: stream.statusCode ?? 0, headers: stream.headers, stream, url: url.href });
      });
      if (body === undefined || body instanceof Uint8Array) sent.end(body);
      else sendFile(sent, body);
    });
  }

  return {
    async send(request) {
      let url = new URL(request.url);
      let current = request;
      for (let count = 0; ; count++) {
        if (options.publicOnly === true && !(await isPublicHost(url.hostname))) throw innerHost(url);
        const answer = await once(url, current);
        const { location } = answer.headers;
        if (location === undefined || !redirected.includes(answer.status) || count === mostRedirects) return answer;
        const next = follow(current, url, location, answer.status);
        if (next === undefined) return answer;
        answer.stream.resume();
        url = next.url;
        current = next.request;
      }
    },
    async text(answer, maxBytes = 1 << 20) {
      const chunks: Buffer[] = [];
      let bytes = 0;
      try {
        for await (const chunk of answer.stream as AsyncIterable<Buffer>) {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > maxBytes) throw tooLong(answer.url, maxBytes);
        }
      } catch (error) {
        host.signal.throwIfAborted();
        throw lineFault(error, new URL(answer.url).origin);
      }
      return Buffer.concat(chunks).toString("utf8");
    },
    close() {
      host.signal.removeEventListener("abort", abort);
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Whether an answer asks for another attempt, as the error to throw; `doing` begins its message. */
export function transientStatus(answer: HttpAnswer, doing: string): TransientError | undefined {
  const { status, headers } = answer;
  if (![408, 429, 500, 502, 503, 504].includes(status)) return undefined;
  return new TransientError(`${doing}: the server failed (${status})`, {
    slowDown: status === 408 || status === 429 || status === 503 || status === 504,
    retryAfter: retryAfter(headers),
  });
}

/** Milliseconds that an answer asks to wait: seconds or a date, which is held against the answer's own clock. */
export function retryAfter(headers: http.IncomingHttpHeaders): number | undefined {
  const said = headers["retry-after"]?.trim();
  if (said === undefined || said === "") return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const wait = Date.parse(said) - (headers.date === undefined ? Date.now() : Date.parse(headers.date));
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function limitConnecting(sent: http.ClientRequest, url: URL, milliseconds: number): void {
  sent.once("socket", (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => {
      sent.destroy(
        new TransientError(`${url.origin} cannot be reached within ${milliseconds / 1000} s`, { slowDown: true }),
      );
    }, milliseconds);
    const done = (): void => clearTimeout(timer);
    socket.once(url.protocol === "https:" ? "secureConnect" : "connect", done).once("close", done);
  });
}

function sendFile(sent: http.ClientRequest, body: FilePart): void {
  const { file, start = 0, size } = body;
  if (size === 0) {
    sent.end();
    return;
  }
  const stream = createReadStream(file, { start, end: body.end ?? start + size - 1, highWaterMark: 1 << 18 });
  stream.on("error", (error) => sent.destroy(error));
  sent.on("close", () => stream.destroy());
  stream.pipe(sent);
}

function wasClosed(error: Error): boolean {
  return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}

function tooLong(href: string, maxBytes: number): UserError {
  // What follows the path may be a signature.
  const { origin, pathname } = new URL(href);
  return new UserError(`${origin}${pathname} answered with more than ${maxBytes} bytes`);
}

function innerHost(url: URL): UserError {
  return new UserError(`${url.origin} is a server of this machine or its network, to which a public one must not lead`);
}
