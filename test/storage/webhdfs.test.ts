import type { ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { listenHttp } from "../support/http-server.ts";
import { failure } from "../support/storage-tools.ts";

const open = (origin: string, options: Record<string, string> = {}, more: StorageOptions = {}, host = testHost()) =>
  openStorage(host, { name: "r", url: `${origin.replace("http", "webhdfs")}/d`, options, origin: ".dvc/config" }, more);

const refuse = (response: ServerResponse, status: number, exception: string, message: string): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ RemoteException: { exception, javaClassName: `x.${exception}`, message } }));
};

/** A name node that sends for bytes to a data node. */
async function cluster() {
  const data = await listenHttp((request, response) => {
    if (request.method === "PUT") response.writeHead(201).end();
    else response.end("bytes");
  });
  const names = await listenHttp((request, response) => {
    const url = new URL(request.url ?? "", "http://x");
    const operation = url.searchParams.get("op");
    if (operation === "OPEN" || operation === "CREATE") {
      const location = `${data.origin}${url.pathname}?op=${operation}&handed=over`;
      response.writeHead(307, { location }).end();
    } else if (operation === "GETFILESTATUS") response.end('{"FileStatus":{"type":"FILE","length":5}}');
    else response.end();
  });
  return { names, data };
}

describe("the two steps", () => {
  test("send the data node what the redirect's URL holds, and nothing else", async () => {
    const { names, data } = await cluster();
    const storage = await open(names.origin, { user: "me", password: "s3cret", proxy_to: "team" });
    const found = await storage.read("a b");
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(found?.size).toBe(5);
    const [, query] = names.heard[0]?.line.split("?") ?? [];
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ op: "OPEN", doas: "team" });
    expect(names.heard[0]?.headers.authorization).toBe(`Basic ${btoa("me:s3cret")}`);
    expect(data.heard.map(({ line }) => line)).toEqual(["GET /webhdfs/v1/d/a%20b?op=OPEN&handed=over"]);
    expect(data.heard[0]?.headers.authorization).toBeUndefined();
  });

  test("write beside the object first, then put it in its place", async () => {
    const { names, data } = await cluster();
    await (await open(names.origin, { user: "me" })).write("a/b", { bytes: Buffer.from("bytes") });
    const [create, rename] = names.heard.map(({ line }) => new URL(line.split(" ")[1] ?? "", "http://x"));
    expect(names.heard.map(({ line }) => line.split(" ")[0])).toEqual(["PUT", "PUT"]);
    expect(create?.pathname).toMatch(/^\/webhdfs\/v1\/d\/a\/b\.[\da-f]{8}\.tmp$/);
    expect(rename?.pathname).toBe(create?.pathname);
    expect(Object.fromEntries(rename?.searchParams ?? [])).toEqual({
      op: "RENAME",
      "user.name": "me",
      destination: "/d/a/b",
      renameoptions: "OVERWRITE",
    });
    expect(data.heard).toMatchObject([{ line: expect.stringContaining("PUT /webhdfs/v1/d/a/b."), body: "bytes" }]);
    expect(names.heard.map(({ body }) => body)).toEqual(["", ""]);
  });

  test("leave nothing half-written where the data node fails", async () => {
    const data = await listenHttp((_, response) => refuse(response, 403, "IOException", "disk error"));
    const { origin, heard } = await listenHttp((_, response) => {
      response.writeHead(307, { location: `${data.origin}/x` }).end();
    });
    const error = await failure((await open(origin)).write("a", { bytes: Buffer.from("x") }));
    expect(error.message).toMatch(/cannot write a to webhdfs:.*disk error \(IOException\)/);
    expect(heard.map(({ line }) => line.replace(/\.[\da-f]{8}\./, ".#."))).toEqual([
      "PUT /webhdfs/v1/d/a.#.tmp?op=CREATE&overwrite=true",
      "DELETE /webhdfs/v1/d/a.#.tmp?op=DELETE",
    ]);
  });

  test("go to the address of the proxy, also where the name node gives its own", async () => {
    const proxy = await listenHttp((request, response) => {
      const own = `http://127.0.0.1:9/webhdfs/v1/d/a?op=OPEN&step=2`;
      if (request.url?.includes("step=2")) response.end("bytes");
      else response.writeHead(307, { location: own }).end();
    });
    const storage = await open("http://127.0.0.1:9", { data_proxy_target: `${proxy.origin}/gateway/webhdfs/v1/` });
    const found = await storage.read("a");
    expect(found && (await text(found.stream))).toBe("bytes");
    expect(proxy.heard.map(({ line }) => line)).toEqual([
      "GET /gateway/webhdfs/v1/d/a?op=OPEN",
      "GET /gateway/webhdfs/v1/d/a?op=OPEN&step=2",
    ]);
  });

  test.each(["file:///etc/passwd", "ftp://127.0.0.1/x", "not a url"])("do not follow %s", async (location) => {
    const { origin } = await listenHttp((_, response) => response.writeHead(307, { location }).end());
    await expect((await open(origin)).read("a")).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("redirects to what is not followed"),
    });
  });
});

test("a gateway that answers at once and renames over nothing", async () => {
  const { origin, heard } = await listenHttp((request, response, count) => {
    if (request.url?.includes("op=CREATE")) response.writeHead(201).end();
    else if (request.url?.includes("op=OPEN")) response.end("bytes");
    else if (request.url?.includes("op=RENAME")) response.end(`{"boolean":${count > 2}}`);
    else response.end('{"boolean":true}');
  });
  const storage = await open(origin);
  await storage.write("a", { bytes: Buffer.from("x") });
  expect(heard.map(({ line }) => /op=(\w+)/.exec(line)?.[1])).toEqual(["CREATE", "RENAME", "DELETE", "RENAME"]);
  const found = await storage.read("a");
  expect(found && (await text(found.stream))).toBe("bytes");
});

describe("what Hadoop says is told", () => {
  test.each([
    [404, "FileNotFoundException", "File does not exist: /d/a", undefined],
    [403, "AccessControlException", "/d (is not a directory)", undefined],
    [
      403,
      "AccessControlException",
      "Permission denied: user=me",
      /access is denied to the user `me`: Permission denied/,
    ],
    [
      401,
      "SecurityException",
      "Failed to obtain user group information: InvalidToken: token expired",
      /token is not valid/,
    ],
    [403, "StandbyException", "Operation category READ is not supported", /name node is on standby/],
    [403, "DSQuotaExceededException", "The DiskSpace quota is exceeded", /quota is used up/],
    [400, "IllegalArgumentException", "first line\n\tat java.lang", /first line \(IllegalArgumentException\)$/],
  ])("%d %s: %s", async (status, exception, message, words) => {
    const { origin } = await listenHttp((_, response) => refuse(response, status, exception, message));
    const asked = (await open(origin, { user: "me" })).exists("a");
    if (words === undefined) return expect(await asked).toBe(false);
    expect(await failure(asked)).toMatchObject({ name: "UserError", message: expect.stringMatching(words) });
  });

  test("a server that is not ready is asked again", async () => {
    const { origin, heard } = await listenHttp((_, response, count) => {
      if (count < 3) refuse(response, 403, "SafeModeException", "Name node is in safe mode");
      else response.end('{"FileStatus":{"type":"FILE","length":5}}');
    });
    expect(await (await open(origin)).exists("a")).toBe(true);
    expect(heard).toHaveLength(3);
  });

  test("but not a token that it repeats", async () => {
    const { origin, heard } = await listenHttp((_, response) =>
      refuse(response, 403, "IOException", "bad: t0ken-text"),
    );
    const host = testHost();
    const error = await failure((await open(origin, { token: "t0ken-text" }, {}, host)).exists("a"));
    expect(heard[0]?.line).toContain("delegation=t0ken-text");
    expect(formatError(error)).toContain("bad: ***");
    expect(formatError(error)).not.toContain("t0ken-text");
    expect(host.lines).toContain("secret: t0ken-text");
  });

  test("something else at that port", async () => {
    const { origin } = await listenHttp((_, response) => response.end("<html>"));
    const error = await failure((await open(origin)).exists("a"));
    expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining("not in the words of WebHDFS") });
  });
});

test("a fork's job gives no name, token or password", async () => {
  const { names } = await cluster();
  for (const options of [{ user: "me" }, { token: "t" }, { user: "me", password: "p" }]) {
    await (await open(names.origin, options as Record<string, string>, { anonymous: true })).exists("a");
  }
  expect(names.heard.map(({ line }) => line)).toEqual(Array(3).fill("GET /webhdfs/v1/d/a?op=GETFILESTATUS"));
  expect(names.heard.some(({ headers }) => headers.authorization)).toBe(false);
});

test("a listing goes through folders and leaves out what is being written", async () => {
  const page = (...entries: [string, string][]): string =>
    JSON.stringify({ FileStatuses: { FileStatus: entries.map(([pathSuffix, type]) => ({ pathSuffix, type })) } });
  const pages: Record<string, string> = {
    "/webhdfs/v1/d/p/": page(["a b", "FILE"], ["sub", "DIRECTORY"], ["x.12.tmp", "FILE"], ["link", "SYMLINK"]),
    "/webhdfs/v1/d/p/sub/": page(["c", "FILE"]),
    "/webhdfs/v1/d/file/": page(["", "FILE"]),
  };
  const { origin } = await listenHttp((request, response) => {
    const found = pages[new URL(request.url ?? "", "http://x").pathname];
    if (found === undefined) refuse(response, 404, "FileNotFoundException", "no");
    else response.end(found);
  });
  const storage = await open(origin);
  const keys = async (prefix: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const key of storage.list(prefix)) found.push(key);
    return found.sort();
  };
  expect(await keys("p/")).toEqual(["a b", "link", "sub/c"]);
  expect(await keys("file/")).toEqual([]);
  expect(await keys("none/")).toEqual([]);
});

test.each([
  ["webhdfs://h/d", { token: "t", user: "u" }, "a token, which says by itself whose it is"],
  ["webhdfs://u@h/d", { token: "t" }, "a token, which says by itself whose it is"],
  ["webhdfs://h/d", { password: "p" }, "a password and no user"],
  ["webhdfs://u:p@h/d", {}, "holds a password"],
  ["webhdfs:///d", {}, "names no server"],
  ["webhdfs://h:99999/d", {}, "names no server"],
  ["webhdfs://h/d", { use_https: "yes" }, "`use_https` of the remote `r` is `yes`: expected true or false"],
  ["webhdfs://h/d", { data_proxy_target: "proxy:80" }, "`data_proxy_target` of the remote `r` is not the address"],
  ["webhdfs://h/d", { kerberos: "true" }, "`kerberos` of the remote `r` is not supported"],
])("%s with %j cannot be", async (url, options, message) => {
  const remote = { name: "r", url, options: options as Record<string, string>, origin: ".dvc/config" };
  const error = await failure(openStorage(testHost(), remote));
  expect(error).toMatchObject({ name: "UserError", where: { file: ".dvc/config" } });
  expect(error.message).toContain(message);
});
