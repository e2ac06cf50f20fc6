import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { nearest } from "../lib/nearest.ts";
import { openFileStorage } from "./file.ts";
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
  /** Sign nothing: what a fork's job may read is public. */
  readonly anonymous?: boolean;
  readonly credentials?: AwsCredentialsSource;
}

interface Kind {
  readonly options: readonly string[];
  open(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage>;
}

/** Options that every remote of DVC has; those that only tune DVC itself change nothing here. */
const common = ["url", "jobs", "checksum_jobs", "verify", "no_traverse", "listobjects", "worktree", "version_aware"];

const kinds: Readonly<Record<string, Kind>> = {
  file: {
    options: ["type", "shared", "slow_link_warning", "protected"],
    open: async (_host, remote) => openFileStorage(remote.url),
  },
  s3: {
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
    open: async (host, remote, options) => (await import("./s3.ts")).openS3Storage(host, remote, options),
  },
};

/** What DVC can do and this cannot, named as such instead of as a typing error. */
const unsupportedSchemes = ["gs", "azure", "ssh", "hdfs", "webhdfs", "http", "https", "webdav", "webdavs", "oss"];
const unsupportedMore = ["gdrive", "remote"];
const unsupportedOptions = [
  "sse_customer_algorithm",
  "sse_customer_key",
  "grant_read",
  "grant_read_acp",
  "grant_write_acp",
  "grant_full_control",
];

/** Opens the storage behind a remote; the scheme of its URL chooses which. */
export async function openStorage(host: Host, remote: RemoteConfig, options: StorageOptions = {}): Promise<Storage> {
  const where = { file: remote.origin };
  const scheme = schemeOf(remote.url);
  const kind = kinds[scheme];
  if (kind === undefined) {
    const all = [...unsupportedSchemes, ...unsupportedMore];
    const near = nearest(scheme, [...Object.keys(kinds), ...all]);
    throw new UserError(
      all.includes(scheme)
        ? `the remote \`${remote.name}\` is a \`${scheme}://\` one, which modelgate cannot open`
        : `the remote \`${remote.name}\` has a URL that begins with \`${scheme}://\``,
      {
        where,
        fix:
          all.includes(scheme) || near === undefined
            ? "Storages: a local path, file://, s3://."
            : `Did you mean \`${near}://\`?`,
      },
    );
  }
  const known = [...common, ...kind.options];
  for (const name of Object.keys(remote.options)) {
    if (known.includes(name)) continue;
    const supported = !unsupportedOptions.includes(name);
    const near = nearest(name, known);
    throw new UserError(
      supported
        ? `unknown option \`${name}\` of the remote \`${remote.name}\``
        : `the option \`${name}\` of the remote \`${remote.name}\` is not supported by modelgate`,
      {
        where,
        fix:
          supported && near !== undefined ? `Did you mean \`${near}\`?` : `Valid options: ${kind.options.join(", ")}.`,
      },
    );
  }
  for (const name of ["version_aware", "worktree"]) {
    if (remote.options[name]?.toLowerCase() !== "true") continue;
    throw new UserError(`the remote \`${remote.name}\` has \`${name} = true\`, which modelgate cannot read`, {
      where,
      fix: "Use a remote that keeps objects by digest, DVC's default.",
    });
  }
  return kind.open(host, remote, options);
}

function schemeOf(url: string): string {
  return /^([A-Za-z][\w+.-]+):\/\//.exec(url)?.[1]?.toLowerCase() ?? "file";
}
