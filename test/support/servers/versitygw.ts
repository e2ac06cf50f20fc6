import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PutBucketVersioningCommand, S3Client } from "@aws-sdk/client-s3";
import type { FarSide } from "../storage-contract.ts";
import { tool } from "../tools.ts";
import { startServer } from "./server.ts";

const keys = { access_key_id: "testkey", secret_access_key: "test-secret-text" };

/** A real S3 server whose one bucket keeps versions. */
export async function startVersitygw(): Promise<FarSide> {
  const { endpoint, stop } = await startServer(tool("versitygw"), (port, dir) => {
    mkdirSync(join(dir, "buckets", "data"), { recursive: true });
    mkdirSync(join(dir, "versions"));
    const account = ["--access", keys.access_key_id, "--secret", keys.secret_access_key];
    const folders = ["--versioning-dir", join(dir, "versions"), join(dir, "buckets")];
    // Its log would fill the pipe while a test waits for another program.
    return [...account, "--quiet", "--port", `127.0.0.1:${port}`, "posix", ...folders];
  });
  const options = { endpointurl: endpoint, region: "us-east-1", ...keys };
  const credentials = { accessKeyId: keys.access_key_id, secretAccessKey: keys.secret_access_key };
  const client = new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true, credentials });
  await client.send(new PutBucketVersioningCommand({ Bucket: "data", VersioningConfiguration: { Status: "Enabled" } }));
  client.destroy();
  return {
    url: "s3://data/some/folder",
    options,
    refused: {
      url: "s3://data",
      options: { ...options, secret_access_key: "another-secret-text" },
      names: /access_key_id of the remote `far`/,
      secrets: ["another-secret-text", "test-secret-text"],
    },
    missing: { url: "s3://nowhere/x", options, says: /no such bucket/ },
    stop,
  };
}
