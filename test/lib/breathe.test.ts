import { expect, test } from "vitest";
import { breather } from "../../src/lib/breathe.ts";

test("a long loop lets timers in, and ends by an aborted signal", async () => {
  const controller = new AbortController();
  const pause = breather(controller.signal);
  setTimeout(() => controller.abort(new Error("enough")), 10);
  const endless = async (): Promise<void> => {
    for (;;) await pause();
  };
  await expect(endless()).rejects.toThrow("enough");
});
