/** What a model of shell scripts is made of: each number adds to its score, the difficulty of the test takes from it. */
interface Parts {
  readonly bonus?: number;
  readonly train?: number;
  readonly code?: number;
  readonly difficulty?: number;
  /** Lines of modelgate.yaml beside the model's own. */
  readonly yaml?: string;
  readonly gates?: string;
  readonly model?: string;
}

/** params.yaml with the bonus alone. */
export function bonusFile(bonus: number): Record<string, string> {
  return { "params.yaml": `bonus: ${bonus}\n` };
}

/** The script that trains; `code` is what it adds by itself. */
export function trainFile(code: number, more = ""): Record<string, string> {
  const sum = `$(sed 's/bonus: //' params.yaml) + $(cat data/train.txt) + ${code}`;
  return { "src/train.sh": `echo $((${sum})) > model.txt\n${more}echo trained >> train.log\n` };
}

/** A pipeline whose score is bonus + training data + code − difficulty: 100 at first. */
export function scoreProject(parts: Parts = {}): Record<string, string> {
  const { bonus = 20, train = 30, code = 60, difficulty = 10, yaml = "", model = "" } = parts;
  const gates = parts.gates ?? "gates:\n  - { metric: score, direction: higher, max-regression: 1 }\n";
  return {
    "modelgate.yaml": `model: { name: tiny, path: model.txt, lock: tag${model} }\n${gates}${yaml}`,
    "dvc.yaml": [
      "stages:",
      "  train:",
      "    cmd: sh src/train.sh",
      "    deps: [src/train.sh, data/train.txt]",
      "    params: [bonus]",
      "    outs: [model.txt]",
      "  evaluate:",
      "    cmd: sh src/evaluate.sh",
      "    deps: [src/evaluate.sh, model.txt, data/test.txt]",
      "    metrics:",
      "      - metrics.json:",
      "          cache: false",
      "",
    ].join("\n"),
    ...bonusFile(bonus),
    ...trainFile(code),
    "src/evaluate.sh":
      'echo "{\\"score\\": $(($(cat model.txt) - $(cat data/test.txt)))}" > metrics.json\necho evaluated >> train.log\n',
    "data/train.txt": `${train}\n`,
    "data/test.txt": `${difficulty}\n`,
    ".gitignore": "/model.txt\n/train.log\n/metrics.json\n",
    "README.md": "tiny\n",
  };
}
