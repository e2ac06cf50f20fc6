import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { cancelledError, hostedWarning, timeLimitOf } from "../../src/flow/time-limit.ts";
import { testHost } from "../support/host.ts";

const began = new Date("2026-01-02T03:04:05.000Z");

const withCheckpoint = "stages:\n  train: { checkpoint: ckpt }\n";
const hosted = { RUNNER_ENVIRONMENT: "github-hosted" };

function limitOf(given: string | undefined, env: Record<string, string> = {}, stages = ""): unknown {
  const config = parseConfig(`model: { name: digits }\n${stages}`, "modelgate.yaml");
  const limit = timeLimitOf(testHost({ env }), began, config, given);
  return limit && [limit.seconds, limit.text];
}

describe("a run's time limit", () => {
  test("is what the input says", () => {
    expect(limitOf("5h40m")).toEqual([20_400, "5h40m"]);
    expect(limitOf(" 1.5h ")).toEqual([5400, "1.5h"]);
    expect(limitOf("90")).toEqual([5400, "90"]);
    expect(limitOf("2m 30s")).toEqual([150, "2m 30s"]);
    for (const text of ["soon", "0", "-5m", "5h40", "1d", "m"])
      expect(() => limitOf(text)).toThrow(/`time-limit` is "/);
  });

  test("comes by itself before GitHub's own, where a stage could go on from a checkpoint", () => {
    expect(limitOf(undefined, hosted, withCheckpoint)).toEqual([20_400, "5h40m"]);
    expect(limitOf("", hosted, withCheckpoint)).toEqual([20_400, "5h40m"]);
    expect(limitOf("1h", hosted, withCheckpoint)).toEqual([3600, "1h"]);
    expect(limitOf(undefined, hosted)).toBeUndefined();
    expect(limitOf(undefined, { RUNNER_ENVIRONMENT: "self-hosted" }, withCheckpoint)).toBeUndefined();
  });
});

describe("a cancelled run says", () => {
  const saidAfter = (hours: number, env: Record<string, string> = hosted): string => {
    const now = (): Date => new Date(began.getTime() + hours * 3_600_000);
    return cancelledError({ host: testHost({ env, now }), began }, "the run of digits", undefined).message;
  };

  test("that GitHub's six hours are over, where they are", () => {
    const six = "the run of digits was ended with its job: GitHub's own runners give a job six hours";
    expect(saidAfter(5.9)).toBe(six);
    expect(saidAfter(1)).toBe("the run of digits was cancelled");
    expect(saidAfter(7, {})).toBe("the run of digits was cancelled");
  });
});

describe("a stage that may take longer than six hours", () => {
  test("is warned of where its job runs on a runner of GitHub's", () => {
    const timeout = 10 * 3600;
    expect(hostedWarning("train", { timeout })).toMatch(
      /^stage train may take 10 hours .* ubuntu-latest .*`checkpoint`/,
    );
    expect(hostedWarning("train", { timeout, checkpoint: "c", runsOn: ["ubuntu-24.04"] })).toMatch(/goes on from/);
    expect(hostedWarning("train", { timeout, runsOn: ["self-hosted", "ubuntu-latest"] })).toBeUndefined();
    expect(hostedWarning("train", { timeout, runsOn: ["our-gpu"] })).toBeUndefined();
    expect(hostedWarning("train", { timeout: 6 * 3600 })).toBeUndefined();
    expect(hostedWarning("train", {})).toBeUndefined();
  });
});
