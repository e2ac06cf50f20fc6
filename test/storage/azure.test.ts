import { writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { namesOf } from "../../src/storage/azure-list.ts";
import { ask } from "../../src/storage/azure-requests.ts";
import { openHttpClient } from "../../src/storage/http-client.ts";
import { openStorage } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { type WebFake, webFake } from "../support/web-fake.ts";

const key = Buffer.from("a key of these tests alone").toString("base64");

const open = ({ endpoint }: WebFake, more = `AccountKey=${key}`, host = testHost({ env: {} })) =>
  openStorage(host, {
    name: "r",
    url: "azure://data/some/folder/",
    options: { connection_string: `AccountName=acc;BlobEndpoint=${endpoint}/acc/;${more}` },
    origin: ".dvc/config",
  });

function refuse(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "x-ms-error-code": code, ...headers });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>said by Azure\nRequestId:1</Message></Error>`);
}

describe("requests", () => {
  test("go to the container below the prefix, signed, with no part of a name that is special to URLs", async () => {
    const fake = await webFake((_asked, response) => response.writeHead(200, { etag: '"0x8D"' }).end("bytes"));
    const found = await (await open(fake)).at("pr 1/").read("a/ü+%?#.txt");
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(found).toMatchObject({ etag: "0x8D", size: undefined });
    expect(fake.asked[0]).toMatchObject({
      method: "GET",
      url: "/acc/data/some/folder/pr%201/a/%C3%BC%2B%25%3F%23.txt",
      headers: { authorization: expect.stringMatching(/^SharedKey acc:/), "x-ms-version": expect.any(String) },
    });
  });

  test("a version is asked for by its id, a part by its range, an etag by a condition", async () => {
    const fake = await webFake((asked, response) => {
      if (asked.headers["if-match"] !== undefined) return refuse(response, 412, "ConditionNotMet");
      const headers = { "content-range": "bytes 2-4/10", "x-ms-version-id": "2026-01-01T00:00:00.0000000Z" };
      return response.writeHead(206, headers).end("234");
    });
    const storage = await open(fake);
    const version = "2026-01-01T00:00:00.0000000Z";
    const found = await storage.read("a", { version, range: { start: 2, end: 4 } });
    expect(found).toMatchObject({ size: 10, range: { start: 2, end: 4 }, version });
    expect(await storage.exists("a", version)).toBe(true);
    const asked = "/acc/data/some/folder/a?versionid=2026-01-01T00%3A00%3A00.0000000Z";
    expect(fake.asked.map((one) => `${one.method} ${one.url}`)).toEqual([`GET ${asked}`, `HEAD ${asked}`]);
    await expect(storage.read("a", { etag: "0x8D" })).rejects.toMatchObject({ name: "TransientError" });
    expect(fake.asked[2]?.headers["if-match"]).toBe('"0x8D"');
  });

  test("what is written tells its version", async () => {
    const headers = { etag: '"0x9"', "x-ms-version-id": "v2" };
    const fake = await webFake((_asked, response) => response.writeHead(201, headers).end());
    expect(await (await open(fake)).write("a", { bytes: Buffer.from("x") })).toEqual({ etag: "0x9", version: "v2" });
    expect(fake.asked[0]?.headers["x-ms-blob-type"]).toBe("BlockBlob");
  });

  test("absence is an answer", async () => {
    const fake = await webFake((_asked, response) => refuse(response, 404, "BlobNotFound"));
    const storage = await open(fake);
    expect(await storage.read("x")).toBeUndefined();
    expect(await storage.exists("x")).toBe(false);
  });

  test("one block that is lost is sent again, and no other", async () => {
    const size = 40 * 1024 * 1024;
    const file = join(tempDir(), "body");
    writeFileSync(file, Buffer.alloc(size, "0123456789abcdef_"));
    const blocks: string[] = [];
    const fake = await webFake((asked, response, count) => {
      if (count === 2) return refuse(response, 503, "ServerBusy");
      blocks.push(`${new URL(asked.url, "http://x").searchParams.get("comp")} ${asked.body.length}`);
      return response.writeHead(201, { etag: '"1"' }).end();
    });
    await (await open(fake)).write("large", { file, size });
    expect(blocks.slice(0, -1).sort()).toEqual(["block 16777216", "block 16777216", "block 8388608"]);
    expect(fake.asked).toHaveLength(5);
    const ids = fake.asked.flatMap((one) => new URL(one.url, "http://x").searchParams.get("blockid") ?? []);
    const list = [...(fake.asked.at(-1)?.body.toString() ?? "").matchAll(/<Latest>(.*?)<\/Latest>/g)].map(
      (one) => one[1],
    );
    expect(list).toEqual([...new Set(ids)].sort());
  });
});

describe("listings", () => {
  test("go on while there is a marker", async () => {
    const page = (name: string, marker: string) =>
      `<EnumerationResults><Blobs><Blob><Name>some/folder/runs/${name}</Name></Blob></Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`;
    const fake = await webFake((asked, response) => {
      const marker = new URL(asked.url, "http://x").searchParams.get("marker");
      response.end(marker === null ? page("a &amp; b", "2&amp;3") : page("c", ""));
      if (marker !== null) expect(marker).toBe("2&3");
    });
    const found: string[] = [];
    for await (const name of (await open(fake)).list("runs/")) found.push(name);
    expect(found).toEqual(["a & b", "c"]);
    expect(fake.asked[0]?.url).toBe("/acc/data?restype=container&comp=list&prefix=some%2Ffolder%2Fruns%2F");
  });

  test("leave out folders, and read every way in which a name is written", () => {
    const blob = (name: string, more = "") => `<Blob>${name}<Properties>${more}</Properties></Blob>`;
    const names = [
      blob("<Name>plain</Name>"),
      blob("<Name>&lt;&#228;&#xe4;&gt;&amp;amp;</Name>"),
      blob('<Name Encoded="true">%EF%BF%BE%20x</Name>'),
      blob("<Name>folder</Name>", "<ResourceType>directory</ResourceType>"),
      blob("<Name>file</Name>", "<ResourceType>file</ResourceType>"),
    ];
    expect([...namesOf(`<Blobs>${names.join("")}</Blobs>`)]).toEqual(["plain", "<ää>&amp;", "\ufffe x", "file"]);
  });
});

describe("refusals", () => {
  test.each([
    [
      403,
      "AuthenticationFailed",
      /credential is not taken \(403 AuthenticationFailed: said by Azure\), asked by conn/,
      /clock/,
    ],
    [
      403,
      "AuthorizationPermissionMismatch",
      /access is denied.*asked by connection_string of the remote `r`/,
      /Blob Data Reader/,
    ],
    [404, "ContainerNotFound", /there is no container `data` in the account `acc`/, /account/],
    [404, "ResourceNotFound", /not there, or not for everybody/, /anonymous access/],
    [409, "PublicAccessNotPermitted", /not there, or not for everybody/, /credential/],
    [409, "BlobArchived", /is in the archive/, /tier/],
    [416, "InvalidRange", /shorter than what is asked/, /Push it again/],
    [302, "", /the answer is a redirect \(302\)/, /BlobEndpoint/],
    [400, "InvalidUri", /the server answers 400 InvalidUri: said by Azure$/, /options/],
  ])("%d %s", async (status, code, message, fix) => {
    const fake = await webFake((_asked, response) => refuse(response, status, code));
    const error = await (await open(fake)).read("x").catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
      where: { file: ".dvc/config" },
    });
    expect(formatError(error)).not.toContain(key);
    expect(fake.asked).toHaveLength(1);
  });

  test("a busy server is waited for", async () => {
    const waits: number[] = [];
    const host = testHost({
      env: {},
      sleep: async (ms) => {
        waits.push(ms);
      },
    });
    const fake = await webFake((_asked, response, count) =>
      count === 1 ? refuse(response, 503, "ServerBusy", { "retry-after": "3" }) : response.end(),
    );
    expect(await (await open(fake, undefined, host)).exists("a")).toBe(true);
    expect(waits).toEqual([3000]);
  });

  test("a redirect is not followed, and carries no signature away", async () => {
    const other = await webFake((_asked, response) => response.end("stolen"));
    const fake = await webFake((_asked, response) => response.writeHead(307, { location: other.endpoint }).end());
    await expect((await open(fake)).read("x")).rejects.toMatchObject({ name: "UserError" });
    expect(other.asked).toEqual([]);
  });

  test("a signature in the address is sent and never shown", async () => {
    const host = testHost({ env: {} });
    const fake = await webFake((_asked, response) => refuse(response, 403, "AuthenticationFailed"));
    const sas = "sv=2024-01-01&sp=r&sig=very%2Fsecret%3D";
    const storage = await open(fake, `SharedAccessSignature=?${sas}`, host);
    const error = await storage.exists("a", "v").catch((caught: unknown) => caught);
    expect(fake.asked[0]?.url).toBe(`/acc/data/some/folder/a?versionid=v&${sas}`);
    expect(fake.asked[0]?.headers.authorization).toBeUndefined();
    expect(formatError(error)).toContain("connection_string of the remote `r`");
    expect(formatError(error)).not.toMatch(/very|sig=/);
    expect(storage.url).toBe("azure://data/some/folder");
    expect(host.lines).toEqual([`secret: ${sas}`, "secret: very/secret=", "secret: very%2Fsecret%3D"]);
  });
});

test("a token that has expired is replaced, once", async () => {
  let current = 0;
  const fake = await webFake((asked, response) =>
    asked.headers.authorization === "Bearer 1" ? response.end() : refuse(response, 401, "InvalidAuthenticationInfo"),
  );
  const host = testHost();
  const container = (mends: boolean) => ({
    host,
    http: openHttpClient(host, {}),
    endpoint: fake.endpoint,
    name: "c",
    credentials: {
      source: "`app`",
      query: "",
      headers: async () => ({ authorization: `Bearer ${current}` }),
      renew: () => {
        current += mends ? 1 : 0;
        return true;
      },
    },
  });
  const place = { url: "azure://c", container: "c", account: "a", origin: ".dvc/config", credentials: "`app`" };
  const request = { method: "GET", key: "k" } as const;
  expect((await ask(container(true), place, "read from", request))?.status).toBe(200);
  current = 5;
  await expect(ask(container(false), place, "read from", request)).rejects.toThrow("asked by `app`");
  expect(fake.asked.map((one) => one.headers.authorization)).toEqual(["Bearer 0", "Bearer 1", "Bearer 5", "Bearer 5"]);
});
