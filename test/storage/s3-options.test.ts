import { writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { fakeS3 } from "../support/data-s3-fake.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

/** A server that answers every request with nothing, and keeps what it was asked with. */
async function listening(): Promise<{ port: number; heard: IncomingHttpHeaders[] }> {
  const heard: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers);
    request.resume().on("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { port: address.port, heard };
}

/** What one request to the remote carries. */
async function asked(
  options: Record<string, string>,
  env: Record<string, string> = {},
  more: StorageOptions = {},
): Promise<IncomingHttpHeaders> {
  const { port, heard } = await listening();
  const remote = {
    name: "r",
    url: "s3://bucket/x",
    options: { endpointurl: `http://127.0.0.1:${port}`, ...options },
    origin: ".dvc/config",
  };
  await (await openStorage(testHost({ env }), remote, more)).exists("a");
  return heard[0] ?? {};
}

const keys = { access_key_id: "AKIAOPTION", secret_access_key: "s" };
const environment = { AWS_ACCESS_KEY_ID: "AKIAENV", AWS_SECRET_ACCESS_KEY: "s" };

function credentialsFile(): string {
  const file = join(tempDir(), "credentials");
  writeFileSync(
    file,
    "[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = s\n" +
      "[team]\naws_access_key_id = AKIATEAM\naws_secret_access_key = s\n",
  );
  return file;
}

test.each([
  ["the remote's own keys before the environment's", keys, environment, "AKIAOPTION"],
  ["the environment's keys", {}, environment, "AKIAENV"],
])("requests are signed with %s", async (_what, options, env, id) => {
  expect((await asked({ region: "eu-west-1", ...options }, env)).authorization).toContain(`Credential=${id}/`);
});

test("a profile of a credentials file signs, before the environment's keys", async () => {
  const options = { region: "eu-west-1", credentialpath: credentialsFile() };
  expect((await asked({ ...options, profile: "team" }, environment)).authorization).toContain("Credential=AKIATEAM/");
  expect((await asked(options, environment)).authorization).toContain("Credential=AKIADEFAULT/");
  const named = { AWS_PROFILE: "team", AWS_SHARED_CREDENTIALS_FILE: options.credentialpath };
  expect((await asked({ region: "eu-west-1" }, named)).authorization).toContain("Credential=AKIATEAM/");
});

test("a session token goes along with the keys", async () => {
  expect((await asked({ ...keys, session_token: "tok" }))["x-amz-security-token"]).toBe("tok");
  expect((await asked({}, { ...environment, AWS_SESSION_TOKEN: "tok2" }))["x-amz-security-token"]).toBe("tok2");
});

test("the region is the remote's, else the environment's, else us-east-1", async () => {
  const region = async (options: Record<string, string>, env: Record<string, string> = {}) =>
    /Credential=[^/]+\/\d+\/([^/]+)\//.exec((await asked({ ...keys, ...options }, env)).authorization ?? "")?.[1];
  expect(await region({ region: "eu-west-1" }, { AWS_REGION: "eu-north-1" })).toBe("eu-west-1");
  expect(await region({}, { AWS_REGION: "eu-north-1" })).toBe("eu-north-1");
  expect(await region({}, { AWS_DEFAULT_REGION: "eu-south-1" })).toBe("eu-south-1");
  expect(await region({})).toBe("us-east-1");
});

test("an endpoint without a scheme is https, or http with `use_ssl = false`", async () => {
  const { port, heard } = await listening();
  const open = (options: Record<string, string>) =>
    openStorage(testHost(), {
      name: "r",
      url: "s3://bucket",
      options: { ...keys, endpointurl: `127.0.0.1:${port}`, ...options },
      origin: ".dvc/config",
    });
  expect(await (await open({ use_ssl: "false" })).exists("a")).toBe(true);
  expect(heard).toHaveLength(1);
  await expect((await open({})).exists("a")).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("no secure connection"),
    where: { file: ".dvc/config" },
    fix: expect.stringContaining("ssl_verify"),
  });
  expect(heard).toHaveLength(1);
});

test("the endpoint may come from the environment", async () => {
  const { port, heard } = await listening();
  const env = { ...environment, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` };
  const remote = { name: "r", url: "s3://bucket/x", options: {}, origin: ".dvc/config" };
  expect(await (await openStorage(testHost({ env }), remote)).exists("a")).toBe(true);
  expect(heard[0]?.host).toBe(`127.0.0.1:${port}`);
});

test("encryption and ACL go with what is written", async () => {
  const { port, heard } = await listening();
  const options = { sse: "aws:kms", sse_kms_key_id: "key-1", acl: "bucket-owner-full-control" };
  const storage = await openStorage(testHost(), {
    name: "r",
    url: "s3://bucket",
    options: { ...keys, endpointurl: `http://127.0.0.1:${port}`, ...options },
    origin: ".dvc/config",
  });
  const path = join(tempDir(), "body");
  writeFileSync(path, "bytes");
  await storage.write("a", { file: path, size: 5 });
  expect(heard[0]).toMatchObject({
    "x-amz-server-side-encryption": "aws:kms",
    "x-amz-server-side-encryption-aws-kms-key-id": "key-1",
    "x-amz-acl": "bucket-owner-full-control",
  });
});

test("a CA file that is not there is named with the option", async () => {
  await expect(asked({ ...keys, ssl_verify: "/nowhere/ca.pem" })).rejects.toMatchObject({
    name: "UserError",
    message: "`ssl_verify` of the remote `r` names /nowhere/ca.pem, which cannot be read",
    where: { file: ".dvc/config" },
  });
});

test.each([
  ["fails", (response: ServerResponse) => response.writeHead(503).end(), "the server failed (503"],
  ["hangs up", (response: ServerResponse) => response.destroy(), "the connection was cut (ECONNRESET)"],
])("a server that always %s is the user's to mend, after a few tries", async (_what, answer, message) => {
  const { endpoint, requests } = await fakeS3((_request, response) => answer(response));
  const remote = { name: "r", url: "s3://bucket", options: { ...keys, endpointurl: endpoint }, origin: ".dvc/config" };
  await expect((await openStorage(testHost(), remote)).exists("a")).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(message),
  });
  expect(requests.length).toBe(5);
});
