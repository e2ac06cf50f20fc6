/** A repository with no DVC: the user's own step writes metrics.json and model.bin, which Git ignores. */
export function plainProject(more: { yaml?: string; remote?: string; path?: boolean } = {}): Record<string, string> {
  const path = more.path === false ? "" : ", path: model.bin";
  return {
    "modelgate.yaml": [
      `model: { name: plain${path}, promote: production${more.yaml ?? ""} }`,
      "gates:",
      "  - { metric: accuracy, direction: higher, max-regression: 0.01 }",
      ...(more.remote === undefined ? [] : [`remote: ${more.remote}`]),
      "",
    ].join("\n"),
    "train.txt": "0.90\n",
    ".gitignore": "/model.bin\n/metrics.json\n",
    "README.md": "plain\n",
    // A world sets a DVC remote up: this project has none.
    ".dvc/config": "",
  };
}

/** The tiny pipeline whose metrics Git keeps, as DVC's own guide has it. */
export function trackedProject(
  more: { yaml?: string; accuracy?: number; deps?: string[] } = {},
): Record<string, string> {
  return {
    "modelgate.yaml": [
      `model: { name: tiny, path: model.txt, promote: production${more.yaml ?? ""} }`,
      "gates:",
      "  - { metric: accuracy, direction: higher, max-regression: 0.01 }",
      "",
    ].join("\n"),
    "dvc.yaml": [
      "stages:",
      "  train:",
      "    cmd: cp params.yaml model.txt && echo trained >> train.log",
      "    params: [accuracy]",
      "    outs: [model.txt]",
      "  evaluate:",
      `    cmd: sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json`,
      "    deps: [model.txt]",
      "    metrics:",
      "      - metrics.json:",
      "          cache: false",
      "",
    ].join("\n"),
    "params.yaml": `accuracy: ${more.accuracy ?? 0.9}\n`,
    ".gitignore": "/model.txt\n/train.log\n",
    "README.md": "tiny\n",
  };
}
