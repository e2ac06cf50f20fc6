import { UserError } from "../lib/errors.ts";

/** A name that GTO, and so every tool that reads these tags, accepts. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/;
const dirPattern = /^[a-zA-Z0-9\-_./]+$/;

/** The name a model is registered under: `digits`, or `sub/dir:digits` for one that lives in a directory. */
export function registeredName(model: string, dir: string): string {
  return dir === "." || dir === "" || model.includes(":") ? model : `${dir}:${model}`;
}

/** The name as tags write it: `:` cannot stand in a Git ref, `=` takes its place. */
export function tagName(name: string): string {
  checkModelName(name);
  return name.replace(":", "=");
}

/** Refuses a model's name that cannot be a tag in GTO's form. */
export function checkModelName(name: string): void {
  const colon = name.indexOf(":");
  const dir = colon < 0 ? undefined : name.slice(0, colon);
  const model = name.slice(colon + 1);
  if (!namePattern.test(model) || !isRefSafe(model)) {
    throw new UserError(`\`${model}\` cannot be a registered name: ${rule}`, {
      fix: `Set \`registry-name: ${suggestion(model)}\` for this model in modelgate.yaml, or another name of that form.`,
    });
  }
  if (dir !== undefined && (!dirPattern.test(dir) || !isRefSafe(dir))) {
    throw new UserError(`the directory \`${dir}\` cannot be part of a tag: letters, digits and - _ . / only`, {
      fix: "Rename the directory, or give the model a registered name with its own `registry-name:`.",
    });
  }
}

/** Refuses an alias that cannot be a stage in GTO's form. */
export function checkAlias(alias: string): void {
  if (namePattern.test(alias) && isRefSafe(alias)) return;
  throw new UserError(`\`${alias}\` cannot be an alias: ${rule}`, { fix: `Use for example ${suggestion(alias)}.` });
}

const rule = "only letters, digits and - _ / in it, a letter or digit at both ends";

/** Git's own rules for the parts of a ref. */
function isRefSafe(name: string): boolean {
  return (
    !name.includes("..") &&
    name.split("/").every((piece) => piece !== "" && !piece.startsWith(".") && !/\.(lock)?$/.test(piece))
  );
}

function suggestion(name: string): string {
  const plain = name.replace(/[^a-zA-Z0-9\-_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
  return plain === "" ? "model" : plain;
}
