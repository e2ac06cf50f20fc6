import { plainYaml } from "./plain-yaml.ts";
import type { Value } from "./value.ts";

/** The value of a YAML text as DVC reads it; the whole parser is loaded for texts that are not plain. */
export async function readYaml(text: string, file: string): Promise<Value> {
  const plain = plainYaml(text);
  if (plain !== undefined) return plain;
  const { parseValues } = await import("./values.ts");
  return parseValues(text, file).value;
}
