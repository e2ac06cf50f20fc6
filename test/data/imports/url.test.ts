import { expect, test } from "vitest";
import type { TrustSettings } from "../../../src/data/imports/trust.ts";
import { urlPlace } from "../../../src/data/imports/url.ts";
import { dataRepo } from "../../support/data-repo.ts";
import { testHost } from "../../support/host.ts";
import { listenHttp } from "../../support/http-server.ts";

test("a source is there only while it has the etag of the import", async () => {
  let etag = '"1"';
  const { origin } = await listenHttp((_, response) => response.writeHead(200, { etag }).end("one"));
  const repo = dataRepo();
  const settings: TrustSettings = { root: repo.root, config: (await repo.open()).config, storage: {} };
  const pinned = { kind: "url", url: `${origin}/x`, checksum: '"1"', where: { file: "x.dvc" } } as const;
  const named = (): Promise<never> => Promise.reject(new Error("no remote is asked"));
  const { storage, key } = await urlPlace(testHost(), settings, pinned, "ours", named);
  expect(await storage.exists(key)).toBe(true);
  etag = '"2"';
  expect(await storage.exists(key)).toBe(false);
  await expect(storage.read(key)).rejects.toThrow('is no longer what was imported: its etag was "1", now 2');
  await storage.close();
});
