import { kindOf } from "./scalar.ts";

/** How a string must be written so that it is read back as that string. */
export type Style = "plain" | "single" | "double";

const breaks = "\n\u0085\u2028\u2029";
const blanks = `\0 \t\r${breaks}`;

/** Chooses as DVC's YAML library does; `key` where it stands as a mapping's key on one line. */
export function styleOf(text: string, key: boolean): Style {
  if (text === "") return "single";
  const traits = traitsOf([...text]);
  if (traits.plain && kindOf(text) === "str") return "plain";
  if (text.includes("'") || text.includes("\n")) return "double";
  return traits.single && !(key && traits.multiline) ? "single" : "double";
}

/** Whether any line break stands in the text. */
export function isMultiline(text: string): boolean {
  return [...text].some((one) => breaks.includes(one));
}

function traitsOf(chars: readonly string[]): { plain: boolean; single: boolean; multiline: boolean } {
  const text = chars.join("");
  let indicators = text.startsWith("---") || text.startsWith("...");
  let special = false;
  let multiline = false;
  let breakThenSpace = false;
  let spaceThenBreak = false;
  let previous = "";
  chars.forEach((char, index) => {
    const next = chars[index + 1];
    const blankAfter = next === undefined || blanks.includes(next);
    if (index === 0) {
      indicators ||= "#,[]{}&*!|>'\"%@`".includes(char) || ("?:-".includes(char) && blankAfter);
    } else {
      indicators ||= (char === ":" && blankAfter) || (char === "#" && blanks.includes(previous));
    }
    const isBreak = breaks.includes(char);
    multiline ||= isBreak;
    special ||= !isPrintable(char);
    breakThenSpace ||= char === " " && previous !== "" && breaks.includes(previous);
    spaceThenBreak ||= isBreak && previous === " ";
    previous = char;
  });
  const edge = ` ${breaks}`;
  const bareEdges = !edge.includes(chars[0] ?? " ") && !edge.includes(chars.at(-1) ?? " ");
  const single = !special && !breakThenSpace && !spaceThenBreak;
  return { plain: single && bareEdges && !multiline && !indicators, single, multiline };
}

/** Whether a character may stand unescaped; line breaks other than \n, and the byte order mark, may not everywhere. */
function isPrintable(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (char === "\n" || char === "\u0085") return true;
  if (code >= 0x20 && code <= 0x7e) return true;
  return code >= 0xa0 && code !== 0xfeff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
