import type { HttpOptions } from "./http-client.ts";
import { secondsOption, tlsOption } from "./option-values.ts";
import type { RemoteConfig } from "./table.ts";

/** How many requests an S3 server bears at once; AWS serves thousands a second below one prefix. */
export const parallel = 256;

/** Timeouts and TLS by DVC's options. */
export async function s3HttpOptions(remote: RemoteConfig): Promise<HttpOptions> {
  return {
    connectTimeout: secondsOption(remote, "connect_timeout") ?? 15_000,
    // Between two pieces of an answer, not for the whole of it.
    readTimeout: secondsOption(remote, "read_timeout") ?? 60_000,
    // How many requests there are is the pool's choice; the parts of large objects come beside them.
    maxSockets: 2 * parallel,
    ...(await tlsOption(remote)),
  };
}

/** What goes with each object that is written, by DVC's options: S3's headers. */
export function writeHeaders(remote: RemoteConfig): Record<string, string> {
  const { sse, sse_kms_key_id, acl } = remote.options;
  return {
    ...(sse === undefined ? {} : { "x-amz-server-side-encryption": sse }),
    ...(sse_kms_key_id === undefined ? {} : { "x-amz-server-side-encryption-aws-kms-key-id": sse_kms_key_id }),
    ...(acl === undefined ? {} : { "x-amz-acl": acl }),
  };
}
