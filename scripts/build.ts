/** Builds dist/: tsc, then one ncc bundle with lazy chunks, then a stub of two lines for each action and the command. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { transformSync } from "esbuild";
import { assets } from "../src/report/draw/assets.ts";
import { actionStub, cliStub, postStub, postVerbs, templateStub, verbs } from "./dist-entries.ts";
import { licences } from "./licences.ts";
import { runTool } from "./run-tool.ts";

const limitBytes = 12 * 1024 * 1024;

// Modules that a dependency asks for inside a try and does without: everything else unresolved is a broken bundle.
const optionalModules = new Set([
  "supports-color",
  // ssh2 is as right without its compiled parts, which would be another machine's.
  "../build/Release/cpufeatures.node",
  "./crypto/build/Release/sshcrypto.node",
  // Vega measures text with it where it is there; it is told how wide Inter's letters are.
  "canvas",
]);

// Programs that dependencies carry along: Windows' SSH agent, and one that opens a browser to log in.
const unwantedPrograms = ["pagent.exe", "xdg-open"];

/** Builds the repository at `root` into `out`, which is replaced; returns the number of bytes written. */
export function build(root: string, out: string): number {
  const js = join(root, "build", "js");
  const bundle = join(root, "build", "bundle");
  rmSync(js, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
  runTool(join(root, "node_modules/typescript/bin/tsc"), ["-p", join("scripts", "tsconfig.dist.json")], root);
  const stats = join(root, "build", "ncc-stats.json");
  const ncc = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  const flags = ["--no-cache", "--target", "es2022", "--stats-out", stats, "--out", bundle];
  const said = runTool(ncc, ["build", join("build", "js", "index.js"), ...flags], root);
  const packed = Object.values(assets).map((path) => join("node_modules", path));
  writeFileSync(join(bundle, "licenses.txt"), licences(root, stats, packed));
  for (const name of unwantedPrograms) rmSync(join(bundle, name), { force: true });
  refuseUnresolved(bundle, said);
  dropLayout(bundle);
  packAssets(root, bundle);
  refuseBinaries(bundle);
  refusePaths(bundle, root);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(bundle, out, { recursive: true });
  for (const verb of verbs(root)) writeFileSync(join(out, `${verb}.js`), actionStub(verb));
  for (const verb of postVerbs(root)) writeFileSync(join(out, `${verb}-post.js`), postStub(verb));
  writeFileSync(join(out, "cli.js"), cliStub);
  chmodSync(join(out, "cli.js"), 0o755);
  writeFileSync(join(out, "draw-template.js"), templateStub);
  const bytes = listFiles(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  if (bytes > limitBytes) throw new Error(`${out} holds ${bytes} bytes, over the limit of ${limitBytes}`);
  return bytes;
}

/** Every file below a folder, as sorted paths with forward slashes. */
export function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** ncc leaves a throwing stand-in for a module that it cannot find and calls that a success. */
export function refuseUnresolved(bundle: string, said: string): void {
  const standIn = /eval\("require"\)\("([^"]+)"\)|webpackMissingModule/g;
  for (const file of listFiles(bundle).filter((name) => name.endsWith(".js"))) {
    for (const match of readFileSync(join(bundle, file), "utf8").matchAll(standIn)) {
      const name = match[1] ?? match[0];
      if (!optionalModules.has(name)) throw new Error(`the bundle lacks the module "${name}" (${file}):\n${said}`);
    }
  }
}

/**
 * What dependencies explain to their own readers, and how they set it, is four tenths of the bundle. Names stay as they are, so that
 * a stack trace can be read; `licenses.txt` keeps what must be said.
 */
function dropLayout(bundle: string): void {
  for (const file of listFiles(bundle).filter((name) => name.endsWith(".js"))) {
    const path = join(bundle, file);
    const options = {
      loader: "js",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
      minifyWhitespace: true,
    } as const;
    writeFileSync(path, transformSync(readFileSync(path, "utf8"), options).code);
  }
}

/** The painter of images and its font, byte for byte those of the packages: anyone can decompress and compare them. */
function packAssets(root: string, bundle: string): void {
  for (const [name, path] of Object.entries(assets)) {
    const bytes = readFileSync(join(root, "node_modules", path));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(bundle, name), brotliCompressSync(bytes, { params }));
  }
}

/** What was compiled on this machine runs on no other, and is nothing that a reader could check. */
export function refuseBinaries(bundle: string): void {
  const binary = listFiles(bundle).find((name) => !/\.(js|json|txt)$/.test(name) && !Object.hasOwn(assets, name));
  if (binary === undefined) return;
  throw new Error(
    `the bundle holds ${binary}: install without that dependency's scripts (allowScripts), or leave it out`,
  );
}

/** A path of this machine in the bundle would make two builds differ. */
export function refusePaths(bundle: string, root: string): void {
  const paths = [root, root.replaceAll("\\", "\\\\"), `file://${root}`];
  for (const file of listFiles(bundle)) {
    const text = readFileSync(join(bundle, file), "utf8");
    if (paths.some((path) => text.includes(`${path}/`) || text.includes(`${path}\\`))) {
      throw new Error(`${file} in the bundle names the folder it was built in, ${root}`);
    }
  }
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, "..");
  const bytes = build(root, resolve(root, process.argv[2] ?? "dist"));
  console.log(`dist: ${(bytes / 1024 / 1024).toFixed(1)} MB, ${verbs(root).length + 1} entries`);
}
