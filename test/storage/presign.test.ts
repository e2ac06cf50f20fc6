import { createHash, createVerify, generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { presigned } from "../../src/storage/gcs-presign.ts";
import { presignedQuery } from "../../src/storage/s3-sign.ts";
import { openStorage } from "../../src/storage/table.ts";
import { fakeS3 } from "../support/data-s3-fake.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

describe("an S3 address that expires", () => {
  test("is signed as AWS's own example is (S3 API reference, authenticating requests: query parameters)", async () => {
    const query = await presignedQuery(
      { path: "/test.txt", query: {}, host: "examplebucket.s3.amazonaws.com" },
      { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
      "us-east-1",
      new Date("2013-05-24T00:00:00Z"),
      86_400,
    );
    expect(query).toBe(
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    );
  });

  const keys = {
    AWS_ACCESS_KEY_ID: "id",
    AWS_SECRET_ACCESS_KEY: "a-secret-of-the-job",
    AWS_SESSION_TOKEN: "the-session",
  };

  test("says what it gives and how long, and no secret", async () => {
    const fake = await fakeS3((_request, response) => response.end());
    const remote = {
      name: "r",
      url: "s3://b/some folder",
      options: { endpointurl: fake.endpoint },
      origin: "modelgate.yaml",
    };
    const storage = await openStorage(testHost({ env: keys }), remote);
    const url = new URL((await storage.presign?.("x/ö.png", { seconds: 60, type: "image/png" })) ?? "");
    expect(url.origin).toBe(fake.endpoint);
    expect(url.pathname).toBe("/b/some%20folder/x/%C3%B6.png");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      "response-content-type": "image/png",
      "X-Amz-Expires": "60",
      "X-Amz-Security-Token": "the-session",
    });
    expect(url.href).not.toContain("a-secret-of-the-job");
    // Nothing is asked of the server for it.
    expect(fake.requests).toEqual([]);
  });

  test("is refused where nobody signs", async () => {
    const remote = { name: "r", url: "s3://b", options: { allow_anonymous_login: "true" }, origin: "modelgate.yaml" };
    const storage = await openStorage(testHost({ env: {} }), remote);
    await expect(storage.presign?.("x", { seconds: 60, type: "image/png" })).rejects.toThrow("nobody asks for it");
  });

  test("is nothing that a folder has", async () => {
    const storage = await openStorage(testHost(), { name: "r", url: tempDir(), options: {}, origin: "x" });
    expect(storage.presign).toBeUndefined();
  });
});

describe("an address of Google Cloud Storage that expires", () => {
  let keys: { readonly privateKey: string; readonly publicKey: string };
  beforeAll(() => {
    keys = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
  });

  const place = { url: "gs://test-bucket", bucket: "test-bucket", origin: "modelgate.yaml", credentials: "test" };
  const email = "test-iam-credentials@dummy-project-id.iam.gserviceaccount.com";

  function signing(said: string[]) {
    const signer = async () => ({
      email,
      sign: async (text: string) => {
        said.push(text);
        return Buffer.from("00ff", "hex");
      },
    });
    return { source: "test", headers: async () => ({}), renew: () => false, signer };
  }

  test.each([
    ["Simple GET", "test-object", "test-object", "00e2fb794ea93d7adb703edaebdd509821fcc7d4f1a79ac5c8d2b394df109320"],
    [
      "Slashes in object name should not be URL encoded",
      "path/with/slashes/under_score/amper&sand/file.ext",
      "path/with/slashes/under_score/amper%26sand/file.ext",
      "[0-9a-f]{64}",
    ],
  ])("has the form of Google's own conformance test: %s", async (_what, key, path, digest) => {
    const said: string[] = [];
    const bucket = { endpoint: "https://storage.googleapis.com", name: "test-bucket", credentials: signing(said) };
    const date = new Date("2019-02-01T09:00:00Z");
    expect(await presigned(bucket, place, key, { seconds: 10, date })).toBe(
      `https://storage.googleapis.com/test-bucket/${path}?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=test-iam-credentials%40dummy-project-id.iam.gserviceaccount.com%2F20190201%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20190201T090000Z&X-Goog-Expires=10&X-Goog-SignedHeaders=host&X-Goog-Signature=00ff`,
    );
    expect(said).toHaveLength(1);
    const begins = "GOOG4-RSA-SHA256\n20190201T090000Z\n20190201/auto/storage/goog4_request\n";
    expect(said[0]).toMatch(new RegExp(`^${begins}${digest}$`));
  });

  test("is signed with the account's key", async () => {
    const account = { type: "service_account", client_email: email, private_key: keys.privateKey };
    const file = `${tempDir()}/account.json`;
    writeFileSync(file, JSON.stringify(account));
    const host = testHost({
      env: { GOOGLE_APPLICATION_CREDENTIALS: file },
      now: () => new Date("2019-02-01T09:00:00Z"),
    });
    const storage = await openStorage(host, { name: "r", url: "gs://b/f", options: {}, origin: "modelgate.yaml" });
    const url = new URL((await storage.presign?.("x.png", { seconds: 60, type: "image/png" })) ?? "");
    const query = url.search.slice(1).replace(/&X-Goog-Signature=.*/, "");
    const canonical = `GET\n/b/f/x.png\n${query}\nhost:storage.googleapis.com\n\nhost\nUNSIGNED-PAYLOAD`;
    const digest = createHash("sha256").update(canonical).digest("hex");
    const text = `GOOG4-RSA-SHA256\n20190201T090000Z\n20190201/auto/storage/goog4_request\n${digest}`;
    const signature = Buffer.from(url.searchParams.get("X-Goog-Signature") ?? "", "hex");
    expect(createVerify("RSA-SHA256").update(text).verify(keys.publicKey, signature)).toBe(true);
    expect(url.searchParams.get("response-content-type")).toBe("image/png");
  });

  test("is refused where nobody signs, and of an account that cannot", async () => {
    const bucket = { endpoint: "https://storage.googleapis.com", name: "b" };
    const nobody = { source: "nobody", headers: async () => ({}), renew: () => false };
    const asked = presigned({ ...bucket, credentials: nobody }, place, "x", { seconds: 1, date: new Date() });
    await expect(asked).rejects.toThrow("it is asked for by nobody");
    const file = `${tempDir()}/login.json`;
    const login = {
      type: "authorized_user",
      client_id: "i",
      client_secret: "s-e-c-r-e-t",
      refresh_token: "r-e-f-r-e-s-h",
    };
    writeFileSync(file, JSON.stringify(login));
    const host = testHost({ env: { GOOGLE_APPLICATION_CREDENTIALS: file } });
    const storage = await openStorage(host, { name: "r", url: "gs://b", options: {}, origin: "modelgate.yaml" });
    await expect(storage.presign?.("x", { seconds: 60, type: "image/png" })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/^a user's login .* signs no address: it is no service account$/),
    });
  });
});
