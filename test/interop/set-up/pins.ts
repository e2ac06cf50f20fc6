import { createHash } from "node:crypto";

/** A peer that comes from Go's module proxy, built into bin/. */
export interface GoPin {
  readonly kind: "go";
  readonly bin: string;
  readonly module: string;
  readonly version: string;
}

/** A peer that comes from the Python index, in a virtual environment of its own. */
export interface PythonPin {
  readonly kind: "python";
  readonly requirements: readonly string[];
  /** Names in bin/ and the commands of the environment they stand for. */
  readonly commands: Readonly<Record<string, string>>;
}

/** The installer of the Python peers, itself in an environment of its own. */
export const uv = "uv==0.13.8";

/** The real peers that the interop tests and the linters of workflows talk to. */
export const pins = {
  dvc: {
    kind: "python",
    requirements: ["dvc[s3]==3.67.1", "gto==1.10.1"],
    commands: { dvc: "dvc", gto: "gto" },
  },
  mlflow: {
    kind: "python",
    requirements: ["mlflow[auth]==3.17.0", "boto3==1.43.56"],
    commands: { mlflow: "mlflow", "mlflow-python": "python" },
  },
  zizmor: { kind: "python", requirements: ["zizmor==1.28.0"], commands: { zizmor: "zizmor" } },
  versitygw: { kind: "go", bin: "versitygw", module: "github.com/versity/versitygw/cmd/versitygw", version: "v1.8.0" },
  act: { kind: "go", bin: "act", module: "github.com/nektos/act", version: "v0.2.89" },
  actionlint: {
    kind: "go",
    bin: "actionlint",
    module: "github.com/rhysd/actionlint/cmd/actionlint",
    version: "v1.7.12",
  },
} as const satisfies Record<string, GoPin | PythonPin>;

export type Peer = keyof typeof pins;

/** Changes with every pin, so that a cache never holds a peer of another version. */
export function pinsDigest(): string {
  return createHash("sha256")
    .update(JSON.stringify([uv, pins]))
    .digest("hex")
    .slice(0, 16);
}
