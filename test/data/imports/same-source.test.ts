import { expect, test } from "vitest";
import { sameSource } from "../../../src/data/imports/same-source.ts";
import type { RepositoryOrigin, UrlOrigin } from "../../../src/data/pin.ts";

const where = { file: "x.dvc" };
const repository = (more: Partial<RepositoryOrigin> = {}): RepositoryOrigin => ({
  kind: "repository",
  url: "https://h/r",
  rev: "a",
  path: "x",
  where,
  ...more,
});
const url = (text: string, options?: Record<string, string>): UrlOrigin => ({
  kind: "url",
  url: text,
  where,
  ...(options === undefined ? {} : { options }),
});

test("a repository is the same at the same commit alone", () => {
  expect(sameSource(repository(), repository({ path: "y" }))).toBe(true);
  const { rev: _, ...moving } = repository();
  for (const other of [repository({ rev: "b" }), moving, repository({ remote: "r" }), repository({ url: "u" })]) {
    expect(sameSource(repository(), other)).toBe(false);
  }
});

test.each(["", "/x", "/sub/a b.csv", "/x%20y", "/100%25"])("data%s is below data", (path) => {
  expect(sameSource(url("https://h/public/data"), url(`https://h/public/data${path}`))).toBe(true);
});

test.each([
  "/../secret",
  "/%2e%2e/secret",
  "/%2E./secret",
  "/.\t./.\t./secret",
  "/%252e%252e/secret",
  "/..%2fsecret",
  "/a%2Fb",
  "/a%5cb",
  "/a\\..\\b",
  "-private/x",
])("data%s is not", (path) => {
  expect(sameSource(url("https://h/public/data"), url(`https://h/public/data${path}`))).toBe(false);
});

test("with other options it is another source, and so is a bucket's other folder", () => {
  expect(sameSource(url("s3://b/x"), url("s3://b/x", { profile: "p" }))).toBe(false);
  expect(sameSource(url("s3://b/x"), url("s3://b/x/y"))).toBe(true);
  expect(sameSource(url("s3://b/x"), url("s3://b/xy"))).toBe(false);
});
