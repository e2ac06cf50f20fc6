import { describe, expect, test } from "vitest";
import { azureAccount } from "../../src/storage/azure-account.ts";
import { azureCredentials } from "../../src/storage/azure-credentials.ts";
import { kept } from "../../src/storage/azure-tokens.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "../support/host.ts";

const key = Buffer.from("a key of these tests alone").toString("base64");

function chosen(options: Record<string, string>, env: Record<string, string> = {}, more: StorageOptions = {}) {
  const host = testHost({ env });
  const remote = { name: "r", url: "azure://c", options, origin: ".dvc/config" };
  const account = azureAccount(host, remote);
  return { ...azureCredentials(host, remote, more, account), account, host };
}

const principal = { tenant_id: "t", client_id: "app-id", client_secret: "app-secret" };

describe("who asks is chosen in order", () => {
  const account = { account_name: "acc" };
  const connection = { connection_string: `AccountName=acc;AccountKey=${key}` };
  const env = {
    AZURE_STORAGE_ACCOUNT: "envacc",
    AZURE_STORAGE_KEY: key,
    AZURE_STORAGE_SAS_TOKEN: "?sig=x",
    AZURE_STORAGE_CLIENT_SECRET: "s",
    AZURE_STORAGE_CLIENT_ID: "env-app",
    AZURE_STORAGE_TENANT_ID: "t",
  };
  const { AZURE_STORAGE_KEY: _key, ...noKey } = env;
  const { AZURE_STORAGE_SAS_TOKEN: _sas, ...noSas } = noKey;

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      "nobody, where the remote says so",
      { ...connection, allow_anonymous_login: "true" },
      env,
      "nobody (allow_anonymous_login)",
    ],
    ["the connection string", { ...connection, account_key: key }, env, "connection_string of the remote `r`"],
    [
      "the environment's connection string",
      account,
      { ...env, AZURE_STORAGE_CONNECTION_STRING: connection.connection_string },
      "AZURE_STORAGE_CONNECTION_STRING",
    ],
    [
      "the remote's own key before that",
      { ...account, account_key: key },
      { AZURE_STORAGE_CONNECTION_STRING: connection.connection_string },
      "account_key of the remote `r`",
    ],
    ["the key", { ...account, account_key: key, sas_token: "sig=x" }, env, "account_key of the remote `r`"],
    ["the signature", { ...account, sas_token: "sig=x", ...principal }, env, "sas_token of the remote `r`"],
    [
      "the service principal",
      { ...account, ...principal },
      env,
      "the service principal `app-id` by client_id of the remote `r`",
    ],
    ["the environment's key", account, env, "AZURE_STORAGE_KEY"],
    [
      "the environment's key by its other name",
      account,
      { AZURE_STORAGE_ACCOUNT_KEY: key },
      "AZURE_STORAGE_ACCOUNT_KEY",
    ],
    ["the environment's signature", account, noKey, "AZURE_STORAGE_SAS_TOKEN"],
    [
      "the environment's service principal",
      account,
      noSas,
      "the service principal `env-app` by AZURE_STORAGE_CLIENT_ID",
    ],
    ["Azure's own chain", account, {}, "Azure's default chain (environment, workload identity, machine, az login)"],
  ])("%s", (_what, options, env, source) => {
    expect(chosen(options, env).source).toBe(source);
  });

  test("a fork's job reads as nobody", async () => {
    const nobody = chosen(connection, env, { anonymous: true });
    expect(nobody.source).toContain("a fork's job");
    expect(await nobody.headers({ method: "GET", url: new URL("https://x/"), headers: {}, length: 0 })).toEqual({});
    expect(nobody.query).toBe("");
  });

  test("every secret is kept out of the log", () => {
    expect(chosen(connection).host.lines).toEqual([`secret: ${key}`]);
    expect(chosen({ ...account, ...principal }).host.lines).toEqual(["secret: app-secret"]);
  });
});

describe("addresses", () => {
  test.each<[Record<string, string>, string, string]>([
    [{ account_name: "acc" }, "acc", "https://acc.blob.core.windows.net"],
    [{ connection_string: `AccountName=acc;AccountKey=${key};` }, "acc", "https://acc.blob.core.windows.net"],
    [
      { connection_string: "DefaultEndpointsProtocol=http;AccountName=acc;EndpointSuffix=core.chinacloudapi.cn" },
      "acc",
      "http://acc.blob.core.chinacloudapi.cn",
    ],
    [
      { connection_string: "BlobEndpoint=https://acc.blob.core.windows.net/;SharedAccessSignature=a=b&c=d" },
      "acc",
      "https://acc.blob.core.windows.net",
    ],
    [
      { connection_string: " accountname = acc ;BLOBENDPOINT= http://127.0.0.1:10000/acc " },
      "acc",
      "http://127.0.0.1:10000/acc",
    ],
  ])("%j", (options, name, endpoint) => {
    expect(chosen(options).account).toMatchObject({ name, endpoint });
  });

  test.each<[string, Record<string, string>, string]>([
    ["azure://", { account_name: "acc" }, "names no container"],
    ["azure://c", {}, "names no storage account"],
    ["azure://c", { account_name: "acc.evil.example/" }, "is no name of a storage account"],
    ["azure://c", { account_name: "acc", account_key: "not base64 !" }, "is not in base64"],
    ["azure://c", { account_name: "acc", client_secret: "s" }, "without tenant_id and client_id"],
    [
      "azure://c",
      { connection_string: "UseDevelopmentStorage=true" },
      "names neither an AccountName nor a BlobEndpoint",
    ],
    [
      "azure://c",
      { connection_string: `BlobEndpoint=https://x;AccountKey=${key}` },
      "an AccountKey without an AccountName",
    ],
    ["azure://c", { connection_string: "BlobEndpoint=ftp://x" }, "a BlobEndpoint that is no address"],
    ["azure://c", { account_name: "acc", account_keys: "x" }, "unknown option `account_keys`"],
    ["azure://c", { account_name: "acc", read_timeout: "soon" }, "expected seconds"],
  ])("%s %j", async (url, options, message) => {
    const error = await openStorage(testHost({ env: {} }), { name: "r", url, options, origin: ".dvc/config" }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      where: { file: ".dvc/config" },
    });
    expect(String(error)).not.toContain(key);
    expect(String(error)).not.toContain("not base64 !");
  });
});

describe("tokens", () => {
  const hour = 3_600_000;

  function counted(time: { now: number }) {
    let count = 0;
    const host = testHost({ now: () => new Date(time.now) });
    const tokens = kept(host, "`app`", async () => ({
      getToken: async () => {
        count += 1;
        return { token: `token-${count}`, expiresOnTimestamp: time.now + hour };
      },
    }));
    return { tokens, host };
  }

  test("one is kept until shortly before its end, and many askers share one question", async () => {
    const time = { now: 0 };
    const { tokens, host } = counted(time);
    expect(await Promise.all([tokens.token(), tokens.token()])).toEqual(["token-1", "token-1"]);
    time.now = hour / 2;
    expect(await tokens.token()).toBe("token-1");
    time.now = hour - 60_000;
    expect(await tokens.token()).toBe("token-2");
    tokens.forget();
    expect(await tokens.token()).toBe("token-3");
    expect(host.lines).toEqual(["secret: token-1", "secret: token-2", "secret: token-3"]);
  });

  test.each([
    ["UserError", {}, "Azure gives no token for `app`: AADSTS7000215: wrong secret"],
    ["TransientError", { statusCode: 503 }, "no token could be got for `app`: AADSTS7000215: wrong secret"],
    ["TransientError", { code: "ENOTFOUND" }, "no token could be got for `app`"],
  ])("a failure is a %s by its kind: %j", async (name, fault, message) => {
    const tokens = kept(testHost(), "`app`", async () => ({
      getToken: async () => {
        throw Object.assign(new Error("AADSTS7000215: wrong secret\nTrace ID: 1"), fault);
      },
    }));
    const error = await tokens.token().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name, message: expect.stringContaining(message) });
    expect(String(error)).not.toContain("Trace");
    expect(error).not.toHaveProperty("cause");
  });

  test("none is sent where anybody can read it", async () => {
    const { headers } = chosen({ account_name: "acc", ...principal });
    const request = { method: "GET", url: new URL("http://acc.example/c/k"), headers: {}, length: 0 };
    await expect(headers(request)).rejects.toMatchObject({ name: "UserError" });
  });
});
