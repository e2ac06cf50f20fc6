import type { Where } from "../lib/errors.ts";
import { checkYaml } from "../lib/validate.ts";
import { parseYaml } from "../lib/yaml.ts";
import { schemaFor } from "./schema.ts";
import type { Value } from "./value.ts";
import { parseValues } from "./values.ts";

/** Reads a dvc.yaml of any form with the whole parser and the schema: the value with Python's types, and its places. */
export function wholeFile(
  text: string,
  file: string,
): { value: Value; locate(path: readonly PropertyKey[], part: "key" | "value"): Where } {
  // Checked first by the reader that bounds aliases and knows places.
  const yaml = parseYaml(text, file);
  if (yaml.value === null || yaml.value === undefined) return { value: null, locate: yaml.locate };
  checkYaml(schemaFor(yaml.value), yaml);
  return { value: parseValues(text, file).value, locate: yaml.locate };
}
