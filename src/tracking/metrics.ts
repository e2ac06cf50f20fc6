import { UserError, type Where } from "../lib/errors.ts";
import { readNotebook } from "./notebook.ts";
import type { Metric, MetricNumber } from "./record.ts";
import { isMapping, parseValues, wordsOf } from "./values.ts";

const maxMetrics = 100_000;
const maxSamples = 1_000_000;
const maxName = 10_240;
const maxDepth = 100;
const maxText = 1000;

/**
 * Reads a metrics file (JSON, YAML, TOML, or an executed notebook) as flat dotted names. A list of numbers is one metric's samples; any other
 * list is numbered from 0; what is no number is kept as text, so that a gate can say what it found instead.
 */
export function readMetricsFile(text: string, file: string): Record<string, Metric> {
  const value = file.endsWith(".ipynb") ? readNotebook(text, file) : parseValues(text, file);
  if (!isMapping(value)) {
    throw new UserError(`a metrics file is a mapping from names to numbers, this one holds ${kindOf(value)}`, {
      where: { file, line: 1, column: 1 },
      fix: 'Write for example {"accuracy": 0.93}.',
    });
  }
  const metrics = new Map<string, Metric>();
  for (const [key, member] of Object.entries(value)) flatten(key, member, 1, { file, metrics });
  return Object.fromEntries(metrics);
}

interface Flattening {
  readonly file: string;
  readonly metrics: Map<string, Metric>;
}

function flatten(name: string, value: unknown, depth: number, to: Flattening): void {
  const where = { file: to.file };
  if (depth > maxDepth)
    throw new UserError(`the metric ${name.slice(0, 60)}… lies more than ${maxDepth} levels deep`, { where });
  if (name.length > maxName) throw new UserError(`a metric's name has more than ${maxName} characters`, { where });
  if (Array.isArray(value) && value.length > 0) {
    if (value.every(isNumber)) add(name, { file: to.file, samples: samplesOf(name, value, where) }, to);
    else for (const [index, item] of value.entries()) flatten(`${name}.${index}`, item, depth + 1, to);
  } else if (isMapping(value) && Object.keys(value).length > 0) {
    for (const [key, member] of Object.entries(value)) flatten(`${name}.${key}`, member, depth + 1, to);
  } else if (isNumber(value)) {
    add(name, { file: to.file, value: numberOf(value) }, to);
  } else {
    add(name, { file: to.file, text: wordsOf(value, maxText) }, to);
  }
}

function add(name: string, metric: Metric, { file, metrics }: Flattening): void {
  if (name === "") throw new UserError("a metric has an empty name", { where: { file } });
  if (metrics.has(name)) {
    throw new UserError(`the metric \`${name}\` stands twice: once nested and once with a dot in its key`, {
      where: { file },
      fix: "Rename one of the two.",
    });
  }
  if (metrics.size >= maxMetrics) {
    throw new UserError(`more than ${maxMetrics} metrics in one file`, {
      where: { file },
      fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one.",
    });
  }
  metrics.set(name, metric);
}

function samplesOf(name: string, values: readonly number[], where: Where): MetricNumber[] {
  if (values.length > maxSamples) {
    throw new UserError(`the metric \`${name}\` has ${values.length} samples, at most ${maxSamples} are kept`, {
      where,
    });
  }
  return values.map(numberOf);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** JSON holds no NaN and no infinities: they are words in a record. */
export function numberOf(value: number): MetricNumber {
  if (Number.isNaN(value)) return "NaN";
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  if (value === Number.NEGATIVE_INFINITY) return "-Infinity";
  return value;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "a list" : `the single value ${wordsOf(value, 40)}`;
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite: readonly (readonly [RegExp, MetricNumber])[] = [
  [/^[+-]?\.?nan$/i, "NaN"],
  [/^\+?\.?inf(inity)?$/i, "Infinity"],
  [/^-\.?inf(inity)?$/i, "-Infinity"],
];

/**
 * Reads `name=value` given in the step itself. Each stands on a line of its own or after a comma; white space around
 * names and values does not count; empty lines and lines that begin with `#` are passed over. A name given twice, and
 * a value that is no number, is an error: here nobody but the step's author can have meant it.
 */
export function parseInlineMetrics(lines: string): Record<string, Metric> {
  const file = "inline";
  const metrics = new Map<string, Metric>();
  lines.split(/\r?\n/).forEach((line, row) => {
    if (line.trimStart().startsWith("#")) return;
    let column = 1;
    for (const piece of line.split(",")) {
      const where: Where = { file, line: row + 1, column: column + piece.length - piece.trimStart().length };
      column += piece.length + 1;
      const entry = piece.trim();
      if (entry === "") continue;
      const equals = entry.indexOf("=");
      const name = entry.slice(0, Math.max(0, equals)).trim();
      if (name === "") {
        throw new UserError(`\`${wordsOf(entry, 60)}\` is no \`name=value\``, {
          where,
          fix: "Write for example accuracy=0.93.",
        });
      }
      if (metrics.has(name)) {
        throw new UserError(`the metric \`${name}\` is given twice`, { where, fix: "Keep one of the two." });
      }
      add(name, { file, value: inlineNumber(name, entry.slice(equals + 1).trim(), where) }, { file, metrics });
    }
  });
  return Object.fromEntries(metrics);
}

function inlineNumber(name: string, text: string, where: Where): MetricNumber {
  if (plainNumber.test(text)) return numberOf(Number(text));
  const found = notFinite.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  const said = text === "" ? "empty" : `\`${wordsOf(text, 60)}\``;
  throw new UserError(`the value of the metric \`${name}\` is ${said}, not a number`, {
    where,
    fix:
      text === ""
        ? "Is the variable that should hold it set?"
        : "Put each name=value on its own line or after a comma.",
  });
}
