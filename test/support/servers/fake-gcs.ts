import type { FarSide } from "../storage-contract.ts";
import { tool } from "../tools.ts";
import { type Started, startServer } from "./server.ts";

/** A fake of Google Cloud Storage with the bucket `data`, which keeps versions. It asks for no credential. */
export async function startFakeGcs(): Promise<Started> {
  const started = await startServer(tool("fake-gcs-server"), (port) => {
    const address = ["-scheme", "http", "-host", "127.0.0.1", "-port", String(port)];
    // Only the back end in memory keeps generations.
    return [...address, "-public-host", `127.0.0.1:${port}`, "-backend", "memory", "-log-level", "error"];
  });
  const answer = await fetch(`${started.endpoint}/storage/v1/b?project=test`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "data", versioning: { enabled: true } }),
  });
  if (!answer.ok) throw new Error(`fake-gcs-server makes no bucket: ${await answer.text()}`);
  return started;
}

/** The same as the contract's far side. */
export async function fakeGcsFarSide(): Promise<FarSide> {
  const { endpoint, stop } = await startFakeGcs();
  const options = { endpointurl: endpoint };
  return {
    url: "gs://data/some/folder",
    options,
    missing: { url: "gs://nowhere/x", options, says: /no bucket `nowhere`/ },
    open: { url: "gs://data/some/folder", options: {}, env: { STORAGE_EMULATOR_HOST: endpoint } },
    stop,
  };
}
