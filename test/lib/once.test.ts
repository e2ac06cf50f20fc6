import { expect, test } from "vitest";
import { once, onceEach } from "../../src/lib/once.ts";

test("a promise is shared by its key while it holds, and one that fails is not kept", async () => {
  let calls = 0;
  const each = onceEach<number>();
  const next = async (): Promise<number> => {
    calls++;
    if (calls === 1) throw new Error("not yet");
    return calls;
  };
  const first = [each("a", next), each("a", next)];
  for (const one of first) await expect(one).rejects.toThrow("not yet");
  expect(calls).toBe(1);
  expect([await each("a", next), await each("a", next), await each("b", next)]).toEqual([2, 2, 3]);
});

test("without a key there is one", async () => {
  let calls = 0;
  const opened = once(async () => ++calls);
  expect([await opened(), await opened()]).toEqual([1, 1]);
});
