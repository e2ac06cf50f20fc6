import type { Origin, RepositoryOrigin, UrlOrigin } from "../pin.ts";

/** Whether an origin is what the base side's pin names too: the very same commit, or a URL or a file below it. */
export function sameSource(base: Origin, origin: RepositoryOrigin | UrlOrigin): boolean {
  if (base.kind === "repository" && origin.kind === "repository") {
    // Not another commit: a fork's can be fetched by its parent's URL, and holds whatever configuration its author likes.
    const access = ({ url, rev, remote, config }: RepositoryOrigin): string =>
      JSON.stringify([url, rev, remote, config].map((one) => one ?? null));
    return access(base) === access(origin);
  }
  if (base.kind !== "url" || origin.kind !== "url") return false;
  return isWithin(base.url, origin.url) && JSON.stringify(base.options ?? {}) === JSON.stringify(origin.options ?? {});
}

/** What a client or a server may read as a way out of a folder, however often it was encoded. */
const wayOut = /\.\.|\\|%(25)*(2e|2f|5c)/i;

function isWithin(base: string, url: string): boolean {
  if (url === base) return true;
  const folder = `${base.replace(/\/+$/, "")}/`;
  if (!url.startsWith(folder) || wayOut.test(url.slice(folder.length))) return false;
  if (!/^https?:/i.test(url)) return true;
  if (!URL.canParse(base) || !URL.canParse(url)) return false;
  const [outer, inner] = [new URL(base), new URL(url)];
  const below = `${outer.pathname.replace(/\/+$/, "")}/`;
  return inner.origin === outer.origin && (inner.pathname === outer.pathname || inner.pathname.startsWith(below));
}
