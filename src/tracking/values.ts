import { parse as parseToml, TomlError } from "smol-toml";
import { UserError } from "../lib/errors.ts";
import { parseYaml } from "../lib/yaml.ts";
import { parseLenientJson } from "./json.ts";

/** Texts larger than this hold more than metrics or parameters: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;

/** Parses a metrics or parameters file by its ending: JSON, YAML or TOML. */
export function parseValues(text: string, file: string): unknown {
  if (text.length > maxCharacters) {
    throw new UserError(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
      where: { file },
      fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
    });
  }
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  switch (ending) {
    case "json":
      return parseLenientJson(text, file);
    case "yaml":
    case "yml":
      return parseYaml(text, file).value;
    case "toml":
      return tomlValues(text, file);
    default:
      throw new UserError(
        `${ending === undefined ? "a file with no ending" : `.${ending}`} is no kind that is read here`,
        {
          where: { file },
          fix: "Write JSON (.json), YAML (.yaml, .yml) or TOML (.toml).",
        },
      );
  }
}

function tomlValues(text: string, file: string): unknown {
  try {
    return parseToml(text, { maxDepth: 100 });
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const message = cause.message.split("\n")[0] ?? "";
    throw new UserError(`not valid TOML: ${message.replace(/^Invalid TOML document: /, "")}`, {
      where: { file, line: cause.line, column: cause.column },
      cause,
    });
  }
}

/** Whether a parsed value is a mapping and no list, date or null. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A value that is no number, in words of bounded length. */
export function wordsOf(value: unknown, limit: number): string {
  const text =
    typeof value === "string"
      ? value
      : value instanceof Date
        ? value.toISOString()
        : (JSON.stringify(value) ?? String(value));
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
