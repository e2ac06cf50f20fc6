import type { TestName } from "./policy.ts";
import { isHistory } from "./tests.ts";
import { type WrittenGate, withArticle } from "./written-gate.ts";

/** Refuses what a test of main's earlier runs cannot answer, and what only such a test goes by. */
export function checkHistory({ own, keys, name, refuse }: WrittenGate, test: TestName): void {
  const { window = 30, minimum = 8 } = keys.history ?? {};
  if (window < minimum) {
    refuse(
      "history",
      `the history of \`${name}\` looks at ${window} runs, and decides nothing with fewer than ${minimum}`,
      "Make `minimum` at most `window`.",
    );
  }
  if (!isHistory(test)) {
    if (own.history === undefined) return;
    refuse(
      "history",
      `the gate on \`${name}\` has a history, and its test is \`${test}\``,
      "Add a test of main's earlier runs, such as `test: history-t`, or take `history` out.",
    );
  }
  for (const key of ["min", "max", "target", "improve-by", "max-drift"] as const) {
    if (own[key] === undefined) continue;
    refuse(
      key,
      `the gate on \`${name}\` has ${withArticle(key)}, and \`${test}\` asks only what is usual on main`,
      "Give it a gate of its own.",
    );
  }
  const goesByWidth = ["history-iqr", "history-delta-iqr", "history-percentage"].includes(test);
  if (own.history?.width !== undefined && !goesByWidth) {
    refuse(
      "history",
      `the \`width\` of \`${name}\` is not for \`${test}\`, which goes by alpha`,
      "Set `alpha`, or take `width` out.",
    );
  }
  if (goesByWidth && keys.history?.width === undefined) {
    refuse(
      "test",
      `the gate on \`${name}\` asks for \`${test}\`, and nothing says how wide its limits are`,
      "Add `history: { width: … }`: so many interquartile ranges, or the part of the mean that is allowed.",
    );
  }
  if (own.alpha !== undefined && goesByWidth) {
    refuse(
      "alpha",
      `the alpha of \`${name}\` is not for \`${test}\`, which goes by a width`,
      "Set `history: { width: … }`.",
    );
  }
}
