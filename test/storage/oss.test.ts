import { describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";

const open = (
  options: Record<string, string>,
  env: Record<string, string> = {},
  more: StorageOptions = {},
  url = "oss://bucket/some/folder",
) => openStorage(testHost({ env }), { name: "r", url, options, origin: ".dvc/config" }, more);

const keys = { oss_key_id: "KEYOPTION", oss_key_secret: "s3cret-text" };
const credential = /Credential=([^/]+)\/\d+\/([^/]+)\//;

/** What a server of one's own, and Alibaba's behind a proxy, are asked. */
async function asked(options: Record<string, string>, env: Record<string, string> = {}, more: StorageOptions = {}) {
  const { origin, heard } = await listenHttp((_, response) => response.end());
  const away = options["oss_endpoint"] ?? env["OSS_ENDPOINT"];
  const storage = await open(
    { ...(away === undefined ? { oss_endpoint: origin } : {}), ...options },
    { ...env, HTTP_PROXY: away === undefined ? "" : origin },
    more,
  );
  await storage.exists("a b");
  const [first] = heard;
  const [, id, region] = credential.exec(first?.headers.authorization ?? "") ?? [];
  return { line: first?.line, id, region, url: storage.url };
}

describe("a server", () => {
  test("of one's own has the bucket in its path", async () => {
    expect(await asked(keys)).toMatchObject({
      line: "HEAD /bucket/some/folder/a%20b",
      id: "KEYOPTION",
      url: "oss://bucket/some/folder",
    });
  });

  test.each([
    ["http://oss-cn-hangzhou.aliyuncs.com", "bucket.s3.oss-cn-hangzhou.aliyuncs.com", "cn-hangzhou"],
    ["http://oss-cn-hangzhou-internal.aliyuncs.com", "bucket.s3.oss-cn-hangzhou-internal.aliyuncs.com", "cn-hangzhou"],
    ["http://s3.oss-eu-central-1.aliyuncs.com/", "bucket.s3.oss-eu-central-1.aliyuncs.com", "eu-central-1"],
    ["http://oss-accelerate.aliyuncs.com", "bucket.s3.oss-accelerate.aliyuncs.com", "us-east-1"],
  ])("of Alibaba's is asked by the bucket's own host: %s", async (oss_endpoint, host, region) => {
    const { line, region: signed } = await asked({ ...keys, oss_endpoint });
    expect(line).toBe(`HEAD http://${host}/some/folder/a%20b`);
    expect(signed).toBe(region);
    expect((await asked(keys, { OSS_ENDPOINT: oss_endpoint })).line).toBe(line);
  });
});

describe("credentials", () => {
  const environment = { OSS_ACCESS_KEY_ID: "KEYENV", OSS_ACCESS_KEY_SECRET: "s3cret-env" };

  test("are the remote's, else the environment's, else none; never AWS's", async () => {
    expect((await asked(keys, environment)).id).toBe("KEYOPTION");
    expect((await asked({}, environment)).id).toBe("KEYENV");
    const aws = { AWS_ACCESS_KEY_ID: "AKIA", AWS_SECRET_ACCESS_KEY: "s", AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
    expect((await asked({}, aws)).id).toBeUndefined();
    expect((await asked(keys, {}, { anonymous: true })).id).toBeUndefined();
  });

  test.each([
    [keys, {}, "signed by oss_key_id of the remote `r`"],
    [{}, environment, "signed by the environment (OSS_ACCESS_KEY_ID)"],
  ])("that are refused are named as the user wrote them", async (options, env, words) => {
    const { origin } = await listenHttp((_, response) => {
      response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code><Message>no</Message></Error>");
    });
    const storage = await open({ oss_endpoint: origin, ...options }, env);
    const error = await storage.read("a").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining(words) });
    expect(formatError(error)).toContain("oss://bucket/some/folder");
    expect(formatError(error)).not.toMatch(/AWS_|s3:|access_key_id|secret_access_key|s3cret/);
    const listing = storage.at("x").list("")[Symbol.asyncIterator]().next();
    await expect(listing).rejects.toMatchObject({ message: expect.stringContaining("oss://bucket/some/folder/x") });
  });
});

test.each([
  ["oss://bucket/x", {}, "names no server"],
  ["oss://bucket/x", { oss_endpoint: "https://u:p@host" }, "is no address of a server"],
  ["oss://bucket/x", { oss_endpoint: "https://host", oss_key_id: "k" }, "without the other"],
  ["oss:///x", { oss_endpoint: "https://host" }, "names no bucket"],
  ["oss://evil.com#/x", { oss_endpoint: "https://oss-cn-hangzhou.aliyuncs.com" }, "names no bucket"],
  ["oss://bucket/x", { endpointurl: "https://host" }, "unknown option `endpointurl`"],
])("%s with %j cannot be", async (url, options, message) => {
  await expect(open(options as Record<string, string>, {}, {}, url)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(message),
    where: { file: ".dvc/config" },
  });
});
