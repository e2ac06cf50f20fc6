import { expect, it } from "vitest";
import { ExitCode, exitCodeOf, formatError } from "../../src/lib/errors.ts";
import { TransientError } from "../../src/storage/faults.ts";

it("takes a cancelled wait or request for no bug of ours", () => {
  const error = AbortSignal.abort().reason;
  expect(formatError(error)).toBe("cancelled");
  expect(exitCodeOf(error)).toBe(ExitCode.userError);
});

it("takes a line that failed for no bug of ours, wherever it comes out", () => {
  const error = new TransientError("the server failed (503)");
  expect(formatError(error)).toMatch(/^the server failed \(503\)\n {2}Look whether the server can be reached/);
  expect(exitCodeOf(error)).toBe(ExitCode.userError);
});
