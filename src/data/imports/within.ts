import { posix } from "node:path";
import type { Origin } from "../pin.ts";

/** The origin of a file in a directory that was imported as a whole; a cloud's files have their own. */
export function originWithin(origin: Origin, path: string): Origin | undefined {
  if (origin.kind === "cloud") return undefined;
  if (origin.kind === "repository") return { ...origin, path: posix.join(origin.path, path) };
  const { etag: _, checksum: __, version: ___, files, ...rest } = origin;
  const file = files?.find((one) => one.path === path);
  return {
    ...rest,
    url: `${origin.url.replace(/\/+$/, "")}/${path}`,
    ...(file?.etag === undefined ? {} : { etag: file.etag }),
    ...(file?.version === undefined ? {} : { version: file.version }),
  };
}
