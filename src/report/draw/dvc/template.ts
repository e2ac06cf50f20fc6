import { type Json, jsonOf } from "../../../lib/json.ts";
import type { Sides } from "../../document.ts";
import type { FigureOf } from "../../figure.ts";
import type { Spec } from "../plot.ts";
import type { Theme } from "../theme.ts";
import { anchorsOf } from "./anchors.ts";

const anchor = /<DVC_METRIC_([A-Z_]+)>/g;

/** Where Vega takes text for a program; and where text is shown and nothing else. */
const programs = new Set([
  "calculate",
  "filter",
  "and",
  "or",
  "not",
  "expr",
  "signal",
  "test",
  "update",
  "init",
  "labelExpr",
  "on",
  "clear",
  "events",
  "href",
  "url",
]);
const shown = new Set(["text", "title", "subtitle", "description"]);
/** Names of which no program can be made but one that reads a field. */
const plain = /^[\p{L}\p{N}_ ]*$/u;
const deepest = 100;

/**
 * A template of the repository's own with what a figure has in the place of its anchors. Values are put in as JSON values.
 * A name or a title, which is the pull request's, becomes part of a longer text only where that is shown, or where the name is
 * of letters and digits: in Vega's expressions it could be a program.
 */
export function filledTemplate(
  text: string,
  figure: FigureOf<"dvc">,
  names: Sides,
  theme: Theme,
): { readonly spec: Spec } | { readonly missing: string } {
  const template = jsonOf(text) as Json | undefined;
  const title = `its template \`${figure.template}\``;
  if (typeof template !== "object" || template === null || Array.isArray(template))
    return { missing: `${title} is not a JSON object` };
  const used = new Set([...text.matchAll(anchor)].map(([, name = ""]) => name.toLowerCase()));
  const values = anchorsOf(figure, names, theme, used);
  if (!used.has("data")) return { missing: `${title} does not use <DVC_METRIC_DATA>` };
  const refused: string[] = [];
  const put = (key: string, piece: string): Json => {
    const [whole] = piece.match(anchor) ?? [];
    if (whole === undefined) return piece;
    const valueAt = (mark: string): Json | undefined => values.get(mark.slice("<DVC_METRIC_".length, -1).toLowerCase());
    const isProgram = programs.has(key);
    const isSafe = (mark: string, value: Json | undefined): boolean =>
      mark === "<DVC_METRIC_PIVOT_FIELD>" || typeof value !== "string" || plain.test(value);
    if (whole === piece) {
      const value = valueAt(piece);
      if (isProgram && !isSafe(piece, value)) refused.push(piece);
      return value ?? piece;
    }
    return piece.replace(anchor, (mark) => {
      const value = valueAt(mark);
      if (typeof value !== "string") return mark;
      if (!shown.has(key) && !isSafe(mark, value)) refused.push(mark);
      return value;
    });
  };
  const fill = (value: Json, key: string, depth: number): Json => {
    if (depth > deepest) throw new Error(`${title} has more than ${deepest} levels`);
    if (typeof value === "string") return put(key, value);
    if (Array.isArray(value)) return value.map((one: Json) => fill(one, key, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, name, depth + 1)]));
  };
  const spec = fill(template, "", 0) as Spec;
  if (refused.length === 0) return { spec };
  return { missing: `${title} puts ${[...new Set(refused)].join(", ")} where this plot's words could be a program` };
}
