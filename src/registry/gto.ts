import semver from "semver";
import { z } from "zod";
import { VersionOverride } from "./ledger.ts";

/** What the tags of one model say, in GTO's form: `name@v1.2.3`, `name@v1.2.3!`, `name#stage#4`, `name#stage!#5`. */
type TagAction = "register" | "deregister" | "assign" | "unassign" | "deprecate" | "create";

interface ParsedTag {
  /** `digits`, or `sub/dir:digits`. */
  readonly name: string;
  readonly action: TagAction;
  readonly version?: string;
  readonly alias?: string;
  readonly counter?: number;
}

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9\\-/_]*[a-zA-Z0-9])?";
const form = new RegExp(
  `^(?<artifact>(?:[a-zA-Z0-9\\-_./]+=)?${name})(?:(?:#(?<alias>${name})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>\\d+))?$`,
);

/** Reads one tag's name; undefined for a tag that is none of GTO's. */
export function parseTag(tag: string): ParsedTag | undefined {
  const { artifact, alias, version, cancel, word, counter } = form.exec(tag)?.groups ?? {};
  if (artifact === undefined) return undefined;
  const common = {
    name: artifact.replace("=", ":"),
    ...(counter === undefined ? {} : { counter: Number(counter) }),
  };
  if (version !== undefined) {
    // GTO takes what semver takes; `v1.2` is no version to it.
    if (semver.valid(version) === null) return undefined;
    return { ...common, action: cancel === "!" ? "deregister" : "register", version };
  }
  if (alias !== undefined) return { ...common, action: cancel === "!" ? "unassign" : "assign", alias };
  return { ...common, action: word === "deprecated" ? "deprecate" : "create" };
}

/** One annotated tag with what its message holds. */
export interface TagEvent extends ParsedTag {
  readonly tag: string;
  /** The commit it points to. */
  readonly commit: string;
  /** Unix seconds. */
  readonly at: number;
  readonly facts: TagFacts;
}

/** The JSON after the first line of a tag's message; absent in tags that other tools made. */
export const TagFacts = z.object({
  digest: z.string().max(200).exactOptional(),
  record: z.string().max(200).exactOptional(),
  verdict: z.string().max(200).exactOptional(),
  source_commit: z.string().max(64).exactOptional(),
  kind: z.enum(["register", "promote", "rollback"]).exactOptional(),
  by: z.string().max(1000).exactOptional(),
  reason: z.string().max(10_000).exactOptional(),
  override: VersionOverride.exactOptional(),
});
export type TagFacts = z.infer<typeof TagFacts>;

/** A line for people, and the facts for programs. */
export function tagMessage(line: string, facts: TagFacts): string {
  return `${line}\n\n${JSON.stringify(facts)}\n`;
}

/** Reads the facts back; a message in any other form has none. */
export function factsOf(message: string): TagFacts {
  const start = message.indexOf("\n\n{");
  if (start < 0) return {};
  try {
    const result = TagFacts.safeParse(JSON.parse(message.slice(start + 2)));
    return result.success ? result.data : {};
  } catch {
    return {};
  }
}
