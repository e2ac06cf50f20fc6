import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { S3Client } from "@aws-sdk/client-s3";
import { eachLimited } from "../lib/pool.ts";
import type { Body } from "./storage.ts";

/** Above this an upload goes in parts. */
export const multipartThreshold = 64 * 1024 * 1024;
/** S3 takes at most 10,000 parts. */
const maxParts = 10_000;
const smallestPart = 16 * 1024 * 1024;
const partsAtOnce = 4;

export interface Target {
  readonly client: S3Client;
  readonly bucket: string;
  readonly key: string;
  /** Whether parts carry a checksum of their own, which the upload must then announce when it begins. */
  readonly checksums: boolean;
  readonly extra: Readonly<Record<string, string>>;
}

/** Uploads whole or not at all; `attempt` runs one request again where the line failed. */
export async function upload(
  target: Target,
  body: Body,
  attempt: <T>(request: () => Promise<T>) => Promise<T>,
  signal: AbortSignal,
): Promise<void> {
  const { PutObjectCommand } = await import("@aws-sdk/client-s3");
  const { client, bucket: Bucket, key: Key, extra } = target;
  const options = { abortSignal: signal };
  if ("bytes" in body) {
    await attempt(() => client.send(new PutObjectCommand({ Bucket, Key, Body: body.bytes, ...extra }), options));
    return;
  }
  if (body.size > multipartThreshold) return uploadParts(target, body, attempt, signal);
  await attempt(() =>
    // Opened anew each time: a stream that was read half cannot be sent again.
    client.send(
      new PutObjectCommand({ Bucket, Key, Body: createReadStream(body.file), ContentLength: body.size, ...extra }),
      options,
    ),
  );
}

async function uploadParts(
  target: Target,
  body: { readonly file: string; readonly size: number },
  attempt: <T>(request: () => Promise<T>) => Promise<T>,
  signal: AbortSignal,
): Promise<void> {
  const s3 = await import("@aws-sdk/client-s3");
  const { client, bucket: Bucket, key: Key, extra, checksums } = target;
  const size = Math.max(smallestPart, Math.ceil(body.size / maxParts));
  const numbers = Array.from({ length: Math.ceil(body.size / size) }, (_, index) => index + 1);
  const algorithm = checksums ? ({ ChecksumAlgorithm: "CRC32" } as const) : {};
  const begun = await attempt(() =>
    client.send(new s3.CreateMultipartUploadCommand({ Bucket, Key, ...algorithm, ...extra }), { abortSignal: signal }),
  );
  const UploadId = begun.UploadId;
  const parts: { PartNumber: number; ETag?: string; ChecksumCRC32?: string }[] = [];
  const file = await open(body.file);
  try {
    await eachLimited(
      numbers,
      partsAtOnce,
      async (PartNumber) => {
        const start = (PartNumber - 1) * size;
        const buffer = Buffer.alloc(Math.min(size, body.size - start));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
        if (bytesRead !== buffer.length) throw new Error(`${body.file} became shorter while it was uploaded`);
        const sent = await attempt(() =>
          client.send(new s3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: buffer, ...algorithm }), {
            abortSignal: signal,
          }),
        );
        parts.push({
          PartNumber,
          ...(sent.ETag === undefined ? {} : { ETag: sent.ETag }),
          ...(sent.ChecksumCRC32 === undefined ? {} : { ChecksumCRC32: sent.ChecksumCRC32 }),
        });
      },
      signal,
    );
    parts.sort((a, b) => a.PartNumber - b.PartNumber);
    await attempt(() =>
      client.send(new s3.CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } }), {
        abortSignal: signal,
      }),
    );
  } catch (error) {
    // Parts of an upload that was given up would be stored, and paid for, for ever.
    await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}
