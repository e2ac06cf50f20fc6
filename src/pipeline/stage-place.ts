import { join } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import { onceEach } from "../lib/once.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import type { Stage } from "./pipeline.ts";

type Locate = (path: readonly string[]) => Where;

/** Adds the stage's line to errors that name its dvc.yaml alone; `below` are keys within the stage. The file is read once. */
export type PlaceError = (stage: Stage, error: UserError, below?: readonly string[]) => Promise<UserError>;

export function placeErrors(root: string): PlaceError {
  const read = onceEach<Locate | undefined>();
  return async (stage, error, below = []) => {
    const { where, fix, cause } = error;
    if (where?.file !== stage.file || where.line !== undefined) return error;
    const locate = await read(stage.file, () => locator(root, stage.file));
    if (locate === undefined) return error;
    // Of a foreach or matrix there is one text for all.
    const [group = stage.name] = stage.name.split("@");
    return new UserError(error.message, {
      where: locate(["stages", group, ...below]),
      ...(fix === undefined ? {} : { fix }),
      ...(cause === undefined ? {} : { cause }),
    });
  };
}

async function locator(root: string, file: string): Promise<Locate | undefined> {
  try {
    const text = await readTextIfThere(join(root, file));
    if (text === undefined) return undefined;
    const { parseYaml } = await import("../lib/yaml.ts");
    const yaml = parseYaml(text, file);
    return (path) => yaml.locate(path, "key");
  } catch (error) {
    // Changed since it was read: then the error stays without a line.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
