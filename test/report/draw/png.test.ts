import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toPng } from "../../../src/report/draw/png.ts";

const svg = (inner: string, width = 40, height = 20): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif" font-size="12"><rect width="${width}" height="${height}" fill="#0d1117"/>${inner}</svg>`;

/** Width, height and the colour of the first pixel, which no filter of PNG changes. */
function look(png: Uint8Array): { width: number; height: number; first: string } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), first: rows.subarray(1, 4).toString("hex") };
}

describe("toPng", () => {
  it("paints at twice the size unless asked otherwise", async () => {
    expect(look(await toPng(svg("")))).toEqual({ width: 80, height: 40, first: "0d1117" });
    expect(look(await toPng(svg(""), 1))).toMatchObject({ width: 40, height: 20 });
  });

  it("sets text in its own font, whatever this machine has", async () => {
    const text = (words: string): Promise<Uint8Array> => toPng(svg(`<text x="2" y="14" fill="#fff">${words}</text>`));
    const [one, other, none] = await Promise.all([text("accuracy"), text("recall"), text("")]);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(one).equals(none)).toBe(false);
    expect(await text("accuracy")).toEqual(one);
  });

  it("reads no file and asks no server", async () => {
    const nothing = await toPng(svg(""));
    for (const href of ["file:///etc/hostname", "/etc/hostname", "https://evil.example/x.png"])
      expect(await toPng(svg(`<image href="${href}" width="40" height="20"/>`))).toEqual(nothing);
  });

  it("refuses what would be too large, and what is no svg", async () => {
    await expect(toPng(svg("", 4001, 10))).rejects.toThrow("more than 8000 pixels");
    await expect(toPng("<svg")).rejects.toThrow();
    expect(look(await toPng(svg(""))).first).toBe("0d1117");
  });
});
