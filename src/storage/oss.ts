import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { endpointUrl } from "./endpoint-url.ts";
import { openS3Storage } from "./s3.ts";
import type { Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

/** Alibaba's object storage, by the S3 protocol that it speaks beside its own; options as DVC names them. */
export async function openOssStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const where = { file: remote.origin };
  const { env } = host;
  const said = remote.options["oss_endpoint"] || env["OSS_ENDPOINT"];
  if (!said) {
    throw new UserError(`the remote \`${remote.name}\` names no server`, {
      where,
      fix: "Set oss_endpoint, such as https://oss-cn-hangzhou.aliyuncs.com, or OSS_ENDPOINT.",
    });
  }
  const address = endpointUrl(said);
  if (address === undefined || address.username !== "") {
    throw new UserError(`\`oss_endpoint\` of the remote \`${remote.name}\` is no address of a server`, {
      where,
      fix: "Write it like https://oss-cn-hangzhou.aliyuncs.com.",
    });
  }
  const id = remote.options["oss_key_id"] || env["OSS_ACCESS_KEY_ID"];
  const secret = remote.options["oss_key_secret"] || env["OSS_ACCESS_KEY_SECRET"];
  if (!id !== !secret) {
    throw new UserError(`the remote \`${remote.name}\` has one of oss_key_id and oss_key_secret without the other`, {
      where,
      fix: "Give both, in .dvc/config.local and never in .dvc/config, or OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.",
    });
  }
  const [, bucket] = /^\w+:\/\/([^/]*)/.exec(remote.url) ?? [];
  if (!bucket || !/^[\w-]+$/.test(bucket)) {
    throw new UserError(`the url of the remote \`${remote.name}\` names no bucket`, {
      where,
      fix: "Write oss://BUCKET/FOLDER.",
    });
  }
  const s3 = {
    ...remote,
    url: remote.url.replace(/^\w+:/, "s3:"),
    options: {
      endpointurl: compatible(address),
      region: regionOf(address),
      ...(id && secret ? { access_key_id: id, secret_access_key: secret } : { allow_anonymous_login: "true" }),
    },
  };
  // Roles are AWS's own.
  const { credentials: _, ...rest } = options;
  const storage = await openS3Storage(host, s3, rest, isAlibaba(address));
  return inOwnWords(storage, remote.options["oss_key_id"] ? [] : [environment(remote)]);
}

const isAlibaba = ({ hostname }: URL): boolean => hostname.endsWith(".aliyuncs.com");

/** Alibaba's servers speak S3 at a name of their own. */
function compatible(address: URL): string {
  const { protocol, host } = address;
  if (!isAlibaba(address) || host.startsWith("s3.")) return address.href.replace(/\/+$/, "");
  return `${protocol}//s3.${host}`;
}

/** The region that an endpoint names; elsewhere it only has to be the same on both sides. */
function regionOf({ hostname }: URL): string {
  const region = /(?:^|\.)oss-([a-z\d-]+?)(?:-internal)?\.aliyuncs\.com$/.exec(hostname)?.[1];
  return region === undefined || region.startsWith("accelerate") ? "us-east-1" : region;
}

type Words = readonly [string | RegExp, string];

/** What S3 calls by other names than OSS; the longer ones first. */
const names: readonly Words[] = [
  [/\bAWS_ACCESS_KEY_ID\b/g, "OSS_ACCESS_KEY_ID"],
  [/\bAWS_SECRET_ACCESS_KEY\b/g, "OSS_ACCESS_KEY_SECRET"],
  [/\bsecret_access_key\b/g, "oss_key_secret"],
  [/\baccess_key_id\b/g, "oss_key_id"],
  [/\b(region, )?(region (and|or) )?endpointurl\b/g, "oss_endpoint"],
  [/\bs3:(Get|Put)Object\b/g, "oss:$1Object"],
  [/\bs3:ListBucket\b/g, "oss:ListObjects"],
  [/\bs3:\/\//g, "oss://"],
];

function environment(remote: RemoteConfig): Words {
  return [`access_key_id of the remote \`${remote.name}\``, "the environment (OSS_ACCESS_KEY_ID)"];
}

/** The same storage; what it says names OSS's options. */
function inOwnWords(storage: Storage, more: readonly Words[]): Storage {
  const words = [...more, ...names];
  const say = (text: string): string =>
    words.reduce(
      (said, [from, to]) => (typeof from === "string" ? said.replaceAll(from, to) : said.replace(from, to)),
      text,
    );
  const thrown = (error: unknown): never => {
    if (!(error instanceof UserError)) throw error;
    const { where, fix, cause } = error;
    throw new UserError(say(error.message), {
      ...(where === undefined ? {} : { where }),
      ...(fix === undefined ? {} : { fix: say(fix) }),
      cause,
    });
  };
  return {
    ...storage,
    url: say(storage.url),
    exists: (key, version) => storage.exists(key, version).catch(thrown),
    read: (key, options) => storage.read(key, options).catch(thrown),
    write: (key, body) => storage.write(key, body).catch(thrown),
    ...(storage.remove === undefined ? {} : { remove: async (key) => storage.remove?.(key).catch(thrown) }),
    async *list(prefix) {
      try {
        yield* storage.list(prefix);
      } catch (error) {
        thrown(error);
      }
    },
    at: (prefix) => inOwnWords(storage.at(prefix), more),
  };
}
