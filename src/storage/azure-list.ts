import type { AzurePlace } from "./azure-errors.ts";
import { type AzureContainer, ask } from "./azure-requests.ts";

/** Most of a page that is read: 5,000 blobs with names of a thousand characters take some 10 MB. */
const longestPage = 1 << 25;

/** Names of the blobs below a prefix, without it, page by page. */
export async function* listBlobs(container: AzureContainer, place: AzurePlace, prefix: string): AsyncIterable<string> {
  let marker: string | undefined;
  do {
    const query = { restype: "container", comp: "list", prefix: prefix === "" ? undefined : prefix, marker };
    const answer = await ask(container, place, "list", { method: "GET", query });
    const page = answer === undefined ? "" : await container.http.text(answer, longestPage);
    for (const name of namesOf(page)) yield name.slice(prefix.length);
    marker = unescapeXml(/<NextMarker>([^<]*)<\/NextMarker>/.exec(page)?.[1] ?? "");
  } while (marker !== "");
}

/** The names in a page of a listing. Accounts with real folders list those as well: they are no objects. */
export function* namesOf(page: string): Iterable<string> {
  for (const [, blob = ""] of page.matchAll(/<Blob>(.*?)<\/Blob>/gs)) {
    if (/<ResourceType>directory<\/ResourceType>/.test(blob)) continue;
    const [, encoded, text = ""] = /<Name( Encoded="true")?>([^<]*)<\/Name>/.exec(blob) ?? [];
    // XML has no way to write some characters: such names come in percent form.
    yield encoded === undefined ? unescapeXml(text) : decodeURIComponent(text);
  }
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
