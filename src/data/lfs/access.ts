import { homedir } from "node:os";
import { join } from "node:path";
import { tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { readTextIfThere } from "../../lib/read-if-there.ts";
import { basicHeader } from "../../storage/http-auth.ts";
import type { LfsAccess, LfsServer } from "../../storage/lfs.ts";
import type { LfsEndpoint } from "../../storage/lfs-endpoint.ts";
import { askOverSsh } from "../../storage/lfs-ssh.ts";
import { anonymously } from "../../storage/lfs-words.ts";
import { type LfsConfig, setting } from "./config.ts";

/** Whose credentials there are beside those of Git's configuration. */
export interface LfsCredentials {
  /** The job's token, and the forge whose own it is: it goes to that origin and to no other. */
  readonly forge?: { readonly serverUrl: string; readonly token: string };
  /** Whether Git's credential helpers may be asked: on a person's own machine. */
  readonly helpers: boolean;
}

type HttpEndpoint = Extract<LfsEndpoint, { kind: "http" }>;
type Source = () => Promise<Omit<LfsServer, "url"> | undefined>;

/**
 * As whom to ask a server. What is at hand for the server's own origin is sent at once; when it is refused, the next
 * source is asked, and at last Git's credential helpers.
 */
export function accessTo(
  host: Host,
  root: string,
  config: LfsConfig,
  endpointFor: (operation: "download" | "upload") => Promise<LfsEndpoint>,
  credentials: LfsCredentials,
): LfsAccess {
  const overSsh = new WeakSet<LfsServer>();
  return async (operation, refused) => {
    const endpoint = await endpointFor(operation);
    if (endpoint.kind === "file") throw new TypeError("a folder is asked for nothing");
    if (endpoint.kind === "ssh" && refused === undefined) {
      const command = host.env["GIT_SSH_COMMAND"] || setting(config, "core.sshcommand") || undefined;
      const server = await askOverSsh(host, endpoint, operation, command);
      if (server !== undefined) {
        overSsh.add(server);
        return server;
      }
    }
    const http: HttpEndpoint = endpoint.kind === "http" ? endpoint : { kind: "http", url: endpoint.url };
    const extra = extraHeaders(config, http.url);
    const sources = sourcesOf(host, root, http, extra, config, credentials);
    let passed = refused === undefined || overSsh.has(refused);
    for (const source of sources) {
      const found = await source();
      if (found === undefined) continue;
      if (passed) return { url: http.url, ...found, headers: { ...plain(extra), ...found.headers } };
      passed = found.as === refused?.as;
    }
    return undefined;
  };
}

function sourcesOf(
  host: Host,
  root: string,
  endpoint: HttpEndpoint,
  extra: Readonly<Record<string, string>>,
  config: LfsConfig,
  { forge, helpers }: LfsCredentials,
): Source[] {
  const url = new URL(endpoint.url);
  const { user, password } = endpoint;
  return [
    async () =>
      user !== undefined && password !== undefined
        ? { headers: basicHeader(host, user, password), as: "the user that its URL names" }
        : undefined,
    async () =>
      forge !== undefined && url.origin === new URL(forge.serverUrl).origin
        ? { headers: basicHeader(host, "x-access-token", forge.token), as: "the job's token" }
        : undefined,
    async () => {
      const authorization = Object.entries(extra).find(([name]) => isAuthorization(name));
      if (authorization === undefined) return undefined;
      const [name, value] = authorization;
      for (const part of [value, value.split(" ").at(-1) ?? value]) host.log.secret(part);
      return { headers: { [name]: value }, as: "the header in Git's configuration (http.extraheader)" };
    },
    async () => {
      const login = mayHaveNetrc(config, url) ? await netrcLogin(host, url.hostname) : undefined;
      return login && { headers: basicHeader(host, login.user, login.password), as: "the user in .netrc" };
    },
    async () => ({ headers: {}, as: anonymously }),
    async () => {
      const filled = helpers ? await fromHelpers(host, root, url, user) : undefined;
      return filled && { headers: basicHeader(host, filled.user, filled.password), as: "Git's credential helper" };
    },
  ];
}

/** Headers that Git's configuration has for this address: only such as name it; one for every server is no server's. */
function extraHeaders({ git }: LfsConfig, url: string): Record<string, string> {
  let found: Record<string, string> = {};
  for (const [key, value] of git) {
    const scope = /^http\.(.+)\.extraheader$/.exec(key)?.[1];
    if (scope === undefined || !covers(scope, url)) continue;
    const [, name, text] = /^([\w-]+):\s*(.*)$/.exec(value) ?? [];
    // As in Git, an empty one takes back what was said before.
    if (value === "") found = {};
    else if (name !== undefined && text !== undefined) found[name.toLowerCase()] = text;
  }
  return found;
}

function plain(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isAuthorization(name)));
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === "authorization";
}

/** Whether a URL of Git's configuration holds for an address: the same origin, and the path or a folder above it. */
function covers(scope: string, url: string): boolean {
  if (!URL.canParse(scope)) return false;
  const [above, below] = [new URL(scope), new URL(url)];
  if (above.origin !== below.origin || (above.username !== "" && above.username !== below.username)) return false;
  const path = above.pathname.replace(/\/+$/, "");
  return below.pathname === path || below.pathname.startsWith(`${path}/`);
}

/** Asks Git's helpers, which ask nobody: there may be no one to answer. */
async function fromHelpers(
  host: Host,
  root: string,
  url: URL,
  user: string | undefined,
): Promise<{ user: string; password: string } | undefined> {
  const question = [
    `protocol=${url.protocol.slice(0, -1)}`,
    `host=${url.host}`,
    `path=${url.pathname.slice(1)}`,
    ...(user === undefined ? [] : [`username=${user}`]),
  ];
  if (question.some((line) => /\p{Cc}/u.test(line))) return undefined;
  const env = { ...host.env, GIT_ASKPASS: "", SSH_ASKPASS: "" };
  const input = `${question.join("\n")}\n\n`;
  const { code, stdout } = await tryGit(["-c", "core.askPass=", "credential", "fill"], { cwd: root, env, input });
  const said = new Map(
    stdout.split("\n").map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]),
  );
  const [name, password] = [said.get("username"), said.get("password")];
  return code === 0 && name !== undefined && password !== undefined ? { user: name, password } : undefined;
}

/**
 * A password in .netrc is for a host, whatever listens there: it goes neither in clear text over a network nor to a port
 * that a committed file alone names.
 */
function mayHaveNetrc({ git }: LfsConfig, url: URL): boolean {
  if (url.protocol !== "https:" && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) return false;
  if (url.protocol === "https:" && url.port === "") return true;
  return git.some(
    ([key, value]) =>
      /^(lfs|remote\..+)\.(lfs)?(push)?url$/.test(key) && URL.canParse(value) && new URL(value).origin === url.origin,
  );
}

async function netrcLogin(host: Host, name: string): Promise<{ user: string; password: string } | undefined> {
  const path = host.env["NETRC"] || join(host.env["HOME"] ?? homedir(), ".netrc");
  const words = ((await readTextIfThere(path)) ?? "").split(/\s+/);
  for (let at = words.indexOf("machine"); at >= 0; at = words.indexOf("machine", at + 1)) {
    if (words[at + 1] !== name) continue;
    const next = words.indexOf("machine", at + 2);
    const entry = words.slice(at + 2, next < 0 ? undefined : next);
    const [user, password] = ["login", "password"].map((key) => {
      const index = entry.indexOf(key);
      return index < 0 ? undefined : entry[index + 1];
    });
    if (user !== undefined && password !== undefined) return { user, password };
  }
  return undefined;
}
