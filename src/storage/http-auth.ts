import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { decodedUri } from "../lib/uri.ts";
import { harmless } from "./http-redirect.ts";
import { refuseAsking } from "./option-values.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** What each request to the remote's own origin carries, and in words where it comes from. */
export interface HttpLogin {
  readonly headers: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Chooses the credential by DVC's `auth`; one inside of the URL counts as `basic`. Nothing of it is ever shown. */
export function httpLogin(host: Host, remote: RemoteConfig, url: URL, options: StorageOptions): HttpLogin {
  const { user, password, custom_auth_header } = remote.options;
  const auth = remote.options["auth"]?.toLowerCase();
  const inUrl = decodedUri(url.password);
  // What a stranger's URL calls a password goes nowhere, and would hide words of the log.
  if (options.publicOnly !== true) {
    for (const secret of [password, url.password, inUrl]) if (secret) host.log.secret(secret);
  }
  if (options.anonymous === true) return { headers: {}, source: "no credential (a fork's job reads anonymously)" };
  const where = { file: remote.origin };
  const of = `of the remote \`${remote.name}\``;
  switch (auth) {
    case undefined:
      if (url.username !== "") return basic(host, decodedUri(url.username), inUrl, `the login in the URL ${of}`);
      if (password !== undefined) host.log.warning(`The password ${of} is not sent: it has no \`auth\`.`);
      return { headers: {}, source: "no credential" };
    case "basic":
      refuseAsking(remote, "password", "");
      if (user === undefined || password === undefined) throw incomplete(remote, "basic", "user");
      return basic(host, user, password, `user and password ${of}`);
    case "custom":
      refuseAsking(remote, "password", "");
      if (custom_auth_header === undefined || password === undefined) {
        throw incomplete(remote, "custom", "custom_auth_header");
      }
      // A header that follows a redirect to another server is none for a credential.
      if (
        !/^[\w!#$%&'*+.^`|~-]+$/.test(custom_auth_header) ||
        harmless.includes(custom_auth_header.toLowerCase()) ||
        /[^\t\x20-\x7e\x80-\xff]/.test(password)
      ) {
        throw new UserError(`custom_auth_header and password ${of} are no header for a credential`, {
          where,
          fix: "A header's name is letters, digits and dashes, such as Authorization; its value is one line.",
        });
      }
      return { headers: { [custom_auth_header]: password }, source: `${custom_auth_header} with password ${of}` };
    case "digest":
      throw new UserError(`the remote \`${remote.name}\` has \`auth = digest\`, which modelgate does not speak`, {
        where,
        fix: "Use `auth = basic` over https, or `auth = custom` with a token.",
      });
    default:
      throw new UserError(`\`auth\` ${of} is \`${auth}\``, { where, fix: "Write basic or custom." });
  }
}

/** What proves a name and a password to a server, and is hidden like the password itself. */
export function basic(host: Host, user: string, password: string, source: string): HttpLogin {
  return { headers: basicHeader(host, user, password), source };
}

/** The same as a header alone. */
export function basicHeader(host: Host, user: string, password: string): { authorization: string } {
  const text = Buffer.from(`${user}:${password}`).toString("base64");
  for (const secret of [password, text]) if (secret !== "") host.log.secret(secret);
  return { authorization: `Basic ${text}` };
}

function incomplete(remote: RemoteConfig, auth: string, other: string): UserError {
  return new UserError(`\`auth = ${auth}\` of the remote \`${remote.name}\` needs both ${other} and password`, {
    where: { file: remote.origin },
    fix: "Give both, in .dvc/config.local and never in .dvc/config.",
  });
}
