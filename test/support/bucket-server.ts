import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { refuse } from "./data-s3-fake.ts";

/** A folder as the one bucket of an S3 server that only reads, for tests that have no real one: ranges, etags, If-Match. */
export async function bucketServer(folder: () => string): Promise<{ endpoint: string }> {
  const server = createServer((request, response) => serve(folder(), request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { endpoint: `http://127.0.0.1:${address.port}` };
}

function serve(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const key = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").replace(/^\/[^/]+\//, "");
  const file = join(folder, ...key.split("/"));
  const stats = statSync(file, { throwIfNoEntry: false });
  const etag = `"${stats?.ino}-${stats?.size}-${stats?.mtimeMs}"`;
  const { range, "if-match": wanted = etag } = request.headers;
  const size = stats?.size ?? 0;
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(Number(to ?? size - 1), size - 1);
  if (stats?.isFile() !== true) refuse(response, 404, "NoSuchKey");
  else if (wanted !== etag) refuse(response, 412, "PreconditionFailed");
  else if (from !== undefined && start >= size) refuse(response, 416, "InvalidRange");
  else {
    response.writeHead(from === undefined ? 200 : 206, {
      etag,
      "content-length": end - start + 1,
      ...(from === undefined ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === "HEAD" || size === 0) response.end();
    else createReadStream(file, { start, end, highWaterMark: 1 << 20 }).pipe(response);
  }
}
