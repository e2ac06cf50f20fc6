import type { z } from "zod";
import { UserError } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { keysAt } from "./schema-keys.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

/** Parses a YAML text and checks it; errors name file:line:column, the value and the nearest valid key. */
export function parseYamlAs<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const yaml = parseYaml(text, file);
  return checkYaml(schema, yaml);
}

/** Checks an already parsed YAML file against a schema. */
export function checkYaml<T>(schema: z.ZodType<T>, yaml: YamlFile): T {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  throw issueError(issue, yaml, schema);
}

type Issue = z.core.$ZodIssue;

/** Inside a union the branch that got furthest is the one the user meant. */
function deepest(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Issue {
  let best: Issue | undefined;
  for (const issue of issues) {
    const path = [...prefix, ...issue.path];
    let candidate: Issue = { ...issue, path };
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const inner = issue.errors.filter((branch) => branch.length > 0).map((branch) => deepest(branch, path));
      const furthest = inner.reduce<Issue | undefined>(
        (top, one) => (top === undefined || rank(one) > rank(top) ? one : top),
        undefined,
      );
      if (furthest !== undefined && rank(furthest) > path.length * 2) candidate = furthest;
    }
    if (best === undefined || rank(candidate) > rank(best)) best = candidate;
  }
  if (best === undefined) throw new Error("a schema failed without an issue");
  return best;
}

function rank(issue: Issue): number {
  return issue.path.length * 2 + (issue.code === "unrecognized_keys" ? 1 : 0);
}

function issueError(issue: Issue, yaml: YamlFile, schema: z.ZodType): UserError {
  const dotted = issue.path.map(String).join(".");
  const name = dotted === "" ? "the file" : `\`${dotted}\``;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const where = yaml.locate([...issue.path, key], "key");
    const known = keysAt(schema, issue.path);
    const near = nearest(key, known);
    const inside = dotted === "" ? "" : ` in ${name}`;
    const fix =
      near !== undefined
        ? `Did you mean \`${near}\`?`
        : known.length > 0
          ? `Valid keys: ${known.join(", ")}.`
          : undefined;
    return new UserError(`unknown key \`${key}\`${inside}`, fix === undefined ? { where } : { where, fix });
  }
  const where = yaml.locate(issue.path);
  return new UserError(`${name} is ${show(issue.input)}: ${issue.message.replace(/^Invalid input: /, "")}`, { where });
}

function show(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
