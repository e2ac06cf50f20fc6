import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { TransientError } from "../../src/storage/faults.ts";
import { type LfsServer, type LfsStorage, lfsKey, openLfsServer } from "../../src/storage/lfs.ts";
import { testHost } from "../support/host.ts";
import { type LfsFake, lfsServer } from "../support/lfs-server.ts";

const token: LfsServer["headers"] = { authorization: "Basic c2VjcmV0" };

function open(fake: LfsFake, headers: LfsServer["headers"] = token, ref?: string): LfsStorage {
  const server = { url: fake.url, headers, as: "the job's token" };
  return openLfsServer(testHost(), fake.url, async (_, refused) => (refused === undefined ? server : undefined), ref);
}

function put(fake: LfsFake, text: string | Buffer): string {
  return lfsKey({ oid: fake.object(text), size: Buffer.from(text).length });
}

async function textOf(storage: LfsStorage, key: string, range?: { start: number; end: number }): Promise<string> {
  const found = await storage.read(key, { range });
  if (found === undefined) throw new Error("absent");
  return (await buffer(found.stream)).toString();
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  return error;
}

describe("questions", () => {
  test("many reads at once are one question, and the first 100 go first", async () => {
    const fake = await lfsServer();
    const storage = open(fake, token, "refs/heads/main");
    const keys = Array.from({ length: 130 }, (_, index) => put(fake, `object ${index}`));
    const texts = await Promise.all(keys.map((key) => textOf(storage, key)));
    expect(texts[129]).toBe("object 129");
    expect(fake.batches().map((one) => one.length)).toEqual([100, 30]);
    expect(JSON.parse(fake.seen[0]?.body.toString() ?? "")).toMatchObject({ ref: { name: "refs/heads/main" } });
  });

  test("what is expected fills a question, so that reads one after another ask once", async () => {
    const fake = await lfsServer();
    const storage = open(fake);
    const keys = Array.from({ length: 150 }, (_, index) => put(fake, `object ${index}`));
    storage.expect("download", keys);
    for (const [index, key] of keys.entries()) expect(await textOf(storage, key)).toBe(`object ${index}`);
    expect(fake.batches().map((one) => one.length)).toEqual([100, 50]);
  });

  test("a link that has ended is asked for anew", async () => {
    const fake = await lfsServer();
    fake.expires = 5;
    const storage = open(fake);
    const key = put(fake, "x");
    await textOf(storage, key);
    await textOf(storage, key);
    expect(fake.batches()).toHaveLength(2);
    fake.expires = 3600;
    await textOf(storage, key);
    await textOf(storage, key);
    expect(fake.batches()).toHaveLength(3);
  });

  test("a link that is refused is asked for once more, and then it is an error that names the object", async () => {
    const fake = await lfsServer();
    const storage = open(fake);
    const key = put(fake, "x");
    fake.answer = ({ path }, response) => {
      if (!path.startsWith("/bytes/")) return false;
      response.writeHead(403).end("<Error><Message>Request has expired</Message></Error>");
      return true;
    };
    expect(await failure(storage.read(key))).toBeInstanceOf(TransientError);
    const last = await failure(storage.read(key));
    expect(last).toBeInstanceOf(UserError);
    expect(last.message).toContain(key.slice(0, 12));
    expect(fake.batches()).toHaveLength(2);
    fake.answer = () => false;
    expect(await textOf(storage, key)).toBe("x");
  });

  test("a failure in passing is the question's, with the time that the server asks to wait", async () => {
    const fake = await lfsServer();
    const storage = open(fake);
    fake.answer = (_, response) => {
      response.writeHead(429, { "retry-after": "7" }).end();
      return true;
    };
    const error = await failure(storage.read(put(fake, "x")));
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ retryAfter: 7000, slowDown: true });
  });

  test.each([
    ["not JSON", "<html>"],
    ["another shape", '{"objects": 3}'],
    ["another transfer", '{"transfer": "tus", "objects": []}'],
    ["another hash", '{"hash_algo": "sha512", "objects": []}'],
    ["a link that is no http address", ""],
  ])("an answer that is %s is the user's to know", async (_, body) => {
    const fake = await lfsServer();
    if (body !== "") {
      fake.answer = (__, response) => {
        response.writeHead(200).end(body);
        return true;
      };
    }
    fake.entry = (entry) => ({ ...entry, actions: { download: { href: "file:///etc/passwd" } } });
    expect(await failure(open(fake).read(put(fake, "x")))).toBeInstanceOf(UserError);
  });

  test("an object that the answer leaves out is neither there nor absent", async () => {
    const fake = await lfsServer();
    fake.entry = (entry) => ({ ...entry, oid: "0".repeat(64) });
    expect(await failure(open(fake).read(put(fake, "x")))).toBeInstanceOf(TransientError);
  });
});

describe("objects", () => {
  test("absent ones, a part, an empty one", async () => {
    const fake = await lfsServer();
    const storage = open(fake);
    const absent = lfsKey({ oid: "a".repeat(64), size: 3 });
    expect(await storage.read(absent)).toBeUndefined();
    expect(await storage.exists(absent)).toBe(false);
    const key = put(fake, "0123456789");
    expect(await storage.exists(key)).toBe(true);
    expect(await textOf(storage, key, { start: 3, end: 5 })).toBe("345");
    const empty = lfsKey({ oid: fake.object(""), size: 0 });
    fake.objects.clear();
    expect(await textOf(storage, empty)).toBe("");
  });

  test("a server without ranges gives the whole, and one that refuses a part is asked for it", async () => {
    const fake = await lfsServer();
    const key = put(fake, "0123456789");
    for (const status of [200, 416]) {
      fake.answer = ({ path, headers }, response) => {
        if (!path.startsWith("/bytes/") || headers.range === undefined) return false;
        response.writeHead(status).end(status === 200 ? "0123456789" : "");
        return true;
      };
      const found = await open(fake).read(key, { range: { start: 2, end: 4 } });
      expect(found?.range).toBeUndefined();
      expect(found === undefined ? "" : (await buffer(found.stream)).toString()).toBe("0123456789");
    }
  });

  test("write sends what the server lacks, has it verified, and sends nothing twice", async () => {
    const fake = await lfsServer();
    const storage = open(fake);
    const bytes = Buffer.from("new object");
    const other = await lfsServer();
    const key = lfsKey({ oid: other.object(bytes), size: bytes.length });
    expect(await storage.exists(key)).toBe(false);
    await storage.write(key, { bytes });
    expect(fake.objects.get(key.slice(0, 64))).toEqual(bytes);
    expect(fake.seen.map(({ method, path }) => `${method} ${path.split("/")[1]}`)).toEqual([
      "POST repo.git",
      "POST repo.git",
      "PUT bytes",
      "POST verify",
    ]);
    await storage.write(key, { bytes });
    expect(fake.seen.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(await storage.exists(key)).toBe(true);
  });

  test("a verification that fails is an error", async () => {
    const fake = await lfsServer();
    fake.answer = ({ path }, response) => {
      if (!path.startsWith("/verify/")) return false;
      response.writeHead(422, {}).end('{"message": "not what was announced"}');
      return true;
    };
    const bytes = Buffer.from("x");
    const key = lfsKey({ oid: (await lfsServer()).object(bytes), size: 1 });
    expect((await failure(open(fake).write(key, { bytes }))).message).toContain("not what was announced");
  });

  test.each([
    [410, "its owner has removed it"],
    [422, "bad size"],
    [403, "refuses the job's token"],
    [507, "exceeds its quota"],
  ])("an object's error %i is said in words", async (code, words) => {
    const fake = await lfsServer();
    fake.entry = ({ oid, size }) => ({ oid, size, error: { code, message: "bad size" } });
    const error = await failure(open(fake).read(put(fake, "x")));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(words);
  });
});

describe("refusals", () => {
  test.each([
    [401, "Credentials needed", "refuses the job's token"],
    [403, "This repository is over its data quota. Purchase more data packs.", "exceeds its quota of Git LFS"],
    [404, "Not found", "does not show the repository to the job's token"],
    [509, "", "exceeds its quota of Git LFS"],
    [413, "too large", "larger than the server takes"],
  ])("%i %s", async (status, message, words) => {
    const fake = await lfsServer();
    fake.answer = (_, response) => {
      response.writeHead(status).end(JSON.stringify({ message }));
      return true;
    };
    const error = await failure(open(fake).exists(put(fake, "x")));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain("c2VjcmV0");
  });

  test("the next credential is tried, and what it may do stays known", async () => {
    const fake = await lfsServer();
    const given: string[] = [];
    fake.answer = ({ headers, path }, response) => {
      if (!path.endsWith("/batch") || headers.authorization === "Basic right") return false;
      response.writeHead(401).end("{}");
      return true;
    };
    const storage = openLfsServer(testHost(), fake.url, async (operation, refused) => {
      given.push(`${operation} ${refused?.as ?? "first"}`);
      const right = refused !== undefined;
      return { url: fake.url, headers: { authorization: `Basic ${right ? "right" : "wrong"}` }, as: "a user" };
    });
    expect(await textOf(storage, put(fake, "a"))).toBe("a");
    expect(await textOf(storage, put(fake, "b"))).toBe("b");
    expect(given).toEqual(["download first", "download a user"]);
  });
});

describe("credentials", () => {
  test("a link on another origin gets its own headers alone", async () => {
    const fake = await lfsServer();
    const bucket = await lfsServer();
    const key = put(fake, "x");
    bucket.object("x");
    fake.links = bucket.origin;
    fake.entry = (entry) => {
      const download = entry.actions?.["download"];
      return download ? { ...entry, actions: { download: { ...download, header: { "X-Own": "link" } } } } : entry;
    };
    expect(await textOf(open(fake, { ...token, "x-corp": "ours" }), key)).toBe("x");
    const [got] = bucket.seen;
    expect(got?.headers).toMatchObject({ "x-own": "link" });
    expect(got?.headers.authorization).toBeUndefined();
    expect(got?.headers["x-corp"]).toBeUndefined();
    expect(fake.seen[0]?.headers["x-own"]).toBeUndefined();
  });

  test("a link on the server's own origin gets ours unless it has one or needs none", async () => {
    const fake = await lfsServer();
    const key = put(fake, "x");
    const sent = async (entry: LfsFake["entry"]): Promise<string | undefined> => {
      fake.entry = entry;
      fake.seen.length = 0;
      await textOf(open(fake), key);
      return fake.seen.at(-1)?.headers.authorization;
    };
    expect(await sent((entry) => entry)).toBe("Basic c2VjcmV0");
    expect(await sent((entry) => ({ ...entry, authenticated: true }))).toBeUndefined();
    expect(
      await sent((entry) => ({
        ...entry,
        actions: {
          download: { href: `${fake.origin}/bytes/${entry.oid}`, header: { Authorization: "RemoteAuth one" } },
        },
      })),
    ).toBe("RemoteAuth one");
  });

  test("no redirect carries a credential to another origin, of a link or of the question", async () => {
    const fake = await lfsServer();
    const bucket = await lfsServer();
    const key = put(fake, "x");
    bucket.object("x");
    fake.entry = (entry) => ({
      ...entry,
      actions: {
        download: { href: `${fake.origin}/bytes/${entry.oid}`, header: { Authorization: "own", "X-Token": "own" } },
      },
    });
    fake.answer = ({ path }, response) => {
      if (!path.startsWith("/bytes/")) return false;
      response.writeHead(302, { location: `${bucket.origin}${path}` }).end();
      return true;
    };
    expect(await textOf(open(fake), key)).toBe("x");
    expect(Object.keys(bucket.seen[0]?.headers ?? {})).not.toContain("x-token");
    expect(bucket.seen[0]?.headers.authorization).toBeUndefined();

    bucket.seen.length = 0;
    fake.answer = ({ path }, response) => {
      response.writeHead(307, { location: `${bucket.origin}${path}` }).end();
      return true;
    };
    const error = await failure(open(fake).read(key));
    expect(error.message).toContain("another server");
    expect(bucket.seen).toEqual([]);
  });
});
