import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { mlflowRegistry } from "../../src/registry/registries/mlflow.ts";
import { experimentName } from "../../src/tracking/trackers/mlflow-experiment.ts";
import { testHost } from "../support/host.ts";

it.each([
  ["digits", { MLFLOW_EXPERIMENT_NAME: "other" }, "digits"],
  [undefined, { MLFLOW_EXPERIMENT_NAME: "other" }, "other"],
  [undefined, {}, "modelgate"],
])("the experiment of %j with %j is %s", (named, env, expected) => {
  expect(experimentName(testHost({ env }), named)).toBe(expected);
});

/** A registry that has no model, and the paths that it was asked for. */
async function registryServer(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? "").split("?")[0] ?? "");
    response.writeHead(404, { "content-type": "application/json" });
    response.end('{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"none"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

it("the registry may be on a server of its own: the policy's word, MLFLOW_REGISTRY_URI, MLFLOW_TRACKING_URI", async () => {
  const [policy, registry, tracking] = [await registryServer(), await registryServer(), await registryServer()];
  const env = { MLFLOW_REGISTRY_URI: registry.url, MLFLOW_TRACKING_URI: tracking.url };
  const count = () => [policy, registry, tracking].map(({ asked }) => asked.length > 0);
  expect(await mlflowRegistry(testHost({ env }), { trackingUri: policy.url }).versions("digits")).toEqual([]);
  expect(count()).toEqual([true, false, false]);
  expect(await mlflowRegistry(testHost({ env }), {}).versions("digits")).toEqual([]);
  expect(count()).toEqual([true, true, false]);
  await mlflowRegistry(testHost({ env: { MLFLOW_TRACKING_URI: tracking.url } }), {}).versions("digits");
  expect(count()).toEqual([true, true, true]);
});
