import type { Host } from "../lib/host.ts";
import { checkOptions, requireKind, schemeOf } from "./options.ts";
import { retrying } from "./retrying.ts";
import type { Storage } from "./storage.ts";

/** A remote by DVC's words: url and options, and the file that said them. */
export interface RemoteConfig {
  readonly name: string;
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  readonly origin: string;
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
  readonly open: Open;
}

/** Every storage. A new one is a file and an entry here. */
export const kinds: readonly Kind[] = [
  {
    schemes: ["file"],
    options: ["type", "shared", "slow_link_warning", "protected"],
    unsupported: [],
    open: async (_host, remote) => (await import("./file.ts")).openFileStorage(remote.url),
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
    open: async (host, remote, options) => (await import("./s3.ts")).openS3Storage(host, remote, options),
  },
];

/** Opens the storage behind a remote; the scheme of its URL chooses which. */
export async function openStorage(host: Host, remote: RemoteConfig, options: StorageOptions = {}): Promise<Storage> {
  const kind = requireKind(kinds, remote, schemeOf(remote.url));
  checkOptions(kind, remote);
  return retrying(host, await kind.open(host, remote, options));
}
