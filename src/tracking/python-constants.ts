const assignment = /^([A-Za-z_]\w*)\s*(?::[^=]+)?=\s*([^=].*)$/;
const integer = /^[+-]?\d[\d_]*$/;
const float = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?$/;
const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/;

/**
 * The module-level constants of a Python parameters file: `LR = 0.1`, strings, booleans and None. Anything else on the
 * right side is kept as it is written; nothing is ever run.
 */
export function readPythonConstants(text: string): Record<string, unknown> {
  const constants = new Map<string, unknown>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, written] = assignment.exec(line) ?? [];
    if (name !== undefined && written !== undefined) constants.set(name, literal(withoutComment(written)));
  }
  return Object.fromEntries(constants);
}

function literal(written: string): unknown {
  if (integer.test(written) || float.test(written)) return Number(written.replaceAll("_", ""));
  if (written === "True" || written === "False") return written === "True";
  if (written === "None") return null;
  const match = quoted.exec(written);
  if (match === null) return written;
  return (match[1] ?? match[2] ?? "").replace(/\\(["'\\])/g, "$1");
}

/** A `#` inside quotes is part of the string. */
function withoutComment(written: string): string {
  const code = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"'#])*/.exec(written)?.[0];
  return (code ?? written).trim();
}
