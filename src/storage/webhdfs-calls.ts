import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { basic } from "./http-auth.ts";
import { type HttpAnswer, type HttpClient, type HttpRequest, openHttpClient } from "./http-client.ts";
import { escapeKey } from "./http-storage.ts";
import { flagOption, tlsOption } from "./option-values.ts";
import { remoteUrl } from "./remote-url.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** A NameNode, and who asks it. */
export interface NameNode {
  readonly remote: RemoteConfig;
  readonly client: HttpClient;
  /** For messages: `webhdfs://HOST:PORT`. */
  readonly name: string;
  /** Who asks, for messages. */
  readonly asker: string;
  /** What the server's own words are freed of before they are shown. */
  readonly secrets: readonly string[];
  /** One request for a path; redirects are answers. */
  call(method: string, operation: string, path: string, more?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  /** The request that a redirect asks for, with what its URL holds and no credential but at the server's own origin. */
  onward(answer: HttpAnswer, request: Pick<HttpRequest, "method" | "body">): Promise<HttpAnswer>;
}

/** What DVC takes where the URL names no port. */
const usualPort = 50_070;

export async function openNameNode(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<NameNode> {
  const { host: server, port = usualPort, user: inUrl } = remoteUrl(remote);
  const scheme = flagOption(remote, "use_https", false) ? "https" : "http";
  const authority = `${server.includes(":") ? `[${server}]` : server}:${port}`;
  const own = `${scheme}://${authority}/webhdfs/v1`;
  const base = proxied(remote) ?? own;
  const login = loginOf(host, remote, inUrl, options);
  const client = openHttpClient(host, {
    publicOnly: options.publicOnly ?? false,
    ...(await tlsOption(remote)),
  });
  const headers = { "content-type": "application/octet-stream", "accept-encoding": "identity" };
  const send = (url: string, request: Pick<HttpRequest, "method" | "body">): Promise<HttpAnswer> => {
    const known = new URL(url).origin === new URL(base).origin;
    const more = known ? login.headers : {};
    return client.send({ ...request, url, redirects: "none", headers: { ...headers, ...more } });
  };
  return {
    remote,
    client,
    name: `webhdfs://${authority}`,
    asker: login.source,
    secrets: login.secrets,
    call(method, operation, path, more = {}) {
      const query = new URLSearchParams({ op: operation, ...login.query, ...more });
      return send(`${base}${escapeKey(path)}?${query}`, { method });
    },
    async onward(answer, request) {
      answer.stream.resume();
      const { location = "" } = answer.headers;
      const to = location.startsWith(own) ? `${base}${location.slice(own.length)}` : location;
      const url = URL.canParse(to) ? new URL(to) : undefined;
      if (
        url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        (base.startsWith("https:") && url.protocol === "http:")
      ) {
        throw new UserError(`webhdfs://${authority} redirects to what is not followed (${url?.origin ?? "no URL"})`, {
          where: { file: remote.origin },
          fix: "Its data nodes are asked by http or https; by https alone where the name node is.",
        });
      }
      return send(url.href, request);
    },
  };
}

/** Knox and its like: DVC replaces the address of the name node by this one, in what it asks and in redirects. */
function proxied(remote: RemoteConfig): string | undefined {
  const target = remote.options["data_proxy_target"]?.replace(/\/+$/, "");
  if (target === undefined || (URL.canParse(target) && /^https?:\/\/[^?#@]+$/.test(target))) return target;
  throw new UserError(`\`data_proxy_target\` of the remote \`${remote.name}\` is not the address of a proxy`, {
    where: { file: remote.origin },
    fix: "Write it like https://HOST:PORT/gateway/default/webhdfs/v1.",
  });
}

interface Login {
  readonly source: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

function loginOf(host: Host, remote: RemoteConfig, inUrl: string | undefined, options: StorageOptions): Login {
  const { token, password, proxy_to } = remote.options;
  const user = remote.options["user"] ?? inUrl;
  const secrets = [token, password].filter((one) => one !== undefined && one !== "") as string[];
  for (const secret of secrets) host.log.secret(secret);
  const none = { query: {}, headers: {}, secrets };
  if (options.anonymous === true) return { ...none, source: "nobody (a fork's job reads anonymously)" };
  const refuse = (what: string): UserError =>
    new UserError(`the remote \`${remote.name}\` has ${what}`, { where: { file: remote.origin } });
  if (token !== undefined) {
    if (user !== undefined || proxy_to !== undefined)
      throw refuse("a token, which says by itself whose it is, and a user or proxy_to");
    return { ...none, source: `the token of the remote \`${remote.name}\``, query: { delegation: token } };
  }
  const doas = proxy_to === undefined ? {} : { doas: proxy_to };
  const on = proxy_to === undefined ? "" : ` on behalf of \`${proxy_to}\``;
  if (password === undefined) {
    if (user === undefined) return { ...none, query: doas, source: `no user of its own${on}` };
    return { ...none, query: { "user.name": user, ...doas }, source: `the user \`${user}\`${on}` };
  }
  if (user === undefined) throw refuse("a password and no user");
  const { headers, source } = basic(host, user, password, `the user \`${user}\` with the remote's password${on}`);
  return { ...none, headers, source, query: doas };
}
