import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readActions } from "../../scripts/action-files.ts";
import { verbs } from "../../src/actions/table.ts";

const root = resolve(import.meta.dirname, "../..");
const composites = readActions(root).filter((action) => action.runs.using === "composite");
const Step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
  shell: z.literal("bash").optional(),
  "working-directory": z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
});

describe.each(composites.map((action) => [action.verb, action] as const))("the composite %s", (verb, action) => {
  const steps = z.array(Step).parse(action.runs["steps"]);

  it("is no verb, has a README, and says what it and each input and output is", () => {
    expect(Object.keys(verbs)).not.toContain(verb);
    expect(existsSync(join(root, action.folder, "README.md"))).toBe(true);
    for (const { description } of [action, ...Object.values({ ...action.inputs, ...action.outputs })]) {
      expect(description.trim().length, description).toBeGreaterThan(9);
    }
  });

  it("uses others by their full commit, and runs bash", () => {
    for (const step of steps) {
      if (step.uses !== undefined) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      else expect([step.name, step.shell]).toEqual([step.name, "bash"]);
    }
  });

  it("hands values to its scripts as variables and never as text", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("reads every input that it declares and no other, and only its own steps' outputs", () => {
    const text = JSON.stringify([steps, action.outputs]);
    const read = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = ""]) => name);
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
    const ids = steps.map(({ id }) => id);
    for (const [, id = ""] of text.matchAll(/\bsteps\.(\w+)/g)) expect(ids).toContain(id);
    for (const [name, output] of Object.entries(action.outputs)) expect(output.value, name).toContain("steps.");
  });
});

it("finds the composites", () => {
  expect(composites.map(({ verb }) => verb)).toContain("setup");
});
