import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, refuseBinaries, refusePaths, refuseUnresolved } from "../../scripts/build.ts";
import { actionStub, cliStub, postStub } from "../../scripts/dist-entries.ts";
import { tempDir } from "../support/repo.ts";

function bundle(text: string): string {
  const dir = tempDir();
  writeFileSync(join(dir, "index.js"), text);
  return dir;
}

describe("the build", () => {
  it("refuses a module that ncc could not find, and names it", () => {
    const dir = bundle('module.exports = eval("require")("not-there");\n');
    expect(() => refuseUnresolved(dir, "what ncc said")).toThrow(
      /lacks the module "not-there" \(index\.js\).*what ncc said/s,
    );
  });

  it("refuses webpack's own stand-in for a missing module", () => {
    const dir = bundle("Object(function webpackMissingModule() { throw new Error() }());\n");
    expect(() => refuseUnresolved(dir, "")).toThrow(/webpackMissingModule/);
  });

  it("lets pass what a dependency tries and does without", () => {
    expect(() => refuseUnresolved(bundle('try { eval("require")("supports-color") } catch {}\n'), "")).not.toThrow();
  });

  it("refuses a path of the machine it ran on, which another machine would build otherwise", () => {
    const dir = bundle('const here = "/home/somebody/modelgate/src/x.js";\n');
    expect(() => refusePaths(dir, "/home/somebody/modelgate")).toThrow(/index\.js in the bundle names the folder/);
    expect(() => refusePaths(dir, "/home/else")).not.toThrow();
  });

  it("refuses what was compiled on this machine", () => {
    const dir = bundle("");
    expect(() => refuseBinaries(dir)).not.toThrow();
    for (const name of ["resvg.wasm.br", "inter.ttf.br"]) writeFileSync(join(dir, name), "");
    expect(() => refuseBinaries(dir)).not.toThrow();
    writeFileSync(join(dir, "sshcrypto.node"), "");
    expect(() => refuseBinaries(dir)).toThrow("the bundle holds sshcrypto.node");
  });

  it("lists files sorted, with forward slashes, and nothing for a folder that is not there", () => {
    expect(listFiles(bundle(""))).toEqual(["index.js"]);
    expect(listFiles(join(tempDir(), "absent"))).toEqual([]);
  });

  it("writes stubs of two lines on the one bundle", () => {
    expect(postStub("flow")).toBe('import { runPost } from "./index.js";\nawait runPost("flow");\n');
    expect(actionStub("pull")).toBe('import { runAction } from "./index.js";\nawait runAction("pull");\n');
    expect(cliStub.startsWith("#!/usr/bin/env node\n")).toBe(true);
  });
});
