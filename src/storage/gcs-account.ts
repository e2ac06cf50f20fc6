import { UserError } from "../lib/errors.ts";
import type { RemoteConfig } from "./table.ts";

/** A Google credential file: a service account's key, a workload identity (external_account), a login. */
export interface GoogleAccount {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Whose credential it is, without any secret. */
export function accountOf(account: GoogleAccount): string {
  const { client_email, service_account_impersonation_url, audience } = account;
  const impersonated = /\/serviceAccounts\/([^/:]+):/.exec(String(service_account_impersonation_url ?? ""))?.[1];
  const name = impersonated ?? client_email ?? audience;
  if (account.type === "authorized_user") return "a user's login";
  return typeof name === "string" ? `\`${name}\`` : `a credential of type ${account.type}`;
}

/** Fields that say where a token is asked for, and what is sent there. */
const addresses = ["token_url", "token_uri", "token_info_url", "service_account_impersonation_url"];

/**
 * A credential file may say where to send what it reads: this one may send to Google alone, and read no other file,
 * address or command than a job's own token.
 */
export function checkAccountFile(account: GoogleAccount, file: string, remote: RemoteConfig): void {
  const inner = account["source_credentials"];
  if (typeof inner === "object" && inner !== null) checkAccountFile({ type: "", ...inner }, file, remote);
  const refuse = (field: string): never => {
    throw new UserError(`${file} has a \`${field}\` that modelgate does not follow from a remote's credentialpath`, {
      where: { file: remote.origin },
      fix: "Name the file by GOOGLE_APPLICATION_CREDENTIALS instead, in the workflow.",
    });
  };
  for (const field of addresses) {
    if (field in account && !isGoogle(account[field])) refuse(field);
  }
  if (account["credential_source"] !== undefined) refuse("credential_source");
}

function isGoogle(address: unknown): boolean {
  if (typeof address !== "string" || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && (hostname === "googleapis.com" || hostname.endsWith(".googleapis.com"));
}
