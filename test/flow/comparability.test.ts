import { describe, expect, test } from "vitest";
import { pinnedWorld, pinOf } from "../support/pinned.ts";
import { bundleIn, reportIn, shippedWorld } from "../support/shipping.ts";
import { type JobOutcome, tinyProject, type World } from "../support/world.ts";

const [train, tests, other] = ["train\n", "test\n", "other\n"];

/** A model that is trained on one pinned file and evaluated on another, which a stage before it may have made. */
function project(yaml = "", more: Record<string, string> = {}): Record<string, string> {
  return {
    ...tinyProject({ yaml }),
    "dvc.yaml": dvcYaml("data/test.txt"),
    "data/train.txt.dvc": pinOf("train.txt", train),
    "data/test.txt.dvc": pinOf("test.txt", tests),
    ".gitignore": "/model.txt\n/train.log\n/metrics.json\n/data/*.txt\n",
    ...more,
  };
}

function dvcYaml(evaluated: string, more: readonly string[] = []): string {
  return [
    "stages:",
    ...more,
    "  train:",
    "    cmd: cp params.yaml model.txt",
    "    deps: [data/train.txt]",
    "    params: [accuracy]",
    "    outs: [model.txt]",
    "  evaluate:",
    `    cmd: sed -n 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/p' model.txt > metrics.json`,
    `    deps: [${evaluated}, model.txt]`,
    "    metrics:",
    "      - metrics.json:",
    "          cache: false",
    "",
  ].join("\n");
}

const begin = (files = project()): Promise<World> => pinnedWorld(files, train, tests, other);

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

  const split = [
    "  prepare:",
    "    cmd: cp data/raw.txt data/rows.txt && tail -n 1 split.sh >> data/rows.txt",
    "    deps: [data/raw.txt, split.sh]",
    "    outs: [data/rows.txt]",
  ];
  const _prepared = project("", {
    "dvc.yaml": dvcYaml("data/rows.txt", split),
    "data/raw.txt.dvc": pinOf("raw.txt", tests),
    "split.sh": "one\n",
  });
});

/** What a run of the project leaves as its lock. */
async function _lockOf(made: World): Promise<string> {
  made.pushMain();
  const { dir } = await made.job({
    kind: "pull_request",
    pull: made.pull(9, { "README.md": "again\n", "params.yaml": "accuracy: 0.9\n# same\n" }),
  });
  return bundleIn(dir).models[0]?.candidate?.lock?.text ?? "";
}

describe("the policy says what then", () => {
  test("eval-data that nobody knows is no data that is the same", async () => {
    const outcome = await judged(await begin(project(", eval-data: [data/tset.txt]")), better);
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
