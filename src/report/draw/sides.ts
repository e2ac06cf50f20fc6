import type { Sides } from "../document.ts";
import type { Theme } from "./theme.ts";

/** The sides that any of these is of, main's first. */
export function sidesIn(all: readonly { readonly side: keyof Sides }[]): (keyof Sides)[] {
  return (["baseline", "candidate"] as const).filter((side) => all.some((one) => one.side === side));
}

export function sideColour(side: keyof Sides, theme: Theme): string {
  return side === "baseline" ? theme.main : theme.new;
}

/** Hollow rings and dashes for main, squares and whole lines for this run. */
export const sideScales = {
  shape: { domain: ["baseline", "candidate"], range: ["circle", "square"] },
  dash: {
    domain: ["baseline", "candidate"],
    range: [
      [5, 3],
      [1, 0],
    ],
  },
};
