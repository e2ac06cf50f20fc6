import { clean, html } from "../escape.ts";
import { page } from "../page.ts";
import { moment } from "../words.ts";
import type { Dashboard } from "./dashboard.ts";
import { linkFrom } from "./paths.ts";
import { dashboardStyle } from "./style.ts";

export interface SitePage {
  /** From the site's root. */
  readonly path: string;
  readonly html: string;
}

interface Framed {
  readonly path: string;
  readonly title: string;
  /** The pages above this one, the outermost first. */
  readonly above: readonly { readonly text: string; readonly path: string }[];
  /** What this page is called in their row. */
  readonly here: string;
  readonly body: string;
  /** When it was made: on the first page alone, so that a page of what stays as it is stays as it is. */
  readonly madeAt?: string;
}

/** A page of the site with the way back to those above it. */
export function framed({ path, title, above, here, body, madeAt }: Framed): SitePage {
  const ways = above.map((one) => `<a href="${html(linkFrom(path, one.path))}">${html(clean(one.text, 80))}</a>`);
  const crumbs = [...ways, `<span aria-current="page">${html(clean(here, 80))}</span>`];
  const sign = `<span aria-hidden="true"> › </span>`;
  return {
    path,
    html: page({
      title: `${title} · modelgate`,
      above: `<nav class="where" aria-label="Where you are">${crumbs.join(sign)}</nav>`,
      body,
      below: `<p>Made by modelgate from the runs and versions on record${madeAt === undefined ? "" : html(`, ${moment(madeAt)}`)}.</p>`,
      style: dashboardStyle,
    }),
  };
}

/** What the whole site is called. */
export function siteName(dashboard: Dashboard): string {
  return dashboard.repository ?? "Models";
}
