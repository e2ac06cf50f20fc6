/** What a plain YAML scalar stands for, by the rules of the YAML library that DVC uses (YAML 1.2 with timestamps). */
type ScalarKind = "bool" | "float" | "int" | "merge" | "null" | "timestamp" | "value" | "str";

const rules: readonly { kind: ScalarKind; first: string; pattern: RegExp }[] = [
  { kind: "bool", first: "tTfF", pattern: /^(?:true|True|TRUE|false|False|FALSE)$/ },
  {
    kind: "float",
    first: "-+0123456789.",
    pattern:
      /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  },
  {
    kind: "int",
    first: "-+0123456789",
    pattern: /^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/,
  },
  { kind: "merge", first: "<", pattern: /^<<$/ },
  { kind: "null", first: "~nN", pattern: /^(?:~|null|Null|NULL)$/ },
  {
    kind: "timestamp",
    first: "0123456789",
    pattern:
      /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
  },
  { kind: "value", first: "=", pattern: /^=$/ },
];

/** The kind that a plain scalar resolves to. */
export function kindOf(text: string): ScalarKind {
  if (text === "") return "null";
  const first = text.charAt(0);
  return rules.find((rule) => rule.first.includes(first) && rule.pattern.test(text))?.kind ?? "str";
}

/** The value of a plain scalar; a timestamp is kept as its text, as a value that DVC could not put into a key. */
export function plainValue(text: string): null | boolean | string | bigint | number {
  switch (kindOf(text)) {
    case "null":
      return null;
    case "bool":
      return text.toLowerCase() === "true";
    case "int":
      return integer(text.replaceAll("_", "")) ?? text;
    case "float":
      return float(text.replaceAll("_", "").toLowerCase()) ?? text;
    default:
      return text;
  }
}

function integer(text: string): bigint | undefined {
  const negative = text.startsWith("-");
  const digits = text.replace(/^[-+]/, "");
  if (digits === "") return undefined;
  const value = BigInt(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ""));
  return negative ? -value : value;
}

function float(text: string): number | undefined {
  if (text.endsWith(".nan")) return Number.NaN;
  if (text.endsWith(".inf")) return text.startsWith("-") ? -Infinity : Infinity;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}
