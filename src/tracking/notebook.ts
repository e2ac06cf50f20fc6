import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { parseLenientJson } from "./json.ts";
import { isMapping } from "./values.ts";

/** Pictures stand in a notebook as text: more than other metrics files hold, and no more than this. */
const maxCharacters = 64 * 1024 * 1024;

/** What `scrapbook.glue` leaves in a cell's output, and `papermill.record` before it. */
const scrapType = "application/scrapbook.scrap.json+json";
const recordType = "application/papermill.record+json";

const Scrap = z.looseObject({ name: z.string(), data: z.unknown(), encoder: z.string().optional() });
const Output = z.looseObject({ data: z.record(z.string(), z.unknown()).optional() });
const Cell = z.looseObject({ outputs: z.array(Output).optional() });
const Notebook = z.looseObject({
  nbformat: z.number(),
  cells: z.array(Cell),
  metadata: z.looseObject({ papermill: z.looseObject({ exception: z.boolean().nullish() }).optional() }).optional(),
});

/**
 * What an executed notebook recorded, by name: values glued by scrapbook or recorded by papermill, of which the last
 * of a name counts. A notebook that stopped at an error, or recorded nothing, is an error.
 */
export function readNotebook(text: string, file: string): Record<string, unknown> {
  const where = { file };
  if (text.length > maxCharacters) {
    throw new UserError(`this notebook has ${text.length} characters, at most ${maxCharacters} are read`, {
      where,
      fix: "Write the metrics into a file of their own, or clear large outputs.",
    });
  }
  const notebook = Notebook.safeParse(parseLenientJson(text, file));
  if (!notebook.success) {
    throw new UserError("this is no notebook in Jupyter's format 4: it lacks `cells` or `nbformat`", {
      where,
      fix: "Save it again with a Jupyter of today (`jupyter nbconvert --to notebook`).",
    });
  }
  const { cells, metadata } = notebook.data;
  if (metadata?.papermill?.exception === true) {
    throw new UserError("this notebook stopped at an error: what it recorded before is no result", {
      where,
      fix: "Open it to see the cell that failed, mend that, and run the stage again.",
    });
  }
  const found = new Map(cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ data = {} }) => recorded(data))));
  if (found.size === 0) {
    throw new UserError("this notebook recorded no values", {
      where,
      fix: 'Record them in a cell, `import scrapbook; scrapbook.glue("accuracy", accuracy)`, and run the stage again.',
    });
  }
  return Object.fromEntries(found);
}

/** Tables and pictures that were glued are no metrics: only JSON and text count. */
function recorded(data: Readonly<Record<string, unknown>>): [string, unknown][] {
  const scrap = Scrap.safeParse(data[scrapType]);
  if (scrap.success && (scrap.data.encoder === undefined || /^(json|text)$/.test(scrap.data.encoder))) {
    return [[scrap.data.name, scrap.data.encoder === "text" ? scrap.data.data : withNumbers(scrap.data.data)]];
  }
  const record = z.record(z.string(), z.unknown()).safeParse(data[recordType]);
  return record.success ? Object.entries(record.data).map(([name, value]) => [name, withNumbers(value)]) : [];
}

const notFinite = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
]);

/** Jupyter's kernel turns what JSON has no number for into these words. */
function withNumbers(value: unknown): unknown {
  if (typeof value === "string") return notFinite.get(value) ?? value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member)]));
}
