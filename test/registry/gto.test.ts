import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf, parseTag, type TagEvent, tagMessage } from "../../src/registry/gto.ts";
import { aliasesNow, nextCounter, nextVersion, standingVersions, versionBefore } from "../../src/registry/history.ts";
import { registeredName, tagName } from "../../src/registry/names.ts";

describe("tags in GTO's form", () => {
  it.each([
    ["digits@v1.2.3", { name: "digits", action: "register", version: "v1.2.3" }],
    ["digits@v1.2.3#2", { name: "digits", action: "register", version: "v1.2.3", counter: 2 }],
    ["digits@v1.0.0-rc.1+b2", { name: "digits", action: "register", version: "v1.0.0-rc.1+b2" }],
    ["digits@v1.2.3!", { name: "digits", action: "deregister", version: "v1.2.3" }],
    ["digits@v1.2.3!#7", { name: "digits", action: "deregister", version: "v1.2.3", counter: 7 }],
    ["digits#prod", { name: "digits", action: "assign", alias: "prod" }],
    ["digits#prod#4", { name: "digits", action: "assign", alias: "prod", counter: 4 }],
    ["digits#prod!#5", { name: "digits", action: "unassign", alias: "prod", counter: 5 }],
    ["digits@deprecated#6", { name: "digits", action: "deprecate", counter: 6 }],
    ["a/b.c=digits@v0.0.1", { name: "a/b.c:digits", action: "register", version: "v0.0.1" }],
  ])("reads %s", (tag, parsed) => {
    expect(parseTag(tag)).toEqual(parsed);
  });

  it.each([
    "v1.0.0",
    "digits@1.0.0",
    "digits@v1.0",
    "-x@v1.0.0",
    "digits@v1.0.0#",
    "digits##1",
    "x.y@v1.0.0",
    "digits@v01.0.0",
  ])("passes over %s", (tag) => {
    expect(parseTag(tag)).toBeUndefined();
  });

  it("reads back every name that it lets through", () => {
    const piece = fc.stringMatching(/^[a-z0-9]([a-z0-9_-]{0,6}[a-z0-9])?$/);
    fc.assert(
      fc.property(piece, fc.array(piece, { maxLength: 3 }), fc.nat(99), (model, dirs, minor) => {
        const name = registeredName(model, dirs.length === 0 ? "." : dirs.join("/"));
        const parsed = parseTag(`${tagName(name)}@v1.${minor}.0`);
        expect(parsed).toMatchObject({ name, version: `v1.${minor}.0` });
      }),
    );
  });

  it.each(["a..b", "a//b", ".a", "a.lock", "a b", "-a", "a-", "", "a:b:c", "x/.git:m", "m@v1", "m#1"])(
    "refuses the name %j",
    (name) => {
      expect(() => tagName(name)).toThrow(expect.objectContaining({ name: "UserError" }));
    },
  );

  it("carries facts in a message and takes any other message as having none", () => {
    expect(factsOf(tagMessage("Registering", { digest: "md5:1", by: "a\n\n{" }))).toEqual({
      digest: "md5:1",
      by: "a\n\n{",
    });
    for (const message of ["", "just words", "line\n\n{not json", 'line\n\n{"digest": 3}']) {
      expect(factsOf(message)).toEqual({});
    }
  });
});

/** Events a second apart, on a commit named by its first letter. */
function history(...tags: readonly (readonly [tag: string, commit: string, kind?: "rollback"])[]): TagEvent[] {
  return tags.flatMap(([tag, commit, kind], index) => {
    const parsed = parseTag(tag);
    return parsed === undefined
      ? []
      : [{ ...parsed, tag, commit, at: index, facts: kind === undefined ? {} : { kind } }];
  });
}

describe("the history of tags", () => {
  it("numbers on from the greatest that ever was", () => {
    expect(nextVersion([], "patch")).toBe("v1.0.0");
    const events = history(["m@v1.9.0", "a"], ["m@v1.10.0", "b"], ["m@v1.10.0!#3", "b"], ["m#p#2", "a"]);
    expect(nextVersion(events, "minor")).toBe("v1.11.0");
    expect(nextVersion(events, "major")).toBe("v2.0.0");
    expect(nextCounter(events)).toBe(4);
    expect(standingVersions(events).map(({ version }) => version)).toEqual(["v1.9.0"]);
  });

  it("orders tags of one second by their counter", () => {
    const events = history(["m@v1.0.0", "a"], ["m@v1.1.0", "b"], ["m#p#10", "b"], ["m#p#9", "a"]);
    const same = events.map((event) => ({ ...event, at: 0 }));
    expect(aliasesNow(same)["p"]?.version).toBe("v1.1.0");
  });

  it("goes back step by step and forgets what was rolled back from", () => {
    const three = [
      ["m@v1.0.0", "a"],
      ["m@v1.1.0", "b"],
      ["m@v1.2.0", "c"],
    ] as const;
    const up = [
      ["m#p#1", "a"],
      ["m#p#2", "b"],
      ["m#p#3", "c"],
    ] as const;
    expect(versionBefore(history(...three, ...up), "p")?.version).toBe("v1.1.0");
    const once = [...three, ...up, ["m#p#4", "b", "rollback"]] as const;
    expect(versionBefore(history(...once), "p")?.version).toBe("v1.0.0");
    expect(versionBefore(history(...once, ["m#p#5", "a", "rollback"]), "p")).toBeUndefined();
    expect(versionBefore(history(...once, ["m#p#5", "c"]), "p")?.version).toBe("v1.1.0");
    expect(versionBefore(history(...three, ...up, ["m@v1.1.0!", "b"]), "p")?.version).toBe("v1.0.0");
    expect(versionBefore(history(...three), "p")).toBeUndefined();
  });
});
