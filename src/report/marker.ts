import type { ReportBundle } from "./bundle.ts";

/** What every marker begins with, whatever its key. */
export const markerPrefix = "<!-- modelgate:report:";

/**
 * The hidden line by which a comment is found again. Letters, digits, dots and underscores of the key stand as they are,
 * so does a single dash between them; all else is written as `%` and hex, so that no key can end the HTML comment or pass
 * for another key.
 */
export function marker(key: string): string {
  const safe = key.replace(/[^A-Za-z0-9._-]|-(?=-|$)|^-/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  return `${markerPrefix}${safe} -->`;
}

/** The key of a bundle's comment: its model's, or for models with several keys one that does not change with them. */
export function reportKey(bundle: ReportBundle): string {
  const keys = new Set(bundle.models.map((model) => model.report_key));
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? only : "models";
}
