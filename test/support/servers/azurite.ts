import { realpathSync } from "node:fs";
import { BlobServiceClient, StorageSharedKeyCredential } from "@azure/storage-blob";
import type { FarSide } from "../storage-contract.ts";
import { tool } from "../tools.ts";
import { type Started, startServer } from "./server.ts";

const account = "devaccount";
/** Azurite takes any account and key that it is started with. */
const key = Buffer.from("a key of these tests alone, made for Azurite").toString("base64");
const wrongKey = Buffer.from("another key, which Azurite was not started with").toString("base64");

export interface Azurite extends Started {
  readonly account: string;
  readonly key: string;
  readonly connectionString: string;
}

/** Microsoft's own emulator of Azure Blob Storage with the containers `data`, and `open`, which everybody may read. */
export async function startAzurite(): Promise<Azurite> {
  const started = await startServer(
    process.execPath,
    (port, dir) => {
      const place = ["--blobHost", "127.0.0.1", "--blobPort", String(port), "--location", dir];
      return [realpathSync(tool("azurite-blob")), ...place, "--silent", "--disableTelemetry", "--skipApiVersionCheck"];
    },
    { AZURITE_ACCOUNTS: `${account}:${key}` },
  );
  const url = `${started.endpoint}/${account}`;
  const service = new BlobServiceClient(url, new StorageSharedKeyCredential(account, key));
  await service.createContainer("data");
  await service.createContainer("open", { access: "container" });
  return { ...started, account, key, connectionString: connectionString(url, key) };
}

/** The same as the contract's far side. */
export async function azuriteFarSide(): Promise<FarSide> {
  const { endpoint, connectionString: text, stop } = await startAzurite();
  const url = `${endpoint}/${account}`;
  return {
    url: "azure://open/some/folder",
    options: { connection_string: text },
    refused: {
      url: "azure://data",
      options: { connection_string: connectionString(url, wrongKey) },
      names: /connection_string of the remote `far`/,
      secrets: [wrongKey, key],
    },
    missing: { url: "azure://nowhere/x", options: { connection_string: text }, says: /no container `nowhere`/ },
    open: { url: "azure://open/some/folder", options: { connection_string: `BlobEndpoint=${url};` } },
    stop,
  };
}

function connectionString(url: string, accountKey: string): string {
  const parts = { DefaultEndpointsProtocol: "http", AccountName: account, AccountKey: accountKey, BlobEndpoint: url };
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value};`)
    .join("");
}
