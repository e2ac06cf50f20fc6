import fc from "fast-check";
import { expect, it } from "vitest";
import { openDictionary } from "../../../src/gate/predictions/dictionary.ts";

const codeOf = (dictionary: ReturnType<typeof openDictionary>, word: string): number => {
  const bytes = Buffer.from(`<${word}>`);
  return dictionary.codeOf(bytes, 1, bytes.length - 1);
};

it("gives equal words one code and different words others, and knows them again", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 300 }), (words) => {
      const dictionary = openDictionary();
      const codes = words.map((word) => codeOf(dictionary, word));
      expect(dictionary.words()).toEqual([...new Set(words)]);
      expect(codes.map((code) => dictionary.word(code))).toEqual(words);
    }),
  );
});

it("holds many more words than it began with", () => {
  const dictionary = openDictionary();
  const words = Array.from({ length: 5000 }, (_, at) => `example-${at}`);
  expect(words.map((word) => codeOf(dictionary, word))).toEqual([...words.keys()]);
  expect(words.map((word) => codeOf(dictionary, word))).toEqual([...words.keys()]);
  expect(dictionary.size).toBe(5000);
});

it("sorts by bytes, as far as words differ and where one goes on from another", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 9 }),
    fc.stringMatching(/^(train|test)-0{0,8}[0-9]{0,3}$/),
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.string({ maxLength: 4 }), (words, start) => {
      const dictionary = openDictionary();
      const codes = Uint32Array.from(words, (one) => codeOf(dictionary, start + one));
      const sorted = Array.from(dictionary.sort(codes.slice()), (code) => Buffer.from(dictionary.word(code)));
      expect(sorted).toEqual(sorted.toSorted(Buffer.compare));
    }),
    { numRuns: 100 },
  );
});
