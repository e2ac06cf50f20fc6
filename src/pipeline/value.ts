import type { Json } from "../lib/json.ts";

/**
 * A value as DVC sees it. Python tells 1 from 1.0, and so do lock files and run-cache keys:
 * `bigint` is an integer here and `number` a float. Maps keep their order, whatever their keys look like.
 */
export type Value = Scalar | Value[] | ValueMap;
export type Scalar = null | boolean | string | bigint | number;
export type ValueMap = Map<Scalar, Value>;

export function isMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}

/** A float as Python prints it: shortest digits, an exponent below 1e-04 and from 1e+16. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < -4 || exponent >= 16) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    return `${sign}${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** Python's `str()` of a scalar, with booleans as YAML writes them. */
export function formatScalar(value: Scalar): string {
  if (value === null) return "None";
  if (typeof value === "number") return formatFloat(value);
  return String(value);
}

/** Equality as Python has it: 1 equals 1.0 and True, order of keys does not matter. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (isMap(a) && isMap(b)) {
    return a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key)));
  }
  const left = asNumber(a);
  const right = asNumber(b);
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of the same worth are equal only loosely.
  return left !== undefined && right !== undefined && left == right;
}

function asNumber(value: Value | undefined): bigint | number | undefined {
  if (typeof value === "boolean") return value ? 1n : 0n;
  return typeof value === "bigint" || typeof value === "number" ? value : undefined;
}

/** `json.dumps(value, sort_keys=True)` of Python, without the keys of `exclude` at any depth. */
export function pythonJson(value: Value, exclude: ReadonlySet<string> = new Set()): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") {
    if (Number.isNaN(value)) return "NaN";
    return Number.isFinite(value) ? formatFloat(value) : value > 0 ? "Infinity" : "-Infinity";
  }
  if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, exclude)).join(", ")}]`;
  if (isMap(value)) {
    const keys = [...value.keys()].filter((key) => typeof key !== "string" || !exclude.has(key)).sort(byKey);
    const parts = keys.map((key) => {
      const name = typeof key === "string" ? key : pythonJson(key);
      return `${quote(name)}: ${pythonJson(value.get(key) ?? null, exclude)}`;
    });
    return `{${parts.join(", ")}}`;
  }
  return String(value);
}

/** Python's order of a mapping's keys: numbers by size, text by code point. */
function byKey(a: Scalar, b: Scalar): number {
  const left = asNumber(a);
  const right = asNumber(b);
  if (left !== undefined && right !== undefined) return left < right ? -1 : left > right ? 1 : 0;
  return byCodePoint(String(a), String(b));
}

function quote(text: string): string {
  // Python escapes all but printable ASCII, each UTF-16 unit on its own; DEL stays as it is.
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value as plain JSON, for documents of ours; integers that a float cannot hold become text. */
export function toJson(value: Value): Json {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === "number" && !Number.isFinite(value)) return formatFloat(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [formatScalar(key), toJson(item)]));
  return value;
}

/** Python's order of strings: by code point, where JavaScript's goes by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    // Surrogates stand for code points above every other unit.
    const leftHigh = left >= 0xd800 && left <= 0xdfff;
    const rightHigh = right >= 0xd800 && right <= 0xdfff;
    return leftHigh === rightHigh ? left - right : leftHigh ? 1 : -1;
  }
  return a.length - b.length;
}
