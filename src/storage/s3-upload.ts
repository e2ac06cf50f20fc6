import { createHash } from "node:crypto";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { S3Client } from "@aws-sdk/client-s3";
import type { Budget } from "../lib/budget.ts";
import { eachLimited } from "../lib/pool.ts";
import type { S3Requests } from "./s3-requests.ts";
import type { Body, Written } from "./storage.ts";

/** Up to this many bytes an upload is one request, signed with its bytes. */
const smallest = 8 * 1024 * 1024;
/** Above this an upload goes in parts. */
const multipartThreshold = 64 * 1024 * 1024;
/** S3 takes at most 10,000 parts. */
const maxParts = 10_000;
const smallestPart = 16 * 1024 * 1024;
const partsAtOnce = 4;

export interface Target {
  readonly requests: S3Requests;
  readonly client: () => Promise<S3Client>;
  readonly bucket: string;
  readonly key: string;
  /** Whether what is sent carries a checksum of its own, which AWS asks for and others may refuse. */
  readonly checksums: boolean;
  /** S3's headers for each object that is written. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of bodies in memory, of all uploads together. */
  readonly memory: Budget;
  readonly signal: AbortSignal;
}

/** For `Target.memory`. */
export const uploadMemory = 64 * 1024 * 1024;

/** Uploads whole or not at all; `attempt` runs one of an upload's many requests again where the line failed. */
export async function upload(
  target: Target,
  body: Body,
  attempt: <T>(request: () => Promise<T>) => Promise<T>,
): Promise<Written> {
  if ("bytes" in body) return putBytes(target, body.bytes);
  if (body.size <= smallest) {
    await target.memory.take(body.size);
    try {
      return await putBytes(target, await readFile(body.file));
    } finally {
      target.memory.give(body.size);
    }
  }
  const { PutObjectCommand } = await import("@aws-sdk/client-s3");
  const client = await target.client();
  // Before anything is sent, and anew each time: a stream that was read half cannot be sent again.
  const file = await open(body.file);
  try {
    if (body.size > multipartThreshold) return await uploadParts(client, target, file, body.size, attempt);
    const { bucket: Bucket, key: Key } = target;
    const Body = file.createReadStream({ autoClose: false });
    // The SDK does not listen: a disk that fails would end the process.
    const unread = new AbortController();
    Body.on("error", (error) => unread.abort(error));
    const put = new PutObjectCommand({ Bucket, Key, Body, ContentLength: body.size, ...parameters(target.headers) });
    const abortSignal = AbortSignal.any([target.signal, unread.signal]);
    try {
      return written(await client.send(put, { abortSignal }));
    } catch (error) {
      throw unread.signal.aborted ? unread.signal.reason : error;
    } finally {
      Body.destroy();
    }
  } finally {
    await file.close();
  }
}

async function putBytes(target: Target, bytes: Uint8Array): Promise<Written> {
  const answer = await target.requests({
    method: "PUT",
    key: target.key,
    body: bytes,
    payload: createHash("sha256").update(bytes).digest("hex"),
    headers: { ...target.headers, ...(target.checksums ? { "x-amz-checksum-crc32": checksum(bytes) } : {}) },
  });
  answer.stream.resume();
  const version = answer.headers["x-amz-version-id"];
  return written({ ETag: answer.headers.etag, VersionId: typeof version === "string" ? version : undefined });
}

function checksum(bytes: Uint8Array): string {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(crc32(bytes));
  return four.toString("base64");
}

function written(said: { ETag?: string | undefined; VersionId?: string | undefined }): Written {
  return { etag: said.ETag?.replaceAll('"', ""), version: said.VersionId === "null" ? undefined : said.VersionId };
}

/** The same headers under the names that the SDK has for them. */
function parameters(headers: Readonly<Record<string, string>>): Record<string, string> {
  const names: Record<string, string> = {
    "x-amz-server-side-encryption": "ServerSideEncryption",
    "x-amz-server-side-encryption-aws-kms-key-id": "SSEKMSKeyId",
    "x-amz-acl": "ACL",
  };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [names[name] ?? name, value]));
}

async function uploadParts(
  client: S3Client,
  target: Target,
  file: FileHandle,
  bytes: number,
  attempt: <T>(request: () => Promise<T>) => Promise<T>,
): Promise<Written> {
  const s3 = await import("@aws-sdk/client-s3");
  const { bucket: Bucket, key: Key, checksums, signal } = target;
  const size = Math.max(smallestPart, Math.ceil(bytes / maxParts));
  const numbers = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => index + 1);
  const algorithm = checksums ? ({ ChecksumAlgorithm: "CRC32" } as const) : {};
  const create = { Bucket, Key, ...algorithm, ...parameters(target.headers) };
  const begun = await attempt(() => client.send(new s3.CreateMultipartUploadCommand(create), { abortSignal: signal }));
  const UploadId = begun.UploadId;
  const parts: { PartNumber: number; ETag?: string; ChecksumCRC32?: string }[] = [];
  try {
    await eachLimited(
      numbers,
      partsAtOnce,
      async (PartNumber) => {
        const start = (PartNumber - 1) * size;
        const length = Math.min(size, bytes - start);
        await target.memory.take(length);
        const sent = await attempt(async () => {
          const Body = await readPart(file, start, length);
          const part = new s3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ...algorithm });
          return client.send(part, { abortSignal: signal });
        }).finally(() => target.memory.give(length));
        parts.push({
          PartNumber,
          ...(sent.ETag === undefined ? {} : { ETag: sent.ETag }),
          ...(sent.ChecksumCRC32 === undefined ? {} : { ChecksumCRC32: sent.ChecksumCRC32 }),
        });
      },
      signal,
    );
    parts.sort((a, b) => a.PartNumber - b.PartNumber);
    const complete = new s3.CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId,
      MultipartUpload: { Parts: parts },
    });
    return written(await attempt(() => client.send(complete, { abortSignal: signal })));
  } catch (error) {
    // Parts of an upload that was given up would be stored, and paid for, for ever.
    await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {});
    throw error;
  }
}

async function readPart(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, start);
  if (bytesRead !== length) throw new Error("the file became shorter while it was uploaded");
  return buffer;
}
