import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface FakeS3 {
  readonly endpoint: string;
  /** `METHOD /bucket/key` and whether it was signed, in order. */
  readonly requests: { readonly line: string; readonly signed: boolean }[];
}

/** A far side that misbehaves as told: what real servers do rarely and tests need at will. */
export async function fakeS3(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<FakeS3> {
  const requests: { line: string; signed: boolean }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    requests.push({ line: `${request.method} ${path}`, signed: request.headers.authorization !== undefined });
    request.resume();
    answer(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { endpoint: `http://127.0.0.1:${address.port}`, requests };
}

/** S3's way to refuse. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>said by the server</Message></Error>`);
}
