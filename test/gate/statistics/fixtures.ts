import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** What the real packages gave for the same inputs: made by test/interop/statistics, which says how. */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "fixtures", `${name}.json`), "utf8")) as T;
}

/** Equal to 1e-9 of the expected number, or of 1 where it is smaller. */
export function near(found: number, expected: number): void {
  expect(Math.abs(found - expected), `${found} is not ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}
