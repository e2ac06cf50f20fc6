import type { AwsCredentialIdentity } from "@aws-sdk/types";
import type { Host } from "../lib/host.ts";
import type { HttpAnswer, HttpClient, HttpRequest } from "./http-client.ts";
import { encodeKey, s3Address, validRegion } from "./s3-address.ts";
import type { S3Credentials } from "./s3-credentials.ts";
import { hasExpired, S3Refusal } from "./s3-errors.ts";
import { emptyPayload, presignedQuery, queryText, s3Signer } from "./s3-sign.ts";

interface S3Request {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE";
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpRequest["body"];
  /** The body's SHA-256 in hex. */
  readonly payload?: string;
}

export interface S3Requests {
  /** Sends one request, signed, and gives the answer where it is a success, or 404 to a HEAD; refusals are thrown. */
  (request: S3Request): Promise<HttpAnswer>;
  /** An address that is signed itself, good for so many seconds; undefined where nobody signs. */
  presign(key: string, query: Readonly<Record<string, string>>, seconds: number): Promise<string | undefined>;
}

interface Line {
  readonly host: Host;
  readonly http: HttpClient;
  readonly bucket: string;
  readonly region: string;
  /** The one server; undefined for AWS, where a bucket may be in another region than was said. */
  readonly endpoint: string | undefined;
  /** It takes the bucket in its host's name. */
  readonly named?: boolean;
  readonly credentials: S3Credentials;
}

/** Most of an error's text that is read: S3's are a few hundred bytes. */
const longestError = 64 * 1024;

/** The requests of which there are thousands, past the SDK's client, which takes longer than a small object's whole way. */
export function s3Requests(line: Line): S3Requests {
  const { host, http, bucket, endpoint, named, credentials } = line;
  const sign = s3Signer();
  let region = line.region;
  let address = s3Address(bucket, region, endpoint, named);
  /** How much this machine's clock is behind the server's, in milliseconds. */
  let behind = 0;

  async function send(request: S3Request, identity: AwsCredentialIdentity | undefined): Promise<HttpAnswer> {
    const { method, key, query = {}, body } = request;
    const path = `${address.path}/${encodeKey(key)}`;
    const asked = queryText(query);
    const url = `${address.origin}${path}${asked === "" ? "" : `?${asked}`}`;
    const plain = { ...request.headers, host: address.host };
    const payload = request.payload ?? emptyPayload;
    const unsigned = { method, path, query, headers: plain, payload };
    const date = new Date(host.now().getTime() + behind);
    const headers = identity === undefined ? plain : await sign(unsigned, identity, region, date);
    return http.send({ method, url, headers, redirects: "none", ...(body === undefined ? {} : { body }) });
  }

  /** Follows AWS to the bucket's own region, whose name its answers bear. */
  function moved(refusal: S3Refusal): boolean {
    const there = endpoint === undefined ? validRegion(refusal.region) : undefined;
    if (there === undefined || there === region) return false;
    region = there;
    address = s3Address(bucket, region, endpoint, named);
    return true;
  }

  /** The SDK does so as well: a clock that is wrong is no reason to fail. */
  function corrected(refusal: S3Refusal): boolean {
    if (refusal.name !== "RequestTimeTooSkewed" || refusal.date === undefined) return false;
    behind = refusal.date - host.now().getTime();
    return true;
  }

  async function presign(key: string, query: Readonly<Record<string, string>>, seconds: number) {
    const identity = await credentials.provider?.();
    if (identity === undefined) return undefined;
    const path = `${address.path}/${encodeKey(key)}`;
    const date = new Date(host.now().getTime() + behind);
    const signed = await presignedQuery({ path, query, host: address.host }, identity, region, date, seconds);
    return `${address.origin}${path}?${signed}`;
  }

  async function answered(request: S3Request): Promise<HttpAnswer> {
    let identity = await credentials.provider?.();
    const mended = { region: false, clock: false, credential: false };
    for (;;) {
      const from = region;
      const answer = await send(request, identity);
      if (answer.status < 300 || (answer.status === 404 && request.method === "HEAD")) return answer;
      const refusal = await refusalOf(http, answer, request.method);
      if (!mended.region && (region !== from || moved(refusal))) mended.region = true;
      else if (!mended.clock && corrected(refusal)) mended.clock = true;
      else if (!mended.credential && identity !== undefined && hasExpired(refusal)) {
        // Asked for once more: a role's session may have ended, or a profile's file may have been written anew.
        const fresh = await credentials.provider?.(identity);
        if (fresh === undefined || isSame(fresh, identity)) throw refusal;
        identity = fresh;
        mended.credential = true;
      } else throw refusal;
    }
  }
  return Object.assign(answered, { presign });
}

function isSame(one: AwsCredentialIdentity, other: AwsCredentialIdentity): boolean {
  return one.accessKeyId === other.accessKeyId && one.sessionToken === other.sessionToken;
}

async function refusalOf(http: HttpClient, answer: HttpAnswer, method: string): Promise<S3Refusal> {
  const text = method === "HEAD" ? "" : await http.text(answer, longestError);
  if (method === "HEAD") answer.stream.resume();
  const part = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  const named = answer.headers["x-amz-bucket-region"];
  const date = Date.parse(answer.headers.date ?? "");
  return new S3Refusal(part("Code") ?? `${answer.status}`, part("Message") ?? "", {
    status: answer.status,
    region: (typeof named === "string" ? named : undefined) ?? part("Region"),
    date: Number.isFinite(date) ? date : undefined,
    headers: answer.headers,
  });
}
