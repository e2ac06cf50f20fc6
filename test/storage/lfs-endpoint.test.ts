import { describe, expect, test } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { endpointOf, endpointOfRemote } from "../../src/storage/lfs-endpoint.ts";

describe("the server behind a Git remote", () => {
  test.each([
    ["https://git.example/foo/bar", "https://git.example/foo/bar.git/info/lfs"],
    ["https://git.example/foo/bar.git", "https://git.example/foo/bar.git/info/lfs"],
    ["https://git.example/foo/bar/", "https://git.example/foo/bar.git/info/lfs"],
    ["http://127.0.0.1:8080/bar", "http://127.0.0.1:8080/bar.git/info/lfs"],
    ["git://git.example/foo/bar.git", "https://git.example/foo/bar.git/info/lfs"],
    ["git@git.example:foo/bar.git", "https://git.example/foo/bar.git/info/lfs"],
    ["git.example:foo/bar", "https://git.example/foo/bar.git/info/lfs"],
    ["ssh://git@git.example:2222/foo/bar.git", "https://git.example/foo/bar.git/info/lfs"],
    ["[git@git.example:2222]:foo/bar.git", "https://git.example/foo/bar.git/info/lfs"],
  ])("%s", (remote, url) => {
    expect(endpointOfRemote(remote)).toMatchObject({ url });
  });

  test("over ssh keeps what ssh needs", () => {
    expect(endpointOfRemote("git@git.example:foo/bar.git")).toMatchObject({
      kind: "ssh",
      destination: "git@git.example",
      path: "foo/bar.git",
    });
    expect(endpointOfRemote("ssh://git@git.example:2222/foo/bar.git")).toMatchObject({
      destination: "git@git.example",
      port: "2222",
      path: "/foo/bar.git",
    });
  });

  test("on this disk is a folder", () => {
    expect(endpointOfRemote("/srv/git/bar.git")).toEqual({ kind: "file", path: "/srv/git/bar.git" });
    expect(endpointOfRemote("file:///srv/git/a%20b")).toEqual({ kind: "file", path: "/srv/git/a b" });
    expect(endpointOfRemote("C:\\git\\bar")).toEqual({ kind: "file", path: "C:\\git\\bar" });
  });
});

describe("lfs.url", () => {
  test("is taken as it is, its user apart", () => {
    expect(endpointOf("https://a%40b:p%2Fw@lfs.example/x/?part=1")).toEqual({
      kind: "http",
      url: "https://lfs.example/x?part=1",
      user: "a@b",
      password: "p/w",
    });
  });

  test.each([
    ["s3://bucket/x", "s3://"],
    ["https://", "is no URL"],
    ["-oProxyCommand=touch:x", "names no host"],
    ["ssh://-oProxyCommand=x/y", "names no host"],
    ["", "is no URL"],
    ["https://lfs.example/\nx", "control character"],
  ])("%j cannot be used", (url, words) => {
    expect(() => endpointOf(url)).toThrow(UserError);
    expect(() => endpointOf(url)).toThrow(words);
  });

  test("a refusal shows no password", () => {
    expect(() => endpointOf("ftp://me:secret@lfs.example/x")).toThrow(expect.not.stringContaining("secret"));
  });
});
