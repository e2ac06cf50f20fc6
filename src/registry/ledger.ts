import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { RefView } from "../tracking/git/view.ts";
import { openRefStore, type RefStore } from "../tracking/git-refs.ts";

/** Where the ledger stands. */
export const ledgerRef = "refs/modelgate/ledger";

/** Who let a red verdict through, when and by which label. */
export const VersionOverride = z.strictObject({
  by: z.string().max(1000),
  head: z.string().max(64),
  verdict: z.string().max(40),
  label: z.string().max(200).exactOptional(),
  at: z.iso.datetime().exactOptional(),
});

/** One line of the ledger: what was done to a model, by whom, when and why. Entries are added and never changed. */
export const LedgerEntry = z.strictObject({
  schema: z.literal("modelgate/ledger-entry/1"),
  kind: z.enum(["register", "promote", "rollback"]),
  name: z.string().max(1000),
  version: z.string().max(200),
  alias: z.string().max(200).exactOptional(),
  /** Where the alias stood before. */
  previous: z.string().max(200).exactOptional(),
  digest: z.string().max(200),
  commit: z.string().max(64),
  record: z.string().max(200).exactOptional(),
  verdict: z.string().max(200).exactOptional(),
  by: z.string().max(1000),
  at: z.iso.datetime(),
  /** Registered without a verdict that allows it. */
  ungated: z.boolean().exactOptional(),
  reason: z.string().max(10_000).exactOptional(),
  /** Registered from a red verdict that somebody let through, for this head alone. */
  override: VersionOverride.exactOptional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

interface LedgerOptions {
  readonly root: string;
  readonly token?: string;
}

/** The ledger of one model, oldest entry first. */
export async function readLedger(host: Host, options: LedgerOptions, name: string): Promise<LedgerEntry[]> {
  const store = await openRefStore(host, { ...options, ref: ledgerRef });
  return readEntries(store, await store.view(), name);
}

async function readEntries(store: RefStore, view: RefView, name: string): Promise<LedgerEntry[]> {
  const files = await view.list([ledgerDir(name)]);
  const contents = await view.read(files.map(({ oid }) => oid));
  return files.map(({ path, oid }) => {
    const file = `${path} in ${store.label}`;
    try {
      return LedgerEntry.parse(JSON.parse(contents.get(oid)?.toString("utf8") ?? ""));
    } catch (cause) {
      throw new UserError("this ledger entry cannot be read: it was written by another version, or by hand", {
        where: { file },
        cause,
      });
    }
  });
}

/** The file that the next entry of a model goes to. */
export async function nextEntryPath(view: RefView, name: string): Promise<string> {
  const last = (await view.list([ledgerDir(name)])).at(-1)?.path ?? "";
  const number = Number(/\/(\d+)\.json$/.exec(last)?.[1] ?? 0) + 1;
  return `${ledgerDir(name)}/${String(number).padStart(8, "0")}.json`;
}

/** Names are checked before they come here: letters, digits and - _ . / : only. */
function ledgerDir(name: string): string {
  return `ledger/${encodeURIComponent(name).replaceAll(".", "%2E")}`;
}
