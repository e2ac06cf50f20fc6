import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { retried, TransientError } from "../../src/storage/faults.ts";
import { testHost } from "./host.ts";
import type { FarSide, NewPlace, Traits } from "./storage-contract.ts";
import { everything, failure, large, listed, reach, whole } from "./storage-tools.ts";

/** Who is refused, what is missing, and a server that stops: these come last, since it does not come back. */
export function faultsContract(side: () => FarSide, place: NewPlace, traits: Traits): void {
  test("a cancelled job ends a read in its middle", async () => {
    const far = side();
    const { folder, put } = await place();
    await put("large", randomBytes(large));
    const controller = new AbortController();
    const storage = await reach({ ...far, url: `${far.url}/${folder}` }, { signal: controller.signal });
    const found = await storage.read("large");
    let arrived = 0;
    const reading = (async () => {
      for await (const chunk of found?.stream ?? []) {
        arrived += Buffer.from(chunk).length;
        controller.abort();
      }
    })();
    await expect(reading).rejects.toThrow();
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(large);
    expect((await failure(storage.read("large"))).name).toBe("AbortError");
    expect((await failure(storage.exists("large"))).name).toBe("AbortError");
  });

  test("a refused credential is named and never shown", async (context) => {
    const far = side();
    if (far.refused === undefined) return context.skip("this server asks for no credential");
    const { names, secrets } = far.refused;
    const storage = await reach({ ...far.refused, url: `${far.refused.url}/x` });
    const ways = [() => storage.exists("a"), () => storage.read("a"), () => listed(storage, "")];
    if (traits.writes) ways.push(async () => void (await storage.write("a", { bytes: Buffer.from("x") })));
    for (const way of traits.lists ? ways : ways.filter((_, at) => at !== 2)) {
      const error = await failure(way());
      expect(error.name).toBe("UserError");
      expect(error.message).toMatch(names);
      for (const secret of secrets) expect(everything(error)).not.toContain(secret);
    }
  });

  test("a bucket or container that is not there is an error, not an absent object", async (context) => {
    const far = side();
    if (far.missing === undefined) return context.skip("this storage has nothing of the kind");
    const storage = await reach(far.missing);
    const ways: (() => Promise<unknown>)[] = [() => storage.read("a")];
    if (traits.lists) ways.push(() => listed(storage, ""));
    if (traits.writes) ways.push(() => storage.write("a", { bytes: Buffer.from("x") }));
    for (const way of ways) {
      const error = await failure(way());
      expect(error.name).toBe("UserError");
      expect(error.message).toMatch(far.missing.says);
    }
  });

  test("what everybody may read is read without a credential", async (context) => {
    const far = side();
    if (far.open === undefined) return context.skip("this server has nothing that everybody may read");
    const { folder, storage, put } = await place();
    await put("public", Buffer.from("for all"));
    const anonymous = await reach({ ...far.open, url: `${far.open.url}/${folder}` }, {}, { anonymous: true });
    expect((await whole(anonymous, "public"))?.text).toBe("for all");
    expect((await whole(storage, "public"))?.text).toBe("for all");
  });

  // The last one: the server does not come back.
  test("a server that has stopped is told clearly", async (context) => {
    const waits: number[] = [];
    const { storage, put } = await place({
      sleep: async (ms) => {
        waits.push(ms);
      },
    });
    await put("a", Buffer.from("x"));
    expect(await storage.exists("a")).toBe(true);
    await side().stop();
    waits.length = 0;
    const error = await storage.exists("a").catch((caught: unknown) => caught);
    if (!(error instanceof Error)) return context.skip("there is no server that could stop");
    expect(error.name).toBe("UserError");
    expect(error.message).toContain(storage.url);
    expect(waits).toHaveLength(4);
    expect(await failure(storage.read("a"))).toBeInstanceOf(TransientError);
    expect((await failure(retried(testHost(), "cannot read", () => storage.read("a")))).name).toBe("UserError");
    if (traits.lists) expect((await failure(listed(storage, ""))).name).toMatch(/^(User|Transient)Error$/);
  });
}
