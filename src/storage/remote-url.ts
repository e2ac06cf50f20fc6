import { UserError } from "../lib/errors.ts";
import type { RemoteConfig } from "./table.ts";

/** The parts of `scheme://user@host:port/path`; the path is as it is written, and begins with `/`. */
interface RemoteUrl {
  readonly user: string | undefined;
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number | undefined;
  readonly path: string;
}

/** Takes a URL apart as DVC does for servers with folders: nothing in the path is encoded. A password is refused. */
export function remoteUrl(remote: RemoteConfig): RemoteUrl {
  const where = { file: remote.origin };
  const [, login, name = "", port, path = ""] =
    /^[\w+.-]+:\/\/(?:([^@/]*)@)?(\[[\da-fA-F:.]+\]|[\w.-]+)(?::(\d{1,5}))?(\/.*)?$/s.exec(remote.url) ?? [];
  if (login?.includes(":")) {
    throw new UserError(`the url of the remote \`${remote.name}\` holds a password`, {
      where,
      fix: "Take it out, and put it into the option `password` in .dvc/config.local.",
    });
  }
  if (name === "" || Number(port) > 65_535) {
    throw new UserError(`the url of the remote \`${remote.name}\` names no server`, {
      where,
      fix: `Write ${remote.url.split("://", 1)[0]}://HOST:PORT/FOLDER.`,
    });
  }
  return {
    user: login === undefined || login === "" ? undefined : login,
    host: name.replace(/^\[|\]$/g, ""),
    port: port === undefined ? undefined : Number(port),
    path: path === "" ? "/" : path,
  };
}
