import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Asked {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebFake {
  readonly endpoint: string;
  /** Every request whose body arrived whole, in order. */
  readonly asked: Asked[];
}

/** A server of a test's own, which answers as told; it ends with the test. */
export async function webFake(
  answer: (asked: Asked, response: ServerResponse, count: number) => void,
): Promise<WebFake> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    buffer(request).then(
      (body) => {
        asked.push({ method, url, headers, body });
        answer({ method, url, headers, body }, response, asked.length);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { endpoint: `http://127.0.0.1:${address.port}`, asked };
}

/** JSON as an answer. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
