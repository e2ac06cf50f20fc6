import { describe, expect, it } from "vitest";
import { gateText } from "../../src/gate/gate-text.ts";
import { gateOn } from "../support/gate-records.ts";

describe("what a gate asks", () => {
  it.each([
    ["model-bytes", 64e6, "at most 64 MB"],
    ["peak-memory.train", 12 * 1024 ** 3, "at most 12 GiB"],
    ["model-bytes", 1500, "at most 1,500 B"],
    ["seconds", 1800, "at most 30 min"],
    ["stage-seconds.train", 90, "at most 90 s"],
    ["data-files", 2000, "at most 2,000"],
  ])("of %s: %s", (name, max, text) => {
    expect(gateText(gateOn(name, { source: "budget", max }), name)).toBe(text);
  });

  it.each([
    ["model_bytes", 65_536, "at most 64 KiB"],
    ["latency_ms.p95", 12.5, "at most 12.5 ms"],
    ["latency_us", 0, "at most 0 µs"],
    ["fit_seconds", 5400, "at most 90 min"],
    ["items", 20, "at most 20"],
  ])("of a metric whose name has a unit, %s: %s", (name, max, text) => {
    expect(gateText(gateOn(name, { max }), name)).toBe(text);
  });

  it("with no margin", () => {
    expect(gateText(gateOn("accuracy", { regression: 0 }), "accuracy")).toBe("no worse");
    expect(gateText(gateOn("accuracy", { regression: "1pp" }), "accuracy")).toBe("no worse than −1 pp");
    expect(gateText(gateOn("x", { direction: "target", target: 1, regression: 0 }), "x")).toBe("within 1 ±0");
  });
});
