import type { Host } from "../lib/host.ts";
import { openFileStorage } from "./file.ts";
import { type LfsStorage, lfsObject } from "./lfs.ts";

/** Another repository on this disk: Git LFS's own folder there (`…/lfs/objects`), by the names it gives objects. */
export function openLfsFolder(host: Host, objects: string): LfsStorage {
  const folder = openFileStorage(host, objects);
  const pathOf = (key: string): string => {
    const { oid } = lfsObject(key);
    return `${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
  };
  return {
    url: folder.url,
    exists: (key) => folder.exists(pathOf(key)),
    read: (key, options) => folder.read(pathOf(key), options),
    write: (key, body) => folder.write(pathOf(key), body),
    lists: false,
    list: (prefix) => folder.list(prefix),
    at: () => {
      throw new TypeError("a Git LFS folder has no folders of its own");
    },
    close: () => folder.close(),
    expect: () => {},
  };
}
