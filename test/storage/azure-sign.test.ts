import { BlobServiceClient, StorageSharedKeyCredential } from "@azure/storage-blob";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedKey } from "../../src/storage/azure-sign.ts";

const account = "devaccount";
const key = Buffer.from("a key of these tests alone").toString("base64");

interface Signed {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** What Microsoft's own client would send, signed; nothing leaves the process. */
async function bySdk(use: (service: BlobServiceClient) => Promise<unknown>): Promise<Signed> {
  let seen: Signed | undefined;
  const service = new BlobServiceClient("https://host.example/base", new StorageSharedKeyCredential(account, key), {
    retryOptions: { maxTries: 1 },
    httpClient: {
      sendRequest: async (request) => {
        seen = { method: request.method, url: request.url, headers: request.headers.toJson() };
        throw new Error("not sent");
      },
    },
  });
  await expect(use(service)).rejects.toThrow("not sent");
  if (seen === undefined) throw new Error("nothing was signed");
  return seen;
}

async function expectSame(use: (service: BlobServiceClient) => Promise<unknown>): Promise<void> {
  const { method, url, headers } = await bySdk(use);
  const { authorization, ...unsigned } = headers;
  const length = Number(headers["content-length"] ?? 0);
  const signed = { method, url: new URL(url), headers: unsigned, length };
  expect(sharedKey(account, Buffer.from(key, "base64"), signed)).toBe(authorization);
}

test("requests are signed as Microsoft's own client signs them", async () => {
  await expectSame((service) => service.getContainerClient("c").getBlobClient("a/b").download(3, 9));
  await expectSame((service) =>
    service
      .getContainerClient("c")
      .getBlobClient("a")
      .download(0, undefined, { conditions: { ifMatch: '"0x8D"' } }),
  );
  await expectSame((service) =>
    service.getContainerClient("c").getBlobClient("a").withVersion("2026-01-01T00:00:00.0000000Z").getProperties(),
  );
  await expectSame((service) => service.getContainerClient("c").getBlockBlobClient("a").upload("body", 4));
  await expectSame((service) => service.getContainerClient("c").getBlockBlobClient("a").upload("", 0));
  await expectSame((service) => service.getContainerClient("c").getBlockBlobClient("a").stageBlock("MDA=", "body", 4));
  await expectSame((service) => service.getContainerClient("c").getBlockBlobClient("a").commitBlockList(["MDA="]));
});

test("whatever the names are", async () => {
  const name = fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      await expectSame((service) => service.getContainerClient("c").getBlobClient(`x${text}`).download());
      const pages = (service: BlobServiceClient) =>
        service.getContainerClient("c").listBlobsFlat({ prefix: text }).byPage({ continuationToken: text }).next();
      await expectSame(pages);
    }),
    { numRuns: 50 },
  );
});
