import type { AccessToken, TokenCredential } from "@azure/identity";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { setting } from "./azure-account.ts";
import { TransientError } from "./faults.ts";
import { flagOption } from "./option-values.ts";
import type { RemoteConfig } from "./table.ts";

/** Tokens of Entra ID for storage, each kept until shortly before its end. */
export interface AzureTokens {
  readonly source: string;
  token(): Promise<string>;
  /** The next one is asked for anew. */
  forget(): void;
}

const scope = "https://storage.azure.com/.default";
/** Milliseconds before its end in which a token is no longer used. */
const early = 5 * 60 * 1000;

/** An application's login with a secret, where the remote or the environment names one. */
export function servicePrincipal(
  host: Host,
  remote: RemoteConfig,
): { readonly own: boolean; readonly tokens: AzureTokens } | undefined {
  const tenant = setting(host, remote, "tenant_id", "AZURE_STORAGE_TENANT_ID");
  const client = setting(host, remote, "client_id", "AZURE_STORAGE_CLIENT_ID");
  const secret = setting(host, remote, "client_secret", "AZURE_STORAGE_CLIENT_SECRET");
  if (secret === undefined) return undefined;
  host.log.secret(secret.value);
  if (tenant === undefined || client === undefined) {
    throw new UserError(`${secret.said} is there without tenant_id and client_id`, {
      where: { file: remote.origin },
      fix: "Set all three of tenant_id, client_id and client_secret.",
    });
  }
  const open = async (): Promise<TokenCredential> => {
    const { ClientSecretCredential } = await import("@azure/identity");
    return new ClientSecretCredential(tenant.value, client.value, secret.value);
  };
  return { own: secret.own, tokens: kept(host, `the service principal \`${client.value}\` by ${client.said}`, open) };
}

/** Azure's own chain: the environment, a workload identity, the machine, the login of Azure's commands. */
export function defaultTokens(host: Host, remote: RemoteConfig): AzureTokens {
  const source = "Azure's default chain (environment, workload identity, machine, az login)";
  return kept(host, source, () => chain(remote));
}

async function chain(remote: RemoteConfig): Promise<TokenCredential> {
  const identity = await import("@azure/identity");
  const noEnvironment = flagOption(remote, "exclude_environment_credential", false);
  const noMachine = flagOption(remote, "exclude_managed_identity_credential", false);
  if (!noEnvironment && !noMachine) return new identity.DefaultAzureCredential();
  return new identity.ChainedTokenCredential(
    ...(noEnvironment ? [] : [new identity.EnvironmentCredential()]),
    ...(noMachine ? [] : [new identity.ManagedIdentityCredential()]),
    new identity.AzureCliCredential(),
    new identity.AzurePowerShellCredential(),
    new identity.AzureDeveloperCliCredential(),
  );
}

/** Keeps a token until it nears its end; many askers at once share one question. */
export function kept(host: Host, source: string, open: () => Promise<TokenCredential>): AzureTokens {
  let credential: Promise<TokenCredential> | undefined;
  let held: AccessToken | undefined;
  let asking: Promise<AccessToken> | undefined;
  const ask = async (): Promise<AccessToken> => {
    credential ??= open();
    const token = await (await credential).getToken(scope, { abortSignal: host.signal });
    if (token === null) throw new TypeError("no token");
    host.log.secret(token.token);
    return token;
  };
  return {
    source,
    async token() {
      if (held !== undefined && held.expiresOnTimestamp - host.now().getTime() > early) return held.token;
      try {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        held = await asking;
        return held.token;
      } catch (error) {
        host.signal.throwIfAborted();
        throw noToken(error, source);
      }
    },
    forget: () => {
      held = undefined;
    },
  };
}

/** No token: the line's or Entra's fault, or a credential that is not taken. Requests carry secrets: no cause is kept. */
function noToken(error: unknown, source: string): Error {
  const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|REQUEST_SEND_ERROR)/.test(code)) {
    return new TransientError(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
  }
  return new UserError(`Azure gives no token for ${source}: ${said}`, {
    fix: "Log in (azure/login, az login), set AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN, or allow_anonymous_login for public data.",
  });
}
