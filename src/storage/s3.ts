import type { S3Client } from "@aws-sdk/client-s3";
import { type Budget, openBudget } from "../lib/budget.ts";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { retried } from "./faults.ts";
import { type HttpAnswer, type HttpClient, openHttpClient } from "./http-client.ts";
import { endpointOf, regionOf } from "./s3-address.ts";
import { s3Client } from "./s3-client.ts";
import { s3Credentials } from "./s3-credentials.ts";
import { isAbsent, type S3Place, S3Refusal, s3Error } from "./s3-errors.ts";
import { parallel, s3HttpOptions, writeHeaders } from "./s3-options.ts";
import { type S3Requests, s3Requests } from "./s3-requests.ts";
import { upload, uploadMemory } from "./s3-upload.ts";
import type { ReadOptions, Storage, StoredObject } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

interface Bucket {
  readonly host: Host;
  readonly http: HttpClient;
  readonly requests: S3Requests;
  /** The SDK's, made when it is first needed. */
  readonly client: () => Promise<S3Client>;
  readonly name: string;
  readonly checksums: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly memory: Budget;
  readonly place: S3Place;
  /** S3's refusal where there is no such bucket. */
  readonly lacking: () => Promise<S3Refusal | undefined>;
  close(): Promise<void>;
}

/**
 * An S3 bucket (or any server that speaks its protocol) as a storage, by DVC's options. `named` says that the remote's
 * endpoint takes a bucket's name in its host's name alone.
 */
export async function openS3Storage(
  host: Host,
  remote: RemoteConfig,
  options: StorageOptions,
  named = false,
): Promise<Storage> {
  const [, name = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/.exec(remote.url) ?? [];
  if (name === "") {
    throw new UserError(`the url of the remote \`${remote.name}\` names no bucket`, {
      where: { file: remote.origin },
      fix: "Write s3://BUCKET/FOLDER.",
    });
  }
  const credentials = await s3Credentials(host, remote, options);
  const endpoint = endpointOf(host, remote);
  const region = regionOf(host, remote, options);
  const httpOptions = { ...(await s3HttpOptions(remote)), publicOnly: options.publicOnly ?? false };
  const http = openHttpClient(host, httpOptions);
  let client: Promise<S3Client> | undefined;
  const url = `s3://${name}${prefix === "" ? "" : `/${prefix}`}`.replace(/\/+$/, "");
  const requests = s3Requests({ host, http, bucket: name, region, endpoint, named, credentials });
  const bucket: Bucket = {
    host,
    http,
    requests,
    client: () => {
      client ??= s3Client(host, { region, endpoint, named, credentials, http: httpOptions });
      return client;
    },
    name,
    checksums: endpoint === undefined,
    headers: writeHeaders(remote),
    memory: openBudget(uploadMemory),
    place: { url, origin: remote.origin, credentials: credentials.source },
    lacking: lackingBucket(requests),
    async close() {
      http.close();
      (await client)?.destroy();
    },
  };
  return below(bucket, prefix.replace(/\/+$/, ""));
}

function below(bucket: Bucket, prefix: string): Storage {
  const { host, requests, name } = bucket;
  const place: S3Place = { ...bucket.place, url: `s3://${name}${prefix === "" ? "" : `/${prefix}`}` };
  const keyOf = (key: string): string => (prefix === "" ? key : `${prefix}/${key}`);

  const thrown =
    (doing: string) =>
    (error: unknown): never => {
      host.signal.throwIfAborted();
      throw s3Error(error, place, doing);
    };

  /** Absence is undefined; a refusal becomes what the user or another attempt can mend. */
  async function asked<T>(doing: string, request: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request();
    } catch (error) {
      if (isAbsent(error)) return undefined;
      return thrown(doing)(error);
    }
  }

  return {
    url: place.url,
    async exists(key, version) {
      const request = { key: keyOf(key), query: versionQuery(version) };
      const answer = await asked("look into", async () => {
        const head = await requests({ ...request, method: "HEAD" }).catch(async (error: unknown) => {
          // An answer to HEAD has no text: only one to a GET says why it is refused.
          if (!(error instanceof S3Refusal) || (error.status !== 400 && error.status !== 403)) throw error;
          const got = await requests({ ...request, method: "GET" });
          got.stream.destroy();
          return got;
        });
        head.stream.resume();
        const refusal = head.status === 404 ? await bucket.lacking() : undefined;
        if (refusal !== undefined) throw refusal;
        return head;
      });
      return answer !== undefined && answer.status !== 404;
    },
    read: (key, options = {}) =>
      asked("read from", async () => {
        const query = versionQuery(options.version);
        return storedObject(await requests({ method: "GET", key: keyOf(key), query, headers: readHeaders(options) }));
      }),
    async write(key, body) {
      const { client, checksums, headers, memory } = bucket;
      const own = { bucket: name, key: keyOf(key), signal: host.signal };
      const target = { ...own, requests, client, checksums, headers, memory };
      const attempt = <T>(request: () => Promise<T>): Promise<T> =>
        retried(host, `cannot write to ${place.url}`, () => request().catch(thrown("write to")));
      return upload(target, body, attempt).catch(thrown("write to"));
    },
    async presign(key, { seconds, type }) {
      const url = await requests.presign(keyOf(key), { "response-content-type": type }, seconds);
      if (url !== undefined) return url;
      throw new UserError(`no address in ${place.url} can be signed: nobody asks for it (${place.credentials})`, {
        where: { file: place.origin },
        fix: "Give the step keys of AWS, or `aws-role`.",
      });
    },
    async remove(key) {
      const answer = await asked("remove from", () => requests({ method: "DELETE", key: keyOf(key) }));
      answer?.stream.resume();
    },
    lists: true,
    parallel,
    list: (folder) => listKeys(bucket, place, keyOf(folder)),
    at: (folder) => below(bucket, keyOf(folder).replace(/\/+$/, "")),
    close: bucket.close,
  };
}

/** To HEAD 404 is said of an object and of its bucket alike. The bucket is asked for once, by a listing of one key. */
function lackingBucket(requests: S3Requests): () => Promise<S3Refusal | undefined> {
  let known: Promise<S3Refusal | undefined> | undefined;
  return () => {
    known ??= requests({ method: "GET", key: "", query: { "list-type": "2", "max-keys": "1" } }).then(
      (answer) => {
        answer.stream.resume();
        return undefined;
      },
      (error: unknown) => {
        // Who may read and not list is refused as well, by a bucket that is there.
        if (error instanceof S3Refusal && error.status < 500) return error.name === "NoSuchBucket" ? error : undefined;
        known = undefined;
        throw error;
      },
    );
    return known;
  };
}

const versionQuery = (version: string | undefined): Record<string, string> =>
  version === undefined ? {} : { versionId: version };

function readHeaders({ range, etag }: ReadOptions): Record<string, string> {
  return {
    ...(range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` }),
    ...(etag === undefined ? {} : { "if-match": `"${etag}"` }),
  };
}

function storedObject({ status, headers, stream }: HttpAnswer): StoredObject {
  const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
  const partial = status === 206 && start !== undefined && end !== undefined;
  const size = Number(partial ? total : headers["content-length"]);
  const version = headers["x-amz-version-id"];
  return {
    stream,
    size: Number.isFinite(size) ? size : undefined,
    range: partial ? { start: Number(start), end: Number(end) } : undefined,
    etag: headers.etag?.replaceAll('"', ""),
    version: typeof version === "string" && version !== "null" ? version : undefined,
  };
}

async function* listKeys(bucket: Bucket, place: S3Place, Prefix: string): AsyncIterable<string> {
  const { host, name: Bucket } = bucket;
  const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
  const client = await bucket.client();
  let ContinuationToken: string | undefined;
  do {
    const input = { Bucket, Prefix, ...(ContinuationToken === undefined ? {} : { ContinuationToken }) };
    const page = await retried(host, `cannot list ${place.url}`, () =>
      client.send(new ListObjectsV2Command(input), { abortSignal: host.signal }).catch((error: unknown) => {
        host.signal.throwIfAborted();
        throw s3Error(error, place, "list");
      }),
    );
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key.slice(Prefix.length);
    ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (ContinuationToken !== undefined);
}
