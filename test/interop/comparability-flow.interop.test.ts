import { describe, expect, test } from "vitest";
import { evaluatedProject, other, tests, train } from "../support/evaluated-project.ts";
import { pinnedWorld, pinOf } from "../support/pinned.ts";
import { bundleIn, reportIn, shippedWorld } from "../support/shipping.ts";
import { type JobOutcome, tinyProject, type World } from "../support/world.ts";

const begin = (files = evaluatedProject()): Promise<World> => pinnedWorld(files, train, tests, other);

async function judged(made: World, changes: Record<string, string>): Promise<JobOutcome> {
  return made.job({ kind: "pull_request", pull: made.pull(1, changes) });
}

const verdictOf = ({ dir }: JobOutcome) => bundleIn(dir).models[0]?.verdict;
const reasonOf = (outcome: JobOutcome, name = "comparability") =>
  verdictOf(outcome)?.conditions.find((one) => one.name === name)?.reason;

const otherTest = { "data/test.txt.dvc": pinOf("test.txt", other) };
const better = { "params.yaml": "accuracy: 0.95\n" };

describe("evaluation data by the pins", () => {
  test("training data may differ, and the report says so", async () => {
    const outcome = await judged(await begin(), { "data/train.txt.dvc": pinOf("train.txt", other) });
    expect(outcome.outputs).toMatchObject({ verdict: "pass" });
    expect(reportIn(outcome.dir)).toContain("data/train.txt");
  });

  test("other evaluation data make the verdict not comparable, however good the numbers", async () => {
    const outcome = await judged(await begin(), { ...otherTest, ...better });
    expect(outcome.failed).toContain("`data/test.txt`");
    expect(verdictOf(outcome)).toMatchObject({ verdict: "not-comparable", registrable: false });
    expect(reasonOf(outcome)).toContain("on-eval-data-change");
    expect(reasonOf(outcome)).not.toContain("train.txt");
  });
});

describe("the policy says what then", () => {
  test("eval-data that nobody knows is no data that is the same", async () => {
    const outcome = await judged(await begin(evaluatedProject(", eval-data: [data/tset.txt]")), better);
    expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
    expect(reasonOf(outcome)).toContain("neither run tells of the evaluation data `data/tset.txt`");
  });
});

describe("judge", () => {
  const files: Record<string, string> = {
    ...tinyProject({ yaml: ", params: [params.yaml], judge: [judge.model, prompt.txt, accuracy_of_judge]" }),
    "params.yaml": "accuracy: 0.9\njudge: { model: one }\n",
    "prompt.txt": "Is it right?\n",
  };
  const evaluated = (files["dvc.yaml"] ?? "").replace(
    "model.txt > metrics.json",
    "model.txt | grep acc > metrics.json",
  );
  const withMetric = evaluated.replace('{"accuracy":\\1}', '{"accuracy":\\1,"accuracy_of_judge":1}');
  const all: Record<string, string> = {
    ...files,
    "dvc.yaml": withMetric.replace("cp params.yaml", "grep '^accuracy' params.yaml >"),
  };

  test("the same judge is no hindrance, one that nothing tells of is", async () => {
    const fine = await judged(await shippedWorld(all), { "params.yaml": "accuracy: 0.95\njudge: { model: one }\n" });
    expect(fine.outputs).toMatchObject({ verdict: "pass" });
    const yaml = (all["modelgate.yaml"] ?? "").replace("judge.model", "judge.modle");
    const typo = await judged(await shippedWorld({ ...all, "modelgate.yaml": yaml }), better);
    expect(reasonOf(typo, "judge")).toContain("neither run tells of `judge.modle`");
  });
});
