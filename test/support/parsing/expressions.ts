// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import { type Case, params, stage } from "./case.ts";

const scalars = [
  ..."true false null ~ yes 0 12 +5 -0.0 1. .5 1e3 3.0e4 1e-05 1_000 0o17 010 0x1f .inf -.inf .nan 1e400".split(" "),
  ..."'0' 'x y' word 123456789012345678901234567890 12:30:45 [1] {k:&nbsp;1}".replace("&nbsp;", " ").split(/ (?!y|1)/),
  "!!str 5",
  "!!int '5'",
  '"it\'s"',
  "|-\n  a\n  b",
];

/** Where a value may be put, each with what a template makes of it there. */
const spots: readonly (readonly [where: string, lines: string])[] = [
  ["part of a command", "cmd: echo ${v} x"],
  ["part of a dependency", "cmd: x\ndeps: ['d${v}']"],
  ["a dependency", "cmd: x\ndeps: ['${v}']"],
  ["an out", "cmd: x\nouts: ['${v}']"],
  ["a working directory", "cmd: x\nwdir: ${v}"],
  ["a parameter", "cmd: x\nparams: ['${v}']"],
  ["a list of a foreach", "foreach: ${v}\ndo: {cmd: 'echo ${item}'}"],
  ["an item of a foreach", "foreach: ['${v}', z]\ndo: {cmd: 'echo ${item} x'}"],
  ["a list of a matrix", "matrix: {a: '${v}'}\ncmd: echo ${item.a} x"],
  ["an item of a matrix", "matrix: {a: [1, '${v}']}\ncmd: echo ${item.a} x"],
  ["part of a description", "cmd: x\ndesc: it is ${v}"],
  ["metadata", "cmd: x\nmeta: {k: '${v}'}"],
];

export const valueCases: readonly Case[] = scalars.flatMap((value) =>
  spots.map(([where, lines]): Case => [`${value} as ${where}`, stage(lines, params(`v: ${value}\n`))]),
);

const shelf = params(
  "top: {leaf: l, 7: seven, deep: {er: [{most: m}]}}\nrow: [x, y, z]\nn: 5\n'two words': t\ndash-ed: d\n'a:b': c\nörtlich: {größe: [g]}\n",
);

const expressions = [
  ..."top.leaf top[leaf] top.deep.er[0].most top[deep][er][0][most] row[0] row.0 row[-1] row[9] row[+1] row.x".split(
    " ",
  ),
  ..."örtlich.größe[0] örtlich[größe][0] dash-ed a:b n.x top.7 top.leaf. .top top..leaf [top] top[] top[[leaf]]".split(
    " ",
  ),
  ..."top.leaf] top[leaf row[0 top]leaf[ nope top.nope row.0.x top,leaf ${top.leaf 7".split(" "),
  ...["", " ", " top.leaf ", "top. leaf", "top .leaf", "row[ 0 ]", "row [0]", "two words", "top\tleaf"],
];

const escapes = [
  "\\${n}",
  "\\${ n } ${n}",
  "\\\\${n}",
  "$${n}",
  "${n}${n}",
  "${ n }",
  "$n",
  "${n",
  "{n}",
  "$ {n}",
  "}${n}",
];

export const expressionCases: readonly Case[] = [
  ...expressions.map((text): Case => [`\${${text}}`, stage(`cmd: ${JSON.stringify(`echo \${${text}}`)}`, shelf)]),
  ...escapes.map((text): Case => [`the text ${text}`, stage(`cmd: 'echo ${text}'`, shelf)]),
];

const bag =
  "bag:\n  word: w\n  number: 2\n  text: two words\n  quotes: it's \"so\"\n  on: true\n  off-line: false\n  list: [1, two, 'th ree', 1.5, true, null]\n  in: {side: s, deeper: {x: 1, y: false}}\n  none: null\n  float: 1.0\n  empty: ''\n  nothing: []\n  no: {}\n  ü: ü\n  5: five\n  home: ~/x\n  glob: '*'\n";

export const unpackingCases: readonly Case[] = [
  ...["", "bool = boolean_optional\nlist = append\n", "bool = store_true\nlist = nargs\n"].map(
    (config): Case => [
      `a mapping unpacked with ${config}`,
      { ...stage("cmd: run ${bag}", params(bag)), ".dvc/config": `[core]\nno_scm = true\n[parsing]\n${config}` },
    ],
  ),
  ["a mapping unpacked in a list of commands", stage("cmd: ['a ${bag.in}', b]", params(bag))],
  ["a list within a list", stage("cmd: a ${b}", params("b: {l: [1, [2]]}\n"))],
  ["a mapping within a list", stage("cmd: a ${b}", params("b: {l: [{c: 1}]}\n"))],
  ["a list in a command", stage("cmd: a ${b}", params("b: [1]\n"))],
  ["a mapping as an out", stage("cmd: a\nouts: ['${b}']", params("b: {c: 1}\n"))],
  ["all outs by one expression", stage("cmd: a\nouts: ${b}", params("b: [c]\n"))],
];
