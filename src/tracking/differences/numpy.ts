import { pythonLiteral } from "../../pipeline/python-literals.ts";
import { pythonLines } from "../../pipeline/python-tokens.ts";
import type { Value, ValueMap } from "../../pipeline/value.ts";
import type { ArraySource, Field } from "./arrays.ts";
import { sizeOf } from "./arrays.ts";
import type { ByteReader } from "./byte-reader.ts";
import { complexElement, type Element, numberElement, opaqueElement } from "./element.ts";

/** A longer header describes no array that is read here: bytes. */
const longestHeader = 1 << 20;
const mostFields = 1000;

/**
 * Reads the header of a `.npy` file: format versions 1 to 3. Nothing in it is ever run or unpickled: arrays of Python
 * objects are named and not read.
 */
export async function readNumpy(open: () => Promise<ByteReader>): Promise<ArraySource> {
  const reader = await open();
  try {
    const { header, start } = await headerOf(reader);
    const [fortran, shape] = [header.get("fortran_order"), shapeOf(header.get("shape"))];
    if (shape === undefined || typeof fortran !== "boolean") throw new Error("its header lacks shape or order");
    sizeOf(shape);
    const type = typeOf(header.get("descr"));
    return {
      type: `${type.name} [${shape.join(", ")}]`,
      shape,
      fortran,
      bytes: type.bytes,
      fields: type.fields,
      ...(type.unreadable === undefined ? {} : { unreadable: type.unreadable }),
      async open() {
        const body = await open();
        await body.take(start);
        return body;
      },
    };
  } finally {
    await reader.close();
  }
}

async function headerOf(reader: ByteReader): Promise<{ header: ValueMap; start: number }> {
  const lead = Buffer.from(await reader.take(8));
  if (lead.toString("latin1", 0, 6) !== "\x93NUMPY") throw new Error("it does not begin with NumPy's mark");
  const version = lead[6] ?? 0;
  if (version < 1 || version > 3) throw new Error(`it has format version ${version}`);
  const wide = version === 1 ? 2 : 4;
  const length = (await reader.take(wide)).readUIntLE(0, wide);
  if (length > longestHeader) throw new Error(`its header has ${length} bytes`);
  const text = (await reader.take(length)).toString(version === 3 ? "utf8" : "latin1");
  // Python 2 wrote long integers with an L.
  const [line] = pythonLines(text.trim().replace(/\b(\d+)L\b/g, "$1"), "header");
  const header = line && pythonLiteral(line.tokens);
  if (!(header instanceof Map)) throw new Error("its header is no dict");
  return { header, start: 8 + wide + length };
}

interface NumpyType {
  readonly name: string;
  readonly bytes: number;
  readonly fields: readonly Field[];
  readonly unreadable?: string;
}

function typeOf(descr: Value | undefined): NumpyType {
  if (typeof descr === "string") {
    const element = elementOf(descr);
    if (element === undefined) return { name: descr, bytes: 0, fields: [], unreadable: unreadableWhy(descr) };
    return { name: element.name, bytes: element.bytes, fields: [{ name: "", offset: 0, element }] };
  }
  if (!Array.isArray(descr) || descr.length > mostFields) throw new Error("its header has no dtype");
  const fields: Field[] = [];
  let bytes = 0;
  for (const member of descr) {
    const [name, inner, repeated] = Array.isArray(member) ? member : [];
    const shape = repeated === undefined ? [] : shapeOf(repeated);
    const element = typeof inner === "string" ? elementOf(inner) : undefined;
    const label = Array.isArray(name) ? String(name[1]) : String(name);
    if (element === undefined || shape === undefined) {
      return { name: "structure", bytes: 0, fields: [], unreadable: `its field ${label} is not read` };
    }
    const times = sizeOf(shape);
    if (fields.length + times > mostFields) {
      return { name: "structure", bytes: 0, fields: [], unreadable: `it has more than ${mostFields} fields` };
    }
    // A field without a name is the gap that aligns the next one.
    for (let index = 0; index < times; index++) {
      const own = times === 1 ? label : `${label}[${index}]`;
      if (label !== "") fields.push({ name: own, offset: bytes, element });
      bytes += element.bytes;
    }
  }
  const names = fields.map(({ name, element }) => `${name} ${element.name}`).join(", ");
  return { name: `(${names})`, bytes, fields };
}

const kinds: Readonly<Record<string, string>> = { f: "float", i: "int", u: "uint" };

function elementOf(descr: string): Element | undefined {
  const [, order = "", kind = "", digits = ""] = /^([<>|=]?)([?a-zA-Z])(\d{0,9})(?:\[.*\])?$/.exec(descr) ?? [];
  const width = Number(digits === "" ? 1 : digits);
  const little = order !== ">";
  if (kind === "b" || kind === "?") return numberElement("bool", little);
  if (Object.hasOwn(kinds, kind)) return numberElement(`${kinds[kind]}${width * 8}`, little);
  if (kind === "M" || kind === "m") return named(numberElement("int64", little), descr.replace(/^[<>|=]/, ""));
  if (kind === "c") {
    const part = numberElement(`float${width * 4}`, little);
    return part === undefined ? undefined : complexElement(part);
  }
  if (kind === "U") return textElement(width, little);
  if (kind === "S" || kind === "a") return bytesElement(width);
  return kind === "V" ? opaqueElement(`void${width}`, width) : undefined;
}

function named(element: Element | undefined, name: string): Element | undefined {
  return element && { ...element, name };
}

function unreadableWhy(descr: string): string {
  return /^[|<>=]?O/.test(descr)
    ? "it holds pickled Python objects, which are not opened"
    : `its type ${descr} is not read`;
}

/** Characters of four bytes each, filled up with zeros. */
function textElement(characters: number, little: boolean): Element {
  return {
    name: `text of ${characters}`,
    bytes: characters * 4,
    read(view, at) {
      let text = "";
      for (let index = 0; index < characters; index++) {
        const code = view.getUint32(at + index * 4, little);
        if (code === 0) break;
        text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      }
      return text;
    },
  };
}

function bytesElement(bytes: number): Element {
  return {
    name: `bytes of ${bytes}`,
    bytes,
    read: (view, at) =>
      Buffer.from(view.buffer, view.byteOffset + at, bytes)
        .toString("latin1")
        .replace(/\0+$/, ""),
  };
}

function shapeOf(value: Value | undefined): number[] | undefined {
  if (!Array.isArray(value) || value.length > 64) return undefined;
  const lengths = value.map((one) => (typeof one === "bigint" ? Number(one) : Number.NaN));
  return lengths.every((one) => Number.isSafeInteger(one) && one >= 0) ? lengths : undefined;
}
