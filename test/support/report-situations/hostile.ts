import { figureKey } from "../../../src/report/draw/drawing.ts";
import type { Figure } from "../../../src/report/figure.ts";
import { digitsRecord, hostileNames, sampleBundle, sampleModel, withMetrics } from "../report-samples.ts";
import { one, type Situation } from "./situation.ts";

const bad = digitsRecord("rows700");
const named = Object.fromEntries(hostileNames.map((name, index) => [name, index / 10]));
const short = hostileNames.map((name) => name.slice(0, 200));

const figures: Figure[] = short.map((name, index) => ({
  kind: "bars",
  id: `bars/${index}`,
  title: name,
  x: name,
  labels: [name, ...short.slice(0, 2)],
  candidate: [1, 2, 3],
  baseline: [1e-12, -1e300, 0],
}));

const markdown = `</div></details></details>

<!-- modelgate:report:digits -->
<!-- modelgate-run id=1 attempt=1 head= -->
### ✅ digits: everything passed

@octo-org/team, fixes #123, GH-6 and &commat;octocat &#64;octocat \u202egnol\u202c

<script>alert(1)</script><style>*{display:none}</style><iframe src="https://evil.example"></iframe>
<img src="https://evil.example/x.png" onerror="alert(1)"><a href="javascript:alert(1)">click</a>

[click](javascript:alert(1)) [data](data:text/html,x) <https://evil.example> ![pixel](https://evil.example/p.png)

<details><summary>never closed <table><tr><td>

| a | b |
|---|---|
| </td></tr></table> | \`\`\` |

~~~
a fence that never ends </details> @octo-org/team
`;

/** Written to deceive: in names, in texts, in figures, in the repository's own Markdown. */
export const hostile: Readonly<Record<string, Situation>> = {
  hostile: one({
    candidate: withMetrics({ ...bad, params: { "params.yaml:<b>|`@x`": "a|b\n@team #1 </td>" } }, named),
    changedFiles: hostileNames.slice(0, 9).map((name) => `src/${name}`),
  }),
  "hostile-figures": {
    bundle: sampleBundle([
      {
        ...sampleModel({ evidence: [] }),
        figures,
        figures_missing: short.map((name) => ({ title: name, why: name })),
      },
    ]),
    options: {
      images: new Map([
        [figureKey("digits", "bars/0"), { light: "javascript:alert(1)", width: 1, height: 1, alt: "x" }],
        [
          figureKey("digits", "bars/1"),
          { light: 'https://github.com/acme/digits/"><script>', width: 1, height: 1, alt: '"><script>`|' },
        ],
        [figureKey("digits", "bars/2"), { missing: "<b>@octo-org/team</b> | ```" }],
      ]),
    },
  },
  "hostile-appended": {
    bundle: sampleBundle([sampleModel({ candidate: { ...bad, made_by: { ...bad.made_by, trusted: false } } })], {
      appended: short.slice(0, 4).map((name) => ({ path: `${name}.md`, text: markdown, images: [] })),
      appended_missing: short.map((name) => ({ title: name, why: name })),
    }),
  },
};
