import { describe, expect, it } from "vitest";
import { formatBytes, formatDuration, lineProgress } from "../../src/lib/progress.ts";
import { handClock } from "../support/clock.ts";

function logged() {
  const clock = handClock();
  const lines: string[] = [];
  return { clock, lines, progress: lineProgress("pull", (line) => lines.push(line), clock) };
}

describe("lineProgress", () => {
  it("says nothing of what ends within two seconds", () => {
    const { clock, lines, progress } = logged();
    progress.total({ objects: 10 });
    clock.pass(1900);
    progress.advance({ objects: 10 });
    progress.end();
    expect(lines).toEqual([]);
    expect(clock.ticking).toBe(0);
  });

  it("tells objects, bytes, rate and time left every few seconds, and the whole at the end", () => {
    const { clock, lines, progress } = logged();
    progress.total({ objects: 10_000, bytes: 40_000_000 });
    for (let second = 1; second <= 8; second++) {
      progress.advance({ objects: 1000, bytes: 4_000_000 });
      clock.pass(1000);
    }
    progress.advance({ objects: 2000, bytes: 8_000_000 });
    clock.pass(400);
    progress.end();
    expect(lines).toEqual([
      "pull: 2,000 of 10,000 objects, 8 MB of 40 MB, 4 MB/s, 8 s left",
      "pull: 7,000 of 10,000 objects, 28 MB of 40 MB, 4 MB/s, 3 s left",
      "pull: 10,000 objects, 40 MB in 8 s, 4.76 MB/s",
    ]);
  });

  it("does without totals, and without bytes", () => {
    const { clock, lines, progress } = logged();
    progress.advance({ objects: 30 });
    clock.pass(2000);
    progress.advance({ bytes: 6_000_000 });
    clock.pass(5000);
    expect(lines[0]).toBe("pull: 30 objects, 14/s");
    expect(lines[1]).toMatch(/^pull: 30 objects, 6 MB, [\d.]+ [kM]B\/s$/);
  });

  it("speaks of bytes alone where there is one object", () => {
    const { clock, lines, progress } = logged();
    progress.total({ objects: 1, bytes: 2_000_000_000 });
    progress.advance({ bytes: 200_000_000 });
    clock.pass(1000);
    progress.advance({ bytes: 200_000_000 });
    clock.pass(1000);
    expect(lines).toEqual(["pull: 400 MB of 2 GB, 200 MB/s, 8 s left"]);
  });

  it("goes on saying where it stands while nothing arrives, with no time left to be told", () => {
    const { clock, lines, progress } = logged();
    progress.total({ objects: 2, bytes: 100 });
    clock.pass(7000);
    expect(lines).toEqual(["pull: 0 of 2 objects, 0 B of 100 B, 0 B/s", "pull: 0 of 2 objects, 0 B of 100 B, 0 B/s"]);
  });

  it("takes back the bytes of an attempt that was thrown away", () => {
    const { clock, lines, progress } = logged();
    progress.total({ objects: 2, bytes: 100 });
    progress.advance({ bytes: 50 });
    clock.pass(1000);
    progress.advance({ bytes: -50 });
    clock.pass(1000);
    expect(lines).toEqual(["pull: 0 of 2 objects, 0 B of 100 B, 0 B/s"]);
  });
});

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1 kB"],
  [1_234_567, "1.23 MB"],
  [999_500, "1 MB"],
])("writes %i bytes as %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [0.2, "1 s"],
  [59.6, "1 min 00 s"],
  [245, "4 min 05 s"],
  [7800, "2 h 10 min"],
])("writes %d seconds as %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
