import { UserError } from "../../lib/errors.ts";
import { author } from "../../tracking/git/commit.ts";
import type { Scratch } from "../../tracking/git/scratch.ts";
import { factsOf, parseTag, type TagEvent } from "../gto.ts";
import { tagName } from "../names.ts";

const fields = ["refname:strip=2", "objecttype", "*objectname", "taggerdate:unix", "contents"];

/** Every annotated tag of one model as the remote has it now; tags and their commits alone are fetched, no trees. */
export async function readTags(scratch: Scratch, name: string): Promise<TagEvent[]> {
  const tag = tagName(name);
  const patterns = [`refs/tags/${tag}@*`, `refs/tags/${tag}#*`];
  const refspecs = patterns.map((pattern) => `+${pattern}:${pattern}`);
  if (!(await scratch.fetch(refspecs, "tree:0", `the tags of ${name}`))) return [];
  const format = `--format=${fields.map((field) => `%(${field})`).join("%00")}%00%01`;
  const out = (await scratch.bytes(["for-each-ref", format, ...patterns])).toString("utf8");
  return out.split("\0\x01\n").flatMap((line) => {
    const [ref = "", type, commit = "", at, message = ""] = line.split("\0");
    const parsed = parseTag(ref);
    // GTO passes over lightweight tags: nobody signed them with a time.
    if (type !== "tag" || parsed?.name !== name) return [];
    return [{ ...parsed, tag: ref, commit, at: Number(at), facts: factsOf(message) }];
  });
}

interface NewTag {
  readonly tag: string;
  readonly commit: string;
  readonly message: string;
  /** Unix seconds. */
  readonly at: number;
}

/** Writes an annotated tag object and no ref. */
export async function writeTag(scratch: Scratch, { tag, commit, message, at }: NewTag): Promise<string> {
  const body = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${author} ${at} +0000\n\n${message}`;
  return scratch.run(["hash-object", "-t", "tag", "-w", "--stdin"], body);
}

/** GTO orders by the tags' seconds: a later event never carries an earlier or equal one. */
export function nextTime(events: readonly TagEvent[], now: Date): number {
  const newest = events.reduce((greatest, event) => Math.max(greatest, event.at), 0);
  return Math.max(Math.floor(now.getTime() / 1000), newest + 1);
}

/** Makes sure that the commit can be read: it is the clone's own, or the remote has it. */
export async function ensureCommit(scratch: Scratch, commit: string): Promise<void> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
    throw new UserError(`\`${commit}\` is no full commit id`, { fix: "Give all 40 digits: `git rev-parse REV`." });
  }
  if ((await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0) return;
  const there = await scratch.fetch([commit], "blob:none", commit);
  if (there && (await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0) return;
  throw new UserError(`neither this clone nor ${scratch.place.label} has the commit ${commit}`, {
    fix: "Check the commit out (actions/checkout with a deeper `fetch-depth`), or name another one.",
  });
}

/**
 * GTO allows a commit one version of a model. A second one for the same commit, as after training on newer data, stands
 * on a commit of its own: the same tree, and the first one as its parent.
 */
export async function siblingCommit(scratch: Scratch, commit: string, why: string, at: Date): Promise<string> {
  const [name = "", mail = ""] = [author.slice(0, author.indexOf(" <")), author.slice(author.indexOf("<") + 1, -1)];
  const tree = await scratch.run(["rev-parse", `${commit}^{tree}`]);
  const date = `${Math.floor(at.getTime() / 1000)} +0000`;
  const person = `${name} <${mail}> ${date}`;
  const body = `tree ${tree}\nparent ${commit}\nauthor ${person}\ncommitter ${person}\n\n${why}\n`;
  return scratch.run(["hash-object", "-t", "commit", "-w", "--stdin"], body);
}
