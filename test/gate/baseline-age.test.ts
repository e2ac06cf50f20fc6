import { describe, expect, it } from "vitest";
import { tooOld } from "../../src/gate/baseline-age.ts";
import { recordOf } from "../support/gate-records.ts";

const record = recordOf({ accuracy: 1 });
const found = {
  commit: "abcdef0".padEnd(40, "0"),
  run_id: "1",
  distance: 3,
  found_by: "commit" as const,
  record_digest: `sha256:${"1".repeat(64)}`,
};
const at = (days: number): Date => new Date(Date.parse(record.timings.finished) + days * 86_400_000);

describe("a baseline's age", () => {
  it("is measured in commits and in days, and may be just what is allowed", () => {
    const judge = (limit: { commits?: number; days?: number }, distance: number, days: number) =>
      tooOld({ found: { ...found, distance }, record }, limit, at(days));
    expect(judge({ commits: 3, days: 7 }, 3, 7)).toBeUndefined();
    expect(judge({ commits: 3 }, 4, 0)).toBe("the run at abcdef0 is more than 3 commits back");
    expect(judge({ days: 7 }, 999, 7.5)).toBe("the run at abcdef0 was measured 7 days ago, at most 7 are allowed");
    expect(judge({ commits: 0 }, 0, 999)).toBeUndefined();
    expect(judge({}, 999, 999)).toBeUndefined();
  });
});
