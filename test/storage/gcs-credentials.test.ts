import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { byClient, gcsCredentials } from "../../src/storage/gcs-credentials.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { json, webFake } from "../support/web-fake.ts";

let privateKey = "";
beforeAll(() => {
  const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  privateKey = key.export({ type: "pkcs8", format: "pem" }).toString();
});

function fileOf(content: unknown, name = "credential.json"): string {
  const path = join(tempDir(), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const account = (email: string) => ({ type: "service_account", client_email: email, private_key: privateKey });

/** Whoever would ask: of a server that is reached safely, by these settings. */
function chosen(
  options: Record<string, string>,
  env: Record<string, string> = {},
  more: StorageOptions = {},
  endpoint = "https://storage.googleapis.com",
) {
  const host = testHost({ env: { NO_GCE_CHECK: "true", ...env } });
  const remote = { name: "r", url: "gs://b", options, origin: ".dvc/config" };
  return gcsCredentials(host, remote, more, new URL(endpoint)).then((found) => ({ ...found, host }));
}

describe("who asks is chosen in order", () => {
  test("nobody where the remote says so, for a fork, in the clear, or where there is no credential", async () => {
    const env = { GOOGLE_APPLICATION_CREDENTIALS: fileOf(account("env@p")) };
    expect((await chosen({ allow_anonymous_login: "true" }, env)).source).toBe("nobody (allow_anonymous_login)");
    expect((await chosen({}, env, { anonymous: true })).source).toContain("a fork's job");
    expect((await chosen({}, env, {}, "http://127.0.0.1:1")).source).toContain("where a token could be read");
    const none = await chosen({});
    expect(none.source).toContain("no credential was found");
    expect(await none.headers()).toEqual({});
    expect(none.renew({})).toBe(false);
  });

  test("the remote's file, then the environment's, then gcloud's login", async () => {
    const gcloud = tempDir();
    const login = {
      type: "authorized_user",
      client_id: "c",
      client_secret: "login-secret",
      refresh_token: "refresh-me",
    };
    writeFileSync(join(gcloud, "application_default_credentials.json"), JSON.stringify(login));
    const env = { GOOGLE_APPLICATION_CREDENTIALS: fileOf(account("env@p")), CLOUDSDK_CONFIG: gcloud };
    const own = { credentialpath: fileOf(account("own@p")) };
    expect((await chosen(own, env)).source).toBe("`own@p` by credentialpath of the remote `r`");
    expect((await chosen({}, env)).source).toBe("`env@p` by GOOGLE_APPLICATION_CREDENTIALS");
    const last = await chosen({}, { CLOUDSDK_CONFIG: gcloud });
    expect(last.source).toBe("a user's login by gcloud's own login");
    expect(last.host.lines).toEqual(["secret: login-secret", "secret: refresh-me"]);
  });
});

describe("a file that is no credential", () => {
  test("is named and not quoted", async () => {
    await expect(chosen({ credentialpath: "/nowhere/key.json" })).rejects.toMatchObject({
      name: "UserError",
      message: "credentialpath of the remote `r` names /nowhere/key.json, which cannot be read",
      where: { file: ".dvc/config" },
    });
    const broken = fileOf('{"private_key": "very-secret');
    const error = await chosen({}, { GOOGLE_APPLICATION_CREDENTIALS: broken }).catch((caught: unknown) => caught);
    expect(formatError(error)).toContain("holds no JSON");
    expect(`${formatError(error)} ${(error as Error).cause}`).not.toContain("very-secret");
    await expect(chosen({ credentialpath: fileOf({ key: 1 }) })).rejects.toThrow("it has no `type`");
  });

  test.each([
    ["token_url", { type: "external_account", token_url: "https://evil.example/token" }],
    ["token_url", { type: "external_account", token_url: "https://sts.googleapis.com.evil.example/token" }],
    ["token_uri", { type: "gdch_service_account", token_uri: "http://oauth2.googleapis.com/token" }],
    ["service_account_impersonation_url", { type: "x", service_account_impersonation_url: "https://evil.example" }],
    ["credential_source", { type: "external_account", credential_source: { file: "/etc/passwd" } }],
    ["token_url", { type: "impersonated_service_account", source_credentials: { token_url: "https://evil.example" } }],
  ])("a remote's own file does not say where secrets go: %s %j", async (field, content) => {
    await expect(chosen({ credentialpath: fileOf(content) })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(`has a \`${field}\``),
      fix: expect.stringContaining("GOOGLE_APPLICATION_CREDENTIALS"),
    });
  });
});

describe("a workload identity, as google-github-actions/auth writes it", () => {
  const audience = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github";

  /** GitHub's and Google's sides, and the file between them. */
  async function identity(exchange: (count: number) => [number, unknown]) {
    const github = await webFake((_asked, response) => json(response, 200, { value: "the-jobs-oidc-token" }));
    const google = await webFake((_asked, response, count) => json(response, ...exchange(count)));
    const file = fileOf({
      universe_domain: "googleapis.com",
      type: "external_account",
      audience,
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: `${google.endpoint}/v1/token`,
      credential_source: {
        url: `${github.endpoint}/?audience=x`,
        headers: { Authorization: "Bearer runner" },
        format: { type: "json", subject_token_field_name: "value" },
      },
    });
    return { github, google, credentials: await chosen({}, { GOOGLE_APPLICATION_CREDENTIALS: file }) };
  }
  const granted = (count: number): [number, unknown] => [
    200,
    { access_token: `token-${count}`, token_type: "Bearer", expires_in: 3600, issued_token_type: "t" },
  ];

  test("the job's token is exchanged once, and once more where Google refuses what came of it", async () => {
    const { github, google, credentials } = await identity(granted);
    expect(credentials.source).toBe(`\`${audience}\` by GOOGLE_APPLICATION_CREDENTIALS`);
    const first = await credentials.headers();
    expect(first).toMatchObject({ authorization: "Bearer token-1" });
    expect(await credentials.headers()).toMatchObject({ authorization: "Bearer token-1" });
    expect(github.asked[0]?.headers.authorization).toBe("Bearer runner");
    expect(google.asked[0]?.body.toString()).toContain("subject_token=the-jobs-oidc-token");
    // Two requests that were refused with the same token get one new token.
    expect([
      credentials.renew(first),
      (await credentials.headers())["authorization"],
      credentials.renew(first),
    ]).toEqual([true, "Bearer token-2", true]);
    expect(await credentials.headers()).toMatchObject({ authorization: "Bearer token-2" });
    expect(google.asked).toHaveLength(2);
    expect(credentials.host.lines).toEqual(["secret: token-1", "secret: token-2"]);
  });

  test("a refusal says whose it was and no secret", async () => {
    const { credentials } = await identity(() => [
      400,
      { error: "invalid_target", error_description: "The audience does not match." },
    ]);
    const error = await credentials.headers().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/no token for `\/\/iam.*invalid_target.*audience does not match/i),
      fix: expect.stringContaining("id-token: write"),
    });
    expect(error).not.toHaveProperty("cause");
    expect(formatError(error)).not.toContain("the-jobs-oidc-token");
  });
});

test.each([{ status: 503 }, { status: 429 }, { code: "ECONNREFUSED" }, { code: "ENOTFOUND" }])(
  "a token that cannot be got just now is asked for again: %j",
  async (fault) => {
    const getRequestHeaders = async () => {
      throw Object.assign(new Error("not now"), fault);
    };
    const credentials = byClient(testHost(), () => ({ getRequestHeaders }), "`a@p`");
    await expect(credentials.headers()).rejects.toMatchObject({
      name: "TransientError",
      message: "no token could be got for `a@p`: not now",
    });
  },
);

describe("addresses", () => {
  const open = (url: string, options: Record<string, string>, env: Record<string, string> = {}) =>
    openStorage(testHost({ env: { NO_GCE_CHECK: "true", ...env } }), {
      name: "r",
      url,
      options,
      origin: ".dvc/config",
    });

  test.each([
    ["gs://", {}, {}, "names no bucket"],
    ["gs:///x", {}, {}, "names no bucket"],
    ["gs://b", { endpoint_url: "x" }, {}, "unknown option `endpoint_url`"],
    ["gs://b", { allow_anonymous_login: "maybe" }, {}, "expected true or false"],
    ["gs://b", { endpointurl: "ftp://x" }, {}, "is no address of a web server"],
    ["gs://b", {}, { STORAGE_EMULATOR_HOST: "http://" }, "is no address of a web server"],
  ])("%s %j %j", async (url, options, env, message) => {
    await expect(open(url, options, env)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      where: { file: ".dvc/config" },
    });
  });

  test("the remote's server goes before the emulator's, which needs no scheme; gcs:// is gs://", async () => {
    const answer = (_asked: unknown, response: import("node:http").ServerResponse) => json(response, 200, {});
    const [own, emulator] = [await webFake(answer), await webFake(answer)];
    const env = { STORAGE_EMULATOR_HOST: emulator.endpoint.replace("http://", "") };
    const storage = await open("gcs://b/x/", { endpointurl: `${own.endpoint}/base/` }, env);
    expect(storage.url).toBe("gs://b/x");
    await storage.exists("a");
    expect(own.asked[0]?.url).toBe("/base/storage/v1/b/b/o/x%2Fa?fields=generation");
    await (await open("gs://b/x", {}, env)).exists("a");
    expect(emulator.asked).toHaveLength(1);
  });
});
