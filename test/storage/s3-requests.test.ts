import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { openHttpClient } from "../../src/storage/http-client.ts";
import { s3Address } from "../../src/storage/s3-address.ts";
import type { S3Credentials } from "../../src/storage/s3-credentials.ts";
import { s3Requests } from "../../src/storage/s3-requests.ts";
import { fakeS3, refuse } from "../support/data-s3-fake.ts";
import { testHost } from "../support/host.ts";

const keys = (id: string) => ({ accessKeyId: id, secretAccessKey: "s" });
const who = (authorization: string | undefined): string | undefined =>
  /Credential=([^/]+)/.exec(authorization ?? "")?.[1];

function asking(endpoint: string | undefined, provider: S3Credentials["provider"], http = client()) {
  const credentials = { source: "test", provider };
  return s3Requests({ host: testHost(), http, bucket: "bucket", region: "eu-west-1", endpoint, credentials });
}

function client() {
  const http = openHttpClient(testHost({ env: {} }), {});
  onTestFinished(() => http.close());
  return http;
}

describe("a credential that expires mid-way", () => {
  test("is asked for anew once, by many requests together", async () => {
    let exchanges = 0;
    let held = keys("old");
    const provider: S3Credentials["provider"] = async (refused) => {
      if (refused === held) {
        exchanges++;
        held = keys("new");
      }
      return held;
    };
    const fake = await fakeS3((request, response) =>
      who(request.headers.authorization) === "old" ? refuse(response, 403, "ExpiredToken") : response.end("bytes"),
    );
    const send = asking(fake.endpoint, provider);
    const answers = await Promise.all(["a", "b", "c"].map((key) => send({ method: "GET", key })));
    expect(await Promise.all(answers.map((answer) => text(answer.stream)))).toEqual(["bytes", "bytes", "bytes"]);
    expect(exchanges).toBe(1);
  });

  test.each([
    ["the same one is all there is", () => keys("old"), 1],
    [
      "the new one is refused too",
      (() => {
        let count = 0;
        return () => keys(`key-${count++}`);
      })(),
      2,
    ],
  ])("ends where %s", async (_what, give, count) => {
    const fake = await fakeS3((_request, response) => refuse(response, 400, "ExpiredToken"));
    await expect(asking(fake.endpoint, async () => give())({ method: "GET", key: "x" })).rejects.toMatchObject({
      name: "ExpiredToken",
      status: 400,
    });
    expect(fake.requests.length).toBe(count);
  });
});

test("a clock that is wrong is set by the server's", async () => {
  const server = new Date("2031-05-06T07:08:09Z");
  const dates: unknown[] = [];
  const fake = await fakeS3((request, response) => {
    dates.push(request.headers["x-amz-date"]);
    response.setHeader("date", server.toUTCString());
    if (dates.length === 1) refuse(response, 403, "RequestTimeTooSkewed");
    else response.end("bytes");
  });
  const send = asking(fake.endpoint, async () => keys("a"));
  for (const key of ["a", "b"]) (await send({ method: "GET", key })).stream.resume();
  expect(dates).toEqual(["20260102T030405Z", "20310506T070809Z", "20310506T070809Z"]);
});

describe("a bucket in another region", () => {
  test("is followed on AWS, by a new signature, and remembered", async () => {
    const asked: string[] = [];
    const port = await listen((host, authorization) => {
      asked.push(`${host} ${/\d{8}\/([^/]+)\//.exec(authorization)?.[1]}`);
      return host.includes("eu-west-1") ? { status: 301, region: "us-west-2" } : { status: 200 };
    });
    // Stands for AWS: every name leads to the test's own server.
    const http = client();
    const here = {
      ...http,
      send: (request: Parameters<typeof http.send>[0]) =>
        http.send({ ...request, url: `http://127.0.0.1:${port}${new URL(request.url).pathname}` }),
    };
    const send = asking(undefined, async () => keys("a"), here);
    for (const key of ["a", "b"]) (await send({ method: "HEAD", key })).stream.resume();
    expect(asked).toEqual([
      `${s3Address("bucket", "eu-west-1", undefined).host} eu-west-1`,
      `${s3Address("bucket", "us-west-2", undefined).host} us-west-2`,
      `${s3Address("bucket", "us-west-2", undefined).host} us-west-2`,
    ]);
  });

  test.each([
    ["a server of one's own", "us-west-2", true],
    ["a name that is no region", "evil.example/", false],
  ])("is not followed to %s", async (_what, region, own) => {
    const heard: string[] = [];
    const port = await listen((host) => {
      heard.push(host);
      return { status: 301, region };
    });
    const http = client();
    const here = {
      ...http,
      send: (request: Parameters<typeof http.send>[0]) => http.send({ ...request, url: `http://127.0.0.1:${port}/` }),
    };
    const send = asking(own ? `http://127.0.0.1:${port}` : undefined, async () => keys("a"), here);
    await expect(send({ method: "HEAD", key: "a" })).rejects.toMatchObject({ status: 301 });
    expect(heard.length).toBe(1);
  });
});

async function listen(answer: (host: string, authorization: string) => { status: number; region?: string }) {
  const server = createServer((request, response) => {
    const { status, region } = answer(request.headers.host ?? "", request.headers.authorization ?? "");
    response.writeHead(status, region === undefined ? {} : { "x-amz-bucket-region": region }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return address.port;
}
