import { describe, expect, it } from "vitest";
import { isFraction, wellKnownDirection } from "../../src/config/directions.ts";
import { parseTolerance } from "../../src/config/tolerance.ts";

describe("wellKnownDirection", () => {
  it.each([
    "accuracy",
    "val_accuracy",
    "eval/f1_macro",
    "per_class.3.recall",
    "rocAUC",
    "roc_auc",
    "test.R2",
    "bleu",
    "val-f1",
  ])("%s: higher", (name) => {
    expect(wellKnownDirection(name)).toBe("higher");
  });
  it.each([
    "loss",
    "train_loss",
    "log_loss",
    "RMSE",
    "latency_ms",
    "latency_p95_ms",
    "model_bytes",
    "model.size_bytes",
    "wer",
    "ms",
    "train_seconds",
    "logLoss",
  ])("%s: lower", (name) => {
    expect(wellKnownDirection(name)).toBe("lower");
  });
  it.each([
    "time_to_accuracy",
    "accuracy_drop",
    "loss_improvement",
    "accuracy.std",
    "rows",
    "",
    "seed",
    "loss.*",
    "map_size_ratio",
    "mean",
    "constructor",
  ])("%j: unknown", (name) => {
    expect(wellKnownDirection(name)).toBeUndefined();
  });
  it("knows fractions", () => {
    expect([isFraction("val_accuracy"), isFraction("r2"), isFraction("loss")]).toEqual([true, false, false]);
  });
});

describe("parseTolerance", () => {
  it("is exact in decimal", () => {
    expect(parseTolerance("2.3%").amount).toBe(0.023);
    expect(parseTolerance("0.7pp")).toEqual({ kind: "absolute", amount: 0.007, text: "0.7pp" });
    expect(parseTolerance(3)).toEqual({ kind: "absolute", amount: 3, text: "3" });
  });
});
