import fc from "fast-check";
import type { ReportBundle } from "../../../src/report/bundle.ts";
import type { Figure } from "../../../src/report/figure.ts";
import { digitsRecord, sampleBundle, sampleModel, withMetrics } from "../report-samples.ts";

const pieces =
  '| ` `` ``` ~~~ * ** _ # ## > - + 1. [ ] ( ) ! < > </ /> & &lt; &commat; &#64; @team @o/t #1 GH-2 \\ \\| \n \n\n \r\n \t <b> </b> <details> </details> <summary> </summary> <table> <tr> <td> </td> </tr> </table> <p> </p> <a <img src="x" onerror="x"> <script> </script> <!-- --> <!-- <constructor> <raw:b> %% ::: $ $$ ^ { } " \' = x yz 7 https://evil.example www.evil.example javascript:x mermaid | - | :-: \u202e \u200b \u0000 👩 é'
    .split(" ")
    .concat(" ", "  ", "\n\n", "\n");

/** Text as nobody should write it. */
export const nastyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join("") || "x");

/** A report in which everything that a pull request can name has one of these names. */
export function namedReport(names: readonly string[]): ReportBundle {
  const at = (index: number): string => names[index % names.length] ?? "";
  const metrics = Object.fromEntries(names.map((name, index) => [name, index / 10]));
  const made = digitsRecord("rows700");
  const untrusted = { ...made, made_by: { ...made.made_by, trusted: false } };
  const candidate = withMetrics(untrusted, metrics);
  const short = names.map((name) => name.slice(0, 240));
  const figure = (kind: number): Figure =>
    kind % 2 === 0
      ? {
          kind: "bars",
          id: `b${kind}`,
          title: at(kind),
          x: at(kind + 1),
          labels: short,
          candidate: short.map(() => kind),
        }
      : {
          kind: "confusion",
          id: `c${kind}`,
          title: at(kind),
          labels: [at(0), at(1)],
          candidate: [
            [1, 2],
            [3, 4],
          ],
        };
  const model = sampleModel({
    candidate: { ...candidate, params: { ...candidate.params, [`params.yaml:${at(0)}`]: at(1) } },
    changedFiles: names.map((name) => `src/${name}`),
    conditions: [{ name: at(0), verdict: "fail", reason: at(1) }],
  });
  const appended = [{ path: `${at(0).slice(0, 200)}.md`, text: names.join("\n"), images: [] }];
  const models = [
    {
      ...model,
      evidence: [],
      figures: [0, 1, 2, 3].map(figure),
      figures_missing: [{ title: at(0), why: at(1) }],
      verdict: { ...model.verdict, policy: { ...model.verdict.policy, diff: names.join("\n") } },
    },
  ];
  return sampleBundle(models, { appended });
}
