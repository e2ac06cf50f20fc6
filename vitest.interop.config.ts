import { defineConfig } from "vitest/config";
import { inMemory } from "./vitest.config.ts";

export default defineConfig({
  test: {
    include: ["test/interop/**/*.interop.test.ts"],
    globalSetup: ["test/interop/set-up/global.ts"],
    // Real servers share two cores: one file at a time keeps their times honest.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    env: inMemory(),
    reporters: ["default", ["json", { outputFile: "build/vitest-interop.json" }]],
  },
});
