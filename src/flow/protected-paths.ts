import { posix } from "node:path";
import { below, pinsAbove } from "./closure.ts";

/** Whether a file in Git is one of these protected paths, lies in one, or pins one and nothing else. */
export function isProtectedFile(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => below(file, path) || file === `${path}.dvc`);
}

/**
 * Whether a file in Git decides over a protected path among others: a `.dvc` file, a submodule or a link that holds it, the
 * attributes by which Git writes it.
 */
export function decidesOver(file: string, paths: readonly string[]): boolean {
  // `working-tree-encoding` alone can make another program of the same file.
  const isAttributes = posix.basename(file) === ".gitattributes";
  return paths.some(
    (path) => below(path, file) || pinsAbove(file, path) || (isAttributes && below(path, posix.dirname(file))),
  );
}
