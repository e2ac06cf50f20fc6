import { createContext, Script } from "node:vm";
import { isSystemError } from "../../../lib/errors.ts";

/** One page takes milliseconds: after so many of them a decoder runs in circles. */
const longest = 20_000;

const call = new Script("body()");
const context = createContext({ body: undefined });

/** Runs a decoder on hostile bytes and stops it where it does not come back: only such a script can be stopped. */
export function withinTime<T>(body: () => T): T {
  let result: { value: T } | undefined;
  context["body"] = () => {
    result = { value: body() };
  };
  try {
    call.runInContext(context, { timeout: longest });
  } catch (cause) {
    if (!isSystemError(cause, "ERR_SCRIPT_EXECUTION_TIMEOUT")) throw cause;
    throw new Error("a page of it cannot be decoded", { cause });
  } finally {
    context["body"] = undefined;
  }
  if (result === undefined) throw new Error("a page of it cannot be decoded");
  return result.value;
}
