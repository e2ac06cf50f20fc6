import { writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import type { GcsCredentials } from "../../src/storage/gcs-credentials.ts";
import { ask, type GcsBucket } from "../../src/storage/gcs-requests.ts";
import { chunkSize } from "../../src/storage/gcs-upload.ts";
import { openHttpClient } from "../../src/storage/http-client.ts";
import { openStorage } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { type Asked, json, webFake } from "../support/web-fake.ts";

const open = (endpointurl: string, host = testHost({ env: {} })) =>
  openStorage(host, { name: "r", url: "gs://data/some/folder/", options: { endpointurl }, origin: ".dvc/config" });

const refuse = (response: ServerResponse, status: number, reason: string, headers: Record<string, string> = {}) =>
  json(response, status, { error: { code: status, message: "said by Google", errors: [{ reason }] } }, headers);

describe("requests", () => {
  test("go to the bucket below the prefix, one escaped name each", async () => {
    const fake = await webFake((_asked, response) => response.writeHead(200, { etag: "CLq=" }).end("bytes"));
    const found = await (await open(fake.endpoint)).at("pr 1/").read("a/ü+%.txt");
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(found?.etag).toBe("CLq=");
    expect(fake.asked[0]).toMatchObject({
      method: "GET",
      url: "/download/storage/v1/b/data/o/some%2Ffolder%2Fpr%201%2Fa%2F%C3%BC%2B%25.txt?alt=media",
    });
    // Nobody's name is on a request that anybody could read on its way.
    expect(fake.asked[0]?.headers.authorization).toBeUndefined();
  });

  test("a generation is asked for by its number, a part by its range", async () => {
    const fake = await webFake((_asked, response) =>
      response.writeHead(206, { "content-range": "bytes 2-4/10", "x-goog-generation": "17" }).end("234"),
    );
    const found = await (await open(fake.endpoint)).read("a", { version: "17", range: { start: 2, end: 4 } });
    expect(found).toMatchObject({ size: 10, range: { start: 2, end: 4 }, version: "17" });
    expect(fake.asked[0]).toMatchObject({
      url: expect.stringContaining("generation=17"),
      headers: { range: "bytes=2-4", "accept-encoding": "gzip" },
    });
  });

  test.each(["bytes 0-2/10", "bytes 2-9/10", "bytes 10-9/10", "nonsense"])(
    "a part that was not asked for is refused: %s",
    async (range) => {
      const fake = await webFake((_asked, response) => response.writeHead(206, { "content-range": range }).end("xyz"));
      const reading = (await open(fake.endpoint)).read("a", { range: { start: 2, end: 4 } });
      await expect(reading).rejects.toMatchObject({
        name: "UserError",
        message: expect.stringContaining("not the part"),
      });
    },
  );

  test("an object that has another etag by now is not read", async () => {
    const fake = await webFake((_asked, response) => response.writeHead(200, { etag: '"new"' }).end("bytes"));
    const storage = await open(fake.endpoint);
    await expect(storage.read("a", { etag: "old" })).rejects.toMatchObject({
      name: "TransientError",
      startOver: true,
    });
    expect(await storage.read("a", { etag: '"new"' })).toMatchObject({ etag: "new" });
  });

  test("the bucket is asked for once, where an object is absent", async () => {
    const fake = await webFake((asked, response) =>
      asked.url.startsWith("/storage/v1/b/data/o?") ? json(response, 200, {}) : refuse(response, 404, "notFound"),
    );
    const storage = await open(fake.endpoint);
    expect(await storage.read("a")).toBeUndefined();
    expect(await storage.at("x").exists("b")).toBe(false);
    expect(fake.asked.filter((one) => one.url.includes("/o?"))).toHaveLength(1);
  });

  test("whoever may read and not list is told of absence all the same", async () => {
    const fake = await webFake((asked, response) =>
      asked.url.includes("/o?") ? refuse(response, 403, "forbidden") : refuse(response, 404, "notFound"),
    );
    expect(await (await open(fake.endpoint)).read("a")).toBeUndefined();
  });
});

describe("refusals", () => {
  test.each([
    [401, "authError", /credential is not taken \(401\), asked by nobody.*said by Google/, /GOOGLE_APPLICATION/],
    [403, "forbidden", /access is denied \(403\), asked by nobody/, /storage\.objects\.get/],
    [302, "", /the answer is a redirect \(302\)/, /endpointurl/],
    [416, "", /shorter than what is asked/, /Push it again/],
    [418, "teapot", /the server answers 418 teapot: said by Google/, /endpointurl/],
  ])("%d %s", async (status, reason, message, fix) => {
    const fake = await webFake((_asked, response) => refuse(response, status, reason));
    const storage = await open(fake.endpoint);
    await expect(storage.read("x")).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
      where: { file: ".dvc/config" },
    });
    expect(fake.asked).toHaveLength(1);
  });

  test.each([
    [429, "rateLimitExceeded"],
    [403, "rateLimitExceeded"],
    [503, "backendError"],
  ])("%d %s asks to wait, and is waited for", async (status, reason) => {
    const waits: number[] = [];
    const host = testHost({
      env: {},
      sleep: async (ms) => {
        waits.push(ms);
      },
    });
    const fake = await webFake((_asked, response, count) =>
      count < 3 ? refuse(response, status, reason, { "retry-after": "7" }) : json(response, 200, {}),
    );
    expect(await (await open(fake.endpoint, host)).exists("a")).toBe(true);
    expect(waits).toEqual([7000, 7000]);
  });

  test("a redirect is not followed, whatever it leads to", async () => {
    const other = await webFake((_asked, response) => response.end("stolen"));
    const fake = await webFake((_asked, response) => response.writeHead(307, { location: other.endpoint }).end());
    await expect((await open(fake.endpoint)).read("x")).rejects.toMatchObject({ name: "UserError" });
    expect(other.asked).toEqual([]);
  });
});

describe("tokens", () => {
  /** A credential that counts its tokens. */
  function counted(): GcsCredentials & { renewed: number } {
    return {
      source: "`ci@project`",
      renewed: 0,
      async headers() {
        return { authorization: `Bearer token-${this.renewed}` };
      },
      renew() {
        this.renewed += 1;
        return true;
      },
    };
  }

  async function asking(answer: (asked: Asked, response: ServerResponse) => void) {
    const fake = await webFake(answer);
    const credentials = counted();
    const bucket: GcsBucket = { http: openHttpClient(testHost(), {}), endpoint: fake.endpoint, name: "b", credentials };
    const place = { url: "gs://b", bucket: "b", origin: ".dvc/config", credentials: credentials.source };
    return { fake, credentials, result: ask(bucket, place, "read from", { method: "GET", url: fake.endpoint }) };
  }

  test("one that has expired is replaced, once", async () => {
    const good = await asking((asked, response) =>
      asked.headers.authorization === "Bearer token-1" ? response.end() : refuse(response, 401, "authError"),
    );
    expect((await good.result).status).toBe(200);
    expect(good.fake.asked.map((one) => one.headers.authorization)).toEqual(["Bearer token-0", "Bearer token-1"]);

    const bad = await asking((_asked, response) => refuse(response, 401, "authError"));
    await expect(bad.result).rejects.toThrow("asked by `ci@project`");
    expect(bad.fake.asked).toHaveLength(2);
    expect(bad.credentials.renewed).toBe(1);
  });

  test("none follows a redirect", async () => {
    const other = await webFake((_asked, response) => response.end("stolen"));
    const { result } = await asking((_asked, response) => response.writeHead(307, { location: other.endpoint }).end());
    await expect(result).rejects.toThrow("is a redirect (307)");
    expect(other.asked).toEqual([]);
  });
});

describe("uploads in chunks", () => {
  const size = chunkSize + 1000;
  const bytes = Buffer.alloc(size, "0123456789abcdef_");
  const session = "/upload/storage/v1/b/data/o?uploadType=resumable&upload_id=1";

  function file(): string {
    const path = join(tempDir(), "body");
    writeFileSync(path, bytes);
    return path;
  }

  /** Google's side of one upload; `cut` says at which requests the line breaks, and how much is kept of those. */
  async function google(cut: Record<number, number> = {}) {
    let kept = Buffer.alloc(0);
    const fake = await webFake((asked, response, count) => {
      if (asked.method === "POST") return response.writeHead(200, { location: `${fake.endpoint}${session}` }).end();
      const range = String(asked.headers["content-range"]);
      const start = Number(/^bytes (\d+)-/.exec(range)?.[1] ?? kept.length);
      expect(start).toBe(kept.length);
      const lost = cut[count];
      kept = Buffer.concat([kept, lost === undefined ? asked.body : asked.body.subarray(0, lost)]);
      if (lost !== undefined) return response.destroy();
      if (kept.length === size) return json(response, 200, { size: `${size}`, generation: "9", etag: "E" });
      const arrived: Record<string, string> = kept.length === 0 ? {} : { range: `bytes=0-${kept.length - 1}` };
      return response.writeHead(308, arrived).end();
    });
    return { fake, kept: () => kept };
  }

  test("arrive whole, and tell the new generation", async () => {
    const { fake, kept } = await google();
    const written = await (await open(fake.endpoint)).write("a", { file: file(), size });
    expect(written).toEqual({ etag: "E", version: "9" });
    expect(kept().equals(bytes)).toBe(true);
    expect(fake.asked.map((one) => `${one.method} ${one.headers["content-range"] ?? ""}`)).toEqual([
      "POST ",
      `PUT bytes 0-${chunkSize - 1}/${size}`,
      `PUT bytes ${chunkSize}-${size - 1}/${size}`,
    ]);
  });

  test("go on after a cut line from what had arrived", async () => {
    const { fake, kept } = await google({ 2: 5 * 1024 * 1024, 4: 0, 6: 1000 });
    await (await open(fake.endpoint)).write("a", { file: file(), size });
    expect(kept().equals(bytes)).toBe(true);
    expect(fake.asked.filter((one) => one.headers["content-range"] === `bytes */${size}`).length).toBeGreaterThan(1);
  });

  test("come to an end where the server keeps nothing of them", async () => {
    const fake = await webFake((asked, response, count) => {
      if (asked.method === "POST") return response.writeHead(200, { location: `${fake.endpoint}${session}` }).end();
      return response.writeHead(count > 40 ? 418 : 308).end();
    });
    await expect((await open(fake.endpoint)).write("a", { file: file(), size })).rejects.toThrow(
      "the server kept 0 bytes",
    );
  });

  test("that have all arrived are asked for by their state", async () => {
    let unfinished = 0;
    const fake = await webFake((asked, response) => {
      if (asked.method === "POST") return response.writeHead(200, { location: `${fake.endpoint}${session}` }).end();
      const [, end] = /^bytes \d+-(\d+)\//.exec(String(asked.headers["content-range"])) ?? [];
      if (end === undefined) return json(response, 200, { size: `${size}`, generation: "9" });
      unfinished += 1;
      if (unfinished > 5) return response.writeHead(418).end();
      return response.writeHead(308, { range: `bytes=0-${end}` }).end();
    });
    expect(await (await open(fake.endpoint)).write("a", { file: file(), size })).toMatchObject({ version: "9" });
    expect(unfinished).toBe(2);
    expect(fake.asked.at(-1)?.headers["content-range"]).toBe(`bytes */${size}`);
  });

  test("are not sent to another server, which anybody could name", async () => {
    const other = await webFake((_asked, response) => response.end());
    const fake = await webFake((_asked, response) => response.writeHead(200, { location: other.endpoint }).end());
    await expect((await open(fake.endpoint)).write("a", { file: file(), size })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("sends the upload elsewhere"),
    });
    expect(other.asked).toEqual([]);
  });

  test("an object that arrived short is sent again", async () => {
    const fake = await webFake((_asked, response, count) => json(response, 200, { size: count === 1 ? "2" : "3" }));
    await (await open(fake.endpoint)).write("a", { bytes: Buffer.from("abc") });
    expect(fake.asked).toHaveLength(2);
  });
});
