import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, "../..");
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

it("locks the binaries of every platform, or `npm ci` refuses the lock", () => {
  // npm leaves out what the registry did not have on the day, and writes the lock all the same.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    path === "" || path.includes("wasm32")
      ? []
      : Object.keys(optionalDependencies).filter(
          (name) =>
            packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
        ),
  );
  expect(missing).toEqual([]);
});
