import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openBench } from "../../../src/flow/bench.ts";
import { keepInBucket } from "../../../src/flow/images/bucket.ts";
import { fakeS3, refuse } from "../../support/data-s3-fake.ts";
import { testHost } from "../../support/host.ts";
import { gitEnv, gitRepo } from "../../support/repo.ts";

const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "a-secret-of-the-job" };
const files = [
  { name: "a.png", bytes: Buffer.from("one picture") },
  { name: "b.png", bytes: Buffer.from("another") },
];

async function kept(held: Map<string, Buffer>, images = "s3://pictures/ci") {
  const fake = await fakeS3((request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    if (request.method === "PUT") {
      void buffer(request).then((bytes) => {
        held.set(path, bytes);
        response.end();
      });
    } else if (held.has(path)) response.end();
    else refuse(response, 404, "NoSuchKey");
  });
  const remote = `['remote "pictures"']\n    url = s3://pictures/data\n    endpointurl = ${fake.endpoint}\n    region = eu-west-1\n`;
  const { root } = gitRepo({
    "modelgate.yaml": "model: { name: m, path: m.txt }\n",
    ".dvc/config": `['remote "other"']\n    url = s3://other\n${remote}`,
  });
  const bench = await openBench(testHost({ cwd: root, env: { ...gitEnv(), ...keys } }), {
    config: "modelgate.yaml",
    model: [],
  });
  return { fake, links: await keepInBucket(bench, files, { url: images, seconds: 3600 }) };
}

test("images are put below the bucket's folder by their digests, and linked for a time", async () => {
  const held = new Map<string, Buffer>();
  const { fake, links } = await kept(held);
  expect([...held.values()].map(String).sort()).toEqual(["another", "one picture"]);
  for (const { name } of files) {
    // The remote of the same bucket said where it is.
    const url = new URL(links.get(name) ?? "");
    expect(url.origin).toBe(fake.endpoint);
    expect(url.pathname).toMatch(/^\/pictures\/ci\/modelgate-images\/[0-9a-f]{64}\.png$/);
    expect(held.has(url.pathname)).toBe(true);
    expect(url.searchParams.get("X-Amz-Expires")).toBe("3600");
    expect(url.searchParams.get("X-Amz-Credential")).toMatch(/^id\/\d{8}\/eu-west-1\/s3\/aws4_request$/);
    expect(url.href).not.toContain("a-secret-of-the-job");
  }
});

test("what is there already is not sent again", async () => {
  const held = new Map<string, Buffer>();
  await kept(held);
  const { fake } = await kept(held);
  expect(fake.requests.map(({ line }) => line.split(" ")[0])).toEqual(["HEAD", "HEAD"]);
});
