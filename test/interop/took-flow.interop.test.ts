import { rmSync } from "node:fs";
import { platform } from "node:os";
import { expect, test } from "vitest";
import type { RunRecord } from "../../src/tracking/record.ts";
import { bundleIn, land, shippedWorld } from "../support/shipping.ts";
import { type JobOutcome, tinyProject } from "../support/world.ts";

const took = ({ dir }: JobOutcome): unknown => {
  const [record] = bundleIn(dir).models.flatMap(({ candidate }): RunRecord[] =>
    candidate === null ? [] : [candidate],
  );
  return record?.stages.map(({ name, seconds, peak_memory_bytes: memory }) => ({ name, seconds, memory }));
};

test("what a stage took goes with its result: to main, and to whoever takes it from there", async () => {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, { "params.yaml": "accuracy: 0.95\n" });
  const measured = took(await made.job({ kind: "pull_request", pull }));
  const memory = platform() === "linux" ? expect.any(Number) : undefined;
  expect(measured).toEqual([
    { name: "train", seconds: expect.any(Number), memory },
    { name: "evaluate", seconds: expect.any(Number), memory },
  ]);
  expect(JSON.stringify(measured)).not.toContain('"seconds":0,');
  const merged = await land(made, pull);
  expect(took(merged)).toEqual(measured);
  const again = made.pull(2, { "params.yaml": "accuracy: 0.95\nmore: 1\n" });
  expect(took(await made.job({ kind: "pull_request", pull: again }))).toEqual(measured);
  // Of a result that nobody timed it says nothing.
  rmSync(`${made.remote}/modelgate`, { recursive: true });
  const later = made.pull(3, { "params.yaml": "accuracy: 0.95\nmore: 2\n" });
  expect(took(await made.job({ kind: "pull_request", pull: later }))).toMatchObject([
    { name: "train", seconds: 0 },
    { name: "evaluate", seconds: 0 },
  ]);
});
