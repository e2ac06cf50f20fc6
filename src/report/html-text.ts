import type { Verdict } from "../gate/verdict.ts";
import type { Inline, Text } from "./document.ts";
import { clean, html, linkTarget } from "./escape.ts";

/** One line of text in HTML; no piece of it is longer, in code points. */
export function htmlText(text: Text, longest = 2000): string {
  return text.map((piece) => drawInline(piece, longest)).join("");
}

/** The colour a verdict has beside its mark and its word. */
export function tone(verdict: Verdict): string {
  if (verdict === "fail" || verdict === "missing" || verdict === "not-comparable") return "fail";
  if (verdict === "warn" || verdict === "inconclusive") return "warn";
  if (verdict === "no-baseline") return "new";
  return verdict === "pass" ? "pass" : "calm";
}

function drawInline(piece: Inline, longest: number): string {
  if (typeof piece === "string") {
    const shown = html(clean(piece, longest));
    // A space that must not break is one of the text's own.
    return `${/^[ \t\n]/.test(piece) ? " " : ""}${shown}${/[ \t\n]$/.test(piece) && shown !== "" ? " " : ""}`;
  }
  if ("code" in piece) return `<code>${html(clean(piece.code))}</code>`;
  if ("bold" in piece) return `<strong>${htmlText(piece.bold, longest)}</strong>`;
  const target = linkTarget(piece.link);
  const text = htmlText(piece.text, longest);
  return target === undefined ? text : `<a href="${html(target)}" rel="noopener noreferrer">${text}</a>`;
}
