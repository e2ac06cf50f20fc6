import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { openStorage } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";
import { tempDir } from "../support/repo.ts";

const open = (url: string, options: Record<string, string> = {}) =>
  openStorage(testHost(), { name: "r", url, options, origin: ".dvc/config" });

describe("what cannot be opened is named", () => {
  test.each([
    ["hdfs://host/x", {}, "is a `hdfs://` one, which modelgate cannot open", "s3://"],
    ["s4://bucket", {}, "begins with `s4://`", "Did you mean `s3://`?"],
    ["s3://", {}, "names no bucket", "s3://BUCKET"],
    ["s3://b", { endpoint_url: "x" }, "unknown option `endpoint_url`", "Did you mean `endpointurl`?"],
    ["s3://b", { sse_customer_key: "x" }, "`sse_customer_key` of the remote `r` is not supported", "Valid options"],
    ["s3://b", { read_timeout: "soon" }, "`soon`: expected seconds", undefined],
    ["s3://b", { access_key_id: "x" }, "without the other", "config.local"],
  ])("%s %j", async (url, options, message, fix) => {
    await expect(open(url, options)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      where: { file: ".dvc/config" },
      ...(fix === undefined ? {} : { fix: expect.stringContaining(fix) }),
    });
  });
});

describe("a folder as a storage", () => {
  test.each([
    ["a path", (dir: string) => dir],
    ["a file:// URL", (dir: string) => pathToFileURL(dir).href],
  ])("by %s", async (_name, url) => {
    const dir = join(tempDir(), "made on first write");
    const storage = await open(url(dir));
    expect(await storage.read("a/b")).toBeUndefined();
    expect(await storage.exists("a/b")).toBe(false);
    await storage.write("a/b", { bytes: Buffer.from("one") });
    const file = join(tempDir(), "f");
    writeFileSync(file, "two");
    await storage.at("a/").write("c/d", { file, size: 3 });
    await storage.write("a/b", { bytes: Buffer.from("replaced") });
    const stored = await storage.read("a/b");
    expect(stored === undefined ? "" : await text(stored.stream)).toBe("replaced");
    const found: string[] = [];
    for await (const key of storage.list("a/")) found.push(key);
    expect(found.sort()).toEqual(["b", "c/d"]);
  });

  test("a folder where an object belongs is no object", async () => {
    const dir = tempDir();
    mkdirSync(join(dir, "a"));
    expect(await (await open(dir)).read("a")).toBeUndefined();
  });
});

describe("for a URL that a stranger wrote", () => {
  const stranger = { anonymous: true, publicOnly: true };
  const at = (url: string, options: Record<string, string>) =>
    openStorage(testHost({ env: {} }), { name: "r", url, options, origin: "x.dvc" }, stranger);

  test.each<[string, (origin: string) => [string, Record<string, string>]]>([
    ["S3", (endpointurl) => ["s3://bucket/x", { endpointurl }]],
    ["GCS", (endpointurl) => ["gs://bucket/x", { endpointurl }]],
    ["Azure", (origin) => ["azure://c/x", { connection_string: `AccountName=a;BlobEndpoint=${origin}` }]],
    ["HTTP", (origin) => [origin, {}]],
    ["WebHDFS", (origin) => [origin.replace("http:", "webhdfs:"), {}]],
    ["OSS", (oss_endpoint) => ["oss://bucket/x", { oss_endpoint }]],
  ])("no server of this machine is asked by %s", async (_, remote) => {
    const { origin, heard } = await listenHttp((_, response) => response.end());
    const storage = await at(...remote(origin));
    await expect(storage.read("a")).rejects.toThrow("is a server of this machine or its network");
    await storage.close();
    expect(heard).toEqual([]);
  });

  test.each(["ssh://host/x", "file:///etc", "/etc"])("%s is not opened", async (url) => {
    await expect(at(url, {})).rejects.toThrow("is not on a public server");
  });
});
