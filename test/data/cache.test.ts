import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCache } from "../../src/data/cache.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { tempDir } from "../support/repo.ts";

const bytes = Buffer.from("some bytes");
const digest = `md5:${hashOf("md5", bytes)}`;

describe("openCache", () => {
  test("DVC's rule: read-only means verified, anything else is hashed again", async () => {
    const cache = openCache(tempDir());
    await cache.putBytes(bytes, digest);
    expect(lstatSync(cache.objectPath(digest)).mode & 0o777).toBe(0o444);
    chmodSync(cache.objectPath(digest), 0o644);
    expect(await cache.size(digest)).toBe(bytes.length);
    expect(lstatSync(cache.objectPath(digest)).mode & 0o777).toBe(0o444);
    chmodSync(cache.objectPath(digest), 0o644);
    writeFileSync(cache.objectPath(digest), "other");
    expect(await cache.has(digest)).toBe(false);
    await cache.putBytes(bytes, digest);
    expect(readFileSync(cache.objectPath(digest))).toEqual(bytes);
  });

  test("a file that is not what it was hashed to is not taken", async () => {
    const cache = openCache(tempDir());
    const file = join(tempDir(), "f");
    writeFileSync(file, "new");
    await expect(cache.putFile(file, digest)).rejects.toThrow("changed while it was read");
    expect(await cache.has(digest)).toBe(false);
    expect(readdirSync(join(cache.dir, ".modelgate-tmp"))).toEqual([]);
  });

  test("keeps nothing of what arrives and does not match", async () => {
    const cache = openCache(tempDir());
    await expect(cache.receiveBytes(Buffer.from("some"), digest, "`x`", 10)).rejects.toThrow(
      `\`x\` is truncated, 4 of 10 bytes arrived: expected ${digest}, found md5:${hashOf("md5", "some")}`,
    );
    await expect(cache.receiveBytes(Buffer.from("same bytes"), digest, "`x`", 10)).rejects.toThrow(
      "`x` is damaged, 10 bytes arrived",
    );
    expect(await cache.has(digest)).toBe(false);
    await cache.receiveBytes(bytes, digest, "`x`", 10);
    expect(await cache.verify(digest)).toBe(true);
    expect(readdirSync(join(cache.dir, ".modelgate-tmp"))).toEqual([]);
  });

  test("both layouts of DVC, and Git LFS's own folder", async () => {
    const dir = tempDir();
    const lfsDir = join(tempDir(), "lfs");
    const cache = openCache(dir, { lfsDir: () => lfsDir });
    const hex = hashOf("md5", bytes);
    await cache.putBytes(bytes, `md5:${hex}`);
    await cache.putBytes(bytes, `md5-dos2unix:${hex}`);
    expect(existsSync(join(dir, "files/md5", hex.slice(0, 2), hex.slice(2)))).toBe(true);
    expect(existsSync(join(dir, hex.slice(0, 2), hex.slice(2)))).toBe(true);
    const oid = hashOf("sha256", bytes);
    await cache.receiveBytes(bytes, `sha256:${oid}`, "x");
    expect(readFileSync(join(lfsDir, "objects", oid.slice(0, 2), oid.slice(2, 4), oid))).toEqual(bytes);
    expect(await cache.size(`sha256:${oid}`)).toBe(bytes.length);
    expect(() => openCache(dir).objectPath(`sha256:${oid}`)).toThrow("no place for objects of Git LFS");
  });

  test("an object in parts: commit makes it one, discard leaves nothing", async () => {
    const cache = openCache(tempDir());
    const first = await cache.begin(digest);
    writeFileSync(first.path, bytes);
    expect(await cache.has(digest)).toBe(false);
    const second = await cache.begin(digest);
    writeFileSync(second.path, "half");
    await second.discard();
    await first.commit();
    await first.discard();
    expect(await cache.verify(digest)).toBe(true);
    expect(statSync(cache.objectPath(digest)).mode & 0o777).toBe(0o444);
    expect(readdirSync(join(cache.dir, ".modelgate-tmp"))).toEqual([]);
  });

  test("an object that another process has put there meanwhile stays, with the links to it", async () => {
    const dir = tempDir();
    const ours = await openCache(dir).begin(digest);
    writeFileSync(ours.path, bytes);
    await openCache(dir).putBytes(bytes, digest);
    const path = openCache(dir).objectPath(digest);
    linkSync(path, join(dir, "link"));
    await ours.commit();
    expect(statSync(path).nlink).toBe(2);
    expect(readdirSync(join(dir, ".modelgate-tmp"))).toEqual([]);
  });

  test("a folder of the cache that was cleared away under a running job is made again", async () => {
    const cache = openCache(tempDir());
    await cache.putBytes(bytes, digest);
    rmSync(dirname(cache.objectPath(digest)), { recursive: true });
    await cache.putBytes(bytes, digest);
    expect(await cache.verify(digest)).toBe(true);
  });

  test("what a killed run left goes after a day, and what is young belongs to a running one", async () => {
    const cache = openCache(tempDir());
    const folder = join(cache.dir, ".modelgate-tmp");
    mkdirSync(folder);
    for (const name of ["old", "young"]) writeFileSync(join(folder, name), "half");
    utimesSync(join(folder, "old"), 1, 1);
    await cache.putBytes(bytes, digest);
    expect(readdirSync(folder)).toEqual(["young"]);
  });

  test("folders of a shared cache are the group's, whatever the umask; objects are read-only for all", () => {
    const dir = join(tempDir(), "shared/cache");
    const script = `
      import { openCache } from ${JSON.stringify(new URL("../../src/data/cache.ts", import.meta.url).href)};
      process.umask(0o077);
      await openCache(${JSON.stringify(dir)}, { shared: true }).putBytes(Buffer.from("some bytes"), "${digest}");`;
    execFileSync(process.execPath, ["--input-type=module", "-e", script]);
    const object = openCache(dir).objectPath(digest);
    expect(statSync(object).mode & 0o777).toBe(0o444);
    for (let folder = dirname(object); folder.length >= dir.length; folder = dirname(folder)) {
      expect(statSync(folder).mode & 0o7777).toBe(0o2775);
    }
  });
});

test("a listing beyond all measure is refused before it is read", async () => {
  const cache = openCache(tempDir());
  const listing = `md5:${"0".repeat(32)}.dir`;
  const path = cache.objectPath(listing);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
  // More than a buffer can hold: reading it would fail in another way.
  truncateSync(path, 2 ** 40);
  await expect(cache.readDir(listing)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(`has ${2 ** 40} bytes`),
  });
});
