import { describe, expect, test } from "vitest";
import { appendedTexts } from "../../src/report/markdown-appended.ts";
import { sampleBundle } from "../support/report-samples.ts";

function shown(text: string): string {
  const bundle = sampleBundle([], { appended: [{ path: "notes/@acme/run.md", text, images: [] }] });
  return appendedTexts(bundle, { limit: 60_000, elsewhere: "", images: undefined }).join("\n");
}

describe("what stands for a picture that is not shown", () => {
  test.each([
    ["Markdown", "![@octocat #12 GH-3 acme/x#4 https://e.example www.e.example](gone.png)"],
    ["HTML", '<img src="gone.png" alt="@octocat #12 GH-3 acme/x#4 https://e.example www.e.example">'],
    ["a reference", "![@octocat #12 GH-3 acme/x#4 https://e.example www.e.example][x]\n\n[x]: gone.png"],
  ])("tells nobody and leads nowhere, in %s", (_, text) => {
    expect(shown(text)).toContain("[image ");
    expect(shown(text)).not.toMatch(/@(octocat|acme)|(?<!&)#\d|GH-\d|:\/\/|www\./);
  });
});
