import { expect, it } from "vitest";
import { ExitCode, exitCodeOf, formatError } from "../../src/lib/errors.ts";

it("takes a cancelled wait or request for no bug of ours", () => {
  const error = AbortSignal.abort().reason;
  expect(formatError(error)).toBe("cancelled");
  expect(exitCodeOf(error)).toBe(ExitCode.userError);
});
