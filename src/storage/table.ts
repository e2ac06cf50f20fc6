import { UserError, type Where } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { numberOption } from "./option-values.ts";
import { checkOptions, requireKind, schemeOf } from "./options.ts";
import { retrying } from "./retrying.ts";
import type { Storage } from "./storage.ts";

/** A remote by DVC's words: url and options, and the file that said them. */
export interface RemoteConfig {
  readonly name: string;
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  readonly origin: string;
  /** Where each option stands, as far as it is known. */
  readonly places?: Readonly<Record<string, Where>>;
}

/** An AWS role taken on with the job's OIDC token, which is asked for anew at each expiry. */
export interface AwsCredentialsSource {
  readonly role: string;
  readonly region?: string;
  readonly sessionName: string;
  token(): Promise<string>;
}

export interface StorageOptions {
  /** Sign nothing and send no credential: what a fork's job may read is public. */
  readonly anonymous?: boolean;
  /** The URL is a stranger's word: no server of this machine or its network is asked. */
  readonly publicOnly?: boolean;
  readonly credentials?: AwsCredentialsSource;
}

/** What a storage is opened with: its remote's URL and options are checked already. */
export type Open = (host: Host, remote: RemoteConfig, options: StorageOptions) => Promise<Storage>;

/** One kind of storage: the schemes of its URLs, and DVC's names for its options. */
export interface Kind {
  readonly schemes: readonly string[];
  readonly options: readonly string[];
  /** Options that DVC knows for it and modelgate does not honour: named as such instead of as a typing error. */
  readonly unsupported: readonly string[];
  /** All of its connections are the HTTP client's, which can keep to public servers. */
  readonly overHttp: boolean;
  readonly open: Open;
}

/** Every storage. A new one is a file and an entry here. */
export const kinds: readonly Kind[] = [
  {
    schemes: ["file"],
    options: ["type", "shared", "slow_link_warning", "protected"],
    unsupported: [],
    overHttp: false,
    open: async (host, remote) => (await import("./file.ts")).openFileStorage(host, remote.url),
  },
  {
    schemes: ["s3"],
    options: [
      "endpointurl",
      "region",
      "profile",
      "access_key_id",
      "secret_access_key",
      "session_token",
      "credentialpath",
      "configpath",
      "use_ssl",
      "ssl_verify",
      "allow_anonymous_login",
      "read_timeout",
      "connect_timeout",
      "sse",
      "sse_kms_key_id",
      "acl",
      "cache_regions",
    ],
    unsupported: [
      "sse_customer_algorithm",
      "sse_customer_key",
      "grant_read",
      "grant_read_acp",
      "grant_write_acp",
      "grant_full_control",
    ],
    overHttp: true,
    open: async (host, remote, options) => (await import("./s3.ts")).openS3Storage(host, remote, options),
  },
  {
    schemes: ["gs", "gcs"],
    options: ["endpointurl", "credentialpath", "projectname", "allow_anonymous_login"],
    unsupported: [],
    overHttp: true,
    open: async (host, remote, options) => (await import("./gcs.ts")).openGcsStorage(host, remote, options),
  },
  {
    schemes: ["azure"],
    options: [
      "connection_string",
      "account_name",
      "account_key",
      "sas_token",
      "tenant_id",
      "client_id",
      "client_secret",
      "allow_anonymous_login",
      "exclude_environment_credential",
      "exclude_visual_studio_code_credential",
      "exclude_shared_token_cache_credential",
      "exclude_managed_identity_credential",
      "timeout",
      "read_timeout",
      "connection_timeout",
    ],
    unsupported: [],
    overHttp: true,
    open: async (host, remote, options) => (await import("./azure.ts")).openAzureStorage(host, remote, options),
  },
  {
    schemes: ["http", "https"],
    options: [
      "auth",
      "custom_auth_header",
      "user",
      "password",
      "ask_password",
      "ssl_verify",
      "method",
      "connect_timeout",
      "read_timeout",
    ],
    unsupported: [],
    overHttp: true,
    open: async (host, remote, options) => (await import("./http-storage.ts")).openHttpStorage(host, remote, options),
  },
  {
    schemes: ["webhdfs"],
    options: ["user", "password", "token", "proxy_to", "use_https", "ssl_verify", "data_proxy_target"],
    unsupported: ["kerberos", "kerberos_principal"],
    overHttp: true,
    open: async (host, remote, options) => (await import("./webhdfs.ts")).openWebhdfsStorage(host, remote, options),
  },
  {
    schemes: ["ssh", "sftp"],
    options: [
      "user",
      "port",
      "keyfile",
      "password",
      "ask_password",
      "passphrase",
      "ask_passphrase",
      "timeout",
      "allow_agent",
      "max_sessions",
      "type",
    ],
    unsupported: ["gss_auth"],
    overHttp: false,
    open: async (host, remote, options) => (await import("./ssh.ts")).openSshStorage(host, remote, options),
  },
  {
    schemes: ["oss"],
    options: ["oss_key_id", "oss_key_secret", "oss_endpoint"],
    unsupported: [],
    overHttp: true,
    open: async (host, remote, options) => (await import("./oss.ts")).openOssStorage(host, remote, options),
  },
];

/** Opens the storage behind a remote; the scheme of its URL chooses which. */
export async function openStorage(host: Host, remote: RemoteConfig, options: StorageOptions = {}): Promise<Storage> {
  const kind = requireKind(kinds, remote, schemeOf(remote.url));
  checkOptions(kind, remote);
  if (options.publicOnly === true && !kind.overHttp) {
    throw new UserError(`${remote.name} is named by this change alone, and is not on a public server`, {
      where: { file: remote.origin },
    });
  }
  const jobs = numberOption(remote, "jobs", 1, 1024);
  return retrying(host, await kind.open(host, remote, options), jobs);
}
