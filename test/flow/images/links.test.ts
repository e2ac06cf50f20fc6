import { expect, test } from "vitest";
import { fileLink } from "../../../src/flow/images/links.ts";

const commit = "9be01d7a1c2e3f405162738495a6b7c8d9e0f102";

test.each([
  [
    "GitHub",
    "https://github.com",
    "https://api.github.com",
    {},
    `https://github.com/o/r/blob/${commit}/a.png?raw=true`,
  ],
  [
    "GitHub Enterprise Server",
    "https://git.corp",
    "https://git.corp/api/v3",
    {},
    `https://git.corp/o/r/blob/${commit}/a.png?raw=true`,
  ],
  ["Gitea", "https://git.org", "https://git.org/api/v1", {}, `https://git.org/o/r/raw/commit/${commit}/a.png`],
  [
    "Gitea's runner",
    "https://git.org",
    "https://git.org",
    { GITEA_ACTIONS: "true" },
    `https://git.org/o/r/raw/commit/${commit}/a.png`,
  ],
  [
    "Forgejo's runner",
    "https://git.org/sub",
    "",
    { FORGEJO_ACTIONS: "true" },
    `https://git.org/sub/o/r/raw/commit/${commit}/a.png`,
  ],
])("%s shows a commit's file", (_forge, serverUrl, apiUrl, env, link) => {
  expect(fileLink({ env }, { serverUrl, apiUrl, repository: "o/r" }, commit, "a.png")).toBe(link);
});
