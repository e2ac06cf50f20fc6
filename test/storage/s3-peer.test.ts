import { S3Client } from "@aws-sdk/client-s3";
import { Hash } from "@smithy/hash-node";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeKey, s3Address } from "../../src/storage/s3-address.ts";
import { queryText, s3Signer } from "../../src/storage/s3-sign.ts";

describe("as AWS's own SDK has it", () => {
  const client = new S3Client({ region: "x", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  const sdk = (Bucket: string, Region: string, Endpoint?: string): string => {
    const shared = { Bucket, Region, UseFIPS: false, UseDualStack: false };
    const custom = Endpoint === undefined ? {} : { Endpoint, ForcePathStyle: true };
    return client.config.endpointProvider({ ...shared, ...custom }).url.href.replace(/\/$/, "");
  };
  const ours = (bucket: string, region: string, endpoint?: string): string => {
    const { origin, path } = s3Address(bucket, region, endpoint);
    return `${origin}${path}`;
  };

  test.each([
    "us-east-1",
    "eu-central-1",
    "aws-global",
    "cn-north-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-isob-east-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "eusc-de-east-1",
    "moon-base-1",
  ])("addresses in %s", (region) => {
    const bucket = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
    // Names that the SDK takes for something else than a bucket in a region.
    const plain = bucket.filter((name) => !/--x-s3$|--op-s3$|-s3alias$|--xa-s3$|--table-s3$/.test(name));
    fc.assert(
      fc.property(plain, (name) => {
        expect(ours(name, region)).toBe(sdk(name, region));
      }),
    );
    for (const name of ["a_b.c", "Upper", "a..b", "ab", "x".repeat(63), "a.b.c", "1.2.3.4", "a-"]) {
      expect(ours(name, region)).toBe(sdk(name, region));
    }
  });

  test.each(["http://127.0.0.1:9000", "https://minio.example", "https://host.example:8443/below/"])(
    "addresses at %s",
    (endpoint) => {
      for (const name of ["data", "a.b", "Upper_case"]) {
        expect(ours(name, "us-east-1", endpoint)).toBe(sdk(name, "us-east-1", endpoint));
      }
    },
  );

  test("signatures", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    const value = fc.stringMatching(/^[ -~]{0,20}$/);
    const given = fc.record({
      method: fc.constantFrom("GET", "HEAD", "PUT"),
      key: text,
      query: fc.dictionary(fc.stringMatching(/^[a-zA-Z-]{1,9}$/), text, { maxKeys: 3 }),
      headers: fc.dictionary(fc.stringMatching(/^x-amz-[a-z]{1,9}$/), value, { maxKeys: 3 }),
      token: fc.option(fc.constantFrom("t", "u/+="), { nil: undefined }),
      region: fc.constantFrom("us-east-1", "eu-west-1"),
      date: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
    });
    const sign = s3Signer();
    await fc.assert(
      fc.asyncProperty(given, async ({ method, key, query, headers, token, region, date }) => {
        const identity = {
          accessKeyId: "id",
          secretAccessKey: "s",
          ...(token === undefined ? {} : { sessionToken: token }),
        };
        const path = `/bucket/${encodeKey(key)}`;
        const payload = "UNSIGNED-PAYLOAD";
        const all = { ...headers, host: "h:9" };
        const signed = await sign({ method, path, query, headers: all, payload }, identity, region, date);
        const signer = new SignatureV4({
          service: "s3",
          region,
          credentials: identity,
          sha256: Hash.bind(null, "sha256"),
          uriEscapePath: false,
          applyChecksum: false,
        });
        const theirs = new HttpRequest({ method, path, query, headers: { ...all, "x-amz-content-sha256": payload } });
        expect(signed).toEqual((await signer.sign(theirs, { signingDate: date })).headers);
        expect(new URL(`http://h:9${path}?${queryText(query)}`).search.slice(1)).toBe(queryText(query));
      }),
    );
  });
});
