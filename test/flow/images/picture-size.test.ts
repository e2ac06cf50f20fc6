import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureSize } from "../../../src/flow/images/picture-size.ts";

const padded = (hex: string): Buffer => Buffer.concat([Buffer.from(hex.replace(/\s/g, ""), "hex"), Buffer.alloc(40)]);

test.each([
  ["PNG", "89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 08020000", 320, 240],
  ["GIF", "474946383961 4001 f000 f70000", 320, 240],
  ["JPEG", "ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 00f0 0140 03", 320, 240],
  ["WebP, lossy", "52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000", 320, 240],
  ["WebP, lossless", "52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00", 320, 240],
  ["WebP, extended", "52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000", 320, 240],
])("%s tells its size", (_kind, hex, width, height) => {
  expect(pictureSize(padded(hex))).toEqual({ width, height });
});

test("bytes that say nothing have none, and nothing makes it fail or hang", () => {
  expect(pictureSize(Buffer.alloc(3))).toBeUndefined();
  expect(pictureSize(padded("89504e470d0a1a0a 0000000d 49484452 00000000 00000000"))).toBeUndefined();
  const starts = fc.constantFrom("89504e47", "ffd8", "ffd8ff", "474946383961", "5249464600000000574542505650384c");
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const size = pictureSize(Buffer.concat([Buffer.from(start, "hex"), rest]));
      expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
    }),
  );
});
