/** A project by its files: the name says what it is about. */
export type Files = Readonly<Record<string, string>>;
export type Case = readonly [name: string, files: Files];

export function file(text: string, more: Files = {}): Files {
  return { "dvc.yaml": text, ...more };
}

/** A dvc.yaml of one stage `s` with these lines. */
export function stage(lines: string, more: Files = {}): Files {
  return file(`stages:\n  s:\n${lines.replace(/^/gm, "    ")}\n`, more);
}

export function params(text: string): Files {
  return { "params.yaml": text };
}
