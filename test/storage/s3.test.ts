import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { renewing } from "../../src/storage/s3-credentials.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { dataRepo, snapshot } from "../support/data-repo.ts";
import { fakeS3, refuse } from "../support/data-s3-fake.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

const keys = { region: "eu-west-1", access_key_id: "AKIDEXAMPLE", secret_access_key: "secret-text" };

async function open(endpoint: string, more: Record<string, string> = keys, options: StorageOptions = {}) {
  const remote = {
    name: "r",
    url: "s3://bucket/some/prefix/",
    options: { endpointurl: endpoint, ...more },
    origin: ".dvc/config",
  };
  return openStorage(testHost(), remote, options);
}

describe("requests", () => {
  test("go to the endpoint by path, below the prefix, signed", async () => {
    const fake = await fakeS3((_request, response) => response.end("bytes"));
    const storage = await open(fake.endpoint);
    const found = await storage.at("modelgate/pr-1/").read("files/md5/ab/cd");
    if (found === undefined) throw new Error("absent");
    expect((await buffer(found.stream)).toString()).toBe("bytes");
    expect(fake.requests).toEqual([{ line: "GET /bucket/some/prefix/modelgate/pr-1/files/md5/ab/cd", signed: true }]);
    expect(storage.url).toBe("s3://bucket/some/prefix");
  });

  test.each([
    [{ allow_anonymous_login: "true" }, {}],
    [keys, { anonymous: true }],
  ])("are not signed with %j %j", async (options, more) => {
    const fake = await fakeS3((_request, response) => response.end("bytes"));
    await (await open(fake.endpoint, options, more)).exists("x");
    expect(fake.requests).toEqual([{ line: "HEAD /bucket/some/prefix/x", signed: false }]);
  });

  test("absence is an answer", async () => {
    const fake = await fakeS3((_request, response) => refuse(response, 404, "NoSuchKey"));
    const storage = await open(fake.endpoint);
    expect(await storage.read("x")).toBeUndefined();
    expect(await storage.exists("x")).toBe(false);
  });

  test("ask for a version, a range and an etag, and tell what came", async () => {
    const asked: unknown[] = [];
    const fake = await fakeS3((request, response) => {
      asked.push([request.url, request.headers.range, request.headers["if-match"]]);
      response.writeHead(206, { "content-range": "bytes 2-4/9", etag: '"e"', "x-amz-version-id": "v 1" }).end("cde");
    });
    const found = await (await open(fake.endpoint)).read("a+b ü", {
      version: "v 1",
      range: { start: 2, end: 4 },
      etag: "e",
    });
    found?.stream.resume();
    expect(found).toMatchObject({ size: 9, range: { start: 2, end: 4 }, etag: "e", version: "v 1" });
    expect(asked).toEqual([["/bucket/some/prefix/a%2Bb%20%C3%BC?versionId=v%201", "bytes=2-4", '"e"']]);
  });

  test("an object that was replaced meanwhile is worth another attempt", async () => {
    const fake = await fakeS3((_request, response) => refuse(response, 412, "PreconditionFailed"));
    await expect((await open(fake.endpoint)).read("x", { etag: "e" })).rejects.toMatchObject({
      name: "TransientError",
    });
  });

  test("a small object is written in one request, signed with its bytes", async () => {
    let payload: unknown;
    const fake = await fakeS3((request, response) => {
      payload = request.headers["x-amz-content-sha256"];
      response.writeHead(200, { etag: '"e"', "x-amz-version-id": "null" }).end();
    });
    expect(await (await open(fake.endpoint)).write("x", { bytes: Buffer.from("b") })).toEqual({ etag: "e" });
    expect(payload).toBe(hashOf("sha256", "b"));
    expect(fake.requests).toEqual([{ line: "PUT /bucket/some/prefix/x", signed: true }]);
  });

  test("a larger one is streamed from its file, and one that has gone is only an error", async () => {
    let sent: Buffer | undefined;
    const fake = await fakeS3(async (request, response) => {
      sent = await buffer(request);
      response.writeHead(200, { etag: '"e"' }).end();
    });
    const storage = await open(fake.endpoint);
    const bytes = Buffer.alloc((9 << 20) + 3, "some text");
    const file = join(tempDir(), "large");
    writeFileSync(file, bytes);
    expect(await storage.write("x", { file, size: bytes.length })).toEqual({ etag: "e" });
    expect(sent?.equals(bytes)).toBe(true);
    for (const size of [9 << 20, 65 << 20]) {
      await expect(storage.write("x", { file: `${file}-gone`, size })).rejects.toMatchObject({ code: "ENOENT" });
    }
    expect(fake.requests.map((one) => one.line)).toEqual(["PUT /bucket/some/prefix/x"]);
  });

  test("lists page by page, without the prefix", async () => {
    const page = (key: string, next?: string) =>
      `<ListBucketResult><Contents><Key>some/prefix/runs/${key}</Key></Contents><IsTruncated>${next !== undefined}</IsTruncated>` +
      `${next === undefined ? "" : `<NextContinuationToken>${next}</NextContinuationToken>`}</ListBucketResult>`;
    const fake = await fakeS3((request, response) => {
      response.setHeader("content-type", "application/xml");
      response.end(request.url?.includes("continuation-token=two") ? page("b/2") : page("a/1", "two"));
    });
    const found: string[] = [];
    for await (const key of (await open(fake.endpoint)).list("runs/")) found.push(key);
    expect(found).toEqual(["a/1", "b/2"]);
  });
});

describe("refusals say which credential failed and what to do", () => {
  test.each([
    [400, "ExpiredToken", /credential has expired.*access_key_id of the remote `r`/, "aws-role"],
    [403, "InvalidAccessKeyId", /not known there/, "Check the key"],
    [403, "SignatureDoesNotMatch", /secret key does not fit/, "secret_access_key"],
    [403, "AccessDenied", /access is denied/, "s3:GetObject"],
    [404, "NoSuchBucket", /no such bucket/, "endpointurl"],
    [400, "InvalidArgument", /answers 400 InvalidArgument: said by the server$/, "version ids"],
    [405, "MethodNotAllowed", /answers 405 MethodNotAllowed/, "endpointurl"],
  ])("%d %s", async (status, code, message, fix) => {
    const fake = await fakeS3((_request, response) => refuse(response, status, code));
    const storage = await open(fake.endpoint);
    const error = await storage.read("x").catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
      fix: expect.stringContaining(fix),
      where: { file: ".dvc/config" },
    });
    expect(JSON.stringify(error)).not.toContain("secret-text");
  });

  test("to a question as well, though its answer has no text of its own", async () => {
    const fake = await fakeS3((request, response) => {
      if (request.method === "HEAD") response.writeHead(403).end();
      else refuse(response, 403, "InvalidAccessKeyId");
    });
    await expect((await open(fake.endpoint)).exists("x")).rejects.toThrow("not known there");
    expect(fake.requests.map((one) => one.line.split(" ")[0])).toEqual(["HEAD", "GET"]);
  });

  test.each([
    ["NoSuchBucket", 404],
    ["AccessDenied", 403],
  ])("a bucket that is not there is no absent object; it is asked for once (%s)", async (code, status) => {
    const fake = await fakeS3((request, response) => {
      if (request.method === "HEAD") response.writeHead(404).end();
      else refuse(response, status, code);
    });
    const storage = await open(fake.endpoint);
    const found = await Promise.all(
      ["x", "y"].map((key) =>
        storage
          .at("z")
          .exists(key)
          .catch((error: unknown) => `${error}`),
      ),
    );
    const said = code === "NoSuchBucket" ? expect.stringContaining("there is no such bucket") : false;
    expect(found).toEqual([said, said]);
    expect(fake.requests.map((one) => one.line).filter((line) => line.startsWith("GET"))).toEqual(["GET /bucket/"]);
  });

  test("a redirect to another host is not followed", async () => {
    const other = await fakeS3((_request, response) => response.end("stolen"));
    const fake = await fakeS3((_request, response) => {
      response.writeHead(307, { location: `${other.endpoint}/bucket/x` });
      response.end();
    });
    await expect((await open(fake.endpoint)).read("x")).rejects.toMatchObject({ name: "UserError" });
    expect(other.requests).toEqual([]);
  });

  test("no server there", async () => {
    const storage = await open("http://127.0.0.1:1");
    await expect(storage.read("x")).rejects.toMatchObject({ name: "TransientError" });
    await expect(storage.exists("x")).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("cannot be reached"),
    });
  });
});

describe("a pull over a bad line", () => {
  const text = "x".repeat(100_000);
  const digest = `md5:${hashOf("md5", text)}`;

  function repoAt(endpoint: string) {
    const repo = dataRepo(
      () => `['remote "r"']\nurl = s3://bucket\nendpointurl = ${endpoint}\naccess_key_id = a\nsecret_access_key = b\n`,
    );
    repo.pin("one", digest, `  size: ${text.length}\n`);
    return repo;
  }

  test("a cut connection is tried again", async () => {
    const fake = await fakeS3((_request, response, count) => {
      response.writeHead(200, { "content-length": text.length });
      if (count > 2) response.end(text);
      else response.write(text.slice(0, 50_000), () => response.destroy());
    });
    const repo = repoAt(fake.endpoint);
    const ctx = await repo.open();
    expect(await pullPins(ctx, await findPins(ctx.host, repo.root))).toMatchObject({
      transferred: 1,
      bytes: text.length,
    });
    expect(readFileSync(join(repo.root, "one"), "utf8")).toBe(text);
    expect(fake.requests.length).toBe(3);
  });

  test("one that is always cut is an error, and leaves nothing", async () => {
    const fake = await fakeS3((_request, response) => {
      response.writeHead(200, { "content-length": text.length });
      response.write(text.slice(0, 50_000), () => response.destroy());
    });
    const repo = repoAt(fake.endpoint);
    const before = snapshot(repo.root);
    const ctx = await repo.open();
    await expect(pullPins(ctx, await findPins(ctx.host, repo.root))).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(
        "cannot be read from s3://bucket: the connection was cut (ECONNRESET) (tried 5 times)",
      ),
    });
    expect(snapshot(repo.root)).toEqual(before);
  });

  test("an expired credential leaves nothing", async () => {
    const fake = await fakeS3((_request, response) => refuse(response, 400, "ExpiredToken"));
    const repo = repoAt(fake.endpoint);
    const before = snapshot(repo.root);
    const ctx = await repo.open();
    await expect(pullPins(ctx, await findPins(ctx.host, repo.root))).rejects.toThrow("the credential has expired");
    expect(snapshot(repo.root)).toEqual(before);
  });
});

describe("a role by OIDC", () => {
  afterEach(() => vi.unstubAllEnvs());

  const credentials = {
    role: "arn:aws:iam::123456789012:role/ci",
    sessionName: "modelgate",
    token: async () => "oidc-text",
  };
  const granted = `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>
    <AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey><SessionToken>t</SessionToken>
    <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>
    </AssumeRoleWithWebIdentityResponse>`;

  test("the token is exchanged once and the role's keys sign what follows", async () => {
    const sts = await fakeS3((_request, response) => response.end(granted));
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.endpoint);
    const fake = await fakeS3((_request, response) => response.end("bytes"));
    const storage = await open(fake.endpoint, { region: "eu-west-1" }, { credentials });
    await Promise.all([storage.exists("a"), storage.exists("b")]);
    expect(sts.requests.map((one) => one.line)).toEqual(["POST /"]);
    expect(fake.requests.map((one) => one.signed)).toEqual([true, true]);
  });

  test("a refused role says so", async () => {
    const sts = await fakeS3((_request, response) => {
      response.statusCode = 400;
      response.end(
        "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>no provider</Message></Error></ErrorResponse>",
      );
    });
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.endpoint);
    const storage = await open("http://127.0.0.1:1", { region: "eu-west-1" }, { credentials });
    await expect(storage.exists("a")).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/the role was refused.*role\/ci by OIDC/),
      fix: expect.stringContaining("id-token: write"),
    });
  });
});

test("a role's credentials are exchanged anew near each expiry, once for many askers", async () => {
  let now = 0;
  let exchanges = 0;
  const hour = 3_600_000;
  const ask = renewing(
    async () => {
      exchanges++;
      return { accessKeyId: `key-${exchanges}`, secretAccessKey: "s", expiration: new Date(now + hour) };
    },
    () => now,
  );
  const many = await Promise.all([ask(), ask(), ask()]);
  expect(many.map((one) => one.accessKeyId)).toEqual(["key-1", "key-1", "key-1"]);
  now = hour / 2;
  expect((await ask()).accessKeyId).toBe("key-1");
  now = hour - 60_000;
  expect((await ask()).accessKeyId).toBe("key-2");
});
