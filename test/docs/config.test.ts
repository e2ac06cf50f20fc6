import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseConfig } from "../../src/config/load.ts";
import { formatError } from "../../src/lib/errors.ts";
import { blocksOf, pages, root } from "../support/docs-pages.ts";

const page = "docs/config.md";
const text = pages.get(page) ?? "";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
}
const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    properties: z.record(z.string(), Schema).optional(),
    items: Schema.optional(),
    additionalProperties: z.union([z.boolean(), Schema]).optional(),
    anyOf: z.array(Schema).optional(),
    enum: z.array(z.string()).optional(),
  }),
) as z.ZodType<Schema>;
const schema = Schema.parse(JSON.parse(readFileSync(join(root, "schema/modelgate.schema.json"), "utf8")));

/** Every key with the path that leads to it, lists and alternatives passed through. */
function keysOf(node: Schema, path: readonly string[] = []): string[][] {
  const { additionalProperties: named } = node;
  const inside = [...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])];
  if (typeof named === "object") inside.push(named);
  return [
    ...inside.flatMap((one) => keysOf(one, path)),
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) => [
      [...path, key],
      ...keysOf(value, [...path, key]),
    ]),
  ];
}

function wordsOf(node: Schema): string[] {
  return [
    ...(node.enum ?? []),
    ...[...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])].flatMap(wordsOf),
    ...Object.values(node.properties ?? {}).flatMap(wordsOf),
  ];
}

/** The first cells of the tables' rows. */
const documented = [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key),
);

describe(page, () => {
  it("has a row for every key of the schema, and for no other", () => {
    const services = new Set(["tracker", "registry", "report", "remote"]);
    const keys = keysOf(schema).map((path) =>
      services.has(path[0] ?? "") ? path.join(".") : path.slice(path.at(-2) === "train" ? -2 : -1).join("."),
    );
    // A map around `git` or `mlflow` is a way of writing, told of in the row of its parent.
    const named = keys.filter((key) => !/^(tracker|registry)\.(git|mlflow)$/.test(key));
    expect([...new Set(documented.filter((key) => key !== "remote.*"))].sort()).toEqual([...new Set(named)].sort());
  });

  it("names every word that a key may be", () => {
    expect(wordsOf(schema).length).toBeGreaterThan(20);
    for (const word of wordsOf(schema)) expect(text, word).toContain(`\`${word}\``);
  });

  it("shows every key in its example", () => {
    const example = blocksOf(page).find(({ text: shown }) => shown.startsWith("# modelgate.yaml"));
    const used = new Set(keysIn(parse(example?.text ?? "")));
    const other = new Set(["model", "branch", "repository", "tracking-uri", "experiment", "mlflow"]);
    for (const key of new Set(keysOf(schema).map((path) => path.at(-1) ?? ""))) {
      expect(used.has(key) || other.has(key), key).toBe(true);
    }
  });

  it("shows errors as they are", () => {
    const errors = blocksOf(page).filter(({ language }) => language === "text");
    const head = "model: { name: digits }\ngates:\n  - metric: accuracy\n";
    const said = [`${head}    max-regresion: 1pp\n`, head].map((config) => {
      try {
        return parseConfig(config, "modelgate.yaml").from;
      } catch (error) {
        return `${formatError(error)}\n`;
      }
    });
    expect(errors.map(({ text: shown }) => shown)).toEqual(said);
  });
});

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
