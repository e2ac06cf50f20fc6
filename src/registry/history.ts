import semver from "semver";
import type { TagEvent } from "./gto.ts";
import type { Move, Version } from "./registry.ts";

/** Events in the order they happened; tags of one second by GTO's counter. */
export function inOrder(events: readonly TagEvent[]): TagEvent[] {
  return [...events].sort((a, b) => a.at - b.at || (a.counter ?? 0) - (b.counter ?? 0) || (a.tag < b.tag ? -1 : 1));
}

/** The versions that stand (registered and not deregistered since), the smallest number first; a deprecated model has none. */
export function standingVersions(events: readonly TagEvent[]): Version[] {
  const standing = new Map<string, TagEvent>();
  const history = inOrder(events);
  // Whatever happens to a model after its deprecation brings it back, as in GTO.
  if (history.at(-1)?.action === "deprecate") return [];
  for (const event of history) {
    if (event.version === undefined) continue;
    if (event.action === "register") standing.set(event.version, event);
    if (event.action === "deregister") standing.delete(event.version);
  }
  return [...standing.values()].map(versionOf).sort((a, b) => semver.compare(a.version, b.version));
}

function versionOf(event: TagEvent): Version {
  const { facts } = event;
  return {
    name: event.name,
    version: event.version ?? "",
    digest: facts.digest ?? "",
    commit: event.commit,
    createdAt: new Date(event.at * 1000).toISOString(),
    ...(facts.source_commit === undefined ? {} : { sourceCommit: facts.source_commit }),
    ...(facts.record === undefined ? {} : { recordId: facts.record }),
    ...(facts.verdict === undefined ? {} : { verdict: facts.verdict }),
  };
}

/** The number for the next version: one more than any that ever was, deregistered ones included. */
export function nextVersion(events: readonly TagEvent[], bump: "major" | "minor" | "patch"): string {
  const all = events.flatMap((event) => (event.version === undefined ? [] : [event.version]));
  const greatest = all.sort(semver.compare).at(-1);
  if (greatest === undefined) return "v1.0.0";
  return `v${semver.inc(greatest, bump) ?? "1.0.0"}`;
}

/** The counter for the next alias tag: GTO counts over all tags of a model. */
export function nextCounter(events: readonly TagEvent[]): number {
  return events.reduce((greatest, { counter = 0 }) => Math.max(greatest, counter), 0) + 1;
}

/**
 * Where an alias stands: GTO keeps one assignment for each version, and the latest that is not taken back counts.
 * An alias on a commit without a version is passed over.
 */
export function aliasesNow(events: readonly TagEvent[]): Record<string, Version> {
  const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
  const assigned = new Map<string, Map<string, TagEvent>>();
  for (const event of inOrder(events)) {
    if (event.alias === undefined) continue;
    const commits = assigned.get(event.alias) ?? new Map<string, TagEvent>();
    assigned.set(event.alias, commits);
    commits.delete(event.commit);
    if (event.action === "assign" && byCommit.has(event.commit)) commits.set(event.commit, event);
  }
  const now: [string, Version][] = [];
  for (const [alias, commits] of assigned) {
    const last = [...commits.keys()].at(-1);
    const version = last === undefined ? undefined : byCommit.get(last);
    if (version !== undefined) now.push([alias, version]);
  }
  // Of no prototype: `constructor` is a lawful alias, and stands on nothing until it is moved.
  return Object.assign(Object.create(null), Object.fromEntries(now));
}

/** How aliases moved; an alias on a commit that never had a version is passed over. */
export function movesOf(events: readonly TagEvent[]): Move[] {
  const registered = events.filter(({ action }) => action === "register");
  const byCommit = new Map(registered.map(({ commit, version }) => [commit, version]));
  return inOrder(events).flatMap(({ alias, action, commit, at, facts }): Move[] => {
    const version = byCommit.get(commit);
    if (alias === undefined || version === undefined) return [];
    return [
      {
        alias,
        version,
        kind: action === "unassign" ? "withdraw" : facts.kind === "rollback" ? "rollback" : "promote",
        at: new Date(at * 1000).toISOString(),
        ...(facts.by === undefined ? {} : { by: facts.by }),
        ...(facts.reason === undefined ? {} : { reason: facts.reason }),
      },
    ];
  });
}

/**
 * The version that an alias goes back to: a promotion puts one on the pile, a rollback takes them off down to its own,
 * so that two rollbacks in a row go back two steps and not to and fro.
 */
export function versionBefore(events: readonly TagEvent[], alias: string): Version | undefined {
  const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
  let pile: string[] = [];
  for (const event of inOrder(events)) {
    if (event.alias !== alias || event.action !== "assign" || !byCommit.has(event.commit)) continue;
    const at = pile.indexOf(event.commit);
    if (event.facts.kind === "rollback" && at >= 0) pile = pile.slice(0, at + 1);
    else pile = [...pile.filter((commit) => commit !== event.commit), event.commit];
  }
  const current = aliasesNow(events)[alias]?.commit;
  const before = pile.filter((commit) => commit !== current).at(-1);
  return before === undefined ? undefined : byCommit.get(before);
}
