import { UserError, type Where } from "../../lib/errors.ts";

/** What a Git LFS pointer says of the file it stands for. */
interface LfsPointer {
  /** SHA-256 of the content, lower-case hex. */
  readonly oid: string;
  readonly size: number;
  /** Names of extensions that changed the content on its way in; their programs would have to change it back. */
  readonly extensions: readonly string[];
}

/** A pointer has fewer bytes than this: anything larger is a file of its own. */
export const pointerLimit = 1024;

/** The version of today, and those of the tool before it was published. */
const versions = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1", "http://git-media.io/v/2"];
const marks = ["git-lfs", "hawser", "git-media"];

/**
 * Reads a pointer; undefined where the text is none. Text that begins as a pointer and breaks the specification is a
 * `UserError`: to take it for data, or for a pointer to something else, would both be wrong.
 */
export function parsePointer(bytes: Uint8Array, where: Where): LfsPointer | undefined {
  if (bytes.length === 0 || bytes.length >= pointerLimit) return undefined;
  const text = Buffer.from(bytes).toString("utf8");
  const first = /^version ([^\n]*)/.exec(text)?.[1]?.replace(/\r$/, "");
  if (first === undefined || !marks.some((mark) => first.includes(mark))) return undefined;
  const broken = (what: string): UserError =>
    new UserError(`this Git LFS pointer ${what}`, {
      where,
      fix: "Write it anew with Git LFS: git add --renormalize, with git-lfs installed.",
    });
  if (!versions.includes(first)) throw broken(`is of the unknown version ${JSON.stringify(first)}`);
  if (text.includes("\r")) throw broken("has Windows line ends");
  if (!text.endsWith("\n")) throw broken("does not end with a line end");
  const extensions: string[] = [];
  let oid: string | undefined;
  let size: string | undefined;
  let last = "";
  for (const line of text.slice(0, -1).split("\n").slice(1)) {
    const [, key, value] = /^([a-zA-Z0-9.-]+) (\S+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw broken(`has a line that is no key and value: ${shown(line)}`);
    if (key <= last) throw broken(`has the key \`${key}\` twice or out of its order`);
    last = key;
    if (key === "oid") oid = value;
    else if (key === "size") size = value;
    else if (/^ext-\d-\w[\w.-]*$/.test(key)) extensions.push(key.slice("ext-0-".length));
    else throw broken(`has the unknown key \`${key}\``);
  }
  const hex = /^sha256:([0-9a-f]{64})$/.exec(oid ?? "")?.[1];
  if (hex === undefined)
    throw broken(oid === undefined ? "has no `oid`" : `names its content ${shown(oid)}, not by sha256`);
  if (size === undefined || !/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw broken(size === undefined ? "has no `size`" : `has the size ${shown(size)}`);
  }
  return { oid: hex, size: Number(size), extensions };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
