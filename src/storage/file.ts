import { randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { Storage } from "./storage.ts";

/** A folder as a storage: a local path or a `file://` URL. */
export function openFileStorage(host: Host, url: string): Storage {
  return below(host, url.startsWith("file://") ? fileURLToPath(url) : url);
}

function below(host: Host, root: string): Storage {
  const pathOf = (key: string): string => join(root, ...key.split("/"));
  return {
    url: root,
    async exists(key) {
      host.signal.throwIfAborted();
      return (await fileStats(pathOf(key))) !== undefined;
    },
    async read(key, { range: asked } = {}) {
      host.signal.throwIfAborted();
      const path = pathOf(key);
      const stats = await fileStats(path);
      if (stats === undefined) return undefined;
      const { size } = stats;
      if (asked !== undefined && asked.start >= size)
        throw new UserError(`${path} is shorter than what is asked of it`);
      const range = asked === undefined ? undefined : { start: asked.start, end: Math.min(asked.end, size - 1) };
      // Opened before it is handed on: a file that vanishes in between is an absent object, not a late error.
      try {
        const fd = await open(path);
        const highWaterMark = Math.min(1 << 20, size + 1);
        return { stream: createReadStream(path, { fd, highWaterMark, signal: host.signal, ...range }), size, range };
      } catch (error) {
        if (isSystemError(error, "ENOENT")) return undefined;
        throw readable(error, path);
      }
    },
    async write(key, body) {
      const path = pathOf(key);
      const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true });
        if ("bytes" in body) await writeFile(temporary, body.bytes, { flag: "wx" });
        else await copyFile(body.file, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
        await chmod(temporary, 0o444);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw readable(error, path);
      }
      return {};
    },
    async remove(key) {
      try {
        await rm(pathOf(key), { force: true });
      } catch (error) {
        throw readable(error, pathOf(key));
      }
      await clearFolders(root, dirname(pathOf(key)));
    },
    lists: true,
    list: (prefix) => listBelow(root, prefix),
    at: (prefix) => below(host, join(root, ...prefix.split("/").filter((part) => part !== ""))),
    close: async () => {},
  };
}

/** Takes away the folders that an object leaves empty, up to the storage's own. */
async function clearFolders(root: string, folder: string): Promise<void> {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      // There is something else in it, or another has taken it away.
      return;
    }
  }
}

async function* listBelow(root: string, prefix: string): AsyncIterable<string> {
  const start = join(root, ...prefix.split("/"));
  const waiting = [start];
  for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
    let entries: import("node:fs").Dirent[];
    try {
      entries = await readdir(dir, { withFileTypes: true });
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR")) continue;
      throw readable(error, dir);
    }
    for (const entry of entries) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (!entry.name.endsWith(".tmp")) yield relative(start, path).split(sep).join("/");
    }
  }
}

async function fileStats(path: string): Promise<{ size: number } | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found : undefined;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw readable(error, path);
  }
}

function readable(error: unknown, path: string): unknown {
  if (isSystemError(error, "EACCES", "EPERM", "EROFS")) {
    return new UserError(`no permission for ${path} in the remote's folder`, {
      fix: "Give this user the right to read it (and to write, for a push).",
      cause: error,
    });
  }
  if (isSystemError(error, "ENOSPC", "EDQUOT")) {
    return new UserError(`the disk is full at ${path}`, { fix: "Free space on the remote's disk.", cause: error });
  }
  return error;
}
