import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
  null: "nothing",
};

/** What should stand there instead, in words; `choices` are the fixed words among it, `keys` what a map there may hold. */
export function expectation(issue: Issue, keys: readonly string[]): { text: string; choices: string[] } {
  // A schema's own message is written for this very place.
  if (!isZodsOwn(issue.message)) return { text: issue.message, choices: choicesOf(issue) };
  const choices = choicesOf(issue);
  if (issue.code === "invalid_union") {
    const types = [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? typeOf(one, keys) : [])))];
    const all = [...choices, ...types];
    return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
  }
  if (issue.code === "invalid_value") {
    return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
  }
  const [type] = typeOf(issue, []);
  if (type !== undefined) return { text: `expected ${type}`, choices };
  return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
}

function isZodsOwn(message: string): boolean {
  return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return [];
  return [...new Set(issue.errors.flat().flatMap((one) => (one.path.length === 0 ? choicesOf(one) : [])))];
}

function typeOf(issue: Issue, keys: readonly string[]): string[] {
  if (issue.code !== "invalid_type") return [];
  const word = typeWords[issue.expected] ?? issue.expected;
  return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
}

function limit(issue: Issue): string | undefined {
  if (issue.code !== "too_small" && issue.code !== "too_big") return undefined;
  const small = issue.code === "too_small";
  const amount = String(small ? issue.minimum : issue.maximum);
  const bound = issue.inclusive === false ? (small ? "more than" : "less than") : small ? "at least" : "at most";
  const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
  if (small && amount === "1" && unit !== "") return "expected something, not nothing";
  return `expected ${bound} ${amount} ${unit}`.trimEnd();
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
