import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";
import { tempDir } from "../support/repo.ts";
import { failure } from "../support/storage-tools.ts";

const open = (url: string, options: Record<string, string> = {}, more: StorageOptions = {}, host = testHost()) =>
  openStorage(host, { name: "r", url, options, origin: ".dvc/config" }, more);

describe("requests", () => {
  test("name objects by path, each part in percent form, and keep what follows a `?`", async () => {
    const { origin, heard } = await listenHttp((_, response) => response.end("bytes"));
    const host = testHost();
    const storage = await open(`${origin}/data%20set/?sig=s3cret-sig&raw=true`, {}, {}, host);
    const found = await storage.at("a b/").read("c#d/é?");
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(heard.map(({ line }) => line)).toEqual(["GET /data%20set/a%20b/c%23d/%C3%A9%3F?sig=s3cret-sig&raw=true"]);
    expect(storage.at("a b/").url).toBe(`${origin}/data%20set/a%20b`);
    expect(host.lines).toEqual(["secret: s3cret-sig"]);
  });

  test.each([
    [{ auth: "basic", user: "u", password: "päss" }, { authorization: `Basic ${btoa("u:pÃ¤ss")}` }],
    [{ auth: "custom", custom_auth_header: "X-Token", password: "t0ken" }, { "x-token": "t0ken" }],
  ])("carry what %j says, and nothing in a fork's job", async (options, headers) => {
    const { origin, heard } = await listenHttp((_, response) => response.end());
    const host = testHost();
    await (await open(origin, options, {}, host)).exists("a");
    await (await open(origin, options, { anonymous: true })).exists("a");
    expect(heard[0]?.headers).toMatchObject(headers);
    for (const name of Object.keys(headers)) expect(heard[1]?.headers[name]).toBeUndefined();
    expect(host.lines).toContain(`secret: ${options.password}`);
  });

  test("hide no words of the log for a stranger's URL", async () => {
    const host = testHost();
    await open("https://u:true@h.invalid/x?y=fail", { password: "error" }, { anonymous: true, publicOnly: true }, host);
    expect(host.lines).toEqual([]);
  });

  test("carry the login that stands in the URL, which is shown nowhere", async () => {
    const { origin, heard } = await listenHttp((_, response) => response.writeHead(401).end());
    const host = testHost();
    const storage = await open(origin.replace("//", "//me:p%40ss@"), {}, {}, host);
    const error = await failure(storage.exists("a"));
    expect(heard[0]?.headers.authorization).toBe(`Basic ${btoa("me:p@ss")}`);
    expect(error.message).toContain("got the login in the URL of the remote `r`");
    expect(`${storage.url}${formatError(error)}`).not.toMatch(/p@ss|p%40ss/);
    expect(host.lines).toEqual(expect.arrayContaining(["secret: p@ss", "secret: p%40ss"]));
  });

  test("carry no password without `auth`, which is told", async () => {
    const { origin, heard } = await listenHttp((_, response) => response.end());
    const host = testHost();
    await (await open(origin, { user: "u", password: "p" }, {}, host)).exists("a");
    expect(heard[0]?.headers.authorization).toBeUndefined();
    expect(host.lines.join("\n")).toContain("warning: The password of the remote `r` is not sent: it has no `auth`.");
  });

  test.each([
    [{}, "POST"],
    [{ method: "put" }, "PUT"],
  ])("upload with %j by %s", async (options, method) => {
    const { origin, heard } = await listenHttp((_, response) => response.setHeader("etag", '"e1"').end());
    const file = join(tempDir(), "f");
    writeFileSync(file, "from a file");
    const storage = await open(`${origin}/x`, options);
    expect(await storage.write("a/b", { bytes: Buffer.from("bytes") })).toEqual({ etag: "e1" });
    await storage.write("c", { file, size: 11 });
    expect(heard.map(({ line, body }) => [line, body])).toEqual([
      [`${method} /x/a/b`, "bytes"],
      [`${method} /x/c`, "from a file"],
    ]);
  });
});

describe("a server without HEAD", () => {
  test.each([
    [405, 206, true],
    [501, 200, true],
    [405, 416, true],
    [405, 404, false],
  ])("is asked by GET after %d: %d", async (head, get, there) => {
    const { origin, heard } = await listenHttp((request, response) => {
      response.writeHead(request.method === "HEAD" ? head : get).end();
    });
    expect(await (await open(origin)).exists("a")).toBe(there);
    expect(heard.map(({ line, headers }) => [line, headers.range])).toEqual([
      ["HEAD /a", undefined],
      ["GET /a", "bytes=0-0"],
    ]);
  });
});

describe("redirects", () => {
  const login = { auth: "custom", custom_auth_header: "X-Token", password: "t0ken" };

  test("to another origin are followed for reading, without the credential", async () => {
    const other = await listenHttp((_, response) => response.end("bytes"));
    const { origin } = await listenHttp((_, response) => {
      response.writeHead(302, { location: `${other.origin}/signed?x=1` }).end();
    });
    const found = await (await open(origin, login)).read("a", { range: { start: 0, end: 4 } });
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(other.heard).toMatchObject([{ line: "GET /signed?x=1", headers: { range: "bytes=0-4" } }]);
    expect(other.heard[0]?.headers["x-token"]).toBeUndefined();
  });

  test("to another server's page are no answer to whether an object is there", async () => {
    let type = "text/html; charset=utf-8";
    const other = await listenHttp((_, response) => response.writeHead(200, { "content-type": type }).end());
    const { origin } = await listenHttp((_, response) => response.writeHead(302, { location: other.origin }).end());
    const error = await failure((await open(origin)).exists("a"));
    expect(error.message).toContain(`it leads to ${other.origin}, which answers with a page`);
    expect(await (await open(origin)).exists("a.html")).toBe(true);
    type = "application/octet-stream";
    expect(await (await open(origin)).exists("a")).toBe(true);
  });

  test("at the same origin keep it", async () => {
    const { origin, heard } = await listenHttp((request, response) => {
      if (request.url === "/a") response.writeHead(301, { location: "/b" });
      response.end();
    });
    await (await open(origin, login)).exists("a");
    expect(heard.map(({ line, headers }) => [line, headers["x-token"]])).toEqual([
      ["HEAD /a", "t0ken"],
      ["HEAD /b", "t0ken"],
    ]);
  });

  test("take no upload to another origin", async () => {
    const other = await listenHttp((_, response) => response.end());
    const { origin } = await listenHttp((_, response) => response.writeHead(307, { location: other.origin }).end());
    const error = await failure((await open(origin, login)).write("a", { bytes: Buffer.from("x") }));
    expect(error.message).toContain(`the answer is a redirect (307) to ${other.origin}, which is not followed`);
    expect(other.heard).toEqual([]);
  });
});

describe("an object", () => {
  test("is asked for by its etag, and is another where it has another", async () => {
    const { origin, heard } = await listenHttp((request, response) => {
      const weak = request.url === "/weak";
      response.setHeader("etag", weak ? 'W/"new"' : '"new"');
      response.writeHead(weak || request.headers["if-match"] === '"new"' ? 200 : 412).end("bytes");
    });
    const storage = await open(origin);
    expect((await storage.read("strong", { etag: "new" }))?.etag).toBe("new");
    expect((await storage.read("weak", { etag: "W/new" }))?.etag).toBe("W/new");
    expect(heard[1]?.headers["if-match"]).toBeUndefined();
    for (const [key, etag] of [
      ["strong", "old"],
      ["weak", "W/old"],
    ] as const) {
      expect(await failure(storage.read(key, { etag }))).toMatchObject({ name: "TransientError" });
    }
  });

  test("that is too short for a range is no wrong bytes", async () => {
    const { origin } = await listenHttp((_, response) => response.writeHead(416).end());
    const error = await failure((await open(origin)).read("a", { range: { start: 5, end: 9 } }));
    expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining("shorter") });
  });
});

describe("refusals", () => {
  test.each([
    [401, { "www-authenticate": 'Digest realm="x"' }, "asks for a login (401, Digest), got user and password of the"],
    [403, {}, "access is denied (403), with user and password of the remote `r`"],
    [405, {}, "the server does not take that (405)"],
    [413, {}, "takes no object of this size"],
    [507, {}, "disk is full"],
    [418, {}, "the server answers 418"],
  ])("%d is told in words, without the password", async (status, headers, words) => {
    const { origin } = await listenHttp((_, response) => response.writeHead(status, headers).end());
    const storage = await open(origin, { auth: "basic", user: "u", password: "s3cret" });
    const error = await failure(storage.write("a", { bytes: Buffer.from("x") }));
    expect(error).toMatchObject({ name: "UserError", where: { file: ".dvc/config" } });
    expect(error.message).toContain(words);
    expect(formatError(error)).not.toMatch(/s3cret|dTpzM2NyZXQ/);
  });

  test("a server that fails is asked again", async () => {
    const { origin, heard } = await listenHttp((_, response, count) => response.writeHead(count < 3 ? 503 : 200).end());
    expect(await (await open(origin)).exists("a")).toBe(true);
    expect(heard).toHaveLength(3);
  });

  test("there is no listing", async () => {
    const storage = await open("http://127.0.0.1:1/x");
    expect(storage.lists).toBe(false);
    await expect(storage.list("")[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("http://127.0.0.1:1/x keeps no listing"),
    });
  });
});

test.each([
  [{ auth: "digest", user: "u", password: "p" }, "`auth = digest`, which modelgate does not speak"],
  [{ auth: "kerberos" }, "`auth` of the remote `r` is `kerberos`"],
  [{ auth: "basic", user: "u" }, "`auth = basic` of the remote `r` needs both user and password"],
  [{ auth: "custom", password: "p" }, "needs both custom_auth_header and password"],
  [{ auth: "basic", user: "u", ask_password: "true" }, "`ask_password = true`, and modelgate asks nobody"],
  [{ auth: "custom", custom_auth_header: "X-A", password: "a\nb: c" }, "are no header for a credential"],
  [{ auth: "custom", custom_auth_header: "User-Agent", password: "p" }, "are no header for a credential"],
  [{ method: "PATCH" }, "`method` of the remote `r` is `PATCH`: expected PUT or POST"],
  [{ connect_timeout: "soon" }, "`connect_timeout` of the remote `r` is `soon`: expected seconds"],
  [{ ssl_verify: "/nowhere/ca.pem" }, "names /nowhere/ca.pem, which cannot be read"],
  [{ paswword: "x" }, "unknown option `paswword`"],
])("options that cannot be: %j", async (options, message) => {
  await expect(open("https://127.0.0.1:1/x", options as Record<string, string>)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(message),
    where: { file: ".dvc/config" },
  });
});

test("a URL with a fragment is none of a folder", async () => {
  await expect(open("http://host/a#b")).rejects.toMatchObject({ name: "UserError" });
});
