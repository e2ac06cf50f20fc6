import type { NotPaired } from "./paired.ts";

export const notComparable = (reason: string): NotPaired => ({ verdict: "not-comparable", reason });

/** A stranger's word in a sentence. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
}

/** Some of the words, and how many more there are. */
export function some(words: readonly string[], all: number): string {
  const shown = words.slice(0, 3).map(quoted).join(", ");
  return all > 3 ? `${shown} and ${(all - 3).toLocaleString("en-US")} more` : shown;
}

/** `1,240 examples`. */
export function examples(count: number): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? "example" : "examples"}`;
}
