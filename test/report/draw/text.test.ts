import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisLabels } from "../../../src/report/draw/plots/labels.ts";
import { fitOneAxis, thinned } from "../../../src/report/draw/plots/scale.ts";
import { fitText, textWidth } from "../../../src/report/draw/text-width.ts";

describe("text", () => {
  it("is as wide as Inter sets it, about", () => {
    expect(textWidth("i", 100)).toBe(24);
    expect(textWidth("W", 100)).toBe(99);
    expect(textWidth("accuracy", 12)).toBeCloseTo(52.32, 5);
    expect(textWidth("漢字🎉", 10)).toBe(30);
  });

  it("is cut where it does not fit, and nowhere else", () => {
    expect(fitText("accuracy", 12, 60)).toBe("accuracy");
    expect(fitText("accuracy of the whole", 12, 60)).toBe("accurac…");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat({ max: 300 }), (text, width) => {
        const fitting = fitText(text, 12, width);
        if (textWidth(text, 12) <= width) expect(fitting).toBe(text);
        else expect([...fitting].length <= 2 || textWidth(fitting, 12) <= width).toBe(true);
      }),
    );
  });
});

describe("labels", () => {
  it("are each of their own, even where they would look the same", () => {
    expect(axisLabels(["a", "b", "a", "", "a\u202e"])).toEqual(["a", "b", "a (2)", "–", "a\ufffd"]);
  });
});

describe("points", () => {
  it("share an axis as long as their distance is a number", () => {
    expect(fitOneAxis([])).toBe(true);
    expect(fitOneAxis([1e-300, 1e300])).toBe(true);
    expect(fitOneAxis([-1e308, 1e308])).toBe(false);
  });

  it("are thinned to the ends and what lies evenly between", () => {
    expect(thinned([1, 2, 3, 4, 5], 3)).toEqual([1, 3, 5]);
    expect(thinned([1, 2], 3)).toEqual([1, 2]);
  });
});
