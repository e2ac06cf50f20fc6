/** One key, column or tensor that is not the same on both sides. */
export interface ValueItem {
  readonly name: string;
  readonly kind: "changed" | "added" | "removed" | "retyped";
  /** The value with the largest difference, or type and shape where that is what differs; absent where a side has none. */
  readonly a?: string;
  readonly b?: string;
  /** Which of the values that is, where there are many: `row 17`, `[3, 4]`. */
  readonly at?: string;
  /** How many values were compared, and how many of them differ. */
  readonly of: number;
  readonly differ: number;
  /** Of the numbers that are finite on both sides. */
  readonly max_abs?: number;
  /** |a − b| by the larger of |a| and |b|. */
  readonly max_rel?: number;
}

/** How two versions of a file differ in what they say. */
export interface ValueDiff {
  readonly format: string;
  /** Every value was compared and is the same: only the way in which they are written differs. */
  readonly equal: boolean;
  /** How many values were compared, and how many of them differ. */
  readonly of: number;
  readonly differ: number;
  /** What came, went or changed its type first, then by the largest relative difference. */
  readonly items: readonly ValueItem[];
  /** How many items the list leaves out. */
  readonly more: number;
  readonly notes: readonly string[];
}

/** Takes the values of one key, column or tensor from both sides, one pair after the other. */
export interface Pairs {
  number(a: number, b: number, index?: number): void;
  /** Whole numbers beyond 2^53 are compared as they are, and their difference is rounded. */
  bigint(a: bigint, b: bigint, index?: number): void;
  text(a: string, b: string, index?: number): void;
  /** So many pairs that are known to be the same. */
  same(amount: number): void;
}

/** Where pairs stand and how they are shown. */
export interface PairsForm {
  where?(index: number): string;
  /** Significant digits that the numbers have. */
  readonly digits?: number;
}

export interface Comparison {
  pairs(name: string, form?: PairsForm): Pairs;
  only(side: "a" | "b", name: string, what: string): void;
  /** Another type or shape; its values may be compared all the same. */
  retyped(name: string, a: string, b: string): void;
  note(text: string): void;
  /** A note on values that are not compared: nobody may say then that all are the same. */
  uncompared(text: string): void;
  done(): ValueDiff;
}

/** More names are counted and not kept. */
const mostNames = 20_000;
const mostItems = 100;
const mostNotes = 20;
const longestText = 200;

interface Found {
  readonly name: string;
  kind: ValueItem["kind"] | "same";
  a?: string;
  b?: string;
  index?: number | undefined;
  readonly form: PairsForm;
  of: number;
  differ: number;
  maxAbs: number;
  maxRel: number;
  /** Size of the difference whose values are kept; infinite where it has none. */
  worst: number;
}

/** Starts a comparison in which nothing differs yet. */
export function openComparison(format: string): Comparison {
  const found = new Map<string, Found>();
  const notes = new Set<string>();
  let left = 0;
  let whole = true;
  const note = (text: string): void => void (notes.size < mostNotes && notes.add(text));
  const of = (name: string, form: PairsForm): Found => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const made: Found = { name: cut(name), kind: "same", form, of: 0, differ: 0, maxAbs: -1, maxRel: -1, worst: -1 };
    if (found.size < mostNames) found.set(name, made);
    else left += 1;
    return made;
  };
  return {
    pairs: (name, form = {}) => pairsInto(of(name, form)),
    only(side, name, what) {
      const item = of(name, {});
      item.kind = side === "a" ? "removed" : "added";
      item[side] = cut(what);
      item.differ += 1;
    },
    retyped(name, a, b) {
      const item = of(name, {});
      Object.assign(item, { kind: "retyped", a: cut(a), b: cut(b) });
    },
    note,
    uncompared(text) {
      whole = false;
      note(text);
    },
    done() {
      const all = [...found.values()];
      const differing = all.filter((item) => item.kind !== "same").sort(byWeight);
      if (left > 0) notes.add(`only ${mostNames} names were looked at, there are ${left} more values under others`);
      return {
        format,
        equal: differing.length === 0 && left === 0 && whole,
        of: all.reduce((sum, item) => sum + item.of, 0),
        differ: all.reduce((sum, item) => sum + item.differ, 0),
        items: differing.slice(0, mostItems).map(itemOf),
        more: Math.max(0, differing.length - mostItems),
        notes: [...notes],
      };
    },
  };
}

function pairsInto(item: Found): Pairs {
  const differs = (size: number, a: string | number | bigint, b: string | number | bigint, index?: number): void => {
    item.differ += 1;
    if (item.kind === "same") item.kind = "changed";
    if (size <= item.worst) return;
    item.worst = size;
    if (item.kind !== "changed") return;
    item.a = shown(a, item.form.digits);
    item.b = shown(b, item.form.digits);
    item.index = index;
  };
  return {
    number(a, b, index) {
      item.of += 1;
      // NaN is the same as NaN here, and 0 as -0.
      if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return;
      const size = Math.abs(a - b);
      if (!Number.isFinite(size)) {
        differs(Number.POSITIVE_INFINITY, a, b, index);
        return;
      }
      if (size > item.maxAbs) item.maxAbs = size;
      const relative = size / Math.max(Math.abs(a), Math.abs(b));
      if (relative > item.maxRel) item.maxRel = relative;
      differs(size, a, b, index);
    },
    bigint(a, b, index) {
      item.of += 1;
      if (a === b) return;
      const size = Number(a > b ? a - b : b - a);
      if (size > item.maxAbs) item.maxAbs = size;
      const relative = size / Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
      if (relative > item.maxRel) item.maxRel = relative;
      differs(size, a, b, index);
    },
    text(a, b, index) {
      item.of += 1;
      if (a !== b) differs(Number.POSITIVE_INFINITY, a, b, index);
    },
    same(amount) {
      item.of += amount;
    },
  };
}

function itemOf({ name, kind, a, b, index, form, of, differ, maxAbs, maxRel }: Found): ValueItem {
  const many = kind === "changed" && index !== undefined && of > 1;
  return {
    name,
    kind: kind === "same" ? "changed" : kind,
    ...(a === undefined ? {} : { a }),
    ...(b === undefined ? {} : { b }),
    ...(many ? { at: form.where?.(index) ?? `[${index}]` } : {}),
    of,
    differ,
    ...(maxAbs < 0 ? {} : { max_abs: maxAbs, max_rel: maxRel }),
  };
}

/** What came, went or is of another type; then what has no number to it; then the largest first. */
function byWeight(one: Found, other: Found): number {
  const weight = (item: Found): number =>
    item.kind !== "changed" ? 3 : item.worst === Number.POSITIVE_INFINITY ? 2 : item.maxRel;
  return weight(other) - weight(one);
}

function shown(value: string | number | bigint, digits = 17): string {
  if (typeof value !== "number" || Number.isInteger(value)) return cut(String(value));
  return String(digits >= 17 ? value : Number(value.toPrecision(digits)));
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
