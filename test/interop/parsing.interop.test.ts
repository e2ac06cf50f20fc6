import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Case } from "../support/parsing/case.ts";
import { type Described, describeByDvc, describeOurs } from "../support/parsing/describe.ts";
import { expressionCases, unpackingCases, valueCases } from "../support/parsing/expressions.ts";
import { formCases } from "../support/parsing/forms.ts";
import { groupCases, variableCases } from "../support/parsing/variables.ts";
import { tempDir } from "../support/repo.ts";

/** The stages, or only that it is refused: each has its own words for why. */
function outcome(described: Described): unknown {
  return "refused" in described ? "refused" : described.stages;
}

async function compare(cases: readonly Case[]): Promise<void> {
  const dir = tempDir();
  const roots = cases.map(([, files], index) => {
    const root = join(dir, String(index));
    for (const [path, text] of Object.entries({ ".dvc/config": "[core]\nno_scm = true\n", ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  });
  const theirs = describeByDvc(roots);
  const different: unknown[] = [];
  for (const [index, [name, files]] of cases.entries()) {
    const ours = await describeOurs(roots[index] ?? "", files);
    const dvcs = theirs[index];
    if (dvcs === undefined) throw new Error("DVC has described fewer projects");
    if (JSON.stringify(outcome(ours)) !== JSON.stringify(outcome(dvcs))) different.push({ name, ours, dvcs });
  }
  expect(different).toEqual([]);
}

describe("dvc.yaml as real DVC reads it: the same stages, the same refused", () => {
  test.each([
    ["values and where they are put", valueCases],
    ["expressions", expressionCases],
    ["mappings in commands", unpackingCases],
    ["variables", variableCases],
    ["foreach and matrix", groupCases],
    ["keys and their values", formCases],
  ])("%s", async (_, cases) => compare(cases));
});
