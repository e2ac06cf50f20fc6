import type { ModelReport } from "./bundle.ts";
import { changePhrases, changesOf, unchangedKinds } from "./changes.ts";
import type { Block, Text } from "./document.ts";
import { courseOf } from "./metrics.ts";
import { joined } from "./words.ts";

/**
 * What this run is made of that the baseline is not, a line a kind; where one kind of thing changed alone and the model got
 * worse, that is the likely cause.
 */
export function whatChanged(model: ModelReport): Block | undefined {
  const changes = changesOf(model);
  if (changes === undefined || model.verdict.verdict === "untouched") return undefined;
  const phrases = changePhrases(changes);
  const [first] = phrases;
  const { metrics } = model.verdict;
  const hasMoved = metrics.some((metric) => courseOf(metric) !== "same");
  if (first === undefined) {
    return hasMoved && changes.codeOnly !== true
      ? {
          kind: "paragraph",
          text: [
            { bold: ["Nothing that is tracked changed"] },
            ": parameters, data, code and environment are the baseline's. What differs is chance, or is not tracked.",
          ],
        }
      : undefined;
  }
  const calm = unchangedKinds(changes);
  if (phrases.length > 1) {
    const items: Text[] = phrases.map(({ kind, text }) => [{ bold: [capital(kind)] }, ": ", ...text]);
    const rest: Text[] = calm.length === 0 ? [] : [[`The same: ${joined(calm)}`]];
    return { kind: "list", lead: [{ bold: ["What changed"] }], items: [...items, ...rest] };
  }
  const isWorse = metrics.some((metric) => metric.verdict === "fail" && courseOf(metric) === "worse");
  const isPlural = calm.length > 1 || calm[0] === "parameters";
  const same = calm.length === 0 ? "." : `. ${capital(joined(calm))} ${isPlural ? "are" : "is"} the same.`;
  const lead = isWorse ? "Most likely cause:" : "What changed:";
  return { kind: "paragraph", text: [{ bold: [lead] }, " ", ...first.text, ` (${first.kind})`, same] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
