import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { stageSettings, unusedRules } from "../../src/config/stage-settings.ts";

const settingsOf = (text: string, stage: string) =>
  stageSettings(parseConfig(`model: { name: digits }\nstages:\n${text}`, "modelgate.yaml").stages, stage);

describe("stages: of modelgate.yaml", () => {
  test("says nothing of a stage that no entry names", () => {
    expect(settingsOf("  train: { timeout: 10h }\n", "evaluate")).toEqual({ checkpointEvery: 600, secrets: [] });
  });

  test("is merged key by key, later entries first", () => {
    const text = `  "**": { runs-on: ubuntu-latest, timeout: 30 }
  train: { runs-on: [self-hosted, gpu], checkpoint: ckpt, checkpoint-every: 90s, secrets: [HF_TOKEN] }
  sub/dvc.yaml:train@a: { timeout: 10h }
`;
    expect(settingsOf(text, "train@b")).toEqual({
      runsOn: ["self-hosted", "gpu"],
      timeout: 1800,
      checkpoint: "ckpt",
      checkpointEvery: 90,
      secrets: ["HF_TOKEN"],
    });
    expect(settingsOf(text, "sub/dvc.yaml:train@a")).toMatchObject({ runsOn: ["ubuntu-latest"], timeout: 36_000 });
  });

  test("knows entries that no stage is called by", () => {
    const keys = { timeout: 1 };
    const rules = ["train", "sub/**", "trian", "train@*", "other/*"].map((pattern) => [pattern, keys] as const);
    expect(unusedRules(rules, ["train@a", "sub/dvc.yaml:x"])).toEqual(["trian", "other/*"]);
  });

  test.each([
    ["  train: { timeout: soon }\n", /expected a number of minutes, or text such as 90s, 30m or 10h/],
    ["  train: { secrets: [a-b] }\n", /expected the name of an environment variable/],
    ["  train: { run-on: x }\n", /unknown key `run-on`/],
  ])("names what is wrong in %j", (text, message) => {
    expect(() => settingsOf(text, "train")).toThrow(message);
  });
});
