import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { retried, TransientError } from "./faults.ts";
import type { GcsPlace } from "./gcs-errors.ts";
import { ask, type GcsBucket, uploadUrl } from "./gcs-requests.ts";
import type { FilePart, HttpAnswer } from "./http-client.ts";
import type { Body, Written } from "./storage.ts";

/** Above this a file goes in chunks, so that a cut line costs one of them. A multiple of 256 KiB, as Google asks. */
export const chunkSize = 16 * 1024 * 1024;

const bytesOnly = { "content-type": "application/octet-stream" };

/** Uploads whole or not at all. */
export async function upload(
  host: Host,
  bucket: GcsBucket,
  place: GcsPlace,
  key: string,
  body: Body,
): Promise<Written> {
  if ("file" in body && body.size > chunkSize) return uploadChunks(host, bucket, place, key, body);
  const content = "bytes" in body ? body.bytes : body;
  const answer = await ask(bucket, place, "write to", {
    method: "POST",
    url: uploadUrl(bucket, { uploadType: "media", name: key, fields: "etag,generation,size" }),
    headers: bytesOnly,
    body: content,
  });
  return written(bucket, answer, "bytes" in body ? body.bytes.byteLength : body.size);
}

async function uploadChunks(
  host: Host,
  bucket: GcsBucket,
  place: GcsPlace,
  key: string,
  body: { readonly file: string; readonly size: number },
): Promise<Written> {
  const { file, size } = body;
  const url = await begin(bucket, place, key, size);
  let at = 0;
  let sure = true;
  let most = 0;
  for (;;) {
    const done = await retried(host, `cannot write to ${place.url}`, async () => {
      if (!sure) {
        const state = await send(bucket, place, url, { "content-range": `bytes */${size}` });
        if (state.status !== 308) return state;
        at = received(state);
        state.stream.resume();
        if (at >= size) throw new TransientError(`the server has all ${size} bytes and does not end the upload`);
      }
      sure = false;
      const end = Math.min(at + chunkSize, size) - 1;
      const part = { file, start: at, end, size: end - at + 1 };
      const answer = await send(bucket, place, url, { "content-range": `bytes ${at}-${end}/${size}` }, part);
      if (answer.status !== 308) return answer;
      at = received(answer);
      answer.stream.resume();
      // A server that keeps nothing of what it takes would be sent the same for ever.
      if (at <= most) throw new TransientError(`the server kept ${at} bytes of ${end + 1} that were sent`);
      most = at;
      // Of all the bytes there is nothing left to send: what became of them is asked.
      sure = at < size;
      return undefined;
    });
    if (done !== undefined) return written(bucket, done, size);
  }
}

async function begin(bucket: GcsBucket, place: GcsPlace, key: string, size: number): Promise<string> {
  const answer = await ask(bucket, place, "write to", {
    method: "POST",
    url: uploadUrl(bucket, { uploadType: "resumable", name: key, fields: "etag,generation,size" }),
    headers: {
      "x-upload-content-type": "application/octet-stream",
      "x-upload-content-length": `${size}`,
      "content-type": "application/json",
    },
    body: Buffer.from("{}"),
  });
  answer.stream.resume();
  const { location = "" } = answer.headers;
  // The address alone lets anybody write there, and what is written is the user's: it stays with the server that was named.
  if (URL.canParse(location) && new URL(location).origin === new URL(bucket.endpoint).origin) return location;
  throw new UserError(`cannot write to ${place.url}: the server sends the upload elsewhere, which is not followed`, {
    where: { file: place.origin },
    fix: "Set endpointurl to the server's own address.",
  });
}

async function send(
  bucket: GcsBucket,
  place: GcsPlace,
  url: string,
  headers: Record<string, string>,
  body: FilePart | Uint8Array = new Uint8Array(),
): Promise<HttpAnswer> {
  const answer = await ask(bucket, place, "write to", { method: "PUT", url, headers, body }, [308, 404, 410]);
  if (answer.status !== 404 && answer.status !== 410) return answer;
  answer.stream.resume();
  throw new UserError(`cannot write to ${place.url}: the server has forgotten the upload (${answer.status})`, {
    fix: "Run this again: it begins anew.",
  });
}

/** How many bytes of an unfinished upload have arrived. */
function received({ headers }: HttpAnswer): number {
  const { range } = headers;
  const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? "")?.[1];
  return last === undefined ? 0 : Number(last) + 1;
}

async function written(bucket: GcsBucket, answer: HttpAnswer, size: number): Promise<Written> {
  const said: unknown = JSON.parse(await bucket.http.text(answer));
  const field = (name: string): string | undefined => {
    const value = typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  if (field("size") !== `${size}`) {
    throw new TransientError(`${field("size") ?? "an unknown number of"} bytes arrived there of ${size}`);
  }
  return { etag: field("etag"), version: field("generation") };
}
