import { describe, expect, test } from "vitest";
import { confusions, worstConfusion } from "../../src/report/confusion.ts";
import { sampleModel } from "../support/report-samples.ts";

const found = (candidate: string, baseline?: string, path = "confusion.json") =>
  confusions(
    sampleModel({
      evidence: [
        { path, side: "candidate", text: candidate },
        ...(baseline === undefined ? [] : [{ path, side: "baseline" as const, text: baseline }]),
      ],
    }),
  );

describe("confusions", () => {
  test("reads JSON with labels and names the mistake that grew most", () => {
    const [one] = found(
      '{"labels":["cat","dog"],"matrix":[[5,5],[1,9]]}',
      '{"labels":["cat","dog"],"matrix":[[9,1],[0,10]]}',
    );
    expect(one && worstConfusion(one)).toBe("cat taken for dog, 1 → 5");
    expect(one?.baseline).toEqual([
      [9, 1],
      [0, 10],
    ]);
  });

  test("reads a bare matrix and CSV, with row names or without", () => {
    expect(found("[[1,2],[3,4]]")[0]?.labels).toEqual(["0", "1"]);
    expect(found(",a,b\na,1,2\nb,3,4\n", undefined, "out/confusion.csv")[0]?.candidate).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(found("a,b\n1,2\n3,4\n", undefined, "out/confusion.csv")[0]?.labels).toEqual(["a", "b"]);
  });

  test("does not compare matrices of other classes", () => {
    const [one] = found('{"labels":["a","b"],"matrix":[[1,2],[3,4]]}', '{"labels":["a","c"],"matrix":[[1,2],[3,4]]}');
    expect(one?.baseline).toBeUndefined();
    expect(one && worstConfusion(one)).toBeUndefined();
  });

  test.each([
    "",
    "{",
    "[]",
    "[[1]]",
    "[[1,2],[3]]",
    '[["a","b"],["c","d"]]',
    "[[1,-2],[3,4]]",
    '{"matrix":null}',
    "label,predicted\n1,1\n1,2\n2,2\n",
    JSON.stringify(Array(41).fill(Array(41).fill(1))),
  ])("leaves alone what is no matrix: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
