import { UserError } from "../lib/errors.ts";
import type { HttpAnswer } from "./http-client.ts";
import { bareEtag } from "./look.ts";
import type { ReadOptions, StoredObject } from "./storage.ts";

type Range = ReadOptions["range"];

/** The header that asks for a part. */
export function rangeHeader(range: Range): Record<string, string> {
  return range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` };
}

/**
 * What an answer's headers say of the object in its body: its part, its whole size, its etag. A part that is not the one
 * that was asked for is a `UserError`; `what` names the object there.
 */
export function partOf(
  { status, headers, stream }: HttpAnswer,
  asked: Range,
  what: string,
): Pick<StoredObject, "range" | "size" | "etag"> {
  const etag = headers.etag === undefined ? undefined : bareEtag(headers.etag);
  if (status !== 206) {
    const length = headers["content-length"];
    return { range: undefined, size: length === undefined ? undefined : Number(length), etag };
  }
  const [, from, to, of] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
  const range = { start: Number(from), end: Number(to) };
  // Some servers answer a part behind the end with an empty one that ends before it begins.
  if (asked === undefined || range.start !== asked.start || !(range.end >= range.start && range.end <= asked.end)) {
    stream.destroy();
    throw new UserError(
      `${what} is answered with \`${headers["content-range"]}\`, which is not the part that was asked for`,
      {
        fix: "The object may be shorter than its pin says: push it again from where it was made.",
      },
    );
  }
  return { range, size: of === "*" ? undefined : Number(of), etag };
}
