import { describe, expect, test } from "vitest";
import { evaluatedProject, evaluatedYaml, other, tests, train } from "../support/evaluated-project.ts";
import { pinnedWorld, pinOf, putObjects } from "../support/pinned.ts";
import { label, reviewedWorld } from "../support/reviewed.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { type JobOutcome, tinyProject, type World, world } from "../support/world.ts";

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
  test.each([
    ["another file instead", "data/second.txt", "`data/second.txt`, `data/test.txt`"],
    ["one file more", "data/test.txt, data/second.txt", "`data/second.txt`"],
    ["none any more", "params.yaml", "`data/test.txt`"],
  ])("so does a stage that reads %s", async (_what, reads, named) => {
    const changes = { "dvc.yaml": evaluatedYaml(reads), "data/second.txt.dvc": pinOf("second.txt", other) };
    const outcome = await judged(await begin(), changes);
    expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
    expect(reasonOf(outcome)).toContain(`(${named})`);
  });

  test("so does another stage in its place that says nothing of what it reads", async () => {
    const changes = { "dvc.yaml": evaluatedYaml("params.yaml").replace("  evaluate:", "  score:"), ...better };
    const outcome = await judged(await begin(), changes);
    expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
    expect(reasonOf(outcome)).toContain("(`data/test.txt`)");
  });

  const split = [
    "  prepare:",
    "    cmd: cp data/raw.txt data/rows.txt && tail -n 1 split.sh >> data/rows.txt",
    "    deps: [data/raw.txt, split.sh]",
    "    outs: [data/rows.txt]",
  ];
  const prepared = evaluatedProject("", {
    "dvc.yaml": evaluatedYaml("data/rows.txt", split),
    "data/raw.txt.dvc": pinOf("raw.txt", tests),
    "split.sh": "one\n",
  });

  test("what a stage before the model makes of other pinned data is other evaluation data", async () => {
    const outcome = await judged(await begin(prepared), { "data/raw.txt.dvc": pinOf("raw.txt", other) });
    expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
    expect(reasonOf(outcome)).toContain("(`data/rows.txt`)");
  });

  test("what it makes of the same data by other code is not", async () => {
    const outcome = await judged(await begin(prepared), { "split.sh": "two\n" });
    expect(outcome.outputs).toMatchObject({ verdict: "pass" });
  });

  test("a baseline of committed metrics files is held to the lock that is committed beside them", async () => {
    const files = evaluatedProject(", metrics: [metrics.json]", {
      ".gitignore": "/model.txt\n/train.log\n/data/*.txt\n",
    });
    const made = world(files);
    putObjects(made, train, tests, other);
    made.work.write("dvc.lock", await lockOf(made));
    made.work.write("metrics.json", '{"accuracy":0.9}\n');
    made.work.commit("results");
    made.pushMain();
    const outcome = await judged(made, otherTest);
    expect(verdictOf(outcome)?.baseline?.found_by).toBe("git-files");
    expect(reasonOf(outcome)).toContain("`data/test.txt`");
  });
});

/** What a run of the project leaves as its lock. */
async function lockOf(made: World): Promise<string> {
  made.pushMain();
  const { dir } = await made.job({
    kind: "pull_request",
    pull: made.pull(9, { "README.md": "again\n", "params.yaml": "accuracy: 0.9\n# same\n" }),
  });
  return bundleIn(dir).models[0]?.candidate?.lock?.text ?? "";
}

describe("the policy says what then", () => {
  test("accept: it is told, and the gates decide", async () => {
    const outcome = await judged(await begin(evaluatedProject(", on-eval-data-change: accept")), {
      ...otherTest,
      ...better,
    });
    expect(outcome.outputs).toMatchObject({ verdict: "pass" });
    expect(reasonOf(outcome)).toContain("which the policy accepts");
  });

  test("label: by the label as it stands now, and not as the event had it", async () => {
    const files = evaluatedProject(`, on-eval-data-change: { label: ${label} }`);
    const { made, judge, set } = await reviewedWorld(files, {}, [train, tests, other]);
    const pull = made.pull(1, { ...otherTest, ...better });
    const without = await judge(pull);
    expect(verdictOf(without)?.verdict).toBe("not-comparable");
    expect(reasonOf(without)).toContain(`The label \`${label}\``);
    set(pull, "reader");
    expect((await judge(pull)).outputs).toMatchObject({ verdict: "pass" });
    set(pull, "reader", { off: true });
    expect((await judge(pull, { labeled: "reader" })).outputs).toMatchObject({ verdict: "not-comparable" });
  });

  test("eval-data: the paths it names and no others, in Git or pinned", async () => {
    const files = evaluatedProject(", eval-data: [labels, data/train.txt]", { "labels/a.csv": "1\n" });
    const made = await begin(files);
    const fine = await judged(made, { ...otherTest, ...better });
    expect(fine.outputs).toMatchObject({ verdict: "pass" });
    const inGit = await judged(made, { "labels/a.csv": "2\n", ...better });
    expect(reasonOf(inGit)).toContain("(`labels`)");
    const pinned = await judged(made, { "data/train.txt.dvc": pinOf("train.txt", other) });
    expect(reasonOf(pinned)).toContain("(`data/train.txt`)");
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

  test.each([
    [
      "a parameter",
      { "params.yaml": "accuracy: 0.95\njudge: { model: two }\n" },
      '`judge.model`, by which examples are judged, is "two" and was "one"',
    ],
    [
      "a file",
      { "prompt.txt": "Is it good?\n", ...{ "params.yaml": "accuracy: 0.95\njudge: { model: one }\n" } },
      "`prompt.txt`",
    ],
    ["a metric", { "dvc.yaml": (all["dvc.yaml"] ?? "").replace('judge":1', 'judge":2') }, "`accuracy_of_judge`"],
    ["one that is gone", { "params.yaml": "accuracy: 0.95\n" }, "is not recorded and was"],
  ])("%s that differs makes the verdict not comparable", async (_what, changes, reason) => {
    const outcome = await judged(await shippedWorld(all), changes);
    expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
    expect(reasonOf(outcome, "judge")).toContain(reason);
  });
});
