import { verbs } from "./table.ts";

/** Each action's inputs and outputs by the names that action.yml gives them: a test holds the two together. */
export const catalogue = Object.entries(verbs)
  .filter(([, verb]) => verb.action)
  .map(([name, verb]) => ({
    name,
    inputs: Object.keys(verb.inputs).filter((input) => verb.inputs[input]?.only !== "cli"),
    outputs: Object.keys(verb.outputs).map((output) => output.replaceAll("_", "-")),
  }));
