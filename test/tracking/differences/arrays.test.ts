import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileInWords } from "../../../src/report/verification-words.ts";
import { doubles, floats, npy, safetensors, zip } from "../../support/array-files.ts";
import { differences, fault } from "../../support/compared.ts";

describe("NumPy arrays", () => {
  it("say how many values differ, by how much, and where", async () => {
    const found = await differences(
      "m.npy",
      npy("<f8", [2, 2], doubles(1, 2, 3, 4)),
      npy("<f8", [2, 2], doubles(1, 2.5, 3, 5)),
    );
    expect(found).toMatchObject({ format: "NumPy", of: 4, differ: 2 });
    expect(found.items).toEqual([
      { name: "array", kind: "changed", a: "4", b: "5", at: "[1, 1]", of: 4, differ: 2, max_abs: 1, max_rel: 0.2 },
    ]);
  });

  it("name the place of a value in Fortran's order, too", async () => {
    const a = npy("<f8", [2, 3], doubles(1, 2, 3, 4, 5, 6), true);
    const b = npy("<f8", [2, 3], doubles(1, 2, 3, 9, 5, 6), true);
    expect((await differences("m.npy", a, b)).items[0]).toMatchObject({ at: "[1, 1]" });
    const rows = npy("<f8", [2, 3], doubles(1, 3, 5, 2, 9, 6));
    expect((await differences("m.npy", a, rows)).notes[0]).toMatch(/column by column/);
  });

  it("of another type are compared all the same, of another shape are not", async () => {
    const found = await differences("m.npy", npy("<f8", [2], doubles(1, 2)), npy("<f4", [2], floats(1, 2)));
    expect(found.items).toMatchObject([{ kind: "retyped", a: "float64 [2]", b: "float32 [2]", of: 2, differ: 0 }]);
    const other = await differences("m.npy", npy("<f8", [2], doubles(1, 2)), npy("<f8", [3], doubles(1, 2, 3)));
    expect(other.items).toMatchObject([{ kind: "retyped", a: "float64 [2]", b: "float64 [3]", of: 0 }]);
  });

  it("keep whole numbers beyond 2^53 apart, and NaN together", async () => {
    const integers = (...values: bigint[]): Buffer => Buffer.from(BigInt64Array.from(values).buffer);
    const found = await differences(
      "m.npy",
      npy("<i8", [1], integers(2n ** 60n)),
      npy("<i8", [1], integers(2n ** 60n + 1n)),
    );
    expect(found.items).toMatchObject([{ a: "1152921504606846976", b: "1152921504606846977", max_abs: 1 }]);
    const nan = npy("<f8", [3], doubles(Number.NaN, 1, Number.NaN));
    const mixed = await differences("m.npy", nan, npy("<f8", [3], doubles(Number.NaN, 2, 0)));
    expect(mixed.items).toMatchObject([{ a: "NaN", b: "0", at: "[2]", differ: 2, max_abs: 1 }]);
  });

  it("of structures are compared by their fields, of texts by their words", async () => {
    const row = (id: number, score: number): Buffer => Buffer.concat([Buffer.from([id]), floats(score)]);
    const type = "[('id', '|u1'), ('score', '<f4', (1L,))]";
    const a = npy(type, [2], Buffer.concat([row(1, 0.5), row(2, 0.5)]));
    const b = npy(type, [2], Buffer.concat([row(1, 0.5), row(2, 0.75)]));
    expect((await differences("m.npy", a, b)).items).toMatchObject([{ name: "array.score", at: "[1]", max_abs: 0.25 }]);
    const words = (text: string): Buffer =>
      npy("<U3", [1], Buffer.from(Uint32Array.from(text, (c) => c.charCodeAt(0)).buffer));
    expect((await differences("m.npy", words("cat"), words("dog"))).items).toMatchObject([{ a: "cat", b: "dog" }]);
  });

  it("are not unpickled", async () => {
    const found = await differences(
      "m.npy",
      npy("|O", [1], Buffer.from("pickle")),
      npy("|O", [1], Buffer.from("peckle")),
    );
    expect(found.notes).toEqual(["array: it holds pickled Python objects, which are not opened"]);
    // Nobody has looked at them, and so nobody says that they are the same.
    expect(found.equal).toBe(false);
    expect(fileInWords({ path: "m.npy", values: found })).toBe("not all of its values are compared");
  });

  it.each([
    ["no mark", Buffer.from("not an array"), /mark/],
    ["a header cut off", npy("<f8", [2], Buffer.alloc(0)).subarray(0, 40), /ends too early/],
    ["less than it says", npy("<f8", [1000], doubles(1)), /ends too early/],
    ["more than there can be", npy("<f8", [2 ** 40, 2 ** 40], doubles(1)), /shape/],
    ["an order to run", npy("__import__('os').system('x')", [1], doubles(1)), /its header is no dict/],
  ])("with %s are refused", async (_, bytes, message) => {
    expect(await fault("m.npy", bytes, bytes.length > 60 ? bytes : npy("<f8", [2], doubles(1, 2)))).toMatch(message);
  });

  it("of any damaged bytes are read or refused, and nothing else happens", async () => {
    const whole = npy("<f4", [4], floats(1, 2, 3, 4));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        const found = await fault("m.npy", whole, damaged);
        expect(found).toMatch(/^(it cannot be read as NumPy: |compared: )/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("archives of arrays", () => {
  it.each([false, true])("are compared array by array (packed: %s)", async (packed) => {
    const a = zip({ "w.npy": npy("<f8", [2], doubles(1, 2)), "old.npy": npy("<f8", [1], doubles(1)) }, packed);
    const b = zip({ "w.npy": npy("<f8", [2], doubles(1, 2.5)), "new.npy": npy("<f8", [1], doubles(1)) }, packed);
    const found = await differences("m.npz", a, b);
    expect(found.items.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["removed old", "added new", "changed w"]);
  });

  it("say that only the packing differs", async () => {
    const members = { "w.npy": npy("<f8", [2], doubles(1, 2)) };
    expect(await differences("m.npz", zip(members, true), zip(members))).toMatchObject({ equal: true, of: 2 });
  });

  it("that are none are refused", async () => {
    const whole = zip({ "w.npy": npy("<f8", [1], doubles(1)) });
    expect(await fault("m.npz", whole, whole.subarray(0, 20))).toMatch(/no ZIP file/);
    expect(await fault("m.npz", whole, zip({ "w.npy": Buffer.from("text, and nothing else") }))).toMatch(/mark/);
  });

  it("with any damaged byte are read or refused", async () => {
    const whole = zip({ "w.npy": npy("<f4", [4], floats(1, 2, 3, 4)) }, true);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        expect(await fault("m.npz", whole, damaged)).toMatch(/^(it cannot be read as NumPy: |compared: )/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("safetensors", () => {
  const one = { dtype: "F32", shape: [2], body: floats(1, 2) };

  it("are compared tensor by tensor, and by what their author wrote beside them", async () => {
    const a = safetensors({ w: one, b: { dtype: "F32", shape: [1], body: floats(0.1) } }, { epoch: "1" });
    const b = safetensors(
      { b: { dtype: "F32", shape: [1], body: floats(0.1) }, w: { ...one, body: floats(1, 2.5) } },
      { epoch: "2" },
    );
    const found = await differences("m.safetensors", a, b);
    expect(found.items).toMatchObject([
      { name: "__metadata__.epoch", a: "1", b: "2" },
      { name: "w", a: "2", b: "2.5", at: "[1]", of: 2, differ: 1, max_abs: 0.5, max_rel: 0.2 },
    ]);
  });

  it("say that only the order in which tensors lie differs", async () => {
    const other = { dtype: "I64", shape: [1], body: Buffer.alloc(8, 1) };
    const found = await differences(
      "m.safetensors",
      safetensors({ w: one, b: other }),
      safetensors({ b: other, w: one }),
    );
    expect(found).toMatchObject({ equal: true, of: 3 });
  });

  it.each([
    ["F16", [0x00, 0x3c], [0x00, 0x40], "1", "2"],
    ["F16", [0x01, 0x00], [0x00, 0xfc], "5.9605e-8", "-Infinity"],
    ["BF16", [0x80, 0x3f], [0x00, 0x40], "1", "2"],
    ["F8_E4M3", [0x38], [0x40], "1", "2"],
    ["F8_E5M2", [0x3c], [0x40], "1", "2"],
    ["BOOL", [0], [1], "0", "1"],
    ["U64", [0, 0, 0, 0, 0, 0, 0, 0], [255, 255, 255, 255, 255, 255, 255, 255], "0", "18446744073709551615"],
  ])("of type %s are read as numbers", async (dtype, before, after, a, b) => {
    const file = (body: number[]): Buffer => safetensors({ w: { dtype, shape: [1], body: Buffer.from(body) } });
    expect((await differences("m.safetensors", file(before), file(after))).items).toMatchObject([{ a, b }]);
  });

  it("whose offsets lead elsewhere are refused, as are headers larger than the file", async () => {
    const good = safetensors({ w: one });
    for (const range of [
      [0, 800],
      [4, 12],
      [-8, 0],
      [8, 0],
      [0, 4],
    ] as const) {
      expect(await fault("m.safetensors", good, safetensors({ w: one }, {}, { w: range }))).toMatch(/cannot be read/);
    }
    const huge = Buffer.from(good);
    huge.writeBigUInt64LE(2n ** 62n);
    expect(await fault("m.safetensors", good, huge)).toMatch(/header has 4611686018427387904 bytes/);
  });
});
