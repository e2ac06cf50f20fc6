import type { Step } from "../support/dvc-repro.ts";

/** A project and what is done in it, step by step, with both tools. */
export interface Scenario {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** The folder with `.dvc`; the root by default. */
  readonly dvcIn?: string;
  /** false: no Git at all. */
  readonly git?: boolean;
  readonly remote?: boolean;
}

const md5 = { foo: "acbd18db4cc2f85cedef654fccc4a4d8", bar: "37b51d194a7513e45b56f6524f2d51f2" };
const foo = `outs:\n- md5: ${md5.foo}\n  size: 3\n  hash: md5\n  path: foo\n`;
const copy = (from: string, to: string): string =>
  `  ${to}:\n    cmd: cp ${from} ${to}\n    deps: [${from}]\n    outs: [${to}]\n`;
const chain = `stages:\n${copy("foo", "one")}${copy("one", "two")}${copy("two", "three")}`;
const diamond = ["A:", "B:A", "C:A", "D:B C", "G:", "F:G", "E:D F"]
  .map((line) => {
    const [name = "", deps = ""] = line.split(":");
    const listed = deps === "" ? "" : `    deps: [${deps.split(" ").join(", ")}]\n`;
    return `  ${name}-gen:\n    cmd: echo ${name} > ${name}\n${listed}    outs: [${name}]\n`;
  })
  .join("");

export const scenarios: readonly Scenario[] = [
  {
    name: "data that changed is committed anew, and what reads it runs",
    files: { foo: "foo", "foo.dvc": foo, "dvc.yaml": chain },
    steps: [
      {},
      {},
      { edit: { foo: "bar" } },
      { edit: { foo: "foo" }, targets: ["two"] },
      { edit: { foo: "x" }, targets: ["foo.dvc"] },
      { options: { force: true }, targets: ["one"] },
      { edit: { foo: "y" }, options: { dry: true }, targets: ["one"] },
    ],
  },
  {
    name: "a `.dvc` file keeps what people wrote into it",
    files: {
      "data/foo": "bar",
      "data.dvc": `# where it is from\ndesc: the data\nouts:\n- md5: ${md5.foo} # old\n  size: 3\n  hash: md5\n  path: data/foo\n  desc: one\n  labels:\n  - a\n  - b\nmeta:\n  owner:\n    name: me  # who\n  list: [1, 2]\n`,
      old: "bar",
      "old.dvc": `outs:\n- md5: ${md5.foo}\n  size: 3\n  path: old\n`,
      fresh: "fresh",
      "fresh.dvc": "outs:\n- path: fresh # not added yet\n",
      "dir/a": "a",
      "dir/b": "bb",
      "dir.dvc":
        "outs:\n- md5: 2d2c8e18a4ab8bd9bdc3ba3b8e2e8b14.dir\n  size: 1\n  nfiles: 1\n  hash: md5\n  path: dir\n",
      "sub/w": "w",
      "sub/w.dvc": `wdir: ..\nouts:\n- md5: ${md5.foo}\n  size: 3\n  hash: md5\n  path: sub/w\n`,
      "dvc.yaml":
        "stages:\n  s:\n    cmd: cat data/foo old dir/a sub/w > s\n    deps: [data/foo, old, dir, sub/w]\n    outs: [s]\n",
    },
    steps: [
      {},
      { edit: { old: "bar2", "dir/c": "c" } },
      { edit: { dir: "now a file" } },
      { edit: { dir: null, "dir/z": "z" } },
    ],
  },
  {
    name: "frozen data and imports are committed anew and not fetched",
    files: {
      source: "foo",
      foo: "bar",
      "foo.dvc": `${foo}frozen: true\n`,
      imp: "bar",
      "imp.dvc": `md5: a1111111111111111111111111111111\nfrozen: true\ndeps:\n- md5: ${md5.foo}\n  size: 3\n  hash: md5\n  path: source\nouts:\n- md5: ${md5.foo}\n  size: 3\n  hash: md5\n  path: imp\n`,
      "dvc.yaml": `stages:\n${copy("foo", "one")}${copy("imp", "two")}`,
    },
    steps: [{}, {}, { edit: { imp: "baz" } }, { edit: { imp: null } }],
  },
  {
    name: "missing data",
    files: { foo: "foo", "foo.dvc": foo, "dvc.yaml": chain },
    steps: [
      {},
      { edit: { foo: null } },
      { edit: { foo: null }, onError: "keep-going" },
      { options: { allow_missing: true } },
      { edit: { one: null, two: null }, options: { allow_missing: true } },
      { options: { dry: true } },
    ],
  },
  {
    name: "outs that are missing or not in the cache",
    files: { foo: "foo", "dvc.yaml": chain },
    steps: [
      {},
      { edit: { two: null } },
      { edit: { one: null, two: null, three: null } },
      { edit: { ".dvc/cache/files": null }, options: { allow_missing: true } },
      { edit: { ".dvc/cache/files": null } },
      { edit: { ".dvc/cache": null, two: null } },
      { edit: { foo: "bar" }, options: { no_commit: true } },
      {},
      { edit: { foo: "baz" }, options: { no_commit: true } },
      { edit: { foo: "foo" }, options: { no_run_cache: true } },
      { edit: { "dvc.lock": null } },
      { edit: { "dvc.lock": null }, options: { no_run_cache: true } },
    ],
  },
  {
    name: "pull",
    remote: true,
    files: { foo: "foo", "foo.dvc": foo, "dvc.yaml": chain },
    steps: [
      {},
      { push: true, edit: { foo: null }, options: { pull: true, allow_missing: true } },
      { options: { pull: true } },
      { edit: { foo: null, ".dvc/cache": null }, options: { pull: true } },
      { edit: { two: null, ".dvc/cache": null }, options: { pull: true } },
      { edit: { "dvc.lock": null, one: null, ".dvc/cache": null }, options: { pull: true } },
      {
        edit: { foo: null, three: null, ".dvc/cache": null },
        options: { pull: true, single_item: true },
        targets: ["three"],
      },
      { edit: { foo: "bar" } },
    ],
  },
  {
    name: "downstream, single items, whole pipelines",
    files: { "dvc.yaml": `stages:\n${diamond}  lone:\n    cmd: echo lone > lone\n    outs: [lone]\n` },
    steps: [
      { options: { all_pipelines: true } },
      { targets: ["dvc.yaml:B-gen"], options: { downstream: true, force: true } },
      { targets: ["D-gen", "F-gen"], options: { downstream: true, force: true } },
      { targets: ["D-gen", "A-gen"], options: { single_item: true, force: true } },
      { targets: ["G-gen"], options: { pipeline: true, force: true } },
      { targets: ["lone"], options: { pipeline: true, force: true } },
      { targets: ["B-gen"], options: { all_pipelines: true, downstream: true, force: true } },
    ],
  },
  {
    name: "names of targets, from wherever one stands",
    files: {
      raw: "1",
      "dvc.yaml": `stages:\n${copy("raw", "top")}  grid:\n    matrix:\n      a: [1, 2]\n    cmd: echo \${item.a} > g\${item.a}\n    outs: ["g\${item.a}"]\n  each:\n    foreach: [x, y]\n    do:\n      cmd: echo \${item} > \${item}\n      outs: ["\${item}"]\n`,
      "sub/dvc.yaml": `stages:\n  use:\n    cmd: cp ../top used\n    deps: [../top]\n    outs: [used]\n  train-a:\n    cmd: echo a > a\n    outs: [a]\n  train-b:\n    cmd: echo b > b\n    outs: [b]\n`,
      "sub/deep/dvc.yaml": "stages:\n  last:\n    cmd: cat ../used > last\n    deps: [../used]\n    outs: [last]\n",
      "sub/deep/foo": "foo",
      "sub/deep/foo.dvc": foo,
      "empty/dvc.yaml": "artifacts: {}\n",
    },
    steps: [
      { in: "sub/deep" },
      { options: { force: true } },
      { in: "sub", options: { force: true }, targets: ["use"] },
      { in: "sub", options: { force: true }, targets: ["../dvc.yaml"] },
      { in: "sub", options: { force: true }, targets: ["../dvc.yaml:each@x", "deep/dvc.yaml"] },
      { in: "sub", options: { force: true }, targets: ["deep/foo.dvc", "deep/foo.dvc:ignored"] },
      { options: { force: true }, targets: ["grid"] },
      { options: { force: true }, targets: [":each", "each@x"] },
      { options: { force: true }, targets: ["sub/dvc.yaml:train-a", "dvc.yaml:grid@1"] },
      { options: { force: true, glob: true }, targets: ["sub/dvc.yaml:train-*"] },
      { in: "sub", options: { force: true, glob: true }, targets: ["train-[!a]"] },
      { options: { force: true, glob: true }, targets: ["each@?"] },
      { options: { force: true, recursive: true }, targets: ["sub/deep"] },
      { options: { force: true, recursive: true, single_item: true }, targets: ["sub"] },
      { targets: ["none"] },
      { targets: ["dvc.yaml:none"] },
      { targets: ["none/dvc.yaml"] },
      { targets: ["none.dvc"] },
      { targets: ["dvc.lock"] },
      { in: "sub", targets: ["top"] },
    ],
  },
  {
    name: "force-downstream",
    files: {
      foo: "foo",
      bar: "bar",
      "dvc.yaml": `stages:\n${copy("foo", "foo1")}  foo2:\n    cmd: wc -c < foo1 > foo2\n    deps: [foo1]\n    outs: [foo2]\n${copy("bar", "bar1")}  cat:\n    cmd: cat bar1 foo2\n    deps: [foo2, bar1]\n${copy("foo2", "foo3")}`,
    },
    steps: [
      {},
      { edit: { foo: "oof" } },
      { edit: { foo: "fof" }, options: { force_downstream: true } },
      { targets: ["foo1"], options: { force: true, force_downstream: true } },
    ],
  },
  {
    name: "failures",
    files: {
      bar: "bar",
      foo: "foo",
      "dvc.yaml": `stages:\n  bad:\n    cmd: [cp bar out, exit 1]\n    deps: [bar]\n    outs: [out]\n  cat:\n    cmd: cat out foo\n    deps: [out, foo]\n${copy("foo", "good")}`,
    },
    steps: [
      {},
      { onError: "keep-going" },
      { onError: "ignore" },
      { edit: { "dvc.yaml": `stages:\n${copy("none", "one")}${copy("foo", "two")}` } },
      { onError: "keep-going" },
      { edit: { "dvc.yaml": `stages:\n  less:\n    cmd: "true"\n    deps: [foo]\n    outs: [nothing]\n` } },
    ],
  },
  {
    name: "callbacks, frozen stages, always changed, persisted",
    files: {
      foo: "foo",
      "dvc.yaml": `stages:\n  call:\n    cmd: echo called >> log\n  always:\n    cmd: cp foo always\n    always_changed: true\n    deps: [foo]\n    outs: [always]\n  keep:\n    cmd: cat foo >> keep\n    deps: [foo]\n    outs:\n    - keep: {persist: true}\n`,
    },
    steps: [
      {},
      {},
      { edit: { foo: "bar" } },
      { edit: { keep: null } },
      {
        edit: {
          "dvc.yaml": `stages:\n  call:\n    cmd: echo called >> log\n    frozen: true\n  always:\n    cmd: cp foo always\n    frozen: true\n    always_changed: true\n    deps: [foo]\n    outs: [always]\n`,
        },
      },
      {},
      { edit: { foo: "baz" } },
      { edit: { always: "by hand" } },
      { edit: { always: null } },
    ],
  },
  {
    name: "what a stage is made of changes",
    files: { foo: "foo", bar: "foo", "params.yaml": "a: 1\nb: 2\n", "dvc.yaml": `stages:\n${copy("foo", "one")}` },
    steps: [
      {},
      { edit: { "dvc.yaml": "stages:\n  one:\n    cmd: cp  foo one\n    deps: [foo]\n    outs: [one]\n" } },
      { edit: { "dvc.yaml": "stages:\n  one:\n    cmd: cp  foo one\n    deps: [foo, bar]\n    outs: [one]\n" } },
      {
        edit: {
          "dvc.yaml": "stages:\n  one:\n    cmd: cp  foo one\n    deps: [bar]\n    params: [a]\n    outs: [one]\n",
        },
      },
      {
        edit: {
          "dvc.yaml":
            "stages:\n  one:\n    cmd: cp  foo one\n    deps: [bar]\n    params: [a]\n    outs:\n    - one: {cache: false}\n",
        },
      },
      {
        edit: {
          "dvc.yaml":
            "stages:\n  one:\n    cmd: cp  foo one\n    deps: [bar]\n    params: [a]\n    metrics:\n    - one: {cache: false}\n",
        },
      },
      { edit: { one: null } },
      { edit: { "dvc.lock": null } },
      { edit: { "params.yaml": "a: 2\n" }, options: { dry: true } },
      { edit: { "params.yaml": "b: 2\n" } },
    ],
  },
  {
    name: "`.dvc` in a folder of the repository",
    dvcIn: "project",
    files: {
      outside: "o",
      "project/foo": "foo",
      "project/foo.dvc": foo,
      "project/dvc.yaml": chain,
      "project/sub/dvc.yaml": `stages:\n  s:\n    cmd: cp ../three s\n    deps: [../three]\n    outs: [s]\n`,
    },
    steps: [
      { in: "project" },
      { in: "project/sub" },
      { in: "project", edit: { "project/foo": "bar" }, options: { all_pipelines: true } },
      { in: "project/sub", edit: { "project/foo": "foo" } },
    ],
  },
  {
    name: "no Git at all",
    git: false,
    remote: true,
    files: {
      foo: "foo",
      "foo.dvc": foo,
      "dvc.yaml": `${chain}  made:\n    cmd: cp -r data made\n    deps: [data]\n    outs: [made]\n`,
      "data/foo": "foo",
      "data/foo.dvc": foo,
    },
    steps: [
      {},
      {},
      { edit: { foo: "bar", "data/new": "1" } },
      { edit: { made: null } },
      { push: true, edit: { foo: null }, options: { pull: true } },
    ],
  },
  {
    name: "stages side by side under every option",
    files: {
      in: "1\n",
      "dvc.yaml": `stages:
  a:
    cmd: wc -l < in > a
    deps: [in]
    outs: [a]
  b:
    cmd: cp a b; echo '{}' > m.json
    deps: [a]
    outs: [b]
    metrics: [{m.json: {cache: false}}]
${copy("b", "c")}  p:
    cmd: cat a >> p
    deps: [a]
    outs: [{p: {persist: true}}]
  bad:
    cmd: test -e ok && cp in bad
    deps: [in]
    outs: [bad]
${copy("bad", "badder")}${copy("c", "f")}    frozen: true
`,
      f: "frozen\n",
    },
    steps: [
      { jobs: 3, onError: "keep-going" },
      { edit: { "dvc.lock": null }, jobs: 3, onError: "ignore" },
      { edit: { ok: "" }, jobs: 3 },
      { edit: { in: "2\n" }, jobs: 3, options: { force_downstream: true } },
      { edit: { in: "1\n" }, jobs: 3, options: { force_downstream: true } },
      { edit: { in: "2\n" }, jobs: 3, options: { no_run_cache: true } },
      { edit: { in: "2\n3\n4\n" }, jobs: 3, options: { no_commit: true } },
      { jobs: 3 },
      { jobs: 3, options: { force: true } },
      { jobs: 3, options: { force: true, no_commit: true } },
      { edit: { in: "x\n" }, jobs: 3, options: { dry: true, force_downstream: true } },
      { jobs: 3 },
    ],
  },
  {
    name: "what is outside of the repository",
    files: {
      "../outside/in.csv": "1\n",
      "../outside/run.sh": "#!/bin/sh\n",
      "../outside/dir/a": "a\n",
      "../outside/dir/sub/b": "b\n",
      "../outside/p.yaml": "x: 1\n",
      "../outside/kept": "kept\n",
      "dvc.yaml": `stages:
  read:
    cmd: cat ../outside/in.csv /etc/hosts > read.txt
    deps: [../outside/in.csv, ../outside/run.sh, ../outside/dir, /etc/hosts]
    params: [{../outside/p.yaml: [x]}]
    outs: [read.txt]
  write:
    cmd: mkdir ../outside/made && cp read.txt ../outside/made/m && echo 1 > ../outside/m.json && echo 2 >> ../outside/p.log
    deps: [read.txt]
    outs:
    - ../outside/made: {cache: false}
    - ../outside/p.log: {cache: false, persist: true}
    metrics: [{../outside/m.json: {cache: false}}]
  again:
    cmd: cp ../outside/made/m again.txt
    deps: [../outside/made/m, ../outside/m.json]
    outs: [again.txt]
`,
      "sub/dvc.yaml":
        "stages:\n  s:\n    cmd: cat ../../outside/in.csv > s.txt\n    deps: [../../outside/in.csv, ../read.txt]\n    outs: [s.txt]\n",
    },
    steps: [
      { options: { all_pipelines: true } },
      { options: { all_pipelines: true } },
      { edit: { "../outside/in.csv": "2\n" }, options: { all_pipelines: true } },
      { edit: { "../outside/in.csv": "1\n", "../outside/made": null }, options: { all_pipelines: true } },
      { edit: { "../outside/dir/sub/c": "c\n" }, targets: ["read"] },
      { edit: { "../outside/made/m": "other\n" }, targets: ["again"] },
      { edit: { "../outside/p.yaml": "x: 2\n" }, options: { dry: true }, targets: ["read"] },
      { edit: { "../outside/m.json": "3\n" }, options: { force: true }, targets: ["write"] },
      { edit: { "../outside/in.csv": null } },
    ],
  },
  {
    name: "datasets",
    files: {
      in: "1\n",
      "dvc.yaml": `vars: [{bucket: b}]
datasets:
- {name: d1, type: dvc, url: ../src, path: data, rev: main}
- {name: u1, type: url, url: "s3://\${bucket}/k"}
- {name: c1, type: dc, url: dc://x}
stages:
  a:
    cmd: cp in a.txt
    deps: [ds://d1, in]
    outs: [a.txt]
  b:
    cmd: cat a.txt > b.txt
    deps: [ds://u1, ds://c1, a.txt]
    outs: [b.txt]
`,
      "dvc.lock": datasets("1"),
      "sub/dvc.yaml":
        "stages:\n  s:\n    cmd: echo s > s.txt\n    deps: [ds://d1, ../in]\n    outs: [s.txt]\n  t:\n    cmd: echo t > t.txt\n    deps: [ds://none]\n    outs: [t.txt]\n",
    },
    steps: [
      {},
      {},
      { targets: ["sub/dvc.yaml:s"] },
      { targets: ["sub/dvc.yaml:t"] },
      { edit: { "a.txt": null } },
      { edit: { in: "2\n" } },
      { edit: { "dvc.lock": datasets("2") } },
      { edit: { "dvc.lock": datasets("2").replace("rev: main", "rev: other") } },
    ],
  },
];

/** A lock as `dvc ds update` leaves it. */
function datasets(rev: string): string {
  return `schema: '2.0'
datasets:
- name: d1
  url: ../src
  type: dvc
  path: data
  rev: main
  rev_lock: ${rev.repeat(40)}
- name: u1
  url: s3://b/k
  type: url
  meta:
    isdir: true
    size: 7
    nfiles: 2
  files:
  - relpath: z
    meta:
      size: 4
      version_id: v2
      etag: e2
  - relpath: b
    meta:
      size: 3
      version_id: v1
      etag: '12'
- name: c1
  url: dc://x
  type: dc
  version: 3
  created_at: '2024-01-02T03:04:05+00:00'
stages: {}
`;
}
