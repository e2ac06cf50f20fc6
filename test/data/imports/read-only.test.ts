import { expect, test } from "vitest";
import type { Imports } from "../../../src/data/imports/imports.ts";
import { importPlace, readOnly } from "../../../src/data/imports/read-only.ts";
import { TransientError } from "../../../src/storage/faults.ts";

test("a source that could not be opened is asked anew by the next attempt", async () => {
  let calls = 0;
  const imports: Imports = {
    async places() {
      calls++;
      if (calls === 1) throw new TransientError("503");
      return [{ storage: readOnly("there", async () => undefined), key: "x" }];
    },
    repository: () => Promise.reject(new Error("not asked")),
  };
  const origin = { kind: "url", url: "https://h/x", where: { file: "x.dvc" } } as const;
  const { storage, key } = importPlace(imports, origin, "md5:x");
  await expect(storage.read(key)).rejects.toThrow("503");
  expect([await storage.read(key), await storage.exists(key), calls]).toEqual([undefined, true, 2]);
});
