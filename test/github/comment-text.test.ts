import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Writer } from "../../src/github/comment-order.ts";
import { composeComment, plainText, withRemark, writerOf } from "../../src/github/comment-text.ts";

const marker = "<!-- modelgate:report:digits -->";
const hex = fc.constantFrom(..."0123456789abcdef");
const writer: fc.Arbitrary<Writer> = fc.record({
  run: fc.record({ id: fc.nat().map(String), attempt: fc.integer({ min: 1, max: 99 }) }),
  head: fc.array(hex, { minLength: 40, maxLength: 40 }).map((letters) => letters.join("")),
});
/** Text that tries to pass for hidden lines of ours, among other text. */
const body = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        marker,
        `<!-- modelgate-run id=99 attempt=9 head=${"f".repeat(40)} -->`,
        "<!-- modelgate-remark -->",
        "<!-- /modelgate-remark -->",
        "\r\n",
        "\n\n",
      ),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join("\n"));

describe("a comment's hidden lines", () => {
  it("say who wrote it, whatever its report says", () => {
    fc.assert(
      fc.property(writer, body, (by, text) => {
        const comment = composeComment(marker, by, text);
        expect(writerOf(comment)).toEqual(by);
        expect(writerOf(comment.replaceAll(/\r?\n/g, "\r\n"))).toEqual(by);
        expect(comment.split(marker)).toHaveLength(2);
      }),
    );
  });

  it("stay as they are under a remark, which the next takes the place of, and so does the report", () => {
    fc.assert(
      fc.property(
        writer,
        fc.string().map((text) => text.replace(/[\r\n]/g, "")),
        (by, text) => {
          const comment = composeComment(marker, by, `report ${text}`);
          const once = withRemark(comment, "> first");
          expect(writerOf(once)).toEqual(by);
          expect(withRemark(once, "> second")).toBe(withRemark(comment, "> second"));
          expect(plainText(once).endsWith(plainText(comment).split("\n").at(-1) ?? "")).toBe(true);
        },
      ),
    );
  });

  it("that are not the first two are nobody's", () => {
    expect(
      writerOf(`text\n${composeComment(marker, { run: { id: "1", attempt: 1 }, head: "a" }, "x")}`),
    ).toBeUndefined();
    expect(writerOf(marker)).toBeUndefined();
    expect(writerOf(`${marker}\n<!-- modelgate-run id=x attempt=1 head=aa -->\n`)).toBeUndefined();
  });
});
