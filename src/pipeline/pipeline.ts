import type { Pin } from "../data/pin.ts";
import type { Json } from "../lib/json.ts";
import type { PlotDefinition } from "./plots.ts";
import type { ValueMap } from "./value.ts";

/** Every stage of every dvc.yaml of a repository, as one graph. Paths are relative to the root, `/` between parts. */
export interface Pipeline {
  readonly root: string;
  /** By DVC's address as seen from the root: `train`, `sub/dvc.yaml:train@a`. */
  readonly stages: ReadonlyMap<string, Stage>;
  /** The dvc.yaml files. */
  readonly files: readonly string[];
  readonly params: readonly string[];
  readonly metrics: readonly Product[];
  readonly plots: readonly Product[];
  /** How they are to be shown, in the order of the files: each dvc.yaml's own list, then those of stages. */
  readonly plotDefinitions: readonly PlotDefinition[];
  readonly artifacts: readonly Artifact[];
  /** Addresses in the order in which DVC runs them: dependencies first. */
  readonly order: readonly string[];
  /** Address → addresses of the stages whose outs it depends on. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
  /** What `.dvc` files pin, by path. */
  readonly data: ReadonlyMap<string, DataNode>;
  /** What dependencies on `ds://NAME` name, by name. */
  readonly datasets: ReadonlyMap<string, Dataset>;
}

export interface Stage {
  readonly address: string;
  readonly name: string;
  /** Its dvc.yaml. */
  readonly file: string;
  /** The dvc.lock beside it. */
  readonly lockFile: string;
  /** Where the command runs; `.` is the root. */
  readonly wdir: string;
  /** As dvc.lock holds it. */
  readonly cmd: string | readonly string[];
  readonly deps: readonly string[];
  readonly params: readonly ParamsFile[];
  readonly outs: readonly Out[];
  readonly frozen: boolean;
  readonly alwaysChanged: boolean;
  readonly desc?: string;
  readonly meta?: Json;
  /** Path → the path as dvc.yaml spells it, which is what dvc.lock holds. */
  readonly spelled: ReadonlyMap<string, string>;
}

export interface ParamsFile {
  readonly file: string;
  /** Dotted keys; null takes the whole file. */
  readonly keys: readonly string[] | null;
}

export interface Out {
  readonly path: string;
  readonly kind: "out" | "metric" | "plot";
  readonly cache: boolean;
  readonly persist: boolean;
  readonly push: boolean;
  readonly remote?: string;
}

/** A metrics or plots file and the stage that makes it, if one does. */
export interface Product {
  readonly path: string;
  readonly stage?: string;
  readonly cache: boolean;
}

export interface Artifact {
  readonly name: string;
  readonly path: string;
  /** The dvc.yaml that names it. */
  readonly file: string;
  readonly type?: string;
  readonly desc?: string;
  readonly labels: readonly string[];
}

/** An entry of a dvc.yaml's `datasets`. */
export interface Dataset {
  readonly file: string;
  /** The entry as it stands there. */
  readonly spec: ValueMap;
}

/** An out of a `.dvc` file. */
export interface DataNode {
  readonly path: string;
  readonly file: string;
  readonly pin: Pin;
}
