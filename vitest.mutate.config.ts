import { defineConfig } from "vitest/config";
import { inMemory } from "./vitest.config.ts";

/** The tests that mutants of src/gate are to be found by: its own, or of these what MUTATE names, `statistics/*`. */
const tests = process.env["MUTATE"] ?? "**/*";

export default defineConfig({
  test: { include: [`test/gate/${tests}.test.ts`], testTimeout: 60_000, env: inMemory() },
});
