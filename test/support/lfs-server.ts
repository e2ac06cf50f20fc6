import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { z } from "zod";

/** What a server took, as it came. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface LfsFake {
  /** What `lfs.url` is set to. */
  readonly url: string;
  readonly origin: string;
  readonly seen: Seen[];
  readonly objects: Map<string, Buffer>;
  /** Puts bytes there and returns their SHA-256. */
  object(bytes: string | Buffer): string;
  /** Questions to the batch API so far, as the objects they named. */
  batches(): string[][];
  /** What is said in place of the usual answer; undefined for that one. Asked for every request. */
  answer: (request: Seen, response: ServerResponse) => boolean | Promise<boolean>;
  /** Changes a batch answer's entry for one object. */
  entry: (entry: BatchEntry) => unknown;
  /** Where the bytes are said to be: this server's own origin, or another one. */
  links: string;
  /** Seconds until a link ends. */
  expires: number | undefined;
}

export interface BatchEntry {
  oid: string;
  size: number;
  authenticated?: boolean;
  actions?: Record<string, { href: string; header?: Record<string, string>; expires_in?: number }>;
  error?: { code: number; message: string };
}

/** A request as the published schema of the batch API allows it, and as strict as the strictest server. */
const Question = z.strictObject({
  operation: z.enum(["download", "upload"]),
  transfers: z.array(z.string()),
  ref: z.strictObject({ name: z.string().startsWith("refs/") }).optional(),
  objects: z
    .array(z.strictObject({ oid: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().nonnegative() }))
    .min(1)
    .max(100),
  hash_algo: z.literal("sha256"),
});

const media = "application/vnd.git-lfs+json";

/** A Git LFS server in this process, on the loopback; it ends with the test. */
export async function lfsServer(): Promise<LfsFake> {
  const server = createServer((request, response) => {
    void take(fake, request, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": media }).end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const objects = new Map<string, Buffer>();
  const fake: LfsFake = {
    url: `${origin}/repo.git/info/lfs`,
    origin,
    seen: [],
    objects,
    object(bytes) {
      const oid = createHash("sha256").update(bytes).digest("hex");
      objects.set(oid, Buffer.from(bytes));
      return oid;
    },
    batches: () =>
      fake.seen
        .filter((one) => one.path.endsWith("/objects/batch"))
        .map((one) =>
          (JSON.parse(one.body.toString()) as { objects: { oid: string }[] }).objects.map(({ oid }) => oid),
        ),
    answer: () => false,
    entry: (entry) => entry,
    links: origin,
    expires: undefined,
  };
  return fake;
}

async function take(fake: LfsFake, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const seen = {
    method: request.method ?? "",
    path: request.url ?? "",
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
  fake.seen.push(seen);
  if (await fake.answer(seen, response)) return;
  const { pathname } = new URL(seen.path, fake.origin);
  if (pathname.endsWith("/objects/batch")) return batch(fake, seen, response);
  const oid = pathname.split("/").at(-1) ?? "";
  if (pathname.startsWith("/bytes/")) return bytes(fake, oid, seen, response);
  if (pathname.startsWith("/verify/")) {
    const told = JSON.parse(seen.body.toString()) as { oid: string; size: number };
    response.writeHead(fake.objects.get(told.oid)?.length === told.size ? 200 : 404).end();
    return;
  }
  response.writeHead(404).end();
}

function batch(fake: LfsFake, seen: Seen, response: ServerResponse): void {
  const say = (status: number, body: unknown): void => {
    response.writeHead(status, { "content-type": media }).end(JSON.stringify(body));
  };
  if (seen.headers.accept !== media || seen.headers["content-type"] !== media) {
    say(406, { message: "media type" });
    return;
  }
  const { operation, objects } = Question.parse(JSON.parse(seen.body.toString()));
  const entries = objects.map(({ oid, size }): unknown => {
    const link = (kind: string): { href: string; expires_in?: number } => ({
      href: `${fake.links}/${kind}/${oid}`,
      ...(fake.expires === undefined ? {} : { expires_in: fake.expires }),
    });
    const held = fake.objects.has(oid);
    if (operation === "upload") {
      return fake.entry(
        held ? { oid, size } : { oid, size, actions: { upload: link("bytes"), verify: link("verify") } },
      );
    }
    if (!held) return fake.entry({ oid, size, error: { code: 404, message: "Object does not exist" } });
    return fake.entry({ oid, size, actions: { download: link("bytes") } });
  });
  say(200, { transfer: "basic", objects: entries });
}

function bytes(fake: LfsFake, oid: string, seen: Seen, response: ServerResponse): void {
  if (seen.method === "PUT") {
    const isRight = createHash("sha256").update(seen.body).digest("hex") === oid;
    if (isRight) fake.objects.set(oid, seen.body);
    response.writeHead(isRight ? 200 : 422, { "content-type": media }).end(isRight ? "" : '{"message":"other bytes"}');
    return;
  }
  const held = fake.objects.get(oid);
  if (held === undefined) {
    response.writeHead(404).end();
    return;
  }
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(seen.headers.range ?? "") ?? [];
  if (start === undefined) {
    response.writeHead(200, { "content-length": held.length }).end(held);
    return;
  }
  const last = Math.min(Number(end), held.length - 1);
  response
    .writeHead(206, { "content-range": `bytes ${start}-${last}/${held.length}` })
    .end(held.subarray(Number(start), last + 1));
}
