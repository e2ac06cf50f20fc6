import { describe, expect, it } from "vitest";
import type { Cause } from "../../src/gate/verdict.ts";
import { causeLines } from "../../src/report/causes.ts";
import type { Changes } from "../../src/report/changes.ts";
import { plainText } from "../../src/report/document.ts";
import { sampleModel } from "../support/report-samples.ts";

const difference = (name: string) => ({ name, baseline: "a", candidate: "b" });
const changes: Changes = {
  params: [{ name: "lr", baseline: 0.1, candidate: 0.5 }],
  data: [difference("data/train.csv")],
  code: ["src/train.py", "src/benchmark.py"],
  environment: [],
};
const params: Omit<Cause, "metric"> = { group: "params", what: ["lr 0.1 → 0.5"] };
const data: Omit<Cause, "metric"> = { group: "data", what: ["data/train.csv"] };
const code: Omit<Cause, "metric"> = { group: "code", what: ["src/train.py", "src/benchmark.py"] };

function lines(causes: readonly Cause[]): string[] {
  const model = sampleModel();
  const blocks = causeLines({ ...model, verdict: { ...model.verdict, causes: [...causes] } }, changes);
  return blocks.map((block) => (block.kind === "paragraph" ? plainText(block.text) : block.kind));
}

describe("causeLines", () => {
  it("shows the shares, and what has to be known of them", () => {
    expect(
      lines([
        { metric: "f1", ...params, share: 0.804, note: "the shares add up to 120%" },
        { metric: "f1", ...code, share: 0.396 },
        { metric: "f1", ...data, note: "it does not run with main's data: no file" },
      ]),
    ).toEqual([
      "What carries the drop of f1: params 80% (lr 0.1 → 0.5); code 40% (src/train.py, src/benchmark.py); data (data/train.csv). " +
        "The shares add up to 120%. It does not run with main's data: no file.",
    ]);
  });

  it("says nothing where the list of all changes says the same", () => {
    expect(lines([params, data, code].map((cause) => ({ metric: "f1", ...cause })))).toEqual([]);
    expect(lines([])).toEqual([]);
  });

  it("names what a metric is made of, once for those that share it", () => {
    const own = { group: "code", what: ["src/benchmark.py"] } as const;
    const causes: Cause[] = [
      ...["f1", "accuracy"].flatMap((metric) => [
        { metric, ...params },
        { metric, ...data },
      ]),
      { metric: "latency", group: own.group, what: [...own.what] },
    ];
    expect(lines(causes)).toEqual([
      "What may have caused the drop of f1 and accuracy: params (lr 0.1 → 0.5); data (data/train.csv).",
      "What may have caused the drop of latency: code (src/benchmark.py).",
    ]);
  });

  it("stays short, however many metrics and things there are", () => {
    const causes = Array.from({ length: 20 }, (_, index): Cause => {
      return { metric: `m${index}`, group: "code", what: ["a", "b", "c", "d"], share: index };
    });
    const shown = lines(causes);
    expect(shown).toHaveLength(6);
    expect(shown[0]).toBe("What carries the drop of m0: code 0% (a, b, c and 1 more).");
    expect(shown[5]).toBe("The causes of m5, m6, m7 and 12 more are in the verdict.");
  });

  it("shows no word of a stranger as anything but words", () => {
    const name = `x\u001b[31m${"y".repeat(500)}`;
    const [line = ""] = lines([{ metric: name, group: "params", what: ["lr"], share: 1 }]);
    expect(line).not.toContain("\u001b");
    expect(line.length).toBeLessThan(200);
  });
});
