/**
 * Numbers for one sentence, with as many decimals as the smallest needs for its first `digits` digits, and more where
 * two that differ would otherwise read the same: a reader must see why 0.0101 is not 0.0100.
 */
export function together(exact: readonly number[], digits: number): string[] {
  // What binary arithmetic adds in the last places is no difference: 0.964 − 0.954 is 0.01.
  const numbers = exact.map((number) => Number(number.toPrecision(12)));
  const sizes = numbers.map(Math.abs).filter((size) => size > 0);
  const smallest = Math.min(...sizes);
  if (sizes.some((size) => size >= 1e15) || smallest < 1e-9) return numbers.map(String);
  let decimals = 0;
  if (!numbers.every(Number.isInteger)) {
    decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(smallest)));
  }
  const distinct = new Set(numbers).size;
  for (; decimals < 15; decimals++) {
    const texts = numbers.map((number) => fixed(number, decimals));
    if (new Set(texts).size === distinct) return texts;
  }
  return numbers.map(String);
}

/** A number as the policy's author wrote it, with thousands set apart. */
export function plain(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(number);
  const [whole = "", part] = String(number).split(".");
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** So many decimals, thousands set apart; of what has too many digits for that, the number itself. */
export function fixed(number: number, decimals: number): string {
  if (Math.abs(number) >= 1e15) return String(number);
  const [whole = "", part] = number.toFixed(decimals).split(".");
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** The same with its sign: `+0.01`, `−0.01`, and `0.00` with none. */
export function signed(number: number, decimals: number): string {
  const text = fixed(Math.abs(number), decimals);
  if (!/[1-9]/.test(text)) return text;
  return `${number < 0 ? "−" : "+"}${text}`;
}

function grouped(whole: string): string {
  return whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Names are the candidate's words: cut to a length that a heading bears. */
export function shortName(name: string): string {
  return name.length > 80 ? `${name.slice(0, 77)}...` : name;
}
