import { eachLimited } from "../lib/pool.ts";
import type { AzurePlace } from "./azure-errors.ts";
import { type AzureContainer, type AzureRequest, ask } from "./azure-requests.ts";
import { retried } from "./faults.ts";
import type { HttpAnswer } from "./http-client.ts";
import type { Body, Written } from "./storage.ts";

/** Above this a file goes in blocks, so that a cut line costs one of them. */
const smallestBlock = 16 * 1024 * 1024;
/** Azure takes at most 50,000 blocks. */
const mostBlocks = 50_000;
const blocksAtOnce = 4;

/** Uploads whole or not at all: blocks that are not committed are no object, and Azure forgets them after a week. */
export async function upload(container: AzureContainer, place: AzurePlace, key: string, body: Body): Promise<Written> {
  const put = async (request: Omit<AzureRequest, "method" | "key">): Promise<HttpAnswer> => {
    const answer = await ask(container, place, "write to", { method: "PUT", key, ...request });
    if (answer === undefined) throw new TypeError("Azure answers that a blob is not there to a request that makes it");
    answer.stream.resume();
    return answer;
  };
  if ("bytes" in body || body.size <= smallestBlock) {
    const headers = { "x-ms-blob-type": "BlockBlob", "content-type": "application/octet-stream" };
    return written(await put({ headers, body: "bytes" in body ? body.bytes : body }));
  }
  const { file, size } = body;
  const blockSize = Math.max(smallestBlock, Math.ceil(size / mostBlocks));
  const ids = Array.from({ length: Math.ceil(size / blockSize) }, (_, at) =>
    Buffer.from(String(at).padStart(6, "0")).toString("base64"),
  );
  await eachLimited(
    ids.entries(),
    blocksAtOnce,
    async ([at, blockid]) => {
      const start = at * blockSize;
      const end = Math.min(start + blockSize, size) - 1;
      const block = { query: { comp: "block", blockid }, body: { file, start, end, size: end - start + 1 } };
      await retried(container.host, `cannot write to ${place.url}`, () => put(block));
    },
    container.host.signal,
  );
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`;
  const headers = { "x-ms-blob-content-type": "application/octet-stream", "content-type": "application/xml" };
  return written(await put({ query: { comp: "blocklist" }, headers, body: Buffer.from(list) }));
}

function written({ headers }: HttpAnswer): Written {
  const version = headers["x-ms-version-id"];
  return { etag: headers.etag?.replaceAll('"', ""), version: typeof version === "string" ? version : undefined };
}
