import { createHash } from "node:crypto";
import { clean, html } from "./escape.ts";
import { script } from "./page-script.ts";
import { style as common } from "./page-style.ts";

/** What a page shows. `above`, `body` and `below` are HTML: whoever makes them has escaped every text in it. */
export interface Page {
  /** Plain text, for the window and its bookmark. */
  readonly title: string;
  /** The line above all: where this is, and ways to other pages. */
  readonly above?: string;
  /** What stands in `<main>`; its first heading is an `<h1>`. */
  readonly body: string;
  readonly below?: string;
  /** What this page looks like beyond the common style. */
  readonly style?: string;
  /** Sorting, filtering and hover; default true. A page says all it has to say without. */
  readonly script?: boolean;
}

const hash = createHash("sha256").update(script).digest("base64");

/** One self-contained page: it loads nothing, sends nothing, and runs this one script alone. */
export function page({ title, above = "", body, below = "", style = "", script: runs = true }: Page): string {
  const policy = [
    "default-src 'none'",
    "img-src data:",
    "style-src 'unsafe-inline'",
    ...(runs ? [`script-src 'sha256-${hash}'`] : []),
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${html(clean(title))}</title>
<style>${common}${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="above">${above}</header>
<main id="content" tabindex="-1">
${body}
</main>
${below === "" ? "" : `<footer class="below">${below}</footer>\n`}${runs ? `<script>${script}</script>\n` : ""}</body>
</html>
`;
}
