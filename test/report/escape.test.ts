import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clean,
  cleanLines,
  html,
  linkTarget,
  longestText,
  markdownCode,
  markdownText,
  mermaidText,
} from "../../src/report/escape.ts";
import { hostileNames } from "../support/report-samples.ts";

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(...hostileNames),
  fc.constantFrom(
    "@",
    "#1",
    "!1",
    "|",
    "`",
    "<b>",
    "&amp;",
    "\\",
    "_",
    "*",
    "](",
    "://",
    "www.",
    "GH-1",
    ":a:",
    "\n",
    "1. ",
    "- ",
    "\u202e",
  ),
);
const nasty = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));

/** What a reader sees: entities resolved, zero-width spaces gone. */
function seen(markdown: string): string {
  return markdown.replace(/&#8203;/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe("lines of a file", () => {
  test("keep their spaces and lose what hides", () => {
    expect(cleanLines("-  max:  1\n+\tmin: 2\r\n a\u202eb\u200b  ")).toBe("-  max:  1\n+  min: 2\n a\ufffdb\ufffd  ");
  });

  test("are as many as before, none with what is not seen, each of bounded length", () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), (texts) => {
        const given = texts.map((text) => text.replace(/[\n\r\u0085\u2028\u2029]/g, ""));
        const lines = cleanLines(given.join("\n")).split("\n");
        expect(lines).toHaveLength(Math.max(1, given.length));
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
    for (const long of ["x", "a  "]) {
      expect(cleanLines(long.repeat(10_000)).length).toBeLessThanOrEqual(longestText);
    }
  });
});

describe("clean", () => {
  test("gives one visible line of bounded length", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = clean(text);
        expect([...shown].length).toBeLessThanOrEqual(longestText);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  test("keeps ordinary names as they are", () => {
    for (const name of ["accuracy", "recall/class 8", "précision", "精度", "📈"]) expect(clean(name)).toBe(name);
  });

  test("shows that bidirectional marks were there", () => {
    expect(clean("a\u202eb\u2066c")).toBe("a\ufffdb\ufffdc");
  });

  test("cuts a name of 10 KB at once", () => {
    expect([...clean("x".repeat(10_240))]).toHaveLength(longestText);
    expect(clean("x".repeat(10_240)).endsWith("x…")).toBe(true);
  });
});

describe("markdownText", () => {
  test("reads as the text it was given, whatever that is", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(seen(markdownText(clean(text)))).toBe(clean(text));
      }),
    );
  });

  test("leaves nothing that Markdown or the forge acts on", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = markdownText(clean(text)).replace(/&#\d+;/g, ";");
        expect(shown).not.toMatch(/[&<>"'`*~[\]|\\!$^{}\r\n]/);
        expect(shown).not.toMatch(/@(?!;)|(?<![\w;])#\d|(!|&#33;)\d|:\/\/|www\.|GH-\d|:[\w+-]+:/i);
        expect(shown).not.toMatch(/^(#{1,6}|[+-]|\d+[.)])(\s|$)|^--/);
      }),
    );
  });

  test("leaves underscores inside words alone", () => {
    expect(markdownText("log_loss _x_")).toBe("log_loss &#95;x&#95;");
  });
});

describe("markdownCode", () => {
  test("uses a code span only for what cannot end one", () => {
    expect(markdownCode("params.yaml:train.lr")).toBe("`params.yaml:train.lr`");
    expect(markdownCode("a|b`c")).toBe("<code>a&#124;b&#96;c</code>");
    fc.assert(
      fc.property(nasty, (text) => {
        expect(markdownCode(clean(text))).toMatch(/^(`[^`|<\\]+`|<code>[^`|<]*<\/code>)$/);
      }),
    );
  });
});

describe("html", () => {
  test("lets no character start a tag, an entity or end an attribute", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(html(text).replace(/&#\d+;/g, "")).not.toMatch(/[&<>"'`]/);
      }),
    );
  });
});

describe("linkTarget", () => {
  test("takes web addresses and makes them harmless", () => {
    expect(linkTarget("https://ci.example/a)b 'c'")).toBe("https://ci.example/a%29b%20%27c%27");
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "//x",
      "report.html",
      "https://u:p@x/",
    ]) {
      expect(linkTarget(bad)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(linkTarget(url)).not.toMatch(/[()<>"'`\\|\s]/);
      }),
    );
  });
});

describe("mermaidText", () => {
  test("holds no quote, bracket, semicolon, percent directive or line end", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(mermaidText(text)).not.toMatch(/["'`[\]{}<>;#:\\|\n]|%%/);
      }),
    );
  });
});
