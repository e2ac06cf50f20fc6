import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { dirObject } from "../../src/data/dir-object.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { bucketServer } from "../support/bucket-server.ts";
import { type DataRepo, dataRepo, unsound } from "../support/data-repo.ts";
import { refuse } from "../support/data-s3-fake.ts";
import { type Asked, type Fault, type FaultProxy, faultProxy } from "../support/fault-proxy.ts";
import { listenHttp } from "../support/http-server.ts";
import { tempDir } from "../support/repo.ts";

interface Far {
  readonly repo: DataRepo;
  readonly proxy: FaultProxy;
  readonly files: Readonly<Record<string, Buffer>>;
}

const keys = "access_key_id = a\nsecret_access_key = b\n";
/** Long enough for a busy machine, and as short as it may be where the far side falls silent. */
const timeout = (fault: Fault, shortest = 0.3): string =>
  `${keys}read_timeout = ${fault.kind === "stall" ? shortest : 30}\n`;

/** A repository that pins `data`, a folder of these files, whose remote is an S3 server behind a proxy. */
async function far(files: Far["files"], plan: FaultProxy["plan"], options = keys): Promise<Far> {
  let folder = "";
  const proxy = await faultProxy((await bucketServer(() => folder)).endpoint, plan);
  const repo = dataRepo((remote) => {
    folder = remote;
    const cache = "[core]\nremote = far\n[cache]\ntype = hardlink\n";
    return `${cache}['remote "far"']\nurl = s3://bucket\nendpointurl = ${proxy.endpoint}\n${options}\n`;
  });
  const entries = Object.entries(files).map(([path, bytes]) => ({ path, digest: repo.object(bytes) }));
  const { bytes, digest } = dirObject(entries);
  const listing = join(repo.remote, objectKey(digest));
  mkdirSync(dirname(listing), { recursive: true });
  writeFileSync(listing, bytes);
  repo.pin("data", digest);
  return { repo, proxy, files };
}

async function pull({ repo }: Far): Promise<void> {
  const ctx = await repo.open();
  await pullPins(ctx, await findPins(ctx.host, repo.root));
}

/** Every byte is right, and nothing lies about that a pull had not finished. */
function expectWhole({ repo, files }: Far): void {
  const data = join(repo.root, "data");
  const there = readdirSync(data, { recursive: true, encoding: "utf8" }).sort();
  expect(there).toEqual(Object.keys(files).sort());
  for (const [path, bytes] of Object.entries(files)) expect(readFileSync(join(data, path)).equals(bytes)).toBe(true);
  expectSound(repo);
}

function expectSound(repo: DataRepo): void {
  expect(unsound(join(repo.root, ".dvc/cache"))).toEqual([]);
}

const pathOf = (bytes: Buffer): string => `/bucket/${objectKey(`md5:${hashOf("md5", bytes)}`)}`;
const small = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, randomBytes(4096)]));
const { f7: victim = Buffer.alloc(0) } = small;

const MiB = 1 << 20;
const passing: readonly (readonly [string, Fault])[] = [
  ["drops the connection", { kind: "drop" }],
  ["cuts an answer", { kind: "drop", after: 1000 }],
  ["is silent", { kind: "stall" }],
  ["stalls in an answer", { kind: "stall", after: 1000 }],
  ["ends an answer too early", { kind: "truncate", after: 1000 }],
  ["ends an answer of no length too early", { kind: "truncate", after: 1000, chunked: true }],
  ["flips a bit", { kind: "flip", at: 500 }],
  ["answers 500", { kind: "refuse", status: 500, code: "InternalError" }],
  ["answers 503 with Retry-After", { kind: "refuse", status: 503, code: "SlowDown", retryAfter: 1 }],
];

describe("a far side that once", () => {
  test.each(passing)("%s: every byte is right", async (_what, fault) => {
    const plan: FaultProxy["plan"] = ({ path, turn }) => (path === pathOf(victim) && turn === 0 ? fault : undefined);
    const one = await far(small, plan, timeout(fault));
    await pull(one);
    expectWhole(one);
    const turns = one.proxy.asked.filter(({ path }) => path === pathOf(victim)).length;
    // A busy machine may take others for silent too.
    if (fault.kind === "stall") expect(turns).toBeGreaterThanOrEqual(2);
    else expect([turns, one.proxy.asked.length]).toEqual([2, 22]);
  });

  // Over what is held in memory, and over the size from which parts are fetched beside each other.
  const kinds = [
    [5 * MiB, ["cuts an answer", "ends an answer too early", "flips a bit"]],
    [17 * MiB + 5, ["drops the connection", "cuts an answer", "stalls in an answer", "flips a bit", "answers 500"]],
  ] as const;
  const cases = kinds.flatMap(([size, whats]) => {
    const big = randomBytes(size);
    const chosen = passing.filter(([what]) => whats.some((one) => one === what));
    return chosen.map(([what, fault]) => [size, what, fault, big] as const);
  });
  test.each(cases)("with an object of %d bytes %s: every byte is right", async (_size, _what, short, big) => {
    const fault = "after" in short ? { ...short, after: 2 * MiB } : short;
    // The whole object is asked for first, then its parts. Wrong bytes are fetched once more, and not a third time.
    const plan: FaultProxy["plan"] = ({ path, turn }) =>
      path === pathOf(big) && (turn === 0 || (turn === 3 && fault.kind !== "flip")) ? fault : undefined;
    const one = await far({ big }, plan, timeout(fault, 2));
    await pull(one);
    expectWhole(one);
    expect(one.proxy.asked.length).toBeGreaterThan(2);
  });

  test("cuts a large object: it goes on from the byte it reached", async () => {
    const big = randomBytes(7 * MiB);
    const cuts = [3 * MiB, 2 * MiB, MiB];
    const one = await far({ big }, ({ path, turn }) => {
      const after = path === pathOf(big) ? cuts[turn] : undefined;
      return after === undefined ? undefined : { kind: "drop", after };
    });
    await pull(one);
    expectWhole(one);
    const starts = one.proxy.asked.flatMap(({ path, range }) =>
      path === pathOf(big) ? [range?.split(/[=-]/)[1]] : [],
    );
    expect(starts[0]).toBeUndefined();
    const at = starts.slice(1).map(Number);
    expect(at.length).toBe(3);
    expect(at[0]).toBeGreaterThan(2 * MiB);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

describe("a far side that always", () => {
  test.each([
    ["drops the connection", { kind: "drop" } as const, "the connection was cut"],
    ["stalls", { kind: "stall", after: 1000 } as const, "was silent for 0.3 s"],
    ["ends answers too early", { kind: "truncate", after: 1000 } as const, "damaged, 1000 bytes arrived"],
    ["flips a bit", { kind: "flip", at: 9 } as const, "damaged, 4096 bytes arrived"],
    ["answers 500", { kind: "refuse", status: 500, code: "InternalError" } as const, "500 InternalError"],
    ["answers 403", { kind: "refuse", status: 403, code: "AccessDenied" } as const, "access is denied (403)"],
    ["says that the key has expired", { kind: "refuse", status: 400, code: "ExpiredToken" } as const, "has expired"],
  ])("%s is told, what was complete stays, and the next pull goes on", async (_what, fault, cause) => {
    const one = await far(small, ({ path }) => (path === pathOf(victim) ? fault : undefined), timeout(fault));
    const { repo, proxy } = one;
    await expect(pull(one)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(new RegExp("`data/f7`[^]*s3://bucket[^]*".concat(cause.replace(/[()]/g, "\\$&")))),
    });
    expectSound(repo);
    expect(existsSync(join(repo.root, "data"))).toBe(false);
    const here = Object.values(small).filter((bytes) =>
      existsSync(join(repo.root, ".dvc/cache", objectKey(`md5:${hashOf("md5", bytes)}`))),
    );
    expect(here.length).toBe(19);
    proxy.plan = () => undefined;
    proxy.asked.length = 0;
    await pull(one);
    expectWhole(one);
    expect(proxy.asked.map(({ path }) => path)).toEqual([pathOf(victim)]);
  });
});

test("`jobs` of the remote is the most requests there are at once", async () => {
  let open = 0;
  let most = 0;
  const server = await listenHttp((_request, response) => {
    most = Math.max(most, ++open);
    // Long enough for all to be there together, if they were let.
    setTimeout(() => {
      open--;
      refuse(response, 404, "NoSuchKey");
    }, 20);
  });
  const repo = dataRepo(
    () =>
      `[core]\nremote = far\n['remote "far"']\nurl = s3://bucket\nendpointurl = ${server.origin}\njobs = 3\n${keys}`,
  );
  for (let index = 0; index < 20; index++) repo.pin(`f${index}`, `md5:${hashOf("md5", `${index}`)}`);
  const ctx = await repo.open();
  await expect(pullPins(ctx, await findPins(ctx.host, repo.root))).rejects.toThrow("20 objects are missing");
  expect(server.heard.length).toBe(20);
  expect(most).toBeLessThanOrEqual(3);
});

test("credentials that expire mid-way are read anew, once for all", async () => {
  const file = join(tempDir(), "credentials");
  const write = (id: string): void => {
    writeFileSync(file, `[default]\naws_access_key_id = ${id}\naws_secret_access_key = s\n`);
  };
  write("OLD");
  const one = await far(
    small,
    ({ number, authorization }) => {
      if (number < 8 || !authorization.includes("Credential=OLD/")) return undefined;
      write("NEW");
      return { kind: "refuse", status: 400, code: "ExpiredToken" };
    },
    `credentialpath = ${file}`,
  );
  await pull(one);
  expectWhole(one);
  expect(one.proxy.asked.filter(({ authorization }) => authorization.includes("=NEW/")).length).toBeGreaterThan(10);
});

test("an object that is replaced while it is read comes whole, in its new form or not at all", async () => {
  const big = randomBytes(17 * MiB);
  const one = await far({ big }, ({ path, turn }) => {
    // Its etag is another from here on, though its bytes are the same.
    if (path === pathOf(big) && turn === 2) writeFileSync(join(one.repo.remote, path.slice("/bucket/".length)), big);
    return undefined;
  });
  await pull(one);
  expectWhole(one);
});

test("whatever goes wrong, a pull ends right or with one error, and in the end all is there", async () => {
  const fault = fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.record({ kind: fc.constant("drop" as const), after: fc.nat(5000) }),
    fc.constant<Fault>({ kind: "drop" }),
    fc.record({ kind: fc.constant("truncate" as const), after: fc.nat(5000), chunked: fc.boolean() }),
    fc.record({ kind: fc.constant("flip" as const), at: fc.nat(4000) }),
    fc.constantFrom<Fault>(
      { kind: "refuse", status: 500, code: "InternalError" },
      { kind: "refuse", status: 503, code: "SlowDown", retryAfter: 2 },
      { kind: "refuse", status: 403, code: "AccessDenied" },
      { kind: "refuse", status: 400, code: "ExpiredToken" },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 120 }), async (faults) => {
      const plan = ({ number }: Asked): Fault | undefined => faults[number];
      const one = await far(small, plan);
      for (let turn = 0; ; turn++) {
        try {
          await pull(one);
          break;
        } catch (error) {
          expect(error).toMatchObject({ name: "UserError", message: expect.stringMatching(/s3:\/\/bucket/) });
          expectSound(one.repo);
          expect(turn).toBeLessThan(faults.length);
        }
      }
      expectWhole(one);
    }),
    { numRuns: 10 },
  );
});
