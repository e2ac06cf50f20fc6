import { figureKey, type ImageLink, type ImageLinks } from "../../../src/report/draw/drawing.ts";
import type { Figure } from "../../../src/report/figure.ts";
import { sampleBundle, sampleModel } from "../report-samples.ts";
import { type Situation, withModel } from "./situation.ts";

const asset = "https://github.com/acme/digits/blob/1234567890abcdef1234567890abcdef12345678";

function image(name: string, alt: string): ImageLink {
  return {
    light: `${asset}/${name}.png?raw=true`,
    dark: `${asset}/${name}-dark.png?raw=true`,
    width: 640,
    height: 320,
    alt,
  };
}

const runs = Array.from({ length: 12 }, (_, index) => ({
  commit: `${index}`.padStart(40, "a"),
  at: `2026-01-${String(index + 1).padStart(2, "0")}T03:04:00.000Z`,
  value: 0.955 + ((index * 7) % 5) / 1000,
  ...(index === 6 ? { version: "v1.2.0" } : {}),
}));

const curve = (bend: number): [number, number][] =>
  Array.from({ length: 41 }, (_, index) => [index / 40, (index / 40) ** bend]);

/** One of every kind. */
export const everyKind: readonly Figure[] = [
  {
    kind: "history",
    id: "history/accuracy",
    title: "accuracy on main",
    metric: "accuracy",
    runs,
    candidate: 0.941,
    band: [0.954, 0.961],
  },
  {
    kind: "lines",
    of: "roc",
    id: "roc",
    title: "ROC curve",
    x: "false positive rate",
    y: "true positive rate",
    series: [
      { side: "baseline", points: curve(0.2) },
      { side: "candidate", points: curve(0.4) },
    ],
  },
  {
    kind: "lines",
    of: "calibration",
    id: "calibration",
    title: "Calibration",
    x: "predicted",
    y: "observed",
    series: [{ side: "candidate", points: curve(1.2).filter((_, index) => index % 4 === 0) }],
  },
  {
    kind: "scatter",
    of: "residuals",
    id: "residuals",
    title: "Residuals",
    x: "predicted",
    y: "residual",
    series: [{ side: "candidate", points: curve(0.5) }],
  },
  {
    kind: "forest",
    id: "forest/accuracy",
    title: "accuracy by region",
    metric: "accuracy",
    margin: -0.01,
    rows: [
      { label: "region=north", n: 600, estimate: -0.05, interval: [-0.09, -0.01], verdict: "fail" },
      { label: "region=south", n: 500, estimate: 0.01, interval: [-0.02, 0.04], verdict: "pass" },
    ],
  },
  {
    kind: "dvc",
    id: "plots/loss.csv",
    title: "plots/loss.csv",
    template: "linear",
    x: "step",
    y: "loss",
    x_label: "step",
    y_label: "loss",
    rows: ["baseline" as const, "candidate" as const].flatMap((side) =>
      [1, 2, 3, 4].map((step) => ({ side, fields: { step, loss: (side === "baseline" ? 1 : 1.5) / step } })),
    ),
  },
  { kind: "image", id: "plots/samples.png", title: "plots/samples.png" },
];

const key = (id: string): string => figureKey("digits", id);

/** Where some of them can be seen, and why others cannot. */
export const situationImages: ImageLinks = new Map<string, ImageLink | { missing: string }>([
  [key("history/accuracy"), image("history", "accuracy over 12 runs of main, from 0.955 to 0.959; this PR 0.941")],
  [key("roc"), image("roc", 'ROC curves: main above this PR "everywhere"')],
  [key("files/evaluation/confusion.json"), image("confusion", "two confusion matrices")],
  [key("calibration"), { missing: "the font has no letter for it." }],
  [key("residuals"), { missing: "refs/modelgate/assets could not be written: the token may not (`contents: write`)" }],
  [
    key("forest/accuracy"),
    { missing: "refs/modelgate/assets could not be written: the token may not (`contents: write`)" },
  ],
]);

const manyPlots = Array.from(
  { length: 200 },
  (_, index): Figure => ({
    kind: "lines",
    of: "curve",
    id: `plots/${index}`,
    title: `loss of fold ${index}`,
    x: "step",
    y: "loss",
    series: [
      { side: "baseline", points: curve(1 + index / 100) },
      { side: "candidate", points: curve(2 + index / 100) },
    ],
  }),
);

const missing = [
  { title: "ROC curve", why: "main's run brought no predictions" },
  { title: "plots/acc.csv", why: "`plots/acc.csv` has 3 MiB, and files over 1 MiB are not handed on." },
];

/** What is drawn, as what, and what is not. */
export const figures: Readonly<Record<string, Situation>> = {
  diagrams: withModel({}, { figures: [...everyKind] }),
  images: { ...withModel({}, { figures: [...everyKind] }), options: { images: situationImages } },
  "no-diagrams": {
    ...withModel({}, { figures: [...everyKind], figures_missing: missing }),
    options: { mermaid: false },
  },
  "many-plots": withModel({ evidence: [] }, { figures: manyPlots }),
  appended: {
    bundle: sampleBundle([sampleModel({})], {
      appended: [
        {
          path: "reports/notes.md",
          text: `# What the author says

Trained on *fewer rows*, see [the paper](https://example.org/paper?a=1&b=2), thanks @octocat (#12).

![learning curve](plots/curve.png)

| fold | loss |
|:-----|-----:|
| 1    | 0.31 |
| 2    | 0.29 |

<details><summary>Commands</summary>

\`\`\`sh
python train.py --rows 700

# done
\`\`\`

</details>

- [x] looked at
- [ ] agreed
`,
          images: [{ kind: "image", id: "reports/plots/curve.png", title: "reports/plots/curve.png" }],
        },
      ],
      appended_missing: [{ title: "reports/gone.md", why: "this commit has no such file" }],
    }),
    options: { images: new Map([[figureKey("", "reports/plots/curve.png"), image("curve", "a picture")]]) },
  },
};
