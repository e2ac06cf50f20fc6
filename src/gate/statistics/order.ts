/** Places of the values in ascending order, equal ones in their own order; NaN anywhere. */
export function ascending(values: Float64Array): Uint32Array {
  const places = new Uint32Array(values.length);
  for (let at = 0; at < places.length; at += 1) places[at] = at;
  if (values.length < 20_000) return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  return byDigits(values, places);
}

/** A radix sort, 16 bits at a time: some ten times faster than a comparison for each pair where there are a million. */
function byDigits(values: Float64Array, places: Uint32Array): Uint32Array {
  const n = values.length;
  // IEEE 754 doubles are in the order of their bits, once those of negative ones are turned around and the sign is on top.
  const bits = new Uint32Array(values.slice().buffer);
  for (let at = 0; at < 2 * n; at += 2) {
    const high = bits[at + 1] ?? 0;
    if (high >>> 31 === 1) {
      bits[at] = ~(bits[at] ?? 0);
      bits[at + 1] = ~high;
    } else bits[at + 1] = high | 0x80000000;
  }
  let [from, to]: [Uint32Array, Uint32Array] = [places, places.slice()];
  for (const [word, shift] of [
    [0, 0],
    [0, 16],
    [1, 0],
    [1, 16],
  ] as const) {
    const digit = (place: number): number => ((bits[2 * place + word] ?? 0) >>> shift) & 0xffff;
    const next = new Uint32Array(0x10001);
    for (let at = 0; at < n; at += 1) next[digit(at) + 1] = (next[digit(at) + 1] ?? 0) + 1;
    for (let at = 0; at < 0x10000; at += 1) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
    for (let at = 0; at < n; at += 1) {
      const place = from[at] ?? 0;
      const own = digit(place);
      const where = next[own] ?? 0;
      to[where] = place;
      next[own] = where + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
