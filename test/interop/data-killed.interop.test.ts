import { test } from "vitest";
import { killPulls, manyFiles } from "../support/pulls.ts";

const seed = Math.floor(Math.random() * 2 ** 32);

test(`a pull that is killed at 50 moments leaves only whole objects and files (seeds from ${seed})`, async () => {
  const data = manyFiles(3000, 24 << 20);
  await Promise.all([0, 1].map((lane) => killPulls(data, seed + lane, 25)));
}, 600_000);
