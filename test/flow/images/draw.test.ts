import { expect, test } from "vitest";
import { drawImages } from "../../../src/flow/images/draw.ts";
import { figureKey } from "../../../src/report/draw/drawing.ts";
import type { Figure, FigureOf } from "../../../src/report/figure.ts";
import { sampleBundle, sampleModel } from "../../support/report-samples.ts";

const header = "89504e470d0a1a0a0000000d4948445200000140000000f008020000009077";
const png = (end: string) =>
  ({ media_type: "image/png", base64: Buffer.from(header + end, "hex").toString("base64") }) as const;

function image(id: string, sides: Pick<FigureOf<"image">, "candidate" | "baseline">): FigureOf<"image"> {
  return { kind: "image", id, title: id, ...sides };
}

async function drawn(figures: readonly Figure[], more: { own?: boolean; most?: number; seconds?: number } = {}) {
  const model = {
    ...sampleModel(),
    evidence: [],
    verdict: { ...sampleModel().verdict, metrics: [] },
    figures: [...figures],
  };
  const choices = { own: false, most: 40, seconds: 60, templates: new Map<string, string>(), ...more };
  const { pictures, files } = await drawImages(sampleBundle([model]), choices);
  return { of: (id: string) => pictures.get(figureKey(model.model, id)), files };
}

test("a stage's own pictures are kept as they are, main's beside this run's where they differ", async () => {
  const [one, other] = [png("01"), png("02")];
  const figures = [
    image("both", { baseline: one, candidate: other }),
    image("same", { baseline: one, candidate: one }),
  ];
  const { of, files } = await drawn(figures);
  expect(of("both")).toMatchObject({ width: 320, height: 240, alt: "both", baseline: { alt: "both, before" } });
  expect(of("same")).not.toHaveProperty("baseline");
  // Equal bytes are one file.
  expect(files.size).toBe(2);
  expect([...files.values()].map(({ bytes }) => Buffer.from(bytes).toString("hex"))).toContain(`${header}01`);
});

test("figures that take long to draw leave the others to the full report", async () => {
  const { of, files } = await drawn([image("late", { candidate: png("01") })], { seconds: -1 });
  expect(of("late")).toEqual({ missing: "the images before it took too long to draw" });
  expect(files.size).toBe(0);
});

test("a stranger's report takes up less of the repository", async () => {
  const figure: Figure = { kind: "bars", id: "b", title: "b", x: "x", labels: ["a"], candidate: [1] };
  const said = async (own: boolean) => (await drawn([figure], { own, most: 0 })).of("b");
  expect(await said(true)).toEqual({ missing: "a comment has 0 images at most, of 4 MB in all" });
  expect(await said(false)).toEqual({ missing: "a comment has 0 images at most, of 16 MB in all" });
});

test("a picture that is a tower does not push what is below it out of sight", async () => {
  const tower = Buffer.from(`${header}01`, "hex");
  tower.writeUInt32BE(20_000, 20);
  const candidate = { media_type: "image/png" as const, base64: tower.toString("base64") };
  const { of } = await drawn([image("tower", { candidate })]);
  expect(of("tower")).toMatchObject({ height: 1440 });
});

test("of a change from elsewhere no bytes are kept, and what is drawn of its numbers is", async () => {
  const curve: Figure = {
    kind: "lines",
    of: "roc",
    id: "roc",
    title: "ROC",
    x: "x",
    y: "y",
    series: [
      {
        side: "candidate",
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  };
  const { of, files } = await drawn([image("theirs", { candidate: png("01") }), curve], { own: true });
  expect(of("theirs")).toEqual({ missing: expect.stringContaining("not put into this repository") });
  expect(of("roc")).toMatchObject({ light: expect.stringMatching(/^[0-9a-f]{24}\.png$/) });
  expect(files.size).toBe(2);
});

test("there are so many at most, and one that is missing takes no room", async () => {
  const figures = [image("none", {}), image("a", { candidate: png("01") }), image("b", { candidate: png("02") })];
  const { of } = await drawn(figures, { most: 1 });
  expect(of("none")).toEqual({ missing: "it is no picture that can be shown" });
  expect(of("a")).toMatchObject({ width: 320 });
  expect(of("b")).toEqual({ missing: "a comment has 1 images at most, of 16 MB in all" });
});
