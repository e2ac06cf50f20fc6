import type { Host } from "../lib/host.ts";
import { eachAdaptive } from "../lib/pool.ts";
import type { Storage } from "../storage/storage.ts";
import { objectKey } from "./digest.ts";

/** Requests at once, where neither the remote nor its kind says how many it bears. */
export const usualParallel = 64;
/** Fewer than this are asked for one by one: their folders are 256 listings. */
const fewest = 1024;
/** Keys that a page of a listing holds, with S3 and all that are like it. */
const pageSize = 1000;
/** A page takes as long as so many questions. */
const pageCost = 4;

/** Runs `body` over items, as many at once as a storage serves the faster. */
export function eachOn<T>(
  host: Host,
  storage: Storage,
  items: Iterable<T>,
  body: (item: T) => Promise<void>,
): Promise<void> {
  /** All that were under way when it complained find out, and only the first of them says so. */
  let heard = storage.complaints?.();
  return eachAdaptive(
    items,
    async (item, pace) => {
      await body(item);
      const complaints = storage.complaints?.();
      if (complaints === heard) return;
      heard = complaints;
      pace.slowDown();
    },
    { max: storage.parallel ?? usualParallel, now: () => performance.now(), signal: host.signal },
  );
}

/** The digests that none of the storages holds; what the first one has is not asked of the next. */
export async function absentFrom(
  host: Host,
  storages: readonly Storage[],
  digests: Iterable<string>,
): Promise<Set<string>> {
  let absent = new Set(digests);
  for (const storage of storages) {
    if (absent.size === 0) break;
    absent = await absentFromOne(host, storage, absent);
  }
  return absent;
}

/** By a question each, or by listings where that is less work; it never grows beyond what was asked. */
async function absentFromOne(host: Host, storage: Storage, digests: ReadonlySet<string>): Promise<Set<string>> {
  const absent = new Set<string>();
  for (const asked of layoutsOf(digests)) {
    if (await listsFaster(storage, asked)) {
      await eachOn(host, storage, asked.folders, async ([folder, files]) => {
        const left = new Map(files);
        for await (const name of storage.list(folder)) left.delete(name);
        for (const digest of left.values()) absent.add(digest);
      });
    } else {
      const keys = [...asked.folders].flatMap(([folder, files]) =>
        [...files].map((file) => [folder, ...file] as const),
      );
      await eachOn(host, storage, keys, async ([folder, name, digest]) => {
        if (!(await storage.exists(`${folder}${name}`))) absent.add(digest);
      });
    }
  }
  return absent;
}

/** Objects of one of DVC's layouts: the folders by two hex digits, and in each the digests by their names there. */
interface Layout {
  count: number;
  readonly folders: Map<string, Map<string, string>>;
}

function layoutsOf(digests: Iterable<string>): Layout[] {
  const layouts = new Map<string, Layout>();
  for (const digest of digests) {
    const key = objectKey(digest);
    const slash = key.lastIndexOf("/") + 1;
    const folder = key.slice(0, slash);
    const base = folder.slice(0, -"aa/".length);
    const layout = layouts.get(base) ?? { count: 0, folders: new Map<string, Map<string, string>>() };
    const files = layout.folders.get(folder) ?? new Map<string, string>();
    files.set(key.slice(slash), digest);
    layout.folders.set(folder, files);
    layout.count++;
    layouts.set(base, layout);
  }
  return [...layouts.values()];
}

/** As DVC guesses it: digests spread evenly, so that one folder's size tells that of all. */
async function listsFaster(storage: Storage, { count, folders }: Layout): Promise<boolean> {
  const [sample] = folders.keys();
  if (!storage.lists || count < fewest || sample === undefined) return false;
  const most = Math.floor(count / (folders.size * pageCost)) * pageSize;
  let keys = 0;
  for await (const _ of storage.list(sample)) if (++keys > most) return false;
  return folders.size * pageCost <= count;
}
