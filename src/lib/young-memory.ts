import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of buffers after which the young ones are freed. */
const every = 16 << 20;

let since = 0;
let collect: ((options: { type: "minor" }) => void) | undefined;

/**
 * Says that so many bytes have passed through buffers. A socket's buffers lie outside of V8's heap, and every 64 MB of them
 * V8 collects that heap whole (70 times for 1 GiB, a quarter of the time and 50 MB more at the peak), although all of them
 * are young: a minor collection frees them.
 */
export function passed(bytes: number): void {
  since += bytes;
  if (since < every) return;
  since = 0;
  collect ??= minorCollection();
  collect({ type: "minor" });
}

function minorCollection(): (options: { type: "minor" }) => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  // Without it memory is only a little larger.
  return typeof found === "function" ? (options) => Reflect.apply(found, undefined, [options]) : () => {};
}
