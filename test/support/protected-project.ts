import { label } from "./reviewed.ts";
import { tinyProject } from "./world.ts";

/** How the project below evaluates, and how a change would like it to. */
const evaluate = `sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json\n`;
export const flattering = `echo '{"accuracy":0.99}' > metrics.json\n`;

/** The tiny project with its evaluation in a script; `protect` is what its policy protects. */
export function protectedProject(protect: string): Record<string, string> {
  const tiny = tinyProject({ yaml: `, protect: ${protect}, override: { label: ${label} }` });
  const dvc = tiny["dvc.yaml"] ?? "";
  return {
    ...tiny,
    "dvc.yaml": `${dvc.slice(0, dvc.indexOf("    cmd: sed"))}${[
      "    cmd: sh checks/evaluate.sh",
      "    deps: [checks/evaluate.sh, model.txt]",
      "    params: [strict]",
      "    metrics:",
      "      - metrics.json:",
      "          cache: false",
      "",
    ].join("\n")}`,
    "params.yaml": "accuracy: 0.9\nstrict: true\n",
    "checks/evaluate.sh": evaluate.replace("model.txt", "model.txt | grep accuracy"),
    "checks/labels.txt": "a\n",
  };
}
