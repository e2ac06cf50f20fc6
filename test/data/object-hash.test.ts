import { describe, expect, test } from "vitest";
import { hashObject, objectHash } from "../../src/data/object-hash.ts";

const mebi = 2 ** 20;

describe("md5-dos2unix", () => {
  test.each([
    ["an empty file", "", "d41d8cd98f00b204e9800998ecf8427e"],
    ["text, its line ends folded", "a\r\nb\r\n", "dd8c6a395b5dd36c56d23275028f526c"],
    ["lone carriage returns, which stay", "a\rb\n\r", "bf8cbfbd8ab16d84b0a4da477e783f4d"],
    ["a NUL, which makes it binary", "a\0\r\n", "a200e344e12b35719025ffdb8b428ee8"],
    ["a vertical tab, which no text has", "\v\v\v\vaaaa\r\n", "df37fa3d348217168fb9270cf602c2d4"],
    ["at most 30 % of such bytes", `${"\xff".repeat(3)}aaaaa\r\n`, "f2c4d7e1aaf95d5a0af4f6b0f3f5ea78"],
    ["more than 30 %", `${"\xff".repeat(31)}${"a".repeat(67)}\r\n`, "c4c2c4f44c83986feab9e2656c9dd694"],
    ["a NUL behind the first 512 bytes", `${"a".repeat(512)}\0\r\n`, "cf3dae686db0ee01ddf03cfaf2cfd9ac"],
    [
      "a pair across the end of a piece, which stays",
      `${"a".repeat(mebi - 1)}\r\nb\r\n`,
      "deb8178cc400550795d42d701b97846d",
    ],
    [
      "binary behind a first piece of text",
      `a\r\n${"a".repeat(mebi)}${"\0".repeat(600)}\r\n`,
      "c441e6f66ff2818b2be9621e1c613b79",
    ],
    ["text behind a first piece that is binary", `\0${"a".repeat(mebi)}text\r\n`, "17c3ffa4b1d243a1e69baacf59c553f1"],
  ])("%s", (_, text, hex) => {
    const bytes = Buffer.from(text, "latin1");
    expect(hashObject("md5-dos2unix", bytes)).toBe(hex);
    const hash = objectHash("md5-dos2unix");
    const reused = Buffer.alloc(1000);
    for (let at = 0; at < bytes.length; at += 1000) {
      // As a reader does that fills the same buffer again and again.
      const length = bytes.copy(reused, 0, at, at + 1000);
      hash.update(reused.subarray(0, length));
    }
    expect(hash.hex()).toBe(hex);
  });
});
