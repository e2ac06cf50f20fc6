import type { GcsCredentials } from "./gcs-credentials.ts";
import { type GcsPlace, gcsError } from "./gcs-errors.ts";
import type { HttpAnswer, HttpClient, HttpRequest } from "./http-client.ts";

/** A bucket and who asks for it. */
export interface GcsBucket {
  readonly http: HttpClient;
  /** Scheme, host and path of the server, without a slash at its end. */
  readonly endpoint: string;
  readonly name: string;
  readonly credentials: GcsCredentials;
}

/** Statuses that are answers and no failures to whoever asks. */
type Expected = readonly number[];

/** Sends one request in the credential's name; a token that is refused is replaced once. */
export async function ask(
  bucket: GcsBucket,
  place: GcsPlace,
  doing: string,
  request: HttpRequest,
  expected: Expected = [],
): Promise<HttpAnswer> {
  const { http, credentials } = bucket;
  for (let renewed = false; ; renewed = true) {
    const who = await credentials.headers();
    // Nothing is followed: Google's answers are no redirects, and a token is for one server.
    const answer = await http.send({ redirects: "none", ...request, headers: { ...request.headers, ...who } });
    if ((answer.status >= 200 && answer.status < 300) || expected.includes(answer.status)) return answer;
    if (answer.status === 401 && !renewed && credentials.renew(who)) {
      answer.stream.resume();
      continue;
    }
    throw await gcsError(http, answer, place, doing);
  }
}

/** The address of an object's description, or of its bytes below `/download`. */
export function objectUrl(bucket: GcsBucket, key: string, query: Query = {}, download = false): string {
  const path = `/storage/v1/b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(key)}`;
  return `${bucket.endpoint}${download ? "/download" : ""}${path}${queryOf(query)}`;
}

/** The address of a bucket's listing. */
export function listUrl(bucket: GcsBucket, query: Query): string {
  return `${bucket.endpoint}/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
}

/** Where an object's bytes are sent. */
export function uploadUrl(bucket: GcsBucket, query: Query): string {
  return `${bucket.endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
}

type Query = Readonly<Record<string, string | undefined>>;

function queryOf(query: Query): string {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return said.length === 0 ? "" : `?${said.join("&")}`;
}
