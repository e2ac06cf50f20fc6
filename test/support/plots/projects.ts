import fc from "fast-check";

/** Files of a project at a baseline and in the workspace, with the same dvc.yaml or another. */
export interface PlotProject {
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
}

type Rows = Record<string, number | string>[];

const columns = ["step", "loss", "acc", "label", "a.b", "x y"] as const;
const folders = ["", "plots/", "sub/", "sub/deep/"] as const;

const cell = (column: string): fc.Arbitrary<number | string> =>
  column === "label"
    ? fc.constantFrom("cat", "dog", "emu, or so", 'a "b"')
    : fc.integer({ min: -50, max: 50 }).map((n) => n / 4);

const rowsOf = (named: readonly string[], length: number): fc.Arbitrary<Rows> =>
  fc.array(fc.record(Object.fromEntries(named.map((column) => [column, cell(column)]))), {
    minLength: length,
    maxLength: length,
  });

interface File {
  readonly path: string;
  readonly columns: readonly string[];
  readonly text: string;
}

const file: fc.Arbitrary<File> = fc
  .record({
    folder: fc.constantFrom(...folders),
    name: fc.constantFrom("one", "two", "three"),
    ending: fc.constantFrom("csv", "tsv", "json", "nested.json", "yaml"),
    columns: fc.subarray([...columns], { minLength: 1 }),
    length: fc.constantFrom(1, 3, 3, 3, 5),
  })
  .chain(({ folder, name, ending, columns: named, length }) =>
    rowsOf(named, length).map((rows) => ({
      path: `${folder}${name}.${ending}`,
      columns: named,
      text: textOf(rows, named, ending),
    })),
  );

function textOf(rows: Rows, named: readonly string[], ending: string): string {
  if (ending === "csv" || ending === "tsv") {
    const mark = ending === "csv" ? "," : "\t";
    const quoted = (value: unknown): string => {
      const text = String(value);
      return /[",\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return [named.map(quoted), ...rows.map((row) => named.map((column) => quoted(row[column])))]
      .map((cells) => `${cells.join(mark)}\n`)
      .join("");
  }
  return ending === "nested.json" ? JSON.stringify({ meta: { by: "us" }, deep: { rows } }) : JSON.stringify(rows);
}

const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });

const words = {
  title: maybe(fc.constantFrom("Loss", "é <b>|`x`")),
  x_label: maybe(fc.constantFrom("steps")),
  y_label: maybe(fc.constantFrom("value")),
  template: maybe(fc.constantFrom("linear", "simple", "scatter", "smooth", "confusion", "bar_horizontal", "mine")),
};

const field = fc.constantFrom(...columns);

/** A definition of the top's: by a file or folder, or by a name with files in y. */
function definition(files: readonly File[]): fc.Arbitrary<unknown> {
  const path = fc.constantFrom(...files.map((one) => one.path), "plots", "sub", "gone.csv");
  const fieldsOf = (one: File): fc.Arbitrary<string | string[]> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...one.columns) },
      { weight: 2, arbitrary: fc.subarray([...one.columns], { minLength: 1 }) },
      { weight: 1, arbitrary: field },
    );
  const byFile = fc
    .uniqueArray(fc.constantFrom(...files), { minLength: 1, maxLength: 3, selector: (one) => one.path })
    .chain((some) => fc.tuple(...some.map((one) => fieldsOf(one).map((fields) => [one.path, fields] as const))))
    .map((entries) => Object.fromEntries(entries));
  const xByFile = fc
    .constantFrom(...files)
    .chain((one) => fc.constantFrom(...one.columns).map((column) => ({ [one.path]: column })));
  const alone = fc
    .tuple(
      path,
      fc.record({
        ...words,
        x: maybe(field),
        y: maybe(fc.oneof(field, fc.subarray([...columns], { minLength: 1, maxLength: 2 }))),
      }),
    )
    .map(([name, props]) => ({ [name]: props }));
  const named = fc
    .tuple(
      fc.constantFrom("joined", "compared", "third"),
      fc.record({ ...words, x: maybe(fc.oneof(field, xByFile)), y: byFile }),
    )
    .map(([name, props]) => ({ [name]: props }));
  return fc.oneof(path, alone, named, named);
}

/** A stage's plots: files of its own folder with simple props. */
function stagePlots(files: readonly File[]): fc.Arbitrary<unknown[]> {
  const one = fc
    .tuple(
      fc.constantFrom(...files.map(({ path }) => path)),
      fc.record({ cache: fc.constant(false), ...words, x: maybe(field), y: maybe(field) }),
    )
    .map(([path, props]) => ({ [path]: props }));
  return fc.uniqueArray(one, { maxLength: 2, selector: (entry) => Object.keys(entry)[0] });
}

const side = fc.uniqueArray(file, { minLength: 2, maxLength: 4, selector: (one) => one.path }).chain((files) =>
  fc.record({
    files: fc.constant(files),
    top: fc.uniqueArray(definition(files), { minLength: 1, maxLength: 4, selector: nameOf }),
    stage: stagePlots(files),
  }),
);

function nameOf(entry: unknown): string {
  return typeof entry === "string" ? entry : (Object.keys(entry as object)[0] ?? "");
}

function project({ files, top, stage }: { files: readonly File[]; top: unknown[]; stage: unknown[] }) {
  const yaml = { stages: { make: { cmd: "true", ...(stage.length === 0 ? {} : { plots: stage }) } }, plots: top };
  return {
    "dvc.yaml": JSON.stringify(yaml),
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
  };
}

/** Two sides that may share files and definitions or not. */
export const plotProjects: fc.Arbitrary<PlotProject> = fc
  .tuple(side, side, fc.boolean())
  .map(([one, other, isAlike]) => ({
    before: project(one),
    // Often the same plots of other numbers.
    after: project(
      isAlike
        ? { ...one, files: one.files.map((old) => other.files.find(({ path }) => path === old.path) ?? old) }
        : other,
    ),
  }));
