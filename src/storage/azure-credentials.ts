import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { type AzureAccount, setting } from "./azure-account.ts";
import { sharedKey, type Unsigned } from "./azure-sign.ts";
import { type AzureTokens, defaultTokens, servicePrincipal } from "./azure-tokens.ts";
import { flagOption } from "./option-values.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** Who asks, in words for messages, and how a request says so. */
export interface AzureCredentials {
  readonly source: string;
  /** A shared access signature, which stands in each address; without `?`. */
  readonly query: string;
  headers(request: Unsigned): Promise<Record<string, string>>;
  /** Forgets a token that was refused; false where there is none to renew. */
  renew(): boolean;
}

/** Chooses as DVC does: nobody, the connection string, a key, a signature, a service principal, the job's or machine's identity. */
export function azureCredentials(
  host: Host,
  remote: RemoteConfig,
  options: StorageOptions,
  account: AzureAccount,
): AzureCredentials {
  if (flagOption(remote, "allow_anonymous_login", false)) return nobody("nobody (allow_anonymous_login)");
  if (options.anonymous === true) return nobody("nobody (a fork's job reads anonymously)");
  if (account.said !== undefined) {
    if (account.key !== undefined) return byKey(host, remote, account, account.key, account.said);
    return account.sas === undefined
      ? nobody(`nobody (${account.said} holds no key)`)
      : bySas(host, account.sas, account.said);
  }
  const key = setting(host, remote, "account_key", "AZURE_STORAGE_KEY", "AZURE_STORAGE_ACCOUNT_KEY");
  const sas = setting(host, remote, "sas_token", "AZURE_STORAGE_SAS_TOKEN");
  const principal = servicePrincipal(host, remote);
  const known = [
    ...(key === undefined ? [] : [{ own: key.own, open: () => byKey(host, remote, account, key.value, key.said) }]),
    ...(sas === undefined ? [] : [{ own: sas.own, open: () => bySas(host, sas.value, sas.said) }]),
    ...(principal === undefined ? [] : [{ own: principal.own, open: () => byTokens(principal.tokens) }]),
  ];
  // What the remote says goes before what the environment says.
  const chosen = known.find((one) => one.own) ?? known[0];
  return chosen === undefined ? byTokens(defaultTokens(host, remote)) : chosen.open();
}

function nobody(source: string): AzureCredentials {
  return { source, query: "", headers: async () => ({}), renew: () => false };
}

function byKey(host: Host, remote: RemoteConfig, account: AzureAccount, text: string, said: string): AzureCredentials {
  host.log.secret(text);
  const key = Buffer.from(text, "base64");
  if (key.length === 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(text)) {
    throw new UserError(`the account key by ${said} is not in base64`, {
      where: { file: remote.origin },
      fix: "Copy it anew from the account's access keys.",
    });
  }
  return {
    source: said,
    query: "",
    headers: async (request) => ({ authorization: sharedKey(account.name, key, request) }),
    renew: () => false,
  };
}

function bySas(host: Host, text: string, said: string): AzureCredentials {
  const query = text.replace(/^\?/, "");
  for (const secret of [query, new URLSearchParams(query).get("sig"), /(?:^|&)sig=([^&]+)/.exec(query)?.[1]]) {
    if (secret) host.log.secret(secret);
  }
  return { source: said, query, headers: async () => ({}), renew: () => false };
}

function byTokens(tokens: AzureTokens): AzureCredentials {
  return {
    source: tokens.source,
    query: "",
    async headers({ url }) {
      if (url.protocol !== "https:") {
        throw new UserError(`${url.origin} would be sent a token where anybody can read it`, {
          fix: "Use an https:// endpoint.",
        });
      }
      return { authorization: `Bearer ${await tokens.token()}` };
    },
    renew: () => {
      tokens.forget();
      return true;
    },
  };
}
