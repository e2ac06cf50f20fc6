// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import { type Case, type Files, file, params, stage } from "./case.ts";

const more: Files = { "more.yaml": "one: 1\ntwo: 2\nboth: {l: 1}\n", ...params("p: pp\n") };

const lists: readonly unknown[] = [
  ["more.yaml:one", "more.yaml:two"],
  ["more.yaml:one,two"],
  ["more.yaml"],
  ["more.yaml", "more.yaml"],
  ["./more.yaml", "more.yaml"],
  ["more.yaml", "more.yaml:one"],
  ["more.yaml:one", "more.yaml"],
  ["more.yaml:one", "more.yaml:one,two"],
  ["more.yaml:three"],
  ["more.yaml:"],
  ["more.yaml:,one,"],
  ["more.yaml: one"],
  ["more.yaml:one:two"],
  ["more.yaml:both.l"],
  ["none.yaml"],
  ["params.yaml"],
  ["params.yaml:p"],
  ["${p}.yaml"],
  [{ one: "${p}" }],
  [{ "${p}": 1 }],
  [{ one: "\\${p}" }],
  [{ one: 1 }, { one: 2 }],
  [{ one: { a: 1 } }, { one: { b: 2 } }],
  [{ one: { a: 1 } }, { one: 2 }],
  [{ p: 1 }],
  [{ one: 1, two: 2 }],
  [{}],
  [],
  [5],
  [null],
  [["one"]],
  [""],
  "more.yaml",
  { one: 1 },
  null,
];

const formats: readonly (readonly [file: string, text: string])[] = [
  ["v.json", '{"a": {"b": 1.0}}'],
  ["v.toml", "[a]\nb = 1.0\n"],
  ["v.py", "class a:\n    b = 1.0\n"],
  ["v.py", "a = {'b': -1}\n"],
  ["v.yml", "a: {b: 1.0}\n"],
  ["v.txt", "a: {b: 1.0}\n"],
  ["v", "a: {b: 1.0}\n"],
  ["v.TOML", "[a]\nb = 2\n"],
  ["v.json", "[1]"],
  ["v.json", "{"],
  ["v.toml", "x"],
  ["v.py", "a = ("],
  ["v.py", ""],
  ["v.yaml", ""],
  ["v.yaml", "[1]"],
  ["v.yaml", "a: [1\n"],
  ["v.yaml", "a: {b: 1}\na: {b: 2}\n"],
  ["v.yaml", "a: {b: &x 1}\nc: *x\n"],
  ["v.yaml", "a: {b: !odd 1}\n"],
];

export const variableCases: readonly Case[] = [
  ...lists.flatMap((list): Case[] => {
    const vars = `vars: ${JSON.stringify(list)}`;
    return [
      [`the file's ${vars}`, file(`${vars}\nstages: {s: {cmd: x}}\n`, more)],
      [`the file's ${vars}, used`, file(`${vars}\nstages: {s: {cmd: 'x \${one}'}}\n`, more)],
      [`a stage's ${vars}`, stage(`${vars}\ncmd: x`, more)],
      [`a stage's ${vars}, used`, stage(`${vars}\ncmd: x \${one}`, more)],
    ];
  }),
  ...formats.map(
    ([name, text]): Case => [
      `variables from ${name}: ${text}`,
      file(`vars: [${name}]\nstages: {s: {cmd: 'x \${a.b}'}}\n`, { [name]: text }),
    ],
  ),
  ...[
    "",
    "[1]\n",
    "text\n",
    "a: [1\n",
    "a: 1\na: 2\n",
    "null\n",
    "1: 2\n",
    "# only\n",
    "---\na: 1\n",
    "a: 1\n---\nb: 1\n",
  ].map((text): Case => [`params.yaml is ${text}`, file("stages: {s: {cmd: x}}\n", params(text))]),
  [
    "a stage's vars from its wdir",
    stage("cmd: x ${a.b} ${a.c}\nwdir: ${a.dir}\nvars: [params.yaml]\nparams: [k]", {
      ...params("a: {b: 1, dir: in}\n"),
      "in/params.yaml": "a: {c: 2}\nk: 1\n",
    }),
  ],
  [
    "a stage's vars that its wdir lacks",
    stage("cmd: x\nwdir: in\nvars: [params.yaml]", { ...params("a: 1\n"), "in/f": "" }),
  ],
  [
    "a file above loaded twice",
    file("vars: [params.yaml]\nstages: {s: {wdir: in, cmd: 'x ${a}', vars: [../params.yaml]}}\n", {
      ...params("a: 1\n"),
      "in/f": "",
    }),
  ],
  ["a folder as variables", file("vars: [in]\nstages: {s: {cmd: x}}\n", { "in/f": "" })],
];

const items = [
  ..."[a,b] {a:&1,b:&2} {2021:&{t:&x}} [{t:&x},{t:&y}] [a,{t:&c}] [[1,2],[3]] [a,a] [1,'1'] [true,false,null,1.0]".split(
    " ",
  ),
  ..."[] {} [a@b] [''] {true:&1,null:&2,1.5:&3} word 5 null [a/b] ['a.b','c:d'] {a:&null} {a:&[1,2]} [1e3,0x10]".split(
    " ",
  ),
  ..."['${p}','${q.r}'] '${nope}' ['${p}-x'] [ü] ['a_b']".split(" "),
].map((text) => text.replaceAll("&", " "));

export const groupCases: readonly Case[] = [
  ...items.flatMap((list): Case[] =>
    ["x", "x ${item} y", "x ${key} y", "x ${item.t} y"].map((cmd) => [
      `foreach ${list}: ${cmd}`,
      stage(`foreach: ${list}\ndo: {cmd: '${cmd}'}`, params("p: pp\nq: {r: rr}\n")),
    ]),
  ),
  ...[
    "{}",
    "{a: []}",
    "{a: [], b: [1]}",
    "[1]",
    "word",
    "{a: {x: 1}}",
    "{a: '${d}'}",
    "{a: [1, 1]}",
    "{a: [x], b: [y-z]}",
    "{a: [true, null, 1.0]}",
    "{a: ['${p}', '${l}']}",
    "{a: '${l}', b: '${l}'}",
    "{a: '${p}'}",
    "{a: 5}",
    "{a: null}",
    "{a: ['x@y']}",
    "{1: [a]}",
    "null",
    "{a: [1], b: [{c: [1, {d: 2}]}], e: [[f, g]]}",
  ].map(
    (matrix): Case => [
      `matrix ${matrix}`,
      stage(`matrix: ${matrix}\ncmd: x \${key}`, params("p: 7\nl: [1, 2]\nd: {x: 1, y: 2}\n")),
    ],
  ),
  ["an item of mappings", stage("matrix: {a: [{b: 1}, {c: 2}], l: [[u, v]]}\ncmd: x ${item.a} ${item.l.1}")],
  ["item and key over variables", stage("foreach: [a]\ndo: {cmd: 'x ${item} ${key}'}", params("item: 5\nkey: 6\n"))],
  ["vars that would be item", stage("foreach: [a]\ndo: {vars: [{item: 5}], cmd: x}")],
  ["vars that would be key, over a list", stage("foreach: [a]\ndo: {vars: [{key: 5}], cmd: x}")],
  ["vars that would be key, over a mapping", stage("foreach: {a: 1}\ndo: {vars: [{key: 5}], cmd: x}")],
  ["vars of a matrix that would be item", stage("matrix: {a: [1]}\nvars: [{item: 5}]\ncmd: x")],
  [
    "wdir by item",
    stage("foreach: [u, v]\ndo: {wdir: '${item}', cmd: x, deps: [i], outs: [o]}", { "u/i": "", "v/i": "" }),
  ],
  ["wdir by nothing known", stage("foreach: [u]\ndo: {wdir: '${nope}', cmd: x}")],
  ["a foreach without do", stage("foreach: [a]")],
  ["a do without foreach", stage("do: {cmd: x}")],
  ["a foreach with a command", stage("foreach: [a]\ndo: {cmd: x}\ncmd: y")],
  ["a foreach with a matrix", stage("foreach: [a]\nmatrix: {a: [1]}\ndo: {cmd: x}")],
  ["an empty do", stage("foreach: [a]\ndo: {}")],
];
