import { readFileSync } from "node:fs";

/**
 * One section of params.yaml. It reads the two levels that this project uses, `section:` and `  name: value`, and
 * refuses all else: with no dependency to install, a whole YAML reader would be longer than the pipeline.
 */
export function readParams(section, path = "params.yaml") {
  const sections = {};
  let current;
  for (const [index, line] of readFileSync(path, "utf8").split(/\r?\n/).entries()) {
    const text = line.replace(/(^|\s)#.*$/, "").trimEnd();
    if (text === "") continue;
    const [, indent, name, value] = /^( {2})?([\w-]+):(?: +(\S+))?$/.exec(text) ?? [];
    if (name === undefined || (indent === undefined) !== (value === undefined) || (indent && !current)) {
      throw new Error(`${path}:${index + 1}: expected "section:" or "  name: value"`);
    }
    if (indent === undefined) {
      current = {};
      sections[name] = current;
    } else {
      current[name] = scalar(value, `${path}:${index + 1}`);
    }
  }
  if (sections[section] === undefined) throw new Error(`${path}: there is no section "${section}"`);
  return sections[section];
}

function scalar(text, where) {
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${where}: expected a number, true or false`);
  return number;
}
