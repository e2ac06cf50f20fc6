import type { Leaf } from "./values.ts";

/** A project as the generator thinks of it: edits change this, and `render.ts` writes it down. */
export interface Project {
  readonly folders: Folder[];
  /** Files that no stage makes, by path from the root. */
  readonly data: Map<string, string>;
  /** Those of them that a `.dvc` file pins. */
  readonly pinned: Set<string>;
  /** Next number for a name. */
  serial: number;
}

export interface Folder {
  /** From the root; empty for the root itself. */
  readonly path: string;
  readonly params: ParamsModel[];
  /** Variables under `vars`, by name. */
  readonly vars: Map<string, Leaf>;
  /** `true`: a file of parameters is loaded by `vars` as well. */
  varsFile: boolean;
  stages: StageModel[];
}

export interface ParamsModel {
  /** Its name in the folder. */
  readonly file: string;
  readonly format: "yaml" | "json" | "toml" | "py";
  /** Dotted key → value. */
  readonly values: Map<string, Leaf>;
}

export interface StageModel {
  name: string;
  form: Form;
  /** Folder below the dvc.yaml's in which the command runs; empty: the dvc.yaml's own. */
  wdir: string;
  /** From the root. */
  deps: string[];
  outs: OutModel[];
  params: { file: string; keys: string[] | null }[];
  /** Expressions that the command prints. */
  uses: string[];
  /** Changes the command and nothing else. */
  salt: number;
  asList: boolean;
  frozen: boolean;
  alwaysChanged: boolean;
  desc: string | undefined;
  meta: number | undefined;
}

export type Form =
  | { kind: "plain" }
  /** `from`: the list stands in params.yaml under this key, and is named by an expression. */
  | { kind: "foreach"; items: (string | number)[]; from: string | undefined }
  | { kind: "foreach-map"; items: Map<string, number> }
  | { kind: "matrix"; axes: Map<string, (string | number)[]> };

export interface OutModel {
  /** From the root; `*` stands for what tells the instances of a group apart. */
  path: string;
  readonly kind: "outs" | "metrics" | "plots";
  readonly folder: boolean;
  cache: boolean | undefined;
  persist: boolean | undefined;
  push: boolean | undefined;
  desc: string | undefined;
}

/** The names of a stage's instances, as they stand in its outs in the place of `*`. */
export function instances(form: Form): string[] {
  if (form.kind === "plain") return [""];
  if (form.kind === "foreach") return form.items.map(String);
  if (form.kind === "foreach-map") return [...form.items.keys()];
  let rows = [""];
  for (const values of form.axes.values()) {
    rows = rows.flatMap((row) => values.map((value) => (row === "" ? String(value) : `${row}-${value}`)));
  }
  return rows;
}
