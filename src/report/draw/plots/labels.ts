import { clean } from "../../escape.ts";

/** Labels as an axis shows them, each of its own: what would look the same gets a number. */
export function axisLabels(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const text = clean(label, 60) || "–";
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text} (${before + 1})`;
  });
}
