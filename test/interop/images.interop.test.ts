import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkTarget } from "../../src/report/escape.ts";
import { startVersitygw } from "../support/servers/versitygw.ts";
import type { FarSide } from "../support/storage-contract.ts";
import { reach } from "../support/storage-tools.ts";

describe("addresses that expire, on a server that checks their signatures (versitygw)", () => {
  let far: FarSide;
  beforeAll(async () => {
    far = await startVersitygw();
  });
  afterAll(() => far.stop());

  const key = "charts/a+b (ü)/roc~1.png";
  const how = { seconds: 60, type: "image/png" };

  async function signed(now = new Date()): Promise<string> {
    const storage = await reach(far, { now: () => now });
    const url = await storage.presign?.(key, how);
    await storage.close();
    return url ?? "";
  }

  test("give the object as an image to whoever has them, as a comment writes them too", async () => {
    const storage = await reach(far);
    await storage.write(key, { bytes: Buffer.from("a picture") });
    const url = await signed();
    for (const one of [url, linkTarget(url) ?? ""]) {
      const answer = await fetch(one);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/png");
      expect(await answer.text()).toBe("a picture");
    }
    await storage.close();
  });

  test("give nothing once they have expired, nor for another object, another method or a longer time", async () => {
    const old = await signed(new Date(Date.now() - 120_000));
    const url = await signed();
    const asked = await Promise.all([
      fetch(old),
      fetch(url.replace("roc~1", "other")),
      fetch(url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000")),
      fetch(url, { method: "DELETE" }),
      fetch(url.split("?")[0] ?? ""),
    ]);
    for (const answer of asked) expect(answer.status).toBe(403);
  });
});
