/** A project for the differential test: its files, and edits made one after the other. */
export interface Project {
  readonly name: string;
  readonly files: Record<string, string>;
  /** Files to write before the next round; null removes. */
  readonly edits: readonly Record<string, string | null>[];
}

export const projects: readonly Project[] = [
  {
    name: "two stages, parameters as numbers of every kind",
    files: {
      "raw.txt": "raw\n",
      "params.yaml":
        "lr: 1e-05\nsmall: 0.00001\nbig: 1e16\nwhole: 1.0\ncount: 10\nyes: yes\non: true\nnothing: ~\nversion: '1.10'\ndate: \"2020-01-01\"\nlong: 1234567890123456789012\nhex: 0x1F\nnegative: -0.0\n",
      "dvc.yaml": `stages:
  prepare:
    cmd: cat raw.txt > data.txt
    deps: [raw.txt]
    params: [lr, small, big, whole, count, "yes", on, nothing, version, date, long, hex, negative]
    outs: [data.txt]
  train:
    cmd: cat data.txt > model.txt
    deps: [data.txt]
    outs: [model.txt]
`,
    },
    edits: [{ "raw.txt": "raw 2\n" }, { "raw.txt": "raw\n" }, { "params.yaml": "" }],
  },
  {
    name: "parameters in YAML, JSON and TOML, whole files and nested keys",
    files: {
      "a.json": '{"x": {"y": [1, 2.50, "three", null, true]}, "10": 1, "9": 1.0, "e": 1e-7}',
      "b.toml": 'title = "t"\n[opt]\nlr = 0.001\nsteps = 10\nnames = ["a", "b"]\n[[list]]\nk = 1\n[[list]]\nk = 2\n',
      "sub/c.yaml": "train:\n  opt: {lr: 0.1, betas: [0.9, 0.999]}\n  size: 3\nclasses: {0: 1.0, 10: 2.5, 2: x}\n",
      "params.yaml": "train:\n  opt: {lr: 0.1, betas: [0.9, 0.999]}\n  size: 3\n",
      "dvc.yaml": `stages:
  s:
    cmd: echo > out.txt
    params:
    - train
    - train.opt
    - a.json:
      - x.y
      - "9"
      - e
    - b.toml:
    - sub/c.yaml:
    outs: [out.txt]
`,
    },
    edits: [{ "b.toml": 'title = "t"\n[opt]\nlr = 0.002\nsteps = 10\nnames = []\n' }],
  },
  {
    name: "directories, nested directories, executables and empty files",
    files: {
      "make.sh": "mkdir -p out/b/c && echo 1 > out/a && echo 2 > out/b/c/d && : > out/empty && echo é > out/é.txt\n",
      "dvc.yaml": `stages:
  tree:
    cmd: sh make.sh
    deps: [make.sh]
    outs: [out/]
  use:
    cmd: cp -r out copy && printf 'echo hi' > run.sh && chmod +x run.sh
    deps: [./out]
    outs: [copy, run.sh]
  part:
    cmd: cat out/b/c/d > d.txt
    deps: [out/b, run.sh]
    outs: [d.txt]
`,
    },
    edits: [{ "make.sh": "mkdir -p out/b/c && echo 1 > out/a && echo 3 > out/b/c/d && : > out/empty\n" }],
  },
  {
    name: "foreach over lists and mappings, matrix",
    files: {
      "params.yaml": "models: [small, large]\nsizes:\n  small: {n: 1, lr: 0.5}\n  large: {n: 2, lr: 1e-06}\n",
      "dvc.yaml": `stages:
  list:
    foreach: \${models}
    do:
      cmd: echo \${item} > l-\${item}.txt
      outs: ["l-\${item}.txt"]
  map:
    foreach: \${sizes}
    do:
      cmd: echo \${key} \${item.n} \${item.lr} > m-\${key}.txt
      deps: ["l-\${key}.txt"]
      outs:
      - m-\${key}.txt
  grid:
    matrix:
      model: \${models}
      n: [1, 2.5]
      opt: [{a: 1}, {a: 2}]
    cmd: echo \${item.model} \${item.n} \${item.opt.a} > g-\${key}.txt
    outs: ["g-\${key}.txt"]
`,
    },
    edits: [{ "params.yaml": "models: [small]\nsizes:\n  small: {n: 9, lr: 0.5}\n" }],
  },
  {
    name: "subdirectories, wdir, and a graph over several dvc.yaml",
    files: {
      "zeta/dvc.yaml":
        "stages:\n  z:\n    cmd: cat ../alpha/a.txt > z.txt\n    deps: [../alpha/a.txt]\n    outs: [z.txt]\n",
      "alpha/dvc.yaml":
        "stages:\n  a:\n    cmd: cat ../raw.txt > a.txt\n    deps: [../raw.txt]\n    params: [k]\n    outs: [a.txt]\n",
      "alpha/params.yaml": "k: v\n",
      "raw.txt": "raw\n",
      "dvc.yaml": `stages:
  last:
    wdir: zeta
    cmd: cat z.txt > ../last.txt
    deps: [z.txt]
    params:
    - ../alpha/params.yaml:
    outs:
    - ../last.txt
`,
    },
    edits: [{ "alpha/params.yaml": "k: w\n" }],
  },
  {
    name: "commands as lists and texts of several lines",
    files: {
      "in.txt": "in\n",
      "dvc.yaml": `stages:
  list:
    cmd:
    - mkdir -p d
    - cat in.txt > d/x
    - 'echo "it''s: done" >> d/x # a comment of the shell'
    deps: [in.txt]
    outs: [d]
  block:
    cmd: |
      cat in.txt > y.txt
      echo 'second: line' >> y.txt
    deps: [in.txt]
    outs: [y.txt]
  folded:
    cmd: >-
      cat in.txt in.txt in.txt in.txt in.txt in.txt in.txt in.txt in.txt in.txt in.txt in.txt
      in.txt in.txt in.txt > z.txt
    deps: [in.txt]
    outs: [z.txt]
  quoted:
    cmd: 'echo "a: b" ''c'' > q.txt; echo "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" >> q.txt'
    outs: [q.txt]
`,
    },
    edits: [{ "in.txt": "in 2\n" }],
  },
  {
    name: "metrics and plots, cached or not",
    files: {
      "dvc.yaml": `stages:
  eval:
    cmd: echo '{"accuracy":0.5}' > metrics.json && echo 'x,y' > plot.csv && echo 1 > kept.json && mkdir -p plots && echo a > plots/a.csv
    deps: [dep.txt]
    outs:
    - plots
    metrics:
    - metrics.json: {cache: false}
    - kept.json:
        desc: kept
        type: metric
        labels: [a]
        meta: {x: 1}
    plots:
    - plot.csv:
        cache: false
        x: x
        y: y
        title: "T"
`,
      "dep.txt": "1\n",
    },
    edits: [{ "dep.txt": "2\n" }, { "dep.txt": "1\n" }],
  },
  {
    name: "strings that need quotes, Unicode, and awkward names",
    files: {
      "params.yaml":
        'a: "yes: no"\nb: "# hash"\nc: "true"\nd: "1e3"\ne: "line\\nbreak"\nf: " lead"\ng: "tab\\there"\nh: "héllo ☃ 😀"\ni: ""\nj: "- x"\nk: "it\'s"\nl: "back\\\\slash"\nm: "[x]"\nn: "null"\no: "=" \np: "very long text that goes on and on, past the eightieth column: it has to be folded somewhere"\nr: "!tag"\ns: "0o17"\nt: "12:30:45"\n',
      "data é.txt": "x\n",
      "dvc.yaml": `stages:
  quoting:
    cmd: cat "data é.txt" > 'out 1.txt'
    deps: ["data é.txt"]
    params: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, r, s, t]
    outs: ["out 1.txt"]
  "true":
    cmd: echo > true.txt
    outs: [true.txt]
  "1.5":
    cmd: echo > n.txt
    outs: [n.txt]
`,
    },
    edits: [{ "data é.txt": "y\n" }],
  },
  {
    name: "interpolation: vars, indexes, escapes, mappings in commands",
    files: {
      "params.yaml":
        "list: [a, b]\nnested: {deep: {x: 1e-05, flag: true, off: false, names: [p, 'q r'], none: null, text: \"it's\"}}\n",
      "more.yaml": "extra: {k: v}\nother: 1\n",
      "dvc.yaml": `vars:
- more.yaml:extra
- inline: {n: 3, f: 1.50}
stages:
  s:
    vars:
    - own: here
    cmd: echo \${list[1]} \${nested.deep.x} \${inline.n} \${inline.f} \${own} \${extra.k} '\\\${HOME}' \${nested.deep} > \${own}.txt
    deps: ["\${list[0]}.txt"]
    outs: ["\${own}.txt"]
`,
      "a.txt": "a\n",
    },
    edits: [{ "more.yaml": "extra: {k: w}\nother: 1\n" }],
  },
  {
    name: "persist, outs without cache or push, and stages without inputs",
    files: {
      "dvc.yaml": `stages:
  grow:
    cmd: echo x >> grow.txt
    deps: [dep.txt]
    outs:
    - grow.txt: {persist: true}
  source:
    cmd: echo 1 > source.txt
    outs: [source.txt]
  uncached:
    cmd: echo 2 > u.txt
    deps: [dep.txt]
    outs:
    - u.txt: {cache: false}
  nopush:
    cmd: echo 3 > np.txt
    deps: [dep.txt]
    outs:
    - np.txt: {push: false}
`,
      "dep.txt": "1\n",
    },
    edits: [{ "dep.txt": "2\n" }],
  },
  {
    name: "commands that change, stages that come and go",
    files: {
      "dvc.yaml":
        "stages:\n  b:\n    cmd: echo b > b.txt\n    outs: [b.txt]\n  a:\n    cmd: cat b.txt > a.txt\n    deps: [b.txt]\n    outs: [a.txt]\n",
    },
    edits: [
      {
        "dvc.yaml":
          "stages:\n  c:\n    cmd: cat a.txt > c.txt\n    deps: [a.txt]\n    outs: [c.txt]\n  b:\n    cmd: echo bb > b.txt\n    outs: [b.txt]\n  a:\n    cmd: cat b.txt > a.txt\n    deps: [b.txt]\n    outs: [a.txt]\n",
      },
      {
        "dvc.yaml":
          "stages:\n  c:\n    cmd: cat b.txt > c.txt\n    deps: [b.txt]\n    outs: [c.txt]\n  b:\n    cmd: echo bb > b.txt\n    outs: [b.txt]\n",
      },
    ],
  },
  {
    name: "a diamond, written upside down",
    files: {
      "dvc.yaml": `stages:
  join:
    cmd: cat left.txt right.txt > join.txt
    deps: [right.txt, left.txt]
    outs: [join.txt]
  right:
    cmd: cat top.txt > right.txt
    deps: [top.txt]
    outs: [right.txt]
  left:
    cmd: cat top.txt > left.txt
    deps: [top.txt]
    outs: [left.txt]
  top:
    cmd: cat in.txt > top.txt
    deps: [in.txt]
    outs: [top.txt]
`,
      "in.txt": "1\n",
    },
    edits: [{ "in.txt": "2\n" }],
  },
  {
    name: "frozen stages keep what they have",
    files: {
      "dvc.yaml":
        "stages:\n  a:\n    cmd: cat in.txt > a.txt\n    deps: [in.txt]\n    outs: [a.txt]\n  b:\n    cmd: cat a.txt > b.txt\n    deps: [a.txt]\n    outs: [b.txt]\n",
      "in.txt": "1\n",
    },
    edits: [
      {
        "in.txt": "2\n",
        "dvc.yaml":
          "stages:\n  a:\n    cmd: cat in.txt > a.txt\n    deps: [in.txt]\n    outs: [a.txt]\n    frozen: true\n  b:\n    cmd: cat a.txt > b.txt\n    deps: [a.txt]\n    outs: [b.txt]\n",
      },
    ],
  },
];
