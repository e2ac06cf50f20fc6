import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { AwsCredentialIdentity } from "@aws-sdk/types";
import { encodePart } from "./s3-address.ts";

/** A request as it goes out: its path is encoded already. */
export interface Unsigned {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** With `host`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`. */
  readonly payload: string;
}

export const emptyPayload = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** The headers of a request with its signature (AWS Signature Version 4). */
type Signer = (
  request: Unsigned,
  identity: AwsCredentialIdentity,
  region: string,
  date: Date,
) => Promise<Record<string, string>>;

/**
 * A signer that keeps the day's key. The key is the SDK's to derive; the few lines that put a request into the form that
 * is signed are our own, since the SDK's take ten times as long, longer than a small object's whole way.
 */
export function s3Signer(): Signer {
  let held: { identity: AwsCredentialIdentity; scope: string; key: KeyObject } | undefined;

  async function keyOf(identity: AwsCredentialIdentity, day: string, region: string, scope: string) {
    if (held?.identity === identity && held.scope === scope) return held.key;
    const [{ getSigningKey }, { Hash }] = await Promise.all([
      import("@smithy/signature-v4"),
      import("@smithy/hash-node"),
    ]);
    // As a key object: Node takes six times as long over one that is plain bytes.
    const key = createSecretKey(await getSigningKey(Hash.bind(null, "sha256"), identity, day, region, "s3"));
    held = { identity, scope, key };
    return key;
  }

  return async (request, identity, region, date) => {
    const time = date.toISOString().replace(/[-:]|\.\d+/g, "");
    const day = time.slice(0, 8);
    const scope = `${day}/${region}/s3/aws4_request`;
    const headers: Record<string, string> = {
      ...request.headers,
      "x-amz-content-sha256": request.payload,
      "x-amz-date": time,
      ...(identity.sessionToken === undefined ? {} : { "x-amz-security-token": identity.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(";");
    const lines = names.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}\n`).join("");
    const canonical = `${request.method}\n${request.path}\n${queryText(request.query)}\n${lines}\n${signed}\n${request.payload}`;
    const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${createHash("sha256").update(canonical).digest("hex")}`;
    const signature = createHmac("sha256", await keyOf(identity, day, region, scope))
      .update(text)
      .digest("hex");
    headers["authorization"] =
      `AWS4-HMAC-SHA256 Credential=${identity.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return headers;
  };
}

/** The query of an address that is signed itself: whoever has it may GET it for so many seconds (AWS: Signature Version 4, query parameters). */
export async function presignedQuery(
  request: Pick<Unsigned, "path" | "query"> & { readonly host: string },
  identity: AwsCredentialIdentity,
  region: string,
  date: Date,
  seconds: number,
): Promise<string> {
  const [{ getSigningKey }, { Hash }] = await Promise.all([
    import("@smithy/signature-v4"),
    import("@smithy/hash-node"),
  ]);
  const time = date.toISOString().replace(/[-:]|\.\d+/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const query = queryText({
    ...request.query,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${identity.accessKeyId}/${scope}`,
    "X-Amz-Date": time,
    "X-Amz-Expires": String(seconds),
    "X-Amz-SignedHeaders": "host",
    ...(identity.sessionToken === undefined ? {} : { "X-Amz-Security-Token": identity.sessionToken }),
  });
  const canonical = `GET\n${request.path}\n${query}\nhost:${request.host}\n\nhost\nUNSIGNED-PAYLOAD`;
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${createHash("sha256").update(canonical).digest("hex")}`;
  const key = createSecretKey(await getSigningKey(Hash.bind(null, "sha256"), identity, day, region, "s3"));
  return `${query}&X-Amz-Signature=${createHmac("sha256", key).update(text).digest("hex")}`;
}

/** A query in the one order and encoding that is signed, and sent. */
export function queryText(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => [encodePart(name), encodePart(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}
