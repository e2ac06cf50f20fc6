import { UserError } from "../lib/errors.ts";
import { parseYaml } from "../lib/yaml.ts";
import { flattenParams, type Params } from "../tracking/params.ts";
import { isMapping } from "../tracking/values.ts";

/** A line of the head's file, and what it says now. */
export interface ChangedLine {
  readonly line: number;
  /** `train.lr 0.1 → 0.5`. */
  readonly what: string;
}

/** Longer files are no settings that anybody set: characters. */
const longest = 1024 * 1024;

/** Which of the named parameters (`train.lr`) of a file differ between base and head, and on which line of the head's. */
export function changedParams(
  file: string,
  before: string | undefined,
  after: string,
  names: ReadonlySet<string>,
): ChangedLine[] {
  const [old, now] = [valuesIn(file, before ?? ""), valuesIn(file, after)];
  if (now === undefined) return [];
  const lineOf = linesOf(file, after);
  return [...names].flatMap((name) => {
    const key = `${file}:${name}`;
    const [was, is] = [valueAt(old ?? {}, key), valueAt(now, key)];
    const line = is === undefined || was === is ? undefined : lineOf(name);
    return line === undefined ? [] : [{ line, what: `${name} ${shown(was)} → ${shown(is)}` }];
  });
}

function valuesIn(file: string, text: string): Params | undefined {
  if (text.length > longest) return undefined;
  try {
    return flattenParams(text, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

function valueAt(params: Params, key: string): Params[string] | undefined {
  return Object.hasOwn(params, key) ? params[key] : undefined;
}

function shown(value: Params[string] | undefined): string {
  return value === undefined ? "not set" : String(value).slice(0, 100);
}

/** On which line a file sets a parameter; YAML and JSON by their structure, TOML and Python by their lines. */
function linesOf(file: string, text: string): (name: string) => number | undefined {
  if (file.endsWith(".toml")) return linesBy(text, toml);
  if (file.endsWith(".py")) return linesBy(text, python);
  try {
    const yaml = parseYaml(text, file);
    return (name) => {
      const path = pathOf(yaml.value, name);
      return path === undefined ? undefined : yaml.locate(path, "key").line;
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return () => undefined;
  }
}

/** `train.lr` as the keys on the way to it, which may have dots of their own. */
function pathOf(value: unknown, name: string): string[] | undefined {
  if (!isMapping(value)) return undefined;
  if (Object.hasOwn(value, name)) return [name];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const key = name.slice(0, dot);
    const rest = Object.hasOwn(value, key) ? pathOf(value[key], name.slice(dot + 1)) : undefined;
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

interface Syntax {
  readonly section: RegExp;
  readonly setting: RegExp;
  /** A line with no indent stands in no section. */
  readonly isIndented: boolean;
}

const toml: Syntax = {
  section: /^\s*\[\s*([^[\]]+?)\s*\]/,
  setting: /^\s*([\w."'-]+)\s*=/,
  isIndented: false,
};

const python: Syntax = {
  section: /^class\s+(\w+)/,
  setting: /^\s*(?:self\.)?(\w+)\s*(?::[^=]*)?=(?!=)/,
  isIndented: true,
};

/** The first line that sets a name below its section's. */
function linesBy(text: string, { section, setting, isIndented }: Syntax): (name: string) => number | undefined {
  const lines = new Map<string, number>();
  let prefix = "";
  const plain = (key: string): string => key.replace(/["'\s]/g, "");
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const opened = section.exec(line)?.[1];
    if (opened !== undefined) {
      prefix = `${plain(opened)}.`;
      continue;
    }
    const key = setting.exec(line)?.[1];
    if (key === undefined) continue;
    const name = isIndented && !/^\s/.test(line) ? key : `${prefix}${plain(key)}`;
    if (!lines.has(name)) lines.set(name, index + 1);
  }
  return (name) => lines.get(name);
}
