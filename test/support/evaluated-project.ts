import { pinOf } from "./pinned.ts";
import { tinyProject } from "./world.ts";

/** What is pinned in the world of the project below. */
export const [train, tests, other] = ["train\n", "test\n", "other\n"];

/** A model that is trained on one pinned file and evaluated on another, which a stage before it may have made. */
export function evaluatedProject(yaml = "", more: Record<string, string> = {}): Record<string, string> {
  return {
    ...tinyProject({ yaml }),
    "dvc.yaml": evaluatedYaml("data/test.txt"),
    "data/train.txt.dvc": pinOf("train.txt", train),
    "data/test.txt.dvc": pinOf("test.txt", tests),
    ".gitignore": "/model.txt\n/train.log\n/metrics.json\n/data/*.txt\n",
    ...more,
  };
}

/** Its dvc.yaml; `evaluated` is what its evaluation reads beside the model. */
export function evaluatedYaml(evaluated: string, more: readonly string[] = []): string {
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
