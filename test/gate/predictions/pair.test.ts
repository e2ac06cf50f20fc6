import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NotPaired, PairedPredictions } from "../../../src/gate/predictions/paired.ts";
import { pairsOf, pairTexts, wordsIn } from "../../support/prediction-tables.ts";

const head = "id,label,prediction,score";
const text = (...rows: string[]): string => [head, ...rows, ""].join("\n");
const reasonOf = (found: PairedPredictions | NotPaired): string =>
  "verdict" in found ? `${found.verdict}: ${found.reason}` : "paired";

describe("predictions are paired", () => {
  it("by id, in the order of the ids, whatever the order of the rows", () => {
    const baseline = text("c,1,1,0.9", "a,0,0,0.1", "b,1,0,0.4");
    const candidate = text("b,1,1,0.6", "c,1,1,0.8", "a,0,1,0.7");
    const paired = pairsOf(baseline, candidate);
    expect(paired.examples).toBe(3);
    expect(wordsIn(paired, "baseline", "label")).toEqual(["0", "1", "1"]);
    expect(wordsIn(paired, "baseline", "prediction")).toEqual(["0", "0", "1"]);
    expect(wordsIn(paired, "candidate", "prediction")).toEqual(["1", "1", "1"]);
    expect(wordsIn(paired, "candidate", "score")).toEqual(["0.7", "0.6", "0.8"]);
    expect([...paired.candidate.example]).toEqual([0, 1, 2]);
    expect([...(paired.candidate.fileRow ?? [])]).toEqual([2, 0, 1]);
    expect(paired.candidate.seeds).toEqual([""]);
  });

  it("to the same values when rows are permuted", () => {
    const row = fc.tuple(
      fc.string({ unit: "grapheme-ascii", maxLength: 4 }).filter((id) => /^[^",\s]+$/.test(id)),
      fc.nat(3),
      fc.nat(3),
    );
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: ([id]) => id });
    const property = fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const write = (list: typeof all) => text(...list.map(([id, label, said]) => `${id},${label},${said},0.5`));
        const { fileRow: one, ...asWritten } = pairsOf(write(all), write(all)).candidate;
        const { fileRow: other, digest: _, ...permuted } = pairsOf(write(all), write(shuffled)).candidate;
        expect(permuted.example).toEqual(asWritten.example);
        const said = (order: typeof all, fileRow: Uint32Array = new Uint32Array()) =>
          Array.from(fileRow, (at) => order[at]);
        expect(said(shuffled, other)).toEqual(said(all, one));
        const words = (list: typeof all) => wordsIn(pairsOf(write(all), write(list)), "candidate", "prediction");
        expect(words(shuffled)).toEqual(words(all));
      },
    );
    fc.assert(property);
  });

  it("with seeds and repeated judgements, each in its place", () => {
    const seeded = [
      "id,label,prediction,score,seed,judge",
      "b,1,1,0.4,s2,1",
      "a,0,0,0.1,s2,2",
      "a,0,1,0.2,s2,1",
      "b,1,0,0.3,s10,1",
      "a,0,0,0.5,s10,1",
      "",
    ].join("\n");
    const paired = pairsOf(seeded, seeded.replaceAll("s10", "s11"), { seed: "seed", repeat: "judge" });
    expect(paired.baseline.seeds).toEqual(["s10", "s2"]);
    expect(paired.candidate.seeds).toEqual(["s11", "s2"]);
    expect([...paired.baseline.example]).toEqual([0, 0, 0, 1, 1]);
    expect([...paired.baseline.seed]).toEqual([0, 1, 1, 0, 1]);
    expect(wordsIn(paired, "baseline", "score")).toEqual(["0.5", "0.2", "0.1", "0.3", "0.4"]);
    expect(paired.examples).toBe(2);
  });

  it("with their clusters and slices, both in the order of their names", () => {
    const rows = ["id,label,user,region", "1,0,u2,north", "2,0,u1,south", "3,1,u2,", "4,1,u10,north", ""].join("\n");
    const paired = pairsOf(rows, rows, { clusterBy: "user" }, { by: ["region", "label"], minExamples: 1 });
    expect(paired.cluster?.count).toBe(3);
    expect([...(paired.cluster?.of ?? [])]).toEqual([2, 0, 2, 1]);
    expect(paired.slices.map(({ by, value, examples }) => [by, value, ...examples])).toEqual([
      ["region", "north", 0, 3],
      ["region", "south", 1],
      ["label", "0", 0, 1],
      ["label", "1", 2, 3],
    ]);
  });

  it("where a column that one metric is made of is missing: that metric says so", () => {
    const paired = pairsOf(text("a,1,1,0.5"), "id,label,prediction\na,1,1\n");
    expect([...paired.baseline.columns.keys()]).toContain("score");
    expect([...paired.candidate.columns.keys()]).not.toContain("score");
  });
});

describe("predictions cannot be paired", () => {
  const good = text("a,1,1,0.5", "b,0,0,0.5", "c,0,1,0.5");

  it.each([
    ["an id is missing", text("a,1,1,0.5", "c,0,1,0.5"), 'p.csv lacks 1 example ("b")'],
    [
      "ids were added",
      text("a,1,1,0.5", "b,0,0,0.5", "c,0,1,0.5", "x,1,1,1", "y,1,1,1", "z,1,1,1", "w,1,1,1"),
      'p.csv has 4 examples ("w", "x", "y" and 1 more) that the baseline\'s lacks',
    ],
    ["nothing is left", text(), 'p.csv lacks 3 examples ("a", "b", "c")'],
    ["an id stands twice", text("a,1,1,0.5", "b,0,0,0.5", "c,0,1,0.5", "b,0,1,1"), 'p.csv has two rows of id "b"'],
    [
      "an id is empty",
      text("a,1,1,0.5", "b,0,0,0.5", "c,0,1,0.5", ",0,1,1"),
      "row 4 of p.csv has nothing in the column `id`",
    ],
    [
      "a label differs",
      text("a,1,1,0.5", "b,1,0,0.5", "c,1,1,0.5"),
      '`label` of "b" was "0" and is "1" (1 more differ)',
    ],
    [
      "a label is written otherwise",
      text("a,1.0,1,0.5", "b,0,0,0.5", "c,0,1,0.5"),
      '`label` of "a" was "1" and is "1.0"',
    ],
    ["a label is gone", text("a,,1,0.5", "b,0,0,0.5", "c,0,1,0.5"), '`label` of "a" was "1" and is ""'],
  ])("where %s", (_, candidate, said) => {
    expect(reasonOf(pairTexts(good, candidate))).toBe(`not-comparable: cannot be paired: ${said}`);
    expect(reasonOf(pairTexts(candidate, good))).toMatch(/^not-comparable: /);
  });

  it("where a column is missing on this side, and where the baseline lacks it", () => {
    const without = "id,prediction\na,1\nb,0\nc,1\n";
    expect(reasonOf(pairTexts(good, without))).toMatch(/^missing: .* this run's predictions have no column `label`/);
    expect(reasonOf(pairTexts(without, good))).toMatch(
      /^no-baseline: .* the baseline's predictions have no column `label`/,
    );
    const seeded = { seed: "seed" };
    expect(reasonOf(pairTexts(good, good, seeded))).toMatch(/^missing: .* no column `seed`/);
    const slices = { by: ["region"], minExamples: 1 };
    expect(reasonOf(pairTexts(`${head},region\na,1,1,1,n\n`, text("a,1,1,1"), {}, slices))).toMatch(
      /^missing: .*`region`/,
    );
    expect(reasonOf(pairTexts(text("a,1,1,1"), `${head},region\na,1,1,1,n\n`, {}, slices))).toMatch(/^no-baseline: /);
  });

  it("where a slice or a cluster differs: an example does not wander", () => {
    const at = (region: string) => `${head},region\na,1,1,1,${region}\nb,1,1,1,n\n`;
    const slices = { by: ["region"], minExamples: 1 };
    expect(reasonOf(pairTexts(at("n"), at("s"), {}, slices))).toContain('`region` of "a" was "n" and is "s"');
    expect(reasonOf(pairTexts(at("n"), at("s"), { clusterBy: "region" }))).toContain('`region` of "a"');
    expect(reasonOf(pairTexts(at(""), at(""), { clusterBy: "region" }))).toContain('"a" has no `region`');
  });

  it("where a seed lacks an example, or its rows disagree about one", () => {
    const rows = (...list: string[]) => ["id,label,prediction,score,seed", ...list, ""].join("\n");
    const full = rows("a,1,1,1,1", "b,1,1,1,1", "a,1,1,1,2", "b,1,1,1,2");
    const seeded = { seed: "seed" };
    expect(reasonOf(pairTexts(full, full, seeded))).toBe("paired");
    const part = rows("a,1,1,1,1", "b,1,1,1,1", "a,1,1,1,2");
    expect(reasonOf(pairTexts(full, part, seeded))).toContain('p.csv has no row of "b" for the seed "2"');
    expect(reasonOf(pairTexts(part, full, seeded))).toContain('p.csv has no row of "b" for the seed "2"');
    const twice = rows("a,1,1,1,1", "b,1,1,1,1", "a,1,1,1,2", "b,1,1,1,2", "b,1,0,1,2");
    expect(reasonOf(pairTexts(full, twice, seeded))).toContain('p.csv has two rows of id "b", seed "2"');
    const torn = rows("a,1,1,1,1", "b,1,1,1,1", "a,0,1,1,2", "b,1,1,1,2");
    expect(reasonOf(pairTexts(full, torn, seeded))).toContain('rows of "a" in p.csv differ in the column `label`');
  });

  it("where nobody predicted anything, and where each example is a slice of its own", () => {
    expect(reasonOf(pairTexts(text(), text()))).toBe("inconclusive: has no predictions: p.csv has no rows");
    const many = text(...Array.from({ length: 1001 }, (_, at) => `${at},${at},1,1`));
    expect(reasonOf(pairTexts(many, many, {}, { by: ["label"], minExamples: 1 }))).toBe(
      "inconclusive: has too many slices: `label` has 1,001 values",
    );
  });

  it("and what a stranger wrote is shortened in the words", () => {
    const long = "x".repeat(5000);
    const reason = reasonOf(pairTexts(good, text("a,1,1,0.5", "b,0,0,0.5", `${long},0,1,0.5`)));
    expect(reason.length).toBeLessThan(300);
  });
});
