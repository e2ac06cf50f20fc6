import type { ModelReport } from "./bundle.ts";
import { type Block, sentenceText, type Text } from "./document.ts";
import { marks } from "./words.ts";

/** What a reader has to know before trusting the table, each with the line that mends it where there is one. */
export function noticesOf(model: ModelReport): Block[] {
  const { verdict, candidate } = model;
  const notices: Block[] = [];
  const say = (tone: "warning" | "important", text: Text): void => {
    notices.push({ kind: "notice", tone, text });
  };
  for (const condition of verdict.conditions) {
    if (condition.verdict === "pass" || condition.verdict === "untouched") continue;
    // The heading says why; what it means is what is left to say.
    if (condition.name === "record" && candidate === null) {
      say("important", [{ bold: ["Nothing was judged"] }, ", and that is no pass. The job's log says what happened."]);
      continue;
    }
    const text: Text = [
      { bold: [`${condition.name}: ${marks[condition.verdict].word}`] },
      ". ",
      ...sentenceText(sentence(condition.reason)),
    ];
    const mend: Text = condition.name === "lock" && !condition.reason.includes("modelgate run") ? lockFix(model) : [];
    say(condition.verdict === "warn" ? "warning" : "important", [...text, ...mend]);
  }
  if (verdict.policy.changed_by_candidate) {
    say("warning", [
      { bold: ["This change edits modelgate.yaml"] },
      `. It was judged by the policy it would replace (${verdict.policy.from}); the new one counts from the merge on.`,
    ]);
  }
  if (candidate !== null && !candidate.made_by.trusted && candidate.made_by.run_id !== "") {
    say("warning", [
      { bold: ["Measured by a job that is not trusted"] },
      ", as for a fork or Dependabot: the numbers are its own word, and no version is registered from them.",
    ]);
  }
  if (candidate?.source.dirty === true) {
    say("warning", [{ bold: ["Tracked files differed from the commit"] }, " when this was measured."]);
  }
  for (const override of verdict.overrides) {
    say("important", [
      { bold: ["Overridden"] },
      ` for ${override.head.slice(0, 7)} by @${override.by}, and for no other commit: `,
      ...sentenceText(sentence(override.reason)),
    ]);
  }
  return notices;
}

function lockFix(model: ModelReport): Text {
  const path = model.candidate?.lock?.path ?? "dvc.lock";
  return [" To mend it: ", { code: "modelgate run --pull" }, ", then commit ", { code: path }, "."];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
