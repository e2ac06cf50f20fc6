import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { TransientError } from "./faults.ts";
import { type HttpLogin, httpLogin } from "./http-auth.ts";
import { type HttpAnswer, type HttpClient, type HttpRequest, openHttpClient, transientStatus } from "./http-client.ts";
import { partOf, rangeHeader } from "./http-part.ts";
import { secondsOption, tlsOption } from "./option-values.ts";
import { querySecrets } from "./secret-values.ts";
import type { Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

interface Server {
  readonly client: HttpClient;
  readonly remote: RemoteConfig;
  readonly login: HttpLogin;
  /** The part of the URL behind `?`, which follows each key; it may be a signature, and is not shown. */
  readonly query: string;
  readonly method: "PUT" | "POST";
}

/** A plain web server as a storage: objects by their path, uploads where it takes them, no listing. */
export async function openHttpStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const url = URL.canParse(remote.url) ? new URL(remote.url) : undefined;
  if (url === undefined || url.hash !== "") {
    throw new UserError(`the url of the remote \`${remote.name}\` is not one of a web server's folders`, {
      where: { file: remote.origin },
      fix: "Write https://HOST/FOLDER; what is special to URLs is written as %23 and the like.",
    });
  }
  const login = httpLogin(host, remote, url, options);
  for (const value of querySecrets(url)) host.log.secret(value);
  const connectTimeout = secondsOption(remote, "connect_timeout") ?? 60_000;
  const readTimeout = secondsOption(remote, "read_timeout") ?? 60_000;
  const client = openHttpClient(host, {
    connectTimeout,
    readTimeout,
    publicOnly: options.publicOnly ?? false,
    ...(await tlsOption(remote)),
  });
  const server = { client, remote, login, query: url.search, method: methodOf(remote) };
  return below(server, `${url.origin}${url.pathname}`.replace(/\/+$/, ""));
}

function below(server: Server, base: string): Storage {
  const { client, login, query } = server;
  const urlOf = (key: string): string => `${base}/${escapeKey(key)}${query}`;
  const send = (request: Omit<HttpRequest, "url">, key: string): Promise<HttpAnswer> =>
    client.send({
      redirects: "any-without-credentials",
      ...request,
      url: urlOf(key),
      headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers, ...login.headers },
    });
  return {
    url: base,
    async exists(key) {
      let answer = await send({ method: "HEAD" }, key);
      answer.stream.resume();
      if ([405, 501].includes(answer.status)) {
        answer = await send({ method: "GET", headers: { range: "bytes=0-0" } }, key);
        answer.stream.destroy();
        // There is no first byte of an empty object.
        if (answer.status === 416) return true;
      }
      if (isAbsent(answer)) return false;
      if (isDone(answer) && !isElsewheresPage(answer, base, key)) return true;
      throw refusal(server, base, answer, "look into");
    },
    async read(key, { range, etag } = {}) {
      // A weak etag never matches by this header; it is compared when the answer comes.
      const condition = etag === undefined || etag.startsWith("W/") ? undefined : { "if-match": `"${etag}"` };
      const answer = await send({ method: "GET", headers: { ...rangeHeader(range), ...condition } }, key);
      if (isDone(answer)) {
        const found = { stream: answer.stream, ...partOf(answer, range, `${base}/${key}`), etag: etagOf(answer) };
        if (etag === undefined || found.etag === undefined || found.etag === etag) return found;
      }
      answer.stream.destroy();
      if (isAbsent(answer)) return undefined;
      if (isDone(answer) || answer.status === 412) {
        throw new TransientError(`${base}/${key} was replaced meanwhile`, { startOver: true });
      }
      if (answer.status === 416) throw new UserError(`${base}/${key} is shorter than what is asked of it`);
      throw refusal(server, base, answer, "read from");
    },
    async write(key, body) {
      const { method } = server;
      const answer = await send({ method, redirects: "same-origin", body: "bytes" in body ? body.bytes : body }, key);
      answer.stream.resume();
      if (isDone(answer)) return { etag: etagOf(answer) };
      throw refusal(server, base, answer, `write (by ${method}) to`);
    },
    lists: false,
    // biome-ignore lint/correctness/useYield: it says why there is nothing to yield
    async *list() {
      throw new UserError(`${base} keeps no listing: over HTTP objects are found by their names alone`, {
        where: { file: server.remote.origin },
      });
    },
    at: (prefix) => below(server, [base, ...prefix.split("/").filter(Boolean).map(encodeURIComponent)].join("/")),
    close: async () => client.close(),
  };
}

/** A key as the path of a URL. */
export function escapeKey(key: string): string {
  return key.split("/").map(encodeURIComponent).join("/");
}

function etagOf(answer: HttpAnswer): string | undefined {
  return answer.headers.etag?.replaceAll('"', "");
}

const isDone = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;
const isAbsent = ({ status }: HttpAnswer): boolean => status === 404 || status === 410;

/** A page that another server answers with is not the object: it may be a login's, whatever was asked for. */
function isElsewheresPage({ url, headers }: HttpAnswer, base: string, key: string): boolean {
  const page = /^\s*(text\/html|application\/xhtml)/i.test(headers["content-type"] ?? "");
  return page && !/\.x?html?$/i.test(key) && new URL(url).origin !== new URL(base).origin;
}

function methodOf(remote: RemoteConfig): "PUT" | "POST" {
  const method = (remote.options["method"] ?? "POST").toUpperCase();
  if (method === "PUT" || method === "POST") return method;
  throw new UserError(`\`method\` of the remote \`${remote.name}\` is \`${method}\`: expected PUT or POST`, {
    where: { file: remote.origin },
  });
}

/** A status that is neither an object nor its absence, in words that name the credential and never show it. */
function refusal(server: Server, base: string, answer: HttpAnswer, doing: string): Error {
  const { remote, login } = server;
  const { status, headers } = answer;
  const transient = transientStatus(answer, new URL(answer.url).origin);
  if (transient !== undefined) return transient;
  const say = (what: string, fix: string): UserError =>
    new UserError(`cannot ${doing} ${base}: ${what}`, { where: { file: remote.origin }, fix });
  if (isDone(answer)) {
    return say(
      `it leads to ${new URL(answer.url).origin}, which answers with a page and not with the object`,
      "It may ask for a login: set auth, user and password of the remote.",
    );
  }
  if (status === 401) {
    const wants = headers["www-authenticate"]?.split(/[ ,]/, 1)[0];
    return say(
      `it asks for a login (401${wants === undefined ? "" : `, ${wants}`}), got ${login.source}`,
      "Set auth, user and password of the remote, or `auth = custom` with custom_auth_header and password.",
    );
  }
  if (status === 403) {
    return say(`access is denied (403), with ${login.source}`, "Some servers answer so for what is not there, too.");
  }
  if (status >= 300 && status < 400) {
    const to = URL.canParse(headers.location ?? "", answer.url)
      ? new URL(headers.location ?? "", answer.url).origin
      : "";
    return say(
      `the answer is a redirect (${status}) to ${to}, which is not followed`,
      "Set the url to where it leads.",
    );
  }
  if (status === 405 || status === 501) {
    return say(`the server does not take that (${status})`, "Set `method = PUT` where it takes uploads by PUT.");
  }
  if (status === 413) return say("the server takes no object of this size (413)", "Raise the limit of the server.");
  if (status === 507) return say("the server's disk is full (507)", "Free space on it.");
  return say(`the server answers ${status}`, "Look into the server's log.");
}
