import type { z } from "zod";
import { UserError } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { keysAt } from "./schema-keys.ts";
import { expectation } from "./schema-words.ts";
import type { YamlFile } from "./yaml.ts";

/** Checks a parsed YAML file against a schema; errors name file:line:column, the value and the nearest valid key. */
export function checkYaml<T>(schema: z.ZodType<T>, yaml: YamlFile): T {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return result.data;
  const issue = firstToMend(result.error.issues);
  throw issueError(issue, yaml, schema);
}

type Issue = z.core.$ZodIssue;

/** The issue that explains most: deeper ones first, and an unknown key before the key that is missing for it. */
function firstToMend(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Issue {
  let best: Issue | undefined;
  for (const issue of issues) {
    const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
    if (best === undefined || rank(candidate) > rank(best)) best = candidate;
  }
  if (best === undefined) throw new Error("a schema failed without an issue");
  return best;
}

/** Inside a union the branch that takes this type of value, and has the least to say against it, is the one meant. */
function intoUnion(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const fitting = issue.errors.filter(
    (branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)),
  );
  const [first, ...others] = fitting;
  if (first === undefined) return issue;
  return firstToMend(
    others.reduce((least, branch) => (branch.length < least.length ? branch : least), first),
    issue.path,
  );
}

function isMismatch(issue: Issue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function rank(issue: Issue): number {
  if (issue.code === "unrecognized_keys") return issue.path.length * 2 + 1;
  // A missing key counts as a fault of the map that lacks it.
  return issue.input === undefined ? issue.path.length * 2 - 2 : issue.path.length * 2;
}

function issueError(issue: Issue, yaml: YamlFile, schema: z.ZodType): UserError {
  const dotted = issue.path.map(String).join(".");
  const name = dotted === "" ? "the file" : `\`${dotted}\``;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = keysAt(schema, issue.path);
    const near = nearest(key, known);
    const fix = near !== undefined ? `Did you mean \`${near}\`?` : `Valid keys: ${known.join(", ")}.`;
    return new UserError(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
      where: yaml.locate([...issue.path, key], "key"),
      ...(known.length > 0 ? { fix } : {}),
    });
  }
  const { text, choices } = expectation(issue, keysAt(schema, issue.path));
  const near = typeof issue.input === "string" ? nearest(issue.input, choices) : undefined;
  return new UserError(`${name} is ${show(issue.input)}: ${text}`, {
    where: yaml.locate(issue.path),
    ...(near === undefined ? {} : { fix: `Did you mean \`${near}\`?` }),
  });
}

function show(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
