import { describe, expect, test } from "vitest";
import { unitOf } from "../../src/config/metric-unit.ts";
import { count, formatBytes, formatInterval, formatPair, formatSeconds } from "../../src/report/number.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("formatInterval", () => {
  test.each([
    [[-0.0181, -0.0049], "−0.012", " (−0.018 … −0.005)"],
    [[-0.0018, 0.0018], "0", " (−0.0018 … +0.0018)"],
    [[-12.61, -11.4], "−12", " (−12.6 … −11.4)"],
    [[-1500, 300], "−600", " (−1,500 … +300)"],
    [[0, 0], "0", " (0 … 0)"],
  ] as const)("%s of %s", ([lower, upper], delta, text) => {
    expect(formatInterval("accuracy", [lower, upper], delta)).toBe(text);
  });
});

describe("formatPair", () => {
  test.each([
    ["accuracy", 0.95882, 0.941013, ["0.959", "0.941", "−0.018"]],
    ["accuracy", 0.9669, 0.9724, ["0.9669", "0.9724", "+0.0055"]],
    ["rows", 1797, 1797, ["1,797", "1,797", "0"]],
    ["loss", 12345.678, 12345.679, ["12,346", "12,346", "+0.0010"]],
    ["tiny", 1.5e-9, 2.5e-9, ["1.50e−9", "2.50e−9", "+1.00e−9"]],
    ["huge", 1e21, 2e21, ["1.00e21", "2.00e21", "+1.00e21"]],
    ["zero", 0, 0, ["0", "0", "0"]],
    ["temperature", -3.5, -4, ["−3.50", "−4.00", "−0.50"]],
    ["model_bytes", 6369, 17918, ["6,369 B", "17.9 KB", "+11.5 KB"]],
    ["latency_us.p50", 0.977, 1500, ["977 ns", "1.50 ms", "+1.50 ms"]],
    ["train_seconds", 61, 61, ["61 s", "61 s", "±0"]],
  ] as const)("%s: %s and %s", (name, baseline, candidate, [one, other, delta]) => {
    const shown = formatPair(name, baseline, candidate, candidate - baseline);
    expect([shown.baseline, shown.candidate, shown.delta].map(plain)).toEqual([one, other, delta]);
  });

  test("names what is missing or no number", () => {
    expect(formatPair("a", null, "-Infinity", null)).toEqual({
      baseline: "missing",
      candidate: "−Infinity",
      delta: "",
    });
  });

  test("never rounds a difference away", () => {
    for (let power = 1; power < 12; power++) {
      const { delta } = formatPair("accuracy", 0.9, 0.9 + 10 ** -power, 10 ** -power);
      expect(delta).toMatch(/[1-9]/);
    }
  });
});

test("units come from whole words of a name", () => {
  expect(unitOf("model_bytes")).toBe("bytes");
  expect(unitOf("latency_ms.p95")).toBe("ms");
  expect(unitOf("kilobytesless")).toBeUndefined();
  expect(unitOf("items")).toBeUndefined();
  expect(unitOf("status")).toBeUndefined();
});

test("sizes, times and counts in words", () => {
  expect([0, 9999, 12_345, 999_950, 5e9].map(formatBytes).map(plain)).toEqual([
    "0 B",
    "9,999 B",
    "12.3 KB",
    "1.00 MB",
    "5 GB",
  ]);
  expect([0, 1.18, 42, 59.97, 125, 11_520].map(formatSeconds).map(plain)).toEqual([
    "0.0 s",
    "1.2 s",
    "42 s",
    "1 min 0 s",
    "2 min 5 s",
    "3 h 12 min",
  ]);
  expect([count(1, "file"), count(1797, "row"), count(2, "entry", "entries")]).toEqual([
    "1 file",
    "1,797 rows",
    "2 entries",
  ]);
});
