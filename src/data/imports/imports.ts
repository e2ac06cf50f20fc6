import { join } from "node:path";
import type { Host } from "../../lib/host.ts";
import { onceEach } from "../../lib/once.ts";
import type { Origin, RepositoryOrigin } from "../pin.ts";
import type { Place } from "../places.ts";
import { type Foreign, openForeign } from "./foreign.ts";
import { foreignRemote } from "./foreign-config.ts";
import { fetchCommit } from "./git-commit.ts";
import { openFor, type Trust, type TrustSettings, trustOf } from "./trust.ts";
import { type NamedStorage, urlPlace } from "./url.ts";

/** The sources of imported data, each opened when it is first asked for. */
export interface Imports {
  places(origin: Exclude<Origin, { kind: "cloud" }>, digest: string): Promise<Place[]>;
  repository(origin: RepositoryOrigin): Promise<Foreign>;
}

/** `home` is a folder for what is fetched of other repositories. */
export function openImports(
  host: Host,
  settings: TrustSettings & { readonly home: string },
  named: NamedStorage,
): Imports {
  const foreign = onceEach<Foreign>();
  const trusted = onceEach<Trust>();
  const repository = async (origin: RepositoryOrigin): Promise<Foreign> => {
    const { path: _, where, ...access } = origin;
    const key = JSON.stringify([access, where.file]);
    return foreign(key, () => openRepository(host, settings, origin));
  };
  return {
    repository,
    async places(origin, digest) {
      if (origin.kind === "repository") return (await repository(origin)).places(origin.path, digest);
      const key = JSON.stringify([origin.url, origin.options, origin.where.file]);
      const trust = await trusted(key, () => trustOf(host, settings, origin));
      return [await urlPlace(host, settings, origin, trust, named)];
    },
  };
}

async function openRepository(
  host: Host,
  settings: TrustSettings & { readonly home: string },
  origin: RepositoryOrigin,
): Promise<Foreign> {
  const trust = await trustOf(host, settings, origin);
  const { root, home } = settings;
  const { url, rev, where } = origin;
  const commit = await fetchCommit(host, { url, rev, root, home: join(home, "imports"), trust, where });
  const opened = onceEach<Place["storage"] | undefined>();
  return openForeign(commit, (dvcRoot, own) => opened(`${dvcRoot}\n${own ?? ""}`, () => open(dvcRoot, own)));

  async function open(dvcRoot: string, own: string | undefined): Promise<Place["storage"] | undefined> {
    const remote = await foreignRemote(host, commit, origin, dvcRoot, own);
    return remote === undefined ? undefined : openFor(host, settings, remote, trust);
  }
}
