import { readFile } from "node:fs/promises";
import { Agent } from "node:https";
import { Readable } from "node:stream";
import type { S3Client, S3ClientConfig } from "@aws-sdk/client-s3";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { s3Credentials } from "./s3-credentials.ts";
import { isAbsent, isTransient, type S3Place, s3Error } from "./s3-errors.ts";
import { upload } from "./s3-upload.ts";
import type { Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

interface Bucket {
  readonly host: Host;
  readonly client: S3Client;
  readonly name: string;
  readonly checksums: boolean;
  readonly extra: Readonly<Record<string, string>>;
  readonly place: S3Place;
}

/** An S3 bucket (or any server that speaks its protocol) as a storage, by DVC's options. */
export async function openS3Storage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const { S3Client } = await import("@aws-sdk/client-s3");
  const [, name = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/.exec(remote.url) ?? [];
  if (name === "") {
    throw new UserError(`the url of the remote \`${remote.name}\` names no bucket`, {
      where: { file: remote.origin },
      fix: "Write s3://BUCKET/FOLDER.",
    });
  }
  const credentials = await s3Credentials(host, remote, options);
  const endpoint = endpointOf(host, remote);
  const config: S3ClientConfig = {
    region: regionOf(host, remote, options),
    // Only between AWS's own regions: a server of one's own gets every request at its one address.
    followRegionRedirects: endpoint === undefined,
    maxAttempts: 4,
    // Servers other than AWS's often refuse the newer checksum headers; objects are verified by digest either way.
    requestChecksumCalculation: endpoint === undefined ? "WHEN_SUPPORTED" : "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: await handlerOptions(remote),
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials.provider === undefined
      ? { credentials: async () => ({ accessKeyId: "", secretAccessKey: "" }), signer: { sign: async (one) => one } }
      : { credentials: credentials.provider }),
  };
  const url = `s3://${name}${prefix === "" ? "" : `/${prefix}`}`.replace(/\/+$/, "");
  const bucket: Bucket = {
    host,
    client: new S3Client(config),
    name,
    checksums: endpoint === undefined,
    extra: uploadOptions(remote),
    place: { url, origin: remote.origin, credentials: credentials.source },
  };
  return below(bucket, prefix.replace(/\/+$/, ""));
}

function below(bucket: Bucket, prefix: string): Storage {
  const { host, client, name: Bucket } = bucket;
  const place: S3Place = { ...bucket.place, url: `s3://${Bucket}${prefix === "" ? "" : `/${prefix}`}` };
  const keyOf = (key: string): string => (prefix === "" ? key : `${prefix}/${key}`);
  const options = { abortSignal: host.signal };
  return {
    url: place.url,
    async exists(key) {
      const { HeadObjectCommand } = await import("@aws-sdk/client-s3");
      try {
        await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(key) }), options);
        return true;
      } catch (error) {
        if (isAbsent(error)) return false;
        throw s3Error(error, place, "look into");
      }
    },
    async read(key) {
      const { GetObjectCommand } = await import("@aws-sdk/client-s3");
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(key) }), options);
        if (!(Body instanceof Readable)) throw new TypeError("S3 answered without a stream");
        return { stream: Body };
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw s3Error(error, place, "read from");
      }
    },
    async write(key, body) {
      const target = { client, bucket: Bucket, key: keyOf(key), checksums: bucket.checksums, extra: bucket.extra };
      try {
        await upload(target, body, (request) => again(host, request), host.signal);
      } catch (error) {
        throw s3Error(error, place, "write to");
      }
      return {};
    },
    lists: true,
    list: (folder) => listKeys(bucket, place, keyOf(folder)),
    at: (folder) => below(bucket, keyOf(folder).replace(/\/+$/, "")),
    close: async () => client.destroy(),
  };
}

async function* listKeys(bucket: Bucket, place: S3Place, Prefix: string): AsyncIterable<string> {
  const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
  let ContinuationToken: string | undefined;
  do {
    let page: import("@aws-sdk/client-s3").ListObjectsV2CommandOutput;
    try {
      page = await bucket.client.send(
        new ListObjectsV2Command({
          Bucket: bucket.name,
          Prefix,
          ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
        }),
        { abortSignal: bucket.host.signal },
      );
    } catch (error) {
      throw s3Error(error, place, "list");
    }
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key.slice(Prefix.length);
    ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (ContinuationToken !== undefined);
}

/** One request, again with back-off where the line or the server failed. */
async function again<T>(host: Host, request: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request();
    } catch (error) {
      if (attempt === 4 || host.signal.aborted || !isTransient(error)) throw error;
      await host.sleep((0.5 + host.random()) * 250 * 2 ** attempt);
    }
  }
}

function regionOf(host: Host, remote: RemoteConfig, options: StorageOptions): string {
  const { env } = host;
  return (
    remote.options["region"] ??
    options.credentials?.region ??
    (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1")
  );
}

function endpointOf(host: Host, remote: RemoteConfig): string | undefined {
  const plain = remote.options["use_ssl"]?.toLowerCase() === "false";
  const said = remote.options["endpointurl"] ?? (host.env["AWS_ENDPOINT_URL_S3"] || host.env["AWS_ENDPOINT_URL"]);
  if (said === undefined || said === "") return undefined;
  return /^https?:\/\//.test(said) ? said : `${plain ? "http" : "https"}://${said}`;
}

async function handlerOptions(remote: RemoteConfig): Promise<Record<string, unknown>> {
  const { ssl_verify, connect_timeout, read_timeout } = remote.options;
  const verify = ssl_verify?.toLowerCase();
  const tls =
    verify === "false"
      ? { rejectUnauthorized: false }
      : verify === undefined || verify === "true"
        ? {}
        : { ca: await authority(remote, ssl_verify ?? "") };
  return {
    connectionTimeout: seconds(remote, "connect_timeout", connect_timeout) ?? 15_000,
    // Between two pieces of an answer, not for the whole of it.
    socketTimeout: seconds(remote, "read_timeout", read_timeout) ?? 60_000,
    httpsAgent: new Agent({ keepAlive: true, maxSockets: 64, ...tls }),
  };
}

async function authority(remote: RemoteConfig, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UserError(`\`ssl_verify\` of the remote \`${remote.name}\` names ${file}, which cannot be read`, {
      where: { file: remote.origin },
      fix: "Name the file with the certificate of the server's CA, or write true or false.",
      cause,
    });
  }
}

function seconds(remote: RemoteConfig, name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value * 1000;
  throw new UserError(`\`${name}\` of the remote \`${remote.name}\` is \`${text}\`: expected seconds`, {
    where: { file: remote.origin },
  });
}

function uploadOptions(remote: RemoteConfig): Record<string, string> {
  const { sse, sse_kms_key_id, acl } = remote.options;
  return {
    ...(sse === undefined ? {} : { ServerSideEncryption: sse }),
    ...(sse_kms_key_id === undefined ? {} : { SSEKMSKeyId: sse_kms_key_id }),
    ...(acl === undefined ? {} : { ACL: acl }),
  };
}
