import type { ParamsModel } from "./model.ts";
import type { Random } from "./random.ts";

/** One value as each format writes it; TOML has no null. */
export interface Leaf {
  readonly yaml: string;
  readonly json: string;
  readonly toml: string;
  readonly py: string;
  /** Whether `${…}` may stand for it in a command. */
  readonly plain: boolean;
}

function leaf(yaml: string, json = yaml, toml = json, py = json, plain = true): Leaf {
  return { yaml, json, toml, py, plain };
}

const leaves: readonly Leaf[] = [
  leaf("0"),
  leaf("1"),
  leaf("-7"),
  leaf("1_000", "1000"),
  leaf("0x1F", "31", "0x1F", "0x1F"),
  leaf("12345678901234567890", "12345678901234567890", "123456789012345678", "12345678901234567890"),
  leaf("0.1"),
  leaf("1.0"),
  leaf("-0.0"),
  leaf("1e-5", "1e-5"),
  leaf("1.5e+20", "1.5e20"),
  leaf("3.0e-10", "3.0e-10"),
  leaf(".5", "0.5"),
  leaf("true", "true", "true", "True"),
  leaf("false", "false", "false", "False"),
  leaf("yes", '"yes"'),
  leaf("null", "null", '"none"', "None"),
  leaf("~", "null", '"none"', "None"),
  leaf("relu", '"relu"'),
  leaf("'1'", '"1"'),
  leaf('"two words"', '"two words"'),
  leaf("'über 😀'", '"über 😀"'),
  leaf("2024-01-02x", '"2024-01-02x"'),
  leaf("[1, 2, 3]", "[1, 2, 3]", "[1, 2, 3]", "[1, 2, 3]", false),
  leaf("[a, 0.5, true]", '["a", 0.5, true]', '["a", 0.5, true]', '["a", 0.5, True]', false),
  leaf("[]", "[]", "[]", "[]", false),
  leaf("[[1, 2], [3]]", "[[1, 2], [3]]", "[[1, 2], [3]]", "[[1, 2], [3]]", false),
];

export function randomLeaf(random: Random): Leaf {
  return random.pick(leaves);
}

export function plainLeaf(random: Random): Leaf {
  return random.pick(leaves.filter((one) => one.plain));
}

/** A tree of dotted keys, as nested maps. */
type Tree = Map<string, Leaf | Tree>;

function treeOf(values: ReadonlyMap<string, Leaf>): Tree {
  const root: Tree = new Map();
  for (const [key, value] of values) {
    const parts = key.split(".");
    const last = parts.pop() ?? key;
    let here = root;
    for (const part of parts) {
      const there = here.get(part);
      if (there instanceof Map) here = there;
      else {
        const fresh: Tree = new Map();
        here.set(part, fresh);
        here = fresh;
      }
    }
    here.set(last, value);
  }
  return root;
}

/** The text of a parameters file. */
export function renderParams({ format, values }: ParamsModel, lists: ReadonlyMap<string, readonly unknown[]>): string {
  const tree = treeOf(values);
  if (format === "json") return `${jsonOf(tree)}\n`;
  if (format === "toml") return tomlOf(tree, []);
  if (format === "py") return `import os  # not a parameter\n\n${pythonOf(tree)}`;
  const extra = [...lists].map(([name, items]) => `${name}: ${JSON.stringify(items)}\n`);
  return `${yamlOf(tree, "")}${extra.join("")}`;
}

function yamlOf(tree: Tree, indent: string): string {
  return [...tree]
    .map(([key, value]) =>
      value instanceof Map
        ? `${indent}${key}:\n${yamlOf(value, `${indent}  `)}`
        : `${indent}${key}: ${value.yaml}${key.length % 3 === 0 ? "  # noted" : ""}\n`,
    )
    .join("");
}

function jsonOf(tree: Tree): string {
  const parts = [...tree].map(([key, value]) => `"${key}": ${value instanceof Map ? jsonOf(value) : value.json}`);
  return `{${parts.join(", ")}}`;
}

function tomlOf(tree: Tree, path: readonly string[]): string {
  const own = [...tree].flatMap(([key, value]) => (value instanceof Map ? [] : `${key} = ${value.toml}\n`));
  const tables = [...tree].flatMap(([key, value]) =>
    value instanceof Map ? `[${[...path, key].join(".")}]\n${tomlOf(value, [...path, key])}` : [],
  );
  return `${own.join("")}${tables.join("")}`;
}

/** Nested keys are classes on even depths and dictionaries on odd ones, as DVC reads both. */
function pythonOf(tree: Tree): string {
  const lines = [...tree].map(([key, value]) => {
    if (!(value instanceof Map)) return `${key} = ${value.py}\n`;
    const nested = [...value].some(([, item]) => item instanceof Map);
    if (key.length % 2 === 0 && !nested) {
      const items = [...value].map(([name, item]) => `"${name}": ${item instanceof Map ? "{}" : item.py}`);
      return `${key} = {${items.join(", ")}}\n`;
    }
    const body = pythonOf(value).replace(/^(?=.)/gm, "    ");
    return `class ${key}:\n${body === "" ? "    pass\n" : body}`;
  });
  return lines.join("");
}
