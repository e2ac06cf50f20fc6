import { createHash } from "node:crypto";
import { UserError } from "../lib/errors.ts";
import type { GcsPlace } from "./gcs-errors.ts";
import type { GcsBucket } from "./gcs-requests.ts";
import { encodeKey } from "./s3-address.ts";
import { queryText } from "./s3-sign.ts";

/**
 * An address at which anybody may read an object for so many seconds (Google Cloud Storage: V4 signing process with a service
 * account; its canonical form is that of AWS's Signature Version 4).
 */
export async function presigned(
  { endpoint, name, credentials }: Pick<GcsBucket, "endpoint" | "name" | "credentials">,
  place: GcsPlace,
  key: string,
  { seconds, type, date }: { readonly seconds: number; readonly type?: string; readonly date: Date },
): Promise<string> {
  if (credentials.signer === undefined) {
    throw new UserError(`no address in ${place.url} can be signed: it is asked for by ${credentials.source}`, {
      where: { file: place.origin },
      fix: "Give the step a service account (google-github-actions/auth does).",
    });
  }
  const time = date.toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${time.slice(0, 8)}/auto/storage/goog4_request`;
  const { origin, host, pathname } = new URL(endpoint);
  const path = `${pathname.replace(/\/+$/, "")}/${encodeKey(name)}/${encodeKey(key)}`;
  const { email, sign } = await credentials.signer();
  const query = queryText({
    ...(type === undefined ? {} : { "response-content-type": type }),
    "X-Goog-Algorithm": "GOOG4-RSA-SHA256",
    "X-Goog-Credential": `${email}/${scope}`,
    "X-Goog-Date": time,
    "X-Goog-Expires": String(seconds),
    "X-Goog-SignedHeaders": "host",
  });
  const canonical = `GET\n${path}\n${query}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
  const digest = createHash("sha256").update(canonical).digest("hex");
  const signature = await sign(`GOOG4-RSA-SHA256\n${time}\n${scope}\n${digest}`);
  return `${origin}${path}?${query}&X-Goog-Signature=${signature.toString("hex")}`;
}
