import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mlflowRegistry } from "../../src/registry/registries/mlflow.ts";
import { mlflowTracker } from "../../src/tracking/trackers/mlflow.ts";
import { testHost } from "../support/host.ts";
import { type MlflowServer, startMlflow } from "../support/mlflow-server.ts";
import { gitRepo, makeTempDir } from "../support/repo.ts";
import { sampleRecord } from "../support/tracking-samples.ts";

const login = { username: "keeper", password: "correct horse battery 9" };

describe("an MLflow server that asks who is there", () => {
  const dir = makeTempDir();
  let server: MlflowServer;
  beforeAll(async () => {
    server = await startMlflow(dir.path, login);
  });
  afterAll(async () => {
    await server?.stop();
    dir.remove();
  });

  function tracker(username: string, password: string) {
    const env = { ...testHost().env, MLFLOW_TRACKING_USERNAME: username, MLFLOW_TRACKING_PASSWORD: password };
    const host = testHost({ env });
    return {
      host,
      tracker: mlflowTracker(host, { trackingUri: server.url, experiment: "auth" }, { root: gitRepo().root }),
    };
  }

  it("lets the right name and password in: the record is kept once and found again", async () => {
    const { tracker: mlflow } = tracker(login.username, login.password);
    const record = sampleRecord({});
    const first = await mlflow.log(record);
    expect(first.created).toBe(true);
    expect((await mlflow.log(record)).run_id).toBe(first.run_id);
    const [found] = await mlflow.find({ by: "commit", model: record.model.name, commits: [record.source.commit] });
    expect(found?.record).toEqual(record);
  });

  it("refuses others in words that name what to set and never the password", async () => {
    const wrong = "not the password at all";
    const { tracker: mlflow, host } = tracker(login.username, wrong);
    const refused = await mlflow.log(sampleRecord({})).catch((error: unknown) => error);
    expect(String(refused)).toMatch(/401|refused|not accepted|credentials/i);
    expect(`${String(refused)} ${JSON.stringify(refused)}`).not.toContain(wrong);
    const none = mlflowRegistry(testHost(), { trackingUri: server.url });
    await expect(none.versions("digits")).rejects.toThrow();
    expect(host.lines.filter((line) => !line.startsWith("secret:")).join("\n")).not.toContain(wrong);
  });
});
