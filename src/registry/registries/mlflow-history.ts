import { LedgerEntry } from "../ledger.ts";
import type { Move } from "../registry.ts";

/** Each move of an alias is one tag of the registered model, added and never changed: this prefix, alias, time. */
const prefix = "modelgate.ledger.";

/** The tag that keeps a move; `nonce` keeps two moves of one moment apart. */
export function ledgerTag(entry: LedgerEntry, nonce: number): { key: string; value: string } {
  const stamp = entry.at.replace(/[-:.]/g, "");
  const tail = Math.floor(nonce * 0x10000)
    .toString(16)
    .padStart(4, "0");
  return { key: `${prefix}${entry.alias ?? ""}.${stamp}.${tail}`, value: JSON.stringify(entry) };
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The moves of one alias, oldest first. */
export function movesOf(tags: readonly Tag[], alias: string): LedgerEntry[] {
  return entriesOf(tags).filter((entry) => entry.alias === alias);
}

/** The moves of every alias, oldest first. */
export function allMoves(tags: readonly Tag[]): Move[] {
  const moves = entriesOf(tags).flatMap(({ alias, version, kind, at, by, reason }): Move[] => {
    if (alias === undefined || kind === "register") return [];
    return [{ alias, version, kind, at, by, ...(reason === undefined ? {} : { reason }) }];
  });
  return moves.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** By alias, then by time. */
function entriesOf(tags: readonly Tag[]): LedgerEntry[] {
  const own = tags.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return own.flatMap(({ value }) => read(value) ?? []);
}

/** Now, or just after the last move: the ledger's order is the order of its times, whatever the clocks of the jobs say. */
export function nextTime(moves: readonly LedgerEntry[], now: Date): string {
  const last = moves.at(-1);
  const earliest = last === undefined ? 0 : Date.parse(last.at) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

function read(text: string): LedgerEntry | undefined {
  try {
    return LedgerEntry.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The version that an alias goes back to: a promotion puts one on the pile, a rollback takes them off down to its own,
 * so that two rollbacks in a row go back two steps and not to and fro.
 */
export function versionBefore(moves: readonly LedgerEntry[], current: string | undefined): string | undefined {
  let pile: string[] = [];
  for (const { kind, version, previous } of moves) {
    // An alias that was set by hand before the first move is known from there.
    if (pile.length === 0 && previous !== undefined) pile = [previous];
    const at = pile.indexOf(version);
    if (kind === "rollback" && at >= 0) pile = pile.slice(0, at + 1);
    else pile = [...pile.filter((one) => one !== version), version];
  }
  return pile.filter((version) => version !== current).at(-1);
}
