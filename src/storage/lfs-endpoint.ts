import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../lib/errors.ts";
import { redactUrls } from "../lib/git.ts";

/** Where a repository keeps its Git LFS objects. */
export type LfsEndpoint =
  | {
      readonly kind: "http";
      /** Without user, password and last slash. */
      readonly url: string;
      readonly user?: string;
      readonly password?: string;
    }
  | {
      readonly kind: "ssh";
      /** `user@host`, as ssh takes it. */
      readonly destination: string;
      readonly port?: string;
      readonly path: string;
      /** The server over HTTPS, where ssh's answer names none. */
      readonly url: string;
    }
  /** Another repository on this disk: its folder. */
  | { readonly kind: "file"; readonly path: string };

/** The server behind a Git remote's URL: the same place, with `.git/info/lfs` behind it. */
export function endpointOfRemote(remote: string): LfsEndpoint {
  const endpoint = endpointOf(remote);
  if (endpoint.kind === "file") return endpoint;
  const suffix = endpoint.url.endsWith(".git") ? "/info/lfs" : ".git/info/lfs";
  return { ...endpoint, url: `${endpoint.url}${suffix}` };
}

/** The server that `lfs.url` names, in any of the forms in which Git writes URLs. */
export function endpointOf(url: string): LfsEndpoint {
  if (/\p{Cc}/u.test(url)) throw unusable(url, "holds a control character");
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (isAbsolute(url) || /^[A-Za-z]:[\\/]/.test(url) || /^\.{1,2}\//.test(url)) return { kind: "file", path: url };
    return scpLike(url);
  }
  if (!URL.canParse(url)) throw unusable(url, "is no URL");
  const parsed = new URL(url);
  const path = parsed.pathname.replace(/\/+$/, "");
  switch (scheme) {
    case "https":
    case "http":
      return {
        kind: "http",
        url: `${parsed.protocol}//${parsed.host}${path}${parsed.search}`,
        ...(parsed.username === "" ? {} : { user: decodeURIComponent(parsed.username) }),
        ...(parsed.password === "" ? {} : { password: decodeURIComponent(parsed.password) }),
      };
    case "ssh":
    case "git+ssh":
    case "ssh+git":
      return overSsh(url, decodeURIComponent(parsed.username), parsed.hostname, parsed.port, decodeURIComponent(path));
    case "git":
      return { kind: "http", url: `https://${parsed.hostname}${path}` };
    case "file":
      return { kind: "file", path: fileURLToPath(url) };
    default:
      throw unusable(url, `begins with \`${scheme}://\`, over which Git LFS cannot be reached`);
  }
}

/** `user@host:path` or `[user@host:port]:path`, Git's short forms of an ssh URL. */
function scpLike(url: string): LfsEndpoint {
  const [, bracketed, plain, path] = /^(?:\[([^\]]+)\]|([^:/[\]]+)):(.+)$/.exec(url) ?? [];
  const place = bracketed ?? plain;
  if (place === undefined || path === undefined) throw unusable(url, "is no URL of a Git remote");
  const [, user = "", host = "", port = ""] = /^(?:(.+)@)?([^@:]+)(?::(\d+))?$/.exec(place) ?? [];
  return overSsh(url, user, host, port, path);
}

function overSsh(url: string, user: string, host: string, port: string, path: string): LfsEndpoint {
  const destination = user === "" ? host : `${user}@${host}`;
  // ssh would take it for an option.
  if (destination.startsWith("-") || host === "" || /\s/.test(destination)) throw unusable(url, "names no host");
  return {
    kind: "ssh",
    destination,
    ...(port === "" ? {} : { port }),
    path: path.replace(/\/+$/, ""),
    url: `https://${host}/${path.replace(/^\/+|\/+$/g, "")}`,
  };
}

function unusable(url: string, why: string): UserError {
  return new UserError(`the Git LFS server ${JSON.stringify(redactUrls(url))} ${why}`, {
    fix: "Name it as https://host/path: git config lfs.url URL",
  });
}
