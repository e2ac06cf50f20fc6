import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { RemoteConfig } from "./table.ts";

/** A storage account: its name, its address, and the key or signature that came along in a connection string. */
export interface AzureAccount {
  readonly name: string;
  /** Scheme, host and path, without a slash at its end. */
  readonly endpoint: string;
  readonly key?: string;
  readonly sas?: string;
  /** The connection string, in words for messages. */
  readonly said?: string;
}

/** A setting, and who said it. */
interface Setting {
  readonly value: string;
  /** In words for messages. */
  readonly said: string;
  /** By the remote itself and not by the environment. */
  readonly own: boolean;
}

/** A setting by the remote's option, else by the first of some environment variables. */
export function setting(host: Host, remote: RemoteConfig, option: string, ...names: string[]): Setting | undefined {
  const own = remote.options[option];
  if (own !== undefined && own !== "")
    return { value: own, said: `${option} of the remote \`${remote.name}\``, own: true };
  for (const said of names) {
    const value = host.env[said];
    if (value !== undefined && value !== "") return { value, said, own: false };
  }
  return undefined;
}

/** Options that are a credential by themselves. */
const credentials = ["account_key", "sas_token", "client_secret"];

/** The account by its connection string, else by its name, as DVC looks for them. */
export function azureAccount(host: Host, remote: RemoteConfig): AzureAccount {
  const where = { file: remote.origin };
  const connection = setting(host, remote, "connection_string", "AZURE_STORAGE_CONNECTION_STRING");
  // A remote that has a credential of its own is not the one that the environment speaks of.
  const meant = connection?.own === true || !credentials.some((name) => name in remote.options);
  if (connection !== undefined && meant) return byConnectionString(connection.value, connection.said, where.file);
  const named = setting(host, remote, "account_name", "AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME");
  if (named === undefined) {
    throw new UserError(`the remote \`${remote.name}\` names no storage account`, {
      where,
      fix: "Set account_name or connection_string, or AZURE_STORAGE_ACCOUNT or AZURE_STORAGE_CONNECTION_STRING.",
    });
  }
  // It becomes a part of a host's name.
  if (!/^[a-z\d-]{3,63}$/.test(named.value)) {
    throw new UserError(`\`${named.value}\`, ${named.said}, is no name of a storage account`, {
      where,
      fix: "Write it as Azure does: small letters and digits alone.",
    });
  }
  return { name: named.value, endpoint: `https://${named.value}.blob.core.windows.net` };
}

function byConnectionString(text: string, said: string, file: string): AzureAccount {
  const parts = new Map<string, string>();
  for (const part of text.split(";")) {
    const [, name, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined && value !== "") parts.set(name.toLowerCase(), value);
  }
  const broken = (what: string): UserError =>
    new UserError(`${said} ${what}`, {
      where: { file },
      fix: "Copy it anew from the account's access keys: AccountName=…;AccountKey=…;EndpointSuffix=….",
    });
  const name = parts.get("accountname");
  const suffix = parts.get("endpointsuffix") ?? "core.windows.net";
  const protocol = parts.get("defaultendpointsprotocol") ?? "https";
  const endpoint = parts.get("blobendpoint") ?? (name && `${protocol}://${name}.blob.${suffix}`);
  if (endpoint === undefined || endpoint === "") throw broken("names neither an AccountName nor a BlobEndpoint");
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw broken("has a BlobEndpoint that is no address");
  const key = parts.get("accountkey");
  const sas = parts.get("sharedaccesssignature");
  if (key !== undefined && name === undefined) throw broken("has an AccountKey without an AccountName");
  return {
    name: name ?? url.hostname.split(".", 1)[0] ?? "",
    endpoint: `${url.origin}${url.pathname}`.replace(/\/+$/, ""),
    said,
    ...(key === undefined ? {} : { key }),
    ...(sas === undefined ? {} : { sas }),
  };
}
